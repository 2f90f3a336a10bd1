"""Opening the book, quickly: everything Home needs without SQLAlchemy.

This is the only service module that `__main__` imports before the first paint.
"""

from dataclasses import dataclass, field
from datetime import datetime

from twofold.people import Couple


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A walk that waits. `step` of `steps`, and when it was left (UTC)."""

    walk_id: int
    exercise_id: str
    title: str
    step: int
    steps: int
    minutes_left: int
    left_at: datetime


@dataclass(frozen=True, slots=True)
class FirstLook:
    """What Home shows at once. `couple` None: nobody has said who they are yet."""

    couple: Couple | None = field(default=None, repr=False)
    unfinished: Unfinished | None = None
    evenings: int = 0
