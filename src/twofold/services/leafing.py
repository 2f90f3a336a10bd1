"""Leafing through the journal: its months, some evenings of one of them, what to filter by."""

from dataclasses import dataclass, field
from datetime import date

from twofold.host.clock import Clock
from twofold.journal import timeline
from twofold.journal.sieve import Sieve
from twofold.journal.store import Store
from twofold.journal.timeline import Kinds, Month
from twofold.people import Owner

__all__ = ["Evening", "Kinds", "Leafing", "Month", "Sieve", "Timeline"]


@dataclass(frozen=True, slots=True)
class Evening:
    """One line of the journal. `telling` is one line of what was written, or ""."""

    walk_id: int
    on: date
    title: str
    telling: str = field(repr=False)
    owner: Owner = "ours"
    favourite: bool = False


@dataclass(frozen=True, slots=True)
class Timeline:
    """What the journal shows before anybody scrolls.

    `first` are the newest evenings of the newest month. `total` counts the whole journal,
    whatever the sieve lets through.
    """

    months: tuple[Month, ...]
    first: tuple[Evening, ...] = field(repr=False)
    total: int
    today: date
    kinds: Kinds


class Leafing:
    """Use cases of the journal's list. Built by `services.house`."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def timeline(self, sieve: Sieve, at_once: int = 16) -> Timeline:
        """Return the months, their evenings counted, and the first rows."""
        with self._store.reading() as db:
            months = timeline.months(db, sieve)
            everything = months if sieve == Sieve() else timeline.months(db)
            first = timeline.evenings(db, months[0], sieve, limit=at_once) if months else ()
            return Timeline(
                months=months,
                first=tuple(_line(kept) for kept in first),
                total=sum(month.evenings for month in everything),
                today=self._clock.today(),
                kinds=timeline.kinds(db, everything),
            )

    def evenings(self, month: Month, sieve: Sieve, skip: int, limit: int) -> tuple[Evening, ...]:
        """Return some evenings of a month, newest first, after the first `skip`."""
        with self._store.reading() as db:
            found = timeline.evenings(db, month, sieve, skip=skip, limit=limit)
            return tuple(_line(kept) for kept in found)


def _line(kept: timeline.KeptEvening) -> Evening:
    return Evening(kept.walk_id, kept.on, kept.title, kept.telling, kept.owner, kept.favourite)
