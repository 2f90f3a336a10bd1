"""Reading what was kept, and opening together what was left for another day."""

from twofold.host.clock import Clock
from twofold.journal import answers, people, shelves, timeline, walks
from twofold.journal.store import Store
from twofold.journal.timeline import KeptEvening
from twofold.services.evening_detail import (
    NOT_TODAY,
    EveningDetail,
    detail_of,
    doors_of,
)
from twofold.services.pinned import pinned
from twofold.services.sealing import Sealed
from twofold.walk.places import Door

__all__ = ["EveningDetail", "Reflecting"]


class Reflecting:
    """Use cases of the journal. Built by `services.house`."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def evenings(self, limit: int = 500) -> tuple[KeptEvening, ...]:
        """Return the newest finished evenings, newest first."""
        with self._store.reading() as db:
            return timeline.evenings(db, None, limit=limit)

    def evening(self, walk_id: int) -> EveningDetail:
        """Return one evening. Raises KeyError for an unknown or removed one."""
        with self._store.reading() as db:
            return detail_of(db, walk_id)

    def open_together(self, walk_id: int) -> EveningDetail:
        """Open what was left for another day; both said yes on the page before this.

        Where one of them shared nothing it goes on waiting, as it would have on that evening.
        """
        now = self._clock.now()
        with self._store.writing() as db:
            walk = walks.walk(db, walk_id)
            exercise, doors, sealed = pinned(db, walk), doors_of(walk), Sealed(db, walk_id)
            for step in exercise.steps:
                if doors.get(step.id) == NOT_TODAY and sealed.both_share(exercise, step):
                    sealed.open_shared(exercise, step, now)
                    doors[step.id] = Door.OPENED.value
            walks.set_doors(db, walk_id, doors)
            couple = people.couple(db)
            if couple is not None:
                shelves.file_items(db, walk_id, couple, now)
        return self.evening(walk_id)

    def let_waiting_go(self, walk_id: int) -> EveningDetail:
        """Erase what was left for another day, and its key. One person suffices."""
        with self._store.writing() as db:
            answers.erase_sealed(db, walk_id)
            doors = doors_of(walks.walk(db, walk_id))
            waiting = [step for step, door in doors.items() if door == NOT_TODAY]
            doors |= dict.fromkeys(waiting, Door.CLOSED_AGAIN.value)
            walks.set_doors(db, walk_id, doors)
        return self.evening(walk_id)
