"""Who sits here, what they do, and how they like to be shown it. Nothing anyone wrote."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from twofold.exercise.model import Exercise
from twofold.people import BOTH, Couple, Owner, PartnerId, other
from twofold.walk.course import Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How things are shown.

    `longer` stretches every timer, 1 to 10; `seats` is who sits on the left (`a` or `b`), `any`
    where it does not matter, "" where nobody was asked; `sofa` shows prompts for three metres.
    """

    timers: bool = True
    ring: bool = True
    longer: int = 1
    less_motion: bool = False
    seats: str = "any"
    sofa: bool = False


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

    def across(self) -> tuple[PartnerId, PartnerId]:
        """Return both in the order in which their columns are laid out, so that each has theirs.

        Left is left on the screen, whichever way the language runs.
        """
        left: PartnerId | None = next((who for who in BOTH if who == self.manner.seats), None)
        if left is None:
            return BOTH
        mirrored = QGuiApplication.isRightToLeft()
        return (other(left), left) if mirrored else (left, other(left))

    def seated(self) -> tuple[PartnerId, PartnerId] | None:
        """Return who sits where lines begin, and who where they end; None where nobody minds."""
        return self.across() if self.manner.seats in BOTH else None

    def sits_at_end(self, who: Owner | None) -> bool:
        """Say whether somebody sits where lines end; False where nobody minds."""
        seated = self.seated()
        return seated is not None and who == seated[1]

    def prompt_type(self, usual: str) -> str:
        """Return the type in which something is asked: `usual`, or that for the sofa."""
        return "sofa" if self.manner.sofa else usual
