"""Changing what was kept: corrections, notes after the fact, a star, words taken back.

Every public method is one action: one transaction, and the evening as it reads from then on.
It raises `NotKept` when the disk refuses; then nothing was changed.
"""

from collections.abc import Callable
from functools import partial

from twofold.errors import CannotWalk
from twofold.exercise.model import Kind, Option, Question, Value
from twofold.host.clock import Clock
from twofold.journal import afterwards, answers, people, walks
from twofold.journal.store import Store, Unit
from twofold.people import Couple, Owner, PartnerId
from twofold.services.evening_detail import EveningDetail, Note, detail_of
from twofold.services.pinned import pinned
from twofold.walk.answers import Key, is_empty, plain_words
from twofold.walk.kept import KeptAnswer

_BLANK = "____"


class Amending:
    """Use cases of one evening's page. Built by `services.house`."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def question(self, walk_id: int, key: Key) -> Question:
        """Return what was asked that evening, to answer it anew.

        From the text the evening was walked on; where this version cannot read that text, from
        what the answer itself remembers.

        Raises:
            KeyError: There is no such answer (any longer).
        """
        with self._store.reading() as db:
            return _asked(db, walk_id, key)

    def correct(self, walk_id: int, key: Key, value: Value) -> EveningDetail:
        """Keep a new wording; the one before can still be read. An empty one changes nothing."""
        return self._change(walk_id, partial(self._correct, key=key, value=value))

    def forget_earlier(self, walk_id: int, key: Key) -> EveningDetail:
        """Erase what an answer said before it was corrected."""
        return self._change(walk_id, partial(_forget, key=key))

    def take_back_line(self, walk_id: int, key: Key) -> EveningDetail:
        """Erase one answer with all its wordings. Its writer alone suffices."""
        return self._change(walk_id, partial(_take_line, key=key))

    def take_back_words(self, walk_id: int, who: PartnerId) -> EveningDetail:
        """Erase everything one of the two wrote that evening. One person suffices."""
        return self._change(walk_id, partial(_take_words, who=who))

    def favour(self, walk_id: int, *, favourite: bool) -> EveningDetail:
        """Put a star on an evening, or take it off."""
        return self._change(walk_id, partial(_favour, favourite=favourite))

    def add_note(self, walk_id: int, owner: Owner, text: str) -> EveningDetail:
        """Keep a note after the fact, of one of the two or of both. An empty one is not kept."""
        if not text.strip():
            return self._change(walk_id, _nothing)
        return self._change(walk_id, partial(self._note, owner=owner, text=text.strip()))

    def put_note_back(self, walk_id: int, note: Note) -> EveningDetail:
        """Bring a note back that was just removed, with its name and its moment."""
        return self._change(walk_id, partial(_again, note=note))

    def reword_note(self, walk_id: int, note_id: int, text: str) -> EveningDetail:
        """Write a note anew; an empty one changes nothing."""
        if not text.strip():
            return self._change(walk_id, _nothing)
        return self._change(walk_id, partial(_reword, note_id=note_id, text=text.strip()))

    def erase_note(self, walk_id: int, note_id: int) -> EveningDetail:
        """Erase a note."""
        return self._change(walk_id, partial(_erase_note, note_id=note_id))

    def _change(self, walk_id: int, deed: Callable[[Unit, int], None]) -> EveningDetail:
        with self._store.writing() as db:
            deed(db, walk_id)
            db.flush()
            return detail_of(db, walk_id)

    def _correct(self, db: Unit, walk_id: int, *, key: Key, value: Value) -> None:
        if is_empty(value):
            return
        said = (value, plain_words(_asked(db, walk_id, key), value))
        afterwards.correct(db, walk_id, key, said, _couple(db), self._clock.now())

    def _note(self, db: Unit, walk_id: int, *, owner: Owner, text: str) -> None:
        name = "" if owner == "ours" else _couple(db).name(owner)
        note = afterwards.KeptNote(id=0, owner=owner, name=name, text=text, at=self._clock.now())
        afterwards.add_note(db, walk_id, note)


def _nothing(_db: Unit, _walk_id: int) -> None:
    return


def _forget(db: Unit, walk_id: int, *, key: Key) -> None:
    afterwards.forget_earlier(db, walk_id, key)


def _take_line(db: Unit, walk_id: int, *, key: Key) -> None:
    afterwards.take_back_line(db, walk_id, key)


def _take_words(db: Unit, walk_id: int, *, who: PartnerId) -> None:
    afterwards.take_back_words(db, walk_id, who)


def _favour(db: Unit, walk_id: int, *, favourite: bool) -> None:
    afterwards.mark_favourite(db, walk_id, favourite=favourite)


def _again(db: Unit, walk_id: int, *, note: Note) -> None:
    afterwards.add_note(db, walk_id, note)


def _reword(db: Unit, walk_id: int, *, note_id: int, text: str) -> None:
    afterwards.reword_note(db, walk_id, note_id, text)


def _erase_note(db: Unit, walk_id: int, *, note_id: int) -> None:
    afterwards.erase_note(db, walk_id, note_id)


def _couple(db: Unit) -> Couple:
    both = people.couple(db)
    if both is None:
        raise CannotWalk("not-yet")
    return both


def _asked(db: Unit, walk_id: int, key: Key) -> Question:
    found = next((a for a in answers.of_walk(db, walk_id) if _key(a) == key), None)
    if found is None:
        raise KeyError(key)
    try:
        question = pinned(db, walks.walk(db, walk_id)).question(key.question)[1]
    except (CannotWalk, KeyError):
        return _remembered(found)
    return question if question.kind is found.kind else _remembered(found)


def _remembered(answer: KeptAnswer) -> Question:
    """Return the question as the answer's own row has it; a table's rows are all to write in."""
    sentence = answer.kind is Kind.SENTENCE
    rows = answer.value if answer.kind is Kind.TABLE and isinstance(answer.value, list) else []
    return Question(
        id=answer.question_id,
        line=0,
        kind=answer.kind,
        prompt="" if sentence else answer.prompt,
        parts=tuple(answer.prompt.split(_BLANK)) if sentence else (),
        lines=3,
        low=answer.low,
        high=answer.high,
        top=answer.top,
        options=tuple(Option(id_, label) for id_, label in answer.options),
        count=len(answer.value) if isinstance(answer.value, list) else 0,
        columns=answer.columns,
        rows=tuple(tuple("" for _ in answer.columns) for _ in rows),
        shelf=answer.shelf,
        part=answer.part,
    )


def _key(answer: KeptAnswer) -> Key:
    return Key(answer.question_id, answer.passing, answer.owner)
