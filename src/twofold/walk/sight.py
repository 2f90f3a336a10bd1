"""Who may see what, when: the scene a page is allowed to show.

The one place that decides it. `scene` is given everything that could be known and lets through
only what this place may show; screens and sheets are built from scenes alone.
"""

from dataclasses import dataclass, field

from twofold.exercise.model import Question, Step
from twofold.people import Owner, PartnerId
from twofold.walk.answers import Answer, Answers, Key
from twofold.walk.course import Course, Turn
from twofold.walk.machine import Paging, one_page
from twofold.walk.moves import Move
from twofold.walk.places import Place, Standing


@dataclass(frozen=True, slots=True)
class Field:
    """One question and one place to answer it. `answer` is None when it is left open."""

    key: Key
    question: Question
    answer: Answer | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Line:
    """One revealed line: a question and what `owner` shared, to be read only."""

    question: Question
    owner: Owner
    answer: Answer = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Everything one page shows. Nothing else may reach a screen.

    `number` of `count` is "Step 3 of 7" (steps that apply to nobody are still counted);
    `fields` come in reading order; `lines` are only filled at an opened reveal.
    `last_page` says whether Forward leaves the turn. `may_share` is true on private pages
    whose answers are for a reveal; `in_memory` where `keep=sealed` holds them in memory only;
    `gate` where answers only steer.
    """

    place: Place
    turn: Turn | None
    step: Step | None
    number: int = 0
    count: int = 0
    minutes_left: int = 0
    partner: PartnerId | None = None
    fields: tuple[Field, ...] = ()
    lines: tuple[Line, ...] = ()
    first_page: bool = True
    last_page: bool = True
    may_share: bool = False
    in_memory: bool = False
    gate: bool = False
    moves: tuple[Move, ...] = ()
    next_partner: PartnerId | None = None  # who takes over after this page, if anybody


def scene(course: Course, standing: Standing, answers: Answers, paging: Paging = one_page) -> Scene:
    """Return what the present place may show.

    Args:
        course: The walk's turns.
        standing: Where it stands.
        answers: Everything that may exist, private answers of both included.
        paging: How questions are laid on pages.
    """
    raise NotImplementedError
