"""The moves of a walk: pure, total on what is offered, and always ending."""

from collections.abc import Callable
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeAlias

from twofold.walk.answers import Answers
from twofold.walk.course import Course, Turn
from twofold.walk.moves import Event, Move
from twofold.walk.places import Standing

#: How the questions of a turn are laid on pages at the present window: indexes where a page
#: starts, beginning with 0. `(0,)` is one page. Must not depend on anything but the turn.
Paging: TypeAlias = Callable[[Turn], tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Facts:
    """What conditions may look at: open and shared answers; gate answers only to decide."""

    open: Answers = field(default_factory=lambda: MappingProxyType({}))
    gates: Answers = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Advance:
    """Where a move leads, and what must be written with it."""

    standing: Standing
    events: tuple[Event, ...] = ()


class ImpossibleMoveError(Exception):
    """A move that was not offered. Always a bug in the caller."""


def one_page(turn: Turn) -> tuple[int, ...]:
    """Lay all questions of a turn on one page."""
    return (0,)


def begin(course: Course, facts: Facts | None = None) -> Advance:
    """Return the first place of a walk."""
    raise NotImplementedError


def moves(course: Course, standing: Standing, facts: Facts | None = None) -> tuple[Move, ...]:
    """Say which moves are offered, so that an impossible button cannot be drawn."""
    raise NotImplementedError


def advance(
    course: Course,
    standing: Standing,
    move: Move,
    facts: Facts | None = None,
    paging: Paging = one_page,
) -> Advance:
    """Say where `move` leads. Same in, same out, always.

    Raises:
        ImpossibleMoveError: The move is not among `moves(...)`.
    """
    raise NotImplementedError


def resume(course: Course, standing: Standing) -> Standing:
    """Return where to go on after a pause, a crash or a restart.

    A private page is entered through its hand-over again; ready marks are gone.
    """
    raise NotImplementedError
