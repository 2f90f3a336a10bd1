"""What was kept of an evening, as it read that day. Self-contained: no file is needed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from twofold.exercise.model import Kind, Shelf, Value
from twofold.people import Owner, PartnerId


class WalkState(StrEnum):
    """`stopped` is a walk that was let go; it stays out of the journal."""

    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    STOPPED = "stopped"


class Stays(StrEnum):
    """What the couple chose to keep of an evening."""

    EVERYTHING = "everything"
    DATE = "date"  # only that they met
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptWalk:
    """One walk. Times are aware, in UTC; `started_on` is the local date of that evening.

    `solo` is who walks alone; `dealt` the shelf items that its reviews look at, by step.
    """

    id: int
    exercise_id: str
    title: str
    version: int
    lang: str
    source_sha: str
    first: PartnerId
    short: bool
    seed: int
    state: WalkState
    place: dict[str, object]
    stays: Stays
    started_at: datetime
    started_on: date
    finished_at: datetime | None
    from_paper: bool = False
    favourite: bool = False
    solo: PartnerId | None = None
    dealt: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    rests_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptAnswer:
    """One open answer with its own wording."""

    id: int
    walk_id: int
    passing: int
    step_id: str
    step_title: str
    step_no: int
    question_id: str
    question_no: int
    kind: Kind
    shelf: Shelf | None
    part: str
    prompt: str  # a sentence has its blanks as "____"
    low: str
    high: str
    top: int
    options: tuple[tuple[str, str], ...]  # every (id, label), also those not chosen
    columns: tuple[str, ...]
    owner: Owner
    owner_name: str = field(repr=False)
    role: str
    value: Value = field(repr=False)
    value_text: str = field(repr=False)
    answered_at: datetime
    edited_at: datetime | None = None  # of the last change, or of the correction it is
