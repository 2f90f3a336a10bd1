"""A kept moment for Home: this day in an earlier year first, then others by chance.

Imported before the first paint, so without SQLAlchemy.
"""

import random
from dataclasses import dataclass
from datetime import date
from typing import Any

from twofold.journal.moments import Moment, kept_moments, on_this_day

__all__ = ["Moment", "Remembered", "Remembering"]


@dataclass(frozen=True, slots=True)
class Remembered:
    """A moment to show. `years` ago to the day, or 0."""

    moment: Moment
    years: int = 0


class Remembering:
    """Looking back on Home.

    Args:
        door: The open book's connection; only the journal uses it.
        chance: Where another moment comes from; tests give one with a seed.
    """

    def __init__(self, door: Any, chance: random.Random | None = None) -> None:  # noqa: ANN401 - as in `opening.Book`
        self._door = door
        self._chance = chance or random.Random()  # noqa: S311 - which line to show, not a secret

    def moment(self, today: date) -> Remembered | None:
        """Return this day in an earlier year, or the moment of the day; None: there is none."""
        found = on_this_day(self._door, today)
        if found:
            return Remembered(found[0], today.year - found[0].on.year)
        near = random.Random(today.toordinal()).random()  # noqa: S311 - the same all day
        found = kept_moments(self._door, today, near)
        return Remembered(found[0]) if found else None

    def another(self, today: date, but: Moment | None = None) -> Remembered | None:
        """Return a moment by chance, another than the one that is shown, as far as there is."""
        found = kept_moments(self._door, today, self._chance.random())
        others = [moment for moment in found if moment != but]
        return Remembered(self._chance.choice(others)) if others else None
