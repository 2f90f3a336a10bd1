"""Reading what was kept, and opening together what was left for another day."""

from dataclasses import dataclass, field
from datetime import date

from twofold.host.clock import Clock
from twofold.journal import answers, people, shelves, walks
from twofold.journal.evenings import evenings
from twofold.journal.store import Store
from twofold.services.evening_detail import (
    NOT_TODAY,
    EveningDetail,
    detail_of,
    doors_of,
)
from twofold.services.pinned import pinned
from twofold.services.sealing import Sealed
from twofold.walk.places import Door

__all__ = ["Evening", "EveningDetail", "Reflecting"]


@dataclass(frozen=True, slots=True)
class Evening:
    """One line of the journal. `telling` is one line of what was written, or ""."""

    walk_id: int
    on: date
    title: str
    telling: str = field(repr=False)
    owner: str = "ours"


class Reflecting:
    """Use cases of the journal. Built by `services.house`."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def evenings(self, limit: int = 500, before: date | None = None) -> tuple[Evening, ...]:
        """Return finished evenings, newest first; `before` leaves out that day and later."""
        with self._store.reading() as db:
            return tuple(
                Evening(kept.walk_id, kept.on, kept.title, kept.telling, kept.owner)
                for kept in evenings(db, limit, before)
            )

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
