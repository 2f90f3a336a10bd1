"""What the overview shows, made of what the library knows. Pure but for the words."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

from twofold.exercise.faults import Fault
from twofold.exercise.model import Do, Exercise
from twofold.people import BOTH, Couple, PartnerId
from twofold.services.choosing import Card, Overview
from twofold.ui import words

_NOT_TOLD = {Do.END, Do.LATER}
_SATURDAY = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewView:
    """All parts in the order of the page; prose is safe HTML, "" where there is none.

    `short_minutes` 0: there is no short form. `stirring`: it is announced that this can be a lot.
    `first`: what is better done before this one. `alone`: who may do it alone, by id and name;
    `starts`: who is asked who begins.
    """

    card: Card
    title: str
    today: date = date.min
    lead: str = ""
    more: str = ""
    steps: tuple[str, ...] = ()
    stirring: bool = False
    bring: str = ""
    kept: str = ""
    why: str = ""
    heavy: str = ""
    sources: tuple[str, ...] = ()
    short_minutes: int = 0
    has_short: bool = False
    alone: tuple[tuple[PartnerId, str], ...] = field(default=(), repr=False)
    starts: tuple[tuple[PartnerId, str], ...] = field(default=(), repr=False)
    past: tuple[str, ...] = ()
    paused_walk: int | None = None
    first: Card | None = None
    faults: tuple[Fault, ...] = field(default=())


def view_of(
    overview: Overview, today: date, html: Callable[[str], str], couple: Couple | None = None
) -> OverviewView:
    """Make the view. `html` renders Markdown prose to safe HTML."""
    card, exercise = overview.card, overview.exercise
    both = tuple((who, couple.name(who)) for who in BOTH) if couple is not None else ()
    past = tuple(words.long_date(on, with_year=on.year != today.year) for on in overview.done_on)
    if exercise is None:
        return OverviewView(
            card=card,
            title=card.title or card.path.name,
            today=today,
            faults=overview.faults,
            past=past,
        )
    first, _, rest = exercise.overview.strip().partition("\n\n")
    notes = {name: _note(exercise, name, html) for name in ("bring", "kept", "why", "heavy")}
    return OverviewView(
        card=card,
        title=exercise.heading or exercise.title,
        today=today,
        lead=html(first) if first else "",
        more=html(rest) if rest else "",
        steps=tuple(s.title for s in exercise.steps if s.do not in _NOT_TOLD),
        stirring=card.depth == "deep" or exercise.heat == "high",
        sources=exercise.sources,
        short_minutes=exercise.short_minutes,
        has_short=exercise.has_short_form,
        alone=both if exercise.solo else (),
        starts=both if exercise.starts == "ask" else (),
        past=past,
        paused_walk=overview.paused_walk,
        first=overview.first,
        faults=overview.faults,
        **notes,
    )


def days_ahead(today: date) -> tuple[date, ...]:
    """Return the days an exercise can be put down for: tomorrow, Saturday, a week from now."""
    saturday = today + timedelta(days=(_SATURDAY - today.weekday()) % 7 or 7)
    return tuple(sorted({today + timedelta(days=1), saturday, today + timedelta(days=7)}))


def _note(exercise: Exercise, name: str, html: Callable[[str], str]) -> str:
    note = exercise.note(name)
    return html(note.prose) if note is not None and note.prose else ""
