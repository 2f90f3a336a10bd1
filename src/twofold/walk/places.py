"""Where two people stand in an exercise. Frozen values in a closed union.

HandingOver → Page (one or more) → next turn
Ready → Opened → next turn              (a reveal)
Finish                                  (the page before keeping)
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from twofold.people import PartnerId


@dataclass(frozen=True, slots=True)
class HandingOver:
    """The neutral page before anything private. `turn` indexes `Course.turns`."""

    turn: int


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a turn. `question` is the index of the first question on it (0 if none)."""

    turn: int
    question: int = 0


@dataclass(frozen=True, slots=True)
class Ready:
    """Before a reveal: who said yes so far. The marks are never stored."""

    turn: int
    yes: frozenset[PartnerId] = frozenset()


@dataclass(frozen=True, slots=True)
class Opened:
    """Both answers lie open, side by side."""

    turn: int


@dataclass(frozen=True, slots=True)
class Finish:
    """Every step is behind them: one page with all that is kept."""


Place: TypeAlias = HandingOver | Page | Ready | Opened | Finish


class Door(StrEnum):
    """What became of a reveal."""

    OPENED = "opened"
    NOT_TODAY = "not-today"
    CLOSED_AGAIN = "closed-again"


def _nothing() -> Mapping[str, Door]:
    return MappingProxyType({})


def _undecided() -> Mapping[str, bool]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Standing:
    """How a walk now stands: all that is needed to go on, and nothing anyone said.

    Args:
        place: Where they are.
        doors: Reveal step id → what became of it.
        decided: Step id → whether a gate lets it happen. Once decided, the gate is erased.
        used: Seconds used in the present turn.
        ended: Id of the `end` step they stopped at; "" unless the place is Finish.
    """

    place: Place
    doors: Mapping[str, Door] = field(default_factory=_nothing)
    decided: Mapping[str, bool] = field(default_factory=_undecided)
    used: int = 0
    ended: str = ""
