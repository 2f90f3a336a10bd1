"""Keeping what stands in the fields: open words, sealed words, and words for memory only."""

from collections.abc import Collection, Sequence
from datetime import datetime

from twofold.exercise.model import Keep
from twofold.journal import answers
from twofold.journal.store import Unit
from twofold.services.sealing import Sealed
from twofold.services.walk_values import Draft, Walk
from twofold.walk.answers import Answer, Answers, Key, Sharing, is_empty, plain_words
from twofold.walk.course import Turn


class Memory:
    """Lines that are not written down: *only me* and *not kept*, until the evening ends.

    What a unit of work put here counts once it is committed (`settle`); a unit of work that the
    disk refused leaves no half of it behind, because the same keep is made again.
    """

    def __init__(self) -> None:
        self._lines: dict[int, dict[Key, Answer]] = {}
        self._coming: list[tuple[int, Key, Answer | None]] = []

    def start(self) -> None:
        """Begin a unit of work: what an earlier one put and never settled was refused."""
        self._coming.clear()

    def put(self, walk_id: int, lines: Answers) -> None:
        """Hold these lines."""
        self._coming += [(walk_id, key, answer) for key, answer in lines.items()]

    def drop(self, walk_id: int, key: Key) -> None:
        """Hold nothing in this place."""
        self._coming.append((walk_id, key, None))

    def forget_unkept(self, walk_id: int) -> None:
        """Let go of what was not to be kept: the page is left."""
        for key, answer in self._seen(walk_id).items():
            if answer.sharing is Sharing.NOT_KEPT:
                self.drop(walk_id, key)

    def forget(self, walk_id: int) -> None:
        """Let go of a whole evening."""
        self._coming.clear()
        self._lines.pop(walk_id, None)

    def settle(self) -> None:
        """Count what was put: the unit of work is on disk."""
        for walk_id, key, answer in self._coming:
            lines = self._lines.setdefault(walk_id, {})
            if answer is None:
                lines.pop(key, None)
            else:
                lines[key] = answer
        self._coming.clear()

    def of(self, walk_id: int, keys: Collection[Key]) -> Answers:
        """Return what is held in these places, what is coming included."""
        return {key: answer for key, answer in self._seen(walk_id).items() if key in keys}

    def _seen(self, walk_id: int) -> dict[Key, Answer]:
        lines = dict(self._lines.get(walk_id, {}))
        for coming_id, key, answer in self._coming:
            if coming_id != walk_id:
                continue
            if answer is None:
                lines.pop(key, None)
            else:
                lines[key] = answer
        return lines


def keep_drafts(
    db: Unit,
    walk: Walk,
    drafts: Sequence[Draft],
    memory: Memory,
    now: datetime,
    *,
    at_finish: bool = False,
) -> None:
    """Keep what stands in the fields of the present page (or, at the finish, of any open one)."""
    for draft in drafts:
        turn = _turn_of(walk, draft.key)
        _, question = walk.course.exercise.question(draft.key.question)
        sealed = turn.private and not at_finish
        asked = answers.Asked(
            walk_id=walk.id,
            exercise=walk.course.exercise,
            turn=turn,
            question=question,
            owner=draft.key.owner,
            owner_name="" if draft.key.owner == "ours" else walk.couple.name(draft.key.owner),
        )
        if draft.value is None or is_empty(draft.value):
            if not (turn.private and draft.sharing is Sharing.SHARE and _is_lost(db, walk, draft)):
                answers.erase(db, walk.id, [draft.key])
            memory.drop(walk.id, draft.key)
        elif not sealed:
            answers.keep_open(db, asked, draft.value, plain_words(question, draft.value), now)
        elif turn.step.keep is Keep.SEALED:
            memory.put(walk.id, {draft.key: Answer(draft.value, Sharing.ONLY_ME)})
        elif draft.sharing is not Sharing.SHARE:
            answers.erase(db, walk.id, [draft.key])
            memory.put(walk.id, {draft.key: Answer(draft.value, draft.sharing)})
        else:
            Sealed(db, walk.id).keep(asked, Answer(draft.value), now)
            memory.drop(walk.id, draft.key)


def _is_lost(db: Unit, walk: Walk, draft: Draft) -> bool:
    """Say whether a field is empty because what was written in it does not open any more.

    That is nobody's wish: only new words, or not sharing the line, take its place.
    """
    return draft.key in Sealed(db, walk.id).damaged([draft.key.question])


def _turn_of(walk: Walk, key: Key) -> Turn:
    """Return the turn in which this place is answered. Raises KeyError: a bug of the caller."""
    for turn in walk.course.turns:
        if turn.passing != key.passing:
            continue
        for question in turn.step.questions:
            if question.id == key.question and key.owner in turn.owners(question):
                return turn
    raise KeyError(key)
