"""Paper: the blank sheet of an exercise and the record of an evening."""

from pathlib import Path

from twofold.errors import CannotWalk
from twofold.exercise.library import Library
from twofold.exercise.reader import Reading, read_file
from twofold.journal import answers, walks
from twofold.journal.store import Store
from twofold.paper.record import record
from twofold.paper.sheet import Sheet
from twofold.paper.words import ENGLISH, Words
from twofold.paper.worksheet import blank


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


class Sheets(BlankSheets):
    """Use cases of paper. Built by `services.house`."""

    def __init__(self, store: Store, library: Library, words: Words = ENGLISH) -> None:
        super().__init__(library, words)
        self._store = store

    def record(self, walk_id: int) -> Sheet:
        """Return the filled record of an evening, ours only. Raises KeyError."""
        with self._store.reading() as db:
            return record(walks.walk(db, walk_id), answers.of_walk(db, walk_id), self._words)
