"""Doing an exercise: begin, keep, move, pause, come back, finish.

Every public method is one action of the couple: one transaction, one value back.
Raises `NotKept` when the disk refuses; the words are then still in the caller's hands.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from twofold.exercise.model import Question, Step, Value
from twofold.people import Couple, Owner
from twofold.walk.answers import Key, Sharing
from twofold.walk.course import Course
from twofold.walk.kept import Stays
from twofold.walk.machine import Paging, one_page
from twofold.walk.moves import Move
from twofold.walk.places import Standing
from twofold.walk.sight import Scene


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in one field right now. `value` None (or empty) is a pass: no row is kept."""

    key: Key
    value: Value | None = field(repr=False)
    sharing: Sharing = Sharing.SHARE


@dataclass(frozen=True, slots=True)
class RecalledLine:
    """Earlier words brought back. `name` is the name of that day, "" for both."""

    owner: Owner
    name: str = field(repr=False)
    text: str = field(repr=False)
    on: date


@dataclass(frozen=True, slots=True)
class Recalled:
    """One look back. `lead` and `words` are the exercise's; `lines` may be empty."""

    lead: str
    words: str
    lines: tuple[RecalledLine, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """A walk as its screens hold it: where it stands and what may be shown there."""

    id: int
    course: Course
    standing: Standing
    couple: Couple
    scene: Scene
    recalled: tuple[Recalled, ...] = ()


@dataclass(frozen=True, slots=True)
class SummaryEntry:
    """One answer on the finish page. `value` None means it was left open."""

    key: Key
    value: Value | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """One question and what was answered, by one or by both."""

    step: Step
    question: Question
    passing: int
    entries: tuple[SummaryEntry, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """The page before keeping. `later` are reveals left for another day, still openable."""

    lines: tuple[SummaryLine, ...]
    later: tuple[Step, ...] = ()


class Walking:
    """Use cases of one couple's walks. Built by `services.house`."""

    def begin(self, exercise_id: str, *, short: bool = False, paging: Paging = one_page) -> Walk:
        """Begin a walk of a sound exercise; roles are dealt alternately.

        Raises:
            CannotWalk: The exercise has faults or does not exist.
            NotKept: The disk refuses.
        """
        raise NotImplementedError

    def resume(self, walk_id: int, *, paging: Paging = one_page) -> Walk:
        """Go on at the exact place, on the text the walk was begun with."""
        raise NotImplementedError

    def keep(self, walk: Walk, drafts: Sequence[Draft], used: int) -> datetime:
        """Keep what stands in the fields (autosave). Returns when it was kept (UTC)."""
        raise NotImplementedError

    def move(
        self,
        walk: Walk,
        move: Move,
        drafts: Sequence[Draft] = (),
        used: int = 0,
        paging: Paging = one_page,
    ) -> Walk:
        """Keep the drafts, make the move with all that follows from it; return the new walk."""
        raise NotImplementedError

    def show_again(self, walk: Walk, paging: Paging) -> Walk:
        """Return the same walk with its scene laid out for another window size."""
        raise NotImplementedError

    def pause(self, walk: Walk, drafts: Sequence[Draft] = (), used: int = 0) -> None:
        """Keep everything and mark the walk as paused. Closing the window does the same."""
        raise NotImplementedError

    def start_again(self, walk_id: int, *, paging: Paging = one_page) -> Walk:
        """Let an unfinished walk go and begin the same exercise anew."""
        raise NotImplementedError

    def let_go(self, walk_id: int) -> None:
        """Erase an unfinished walk's answers and keys; it will not be offered again."""
        raise NotImplementedError

    def summary(self, walk: Walk) -> Summary:
        """Return everything that is about to be kept."""
        raise NotImplementedError

    def change(self, walk: Walk, draft: Draft) -> Summary:
        """Change one open answer on the finish page."""
        raise NotImplementedError

    def finish(self, walk: Walk, stays: Stays = Stays.EVERYTHING) -> None:
        """Keep what stays, make shelf items, erase what was not opened, end the walk."""
        raise NotImplementedError
