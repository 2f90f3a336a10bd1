"""A kept moment for Home: this day in an earlier year first, then others by chance."""

import random
from dataclasses import dataclass
from datetime import date

from twofold.journal import moments
from twofold.journal.moments import Moment
from twofold.journal.store import Store

__all__ = ["Moment", "Remembered", "Remembering"]


@dataclass(frozen=True, slots=True)
class Remembered:
    """A moment to show. `years` ago to the day, or 0."""

    moment: Moment
    years: int = 0


class Remembering:
    """Use cases of looking back on Home. Built by `services.house`.

    Args:
        store: The open book.
        chance: Where another moment comes from; tests give one with a seed.
    """

    def __init__(self, store: Store, chance: random.Random | None = None) -> None:
        self._store = store
        self._chance = chance or random.Random()  # noqa: S311 - which line to show, not a secret

    def moment(self, today: date) -> Remembered | None:
        """Return this day in an earlier year, or any light moment; None where there is none."""
        with self._store.reading() as db:
            found = moments.on_this_day(db, today)
        if found:
            return Remembered(found[0], today.year - found[0].on.year)
        return self.another(today)

    def another(self, today: date, but: Moment | None = None) -> Remembered | None:
        """Return a moment by chance, another than the one that is shown, as far as there is."""
        with self._store.reading() as db:
            found = moments.kept_moments(db, today, self._chance.random())
        others = [moment for moment in found if moment != but]
        return Remembered(self._chance.choice(others)) if others else None
