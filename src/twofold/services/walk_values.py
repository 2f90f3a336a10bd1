"""What passes between the screens of a walk and the service that keeps it. Values only."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from twofold.exercise.model import Question, Step, Value
from twofold.people import Couple, Owner, PartnerId
from twofold.walk.answers import Key, Sharing
from twofold.walk.course import Course
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
    """Earlier words brought back.

    `name` is the name of that day, "" for both; `on` is None where they were written in this
    walk; a table has `columns` and `rows` beside its words.
    """

    owner: Owner
    name: str = field(repr=False)
    text: str = field(repr=False)
    on: date | None
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Recalled:
    """One look back. `lead` and `words` are the exercise's; `lines` may be empty."""

    lead: str
    words: str
    lines: tuple[RecalledLine, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """A walk as its screens hold it: where it stands and what may be shown there.

    `pictures` is the folder in which pictures of the exercise lie, where its file still does.
    """

    id: int
    course: Course
    standing: Standing
    couple: Couple
    scene: Scene
    recalled: tuple[Recalled, ...] = ()
    pictures: Path | None = None


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
    """The page before keeping. `later` are reveals left for another day, still openable.

    `unreadable` names whose lines behind an opened reveal were damaged and could not be opened.
    """

    lines: tuple[SummaryLine, ...]
    later: tuple[Step, ...] = ()
    unreadable: tuple[PartnerId, ...] = ()
