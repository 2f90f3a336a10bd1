"""Evenings on their way out: removed with a way back, then erased for good.

Every public method is one action and one transaction. It raises `NotKept` when the disk refuses;
then nothing was changed.
"""

import contextlib
from dataclasses import dataclass
from datetime import date

from twofold.errors import NotKept
from twofold.host.clock import Clock
from twofold.journal import removal
from twofold.journal.store import Store
from twofold.journal.sweeping import is_unswept, sweep, swept


@dataclass(frozen=True, slots=True)
class Removed:
    """One evening that can still be put back. It goes for good when `until` (local) is past."""

    walk_id: int
    title: str
    on: date
    until: date


class Removing:
    """Use cases of "Recently removed". Built by `services.house`."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def remove(self, walk_id: int) -> None:
        """Put an evening aside for thirty days. Raises KeyError for one that is not there."""
        with self._store.writing() as db:
            removal.remove(db, walk_id, self._clock.now())

    def put_back(self, walk_id: int) -> tuple[Removed, ...]:
        """Bring an evening back as it was; return what is left. Raises KeyError."""
        with self._store.writing() as db:
            removal.restore(db, walk_id)
        return self.removed()

    def delete_for_good(self, walk_id: int) -> tuple[Removed, ...]:
        """Erase a removed evening without a trace; return what is left. Raises KeyError."""
        with self._store.writing() as db:
            removal.erase(db, walk_id)
        return self.removed()

    def removed(self) -> tuple[Removed, ...]:
        """Return what can still be put back, the latest removed first."""
        with self._store.reading() as db:
            return tuple(
                Removed(one.walk_id, one.title, one.on, one.until.astimezone().date())
                for one in removal.removed(db)
            )

    def sweep(self) -> bool:
        """Wipe the last traces of what was erased from the file, where there are any.

        Takes seconds on a book of ten years, so it is done on closing, when nobody waits for a
        page. Returns whether there was anything to wipe.

        Raises:
            NotKept: The disk refuses; the words are erased, and the book is as it was.
        """
        with self._store.reading() as db:
            if not is_unswept(db):
                return False
        sweep(self._store.connection)
        with self._store.writing() as db:
            swept(db)
        return True

    def let_old_ones_go(self) -> int:
        """Erase what was removed more than thirty days ago; return how many evenings.

        At every opening. A disk that refuses is no reason to keep the book shut: next time.
        """
        now = self._clock.now()
        with self._store.reading() as db:
            gone = removal.expired(db, now)
        if not gone:
            return 0
        with contextlib.suppress(NotKept), self._store.writing() as db:
            for walk_id in gone:
                removal.erase(db, walk_id)
            return len(gone)
        return 0
