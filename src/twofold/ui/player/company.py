"""Who sits here, what they do, and how they like to be shown it. Nothing anyone wrote."""

from dataclasses import dataclass
from pathlib import Path

from twofold.exercise.model import Exercise
from twofold.people import Couple, PartnerId
from twofold.walk.course import Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How things are shown. `longer` stretches every timer, 1 to 10."""

    timers: bool = True
    ring: bool = True
    longer: int = 1
    less_motion: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """What every page of a walk may know besides its scene."""

    couple: Couple
    exercise: Exercise
    manner: Manner
    pictures: Path | None = None  # the folder the exercise's pictures lie in

    def name(self, who: PartnerId) -> str:
        """Return the name to call `who` by."""
        return self.couple.name(who)

    def role_of(self, turn: Turn, who: PartnerId) -> str:
        """Return the id of the role that somebody has in a turn, or ""."""
        return next((role for role, holder in turn.roles if holder == who), "")
