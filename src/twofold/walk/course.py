"""An exercise laid out for two people on one evening: every turn, in order.

Conditions are not decided here; a turn that does not apply is stepped over by the machine.
"""

from dataclasses import dataclass

from twofold.exercise.model import Exercise, Question, Step
from twofold.people import Owner, PartnerId


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One stretch during which the same person (or both) acts.

    `partner` is None when both act. `roles` says who holds which role in this pass,
    empty when the exercise has none. `seconds` is 0 without a timer.
    """

    index: int
    step: Step
    passing: int = 1
    partner: PartnerId | None = None
    roles: tuple[tuple[str, PartnerId], ...] = ()
    seconds: int = 0
    left_out: bool = False  # by the short form

    @property
    def private(self) -> bool:
        """Whether only `partner` may look."""
        raise NotImplementedError

    def holder(self, role: str) -> PartnerId:
        """Return who holds a role in this pass. Raises KeyError for an unknown role."""
        raise NotImplementedError

    def owners(self, question: Question) -> tuple[Owner, ...]:
        """Say who answers a question in this turn: ("ours",), ("a",), ("b",) or ("a", "b")."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """All turns of one walk. Same exercise, first partner, form and seed: same course."""

    exercise: Exercise
    first: PartnerId  # who holds the first role first, and who answers first
    short: bool = False
    seed: int = 0
    turns: tuple[Turn, ...] = ()


def lay_out(exercise: Exercise, *, first: PartnerId, short: bool = False, seed: int = 0) -> Course:
    """Lay an exercise out as turns: `each` and `private` twice, swapped ranges twice."""
    raise NotImplementedError
