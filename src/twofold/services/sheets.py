"""Paper: the blank sheet of an exercise and the record of an evening."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from twofold.errors import CannotWalk
from twofold.exercise.library import Library
from twofold.exercise.reader import Reading, read_file
from twofold.host.clock import Clock
from twofold.journal import answers, walks
from twofold.journal.store import Store
from twofold.paper.record import record
from twofold.paper.sheet import Sheet
from twofold.paper.words import ENGLISH, Words
from twofold.paper.worksheet import blank
from twofold.services.walk_values import Draft, Walk
from twofold.walk.answers import is_empty, plain_words
from twofold.walk.kept import KeptAnswer


class BlankSheets:
    """Blank sheets need a library and no book."""

    def __init__(self, library: Library, words: Words = ENGLISH) -> None:
        self._library = library
        self._words = words

    def blank(self, exercise_id: str) -> Sheet:
        """Return the blank sheet of an exercise from the library. Broken ones print as well.

        Raises:
            CannotWalk: `no-exercise`, or `has-faults` where nothing of it can be read.
        """
        try:
            reading = self._library.read(exercise_id)
            folder = self._library.entry(exercise_id).path.parent
        except KeyError:
            raise CannotWalk("no-exercise", exercise_id) from None
        return self._of(reading, exercise_id, folder)

    def blank_of_file(self, path: Path) -> Sheet:
        """Return the blank sheet of an exercise file. Raises CannotWalk as `blank`."""
        if not path.is_file():
            raise CannotWalk("no-exercise", str(path))
        return self._of(read_file(path), str(path), path.parent)

    def _of(self, reading: Reading, name: str, folder: Path) -> Sheet:
        exercise = reading.exercise or reading.preview
        if exercise is None:
            raise CannotWalk("has-faults", name)
        return blank(exercise, self._words, folder=folder)


def _unsaved(walk: Walk, draft: Draft, at: datetime, number: int) -> KeptAnswer:
    """Return a draft as it would read on a record."""
    step, question = walk.course.exercise.question(draft.key.question)
    value = draft.value if draft.value is not None else ""
    owner = draft.key.owner
    return KeptAnswer(
        id=number,
        walk_id=walk.id,
        passing=draft.key.passing,
        step_id=step.id,
        step_title=step.title,
        step_no=walk.course.exercise.steps.index(step) + 1,
        question_id=question.id,
        question_no=number,
        kind=question.kind,
        shelf=question.shelf,
        part=question.part,
        prompt="____".join(question.parts) if question.parts else question.prompt,
        low=question.low,
        high=question.high,
        top=question.top,
        options=tuple((option.id, option.label) for option in question.options),
        columns=question.columns,
        owner=owner,
        owner_name="" if owner == "ours" else walk.couple.name(owner),
        role="",
        value=value,
        value_text=plain_words(question, value),
        answered_at=at,
    )


class Sheets(BlankSheets):
    """Use cases of paper. Built by `services.house`."""

    def __init__(
        self, store: Store, library: Library, clock: Clock, words: Words = ENGLISH
    ) -> None:
        super().__init__(library, words)
        self._store = store
        self._clock = clock

    def record(self, walk_id: int) -> Sheet:
        """Return the filled record of an evening, ours only. Raises KeyError."""
        with self._store.reading() as db:
            return record(walks.walk(db, walk_id), answers.of_walk(db, walk_id), self._words)

    def unsaved(self, walk: Walk, drafts: Sequence[Draft]) -> Sheet:
        """Return what stands in the fields and could not be saved, to be taken to paper.

        On a private page that is its writer's own page and nothing else.
        """
        now = self._clock.now()
        written = [d for d in drafts if d.value is not None and not is_empty(d.value)]
        lines = [_unsaved(walk, d, now, number) for number, d in enumerate(written, 1)]
        with self._store.reading() as db:
            return record(walks.walk(db, walk.id), lines, self._words)
