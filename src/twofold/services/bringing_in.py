"""Taking evenings in that were carried away as data, into a book that has none yet.

As with carrying away, the work is cut into slices for the screen's thread: each `next` does a
little, `close` gives up. All of it is one transaction, so that an end at any moment leaves the
book as it was; meanwhile nothing else may ask the book.
"""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from twofold.errors import NotBroughtIn
from twofold.journal import taking_in
from twofold.journal.store import Store
from twofold.services.carrying_away import FORMAT, VERSION
from twofold.services.evening_file import EveningFile

_SOME: Final = 4  # evenings in a slice: some 30 ms, for memory is locked and wiped as it goes
_READ: Final = 0.7  # of the work is reading and writing, the rest is letting search find


@dataclass(frozen=True, slots=True)
class Coming:
    """How far it is: so many evenings are read, and this part (0 to 1) of all work is done."""

    evenings: int
    part: float


class BringingIn:
    """Use cases of moving house. Built by `services.house`."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._steps: Generator[Coming, None, None] | None = None

    def is_possible(self) -> bool:
        """Say whether this book has room for evenings from elsewhere: it has none of its own."""
        with self._store.reading() as db:
            return taking_in.is_empty(db)

    def bring_in(self, path: Path) -> Generator[Coming, None, None]:
        """Take in a file that was carried away as JSON; yields how far it is.

        All of it, or nothing: where it ends early, by `close`, an error or a power cut.

        Raises:
            NotBroughtIn: Why not; the book is as it was.
            NotKept: The disk refuses; the book is as it was.
        """
        self._steps = self._bring_in(path)
        return self._steps

    def give_up(self) -> None:
        """End what is under way, if anything: the book is about to close."""
        if self._steps is not None:
            self._steps.close()

    def _bring_in(self, path: Path) -> Generator[Coming, None, None]:
        with _sound(path):
            file = EveningFile(path.read_text("utf-8"))
            _recognise(file, path)
        count = 0
        yield Coming(0, 0.0)
        with self._store.writing() as db, taking_in.with_room(db):
            if not taking_in.is_empty(db):
                raise NotBroughtIn("has-evenings")
            with _sound(path), taking_in.told_apart():
                taking_in.put_texts(db, file.told["exercises"])
                evenings = taking_in.Evenings(db)
                for some in file.evenings(_SOME):
                    evenings.put(some)
                    count += len(some)
                    yield Coming(count, _READ * file.part)
                taking_in.put_frame(db, file.told)
                for found in evenings.let_find():
                    yield Coming(count, _READ + (1 - _READ) * found / max(count, 1))
        self._steps = None


@contextmanager
def _sound(path: Path) -> Iterator[None]:
    """Tell a file that cannot be read, or is none of ours."""
    try:
        yield
    except OSError:
        raise NotBroughtIn("no-such-file", str(path)) from None
    except ValueError:
        raise NotBroughtIn("no-evenings", str(path)) from None


def _recognise(file: EveningFile, path: Path) -> None:
    version = file.told.get("version")
    if file.told.get("format") != FORMAT or type(version) is not int or version < 1:
        raise NotBroughtIn("no-evenings", str(path))
    if version > VERSION:
        raise NotBroughtIn("newer-evenings", str(path))
