"""Choosing an exercise: the library's cards and one exercise's overview."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from twofold.exercise.faults import Fault
from twofold.exercise.model import Exercise


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One exercise in the library. `trouble` is its first fault where it cannot be walked."""

    id: str
    title: str
    summary: str
    minutes: int | None
    depth: str
    pillar: str
    tonight: tuple[str, ...]
    motif: str
    lang: str
    own: bool  # the couple's own file
    path: Path
    last_done: date | None = None
    paused: bool = False
    trouble: Fault | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """All that is said before an exercise begins. `exercise` None: too broken to preview."""

    card: Card
    exercise: Exercise | None = field(repr=False)
    faults: tuple[Fault, ...] = ()
    done_on: tuple[date, ...] = ()
    paused_walk: int | None = None


class Choosing:
    """Use cases of the library. Built by `services.house`."""

    def cards(self) -> tuple[Card, ...]:
        """Return every exercise, shipped and own, broken ones included, by title."""
        raise NotImplementedError

    def overview(self, exercise_id: str) -> Overview:
        """Return one exercise's overview. Raises KeyError for an unknown id."""
        raise NotImplementedError
