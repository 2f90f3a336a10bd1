"""A few evenings of two invented people, so that one can look around before saying a name."""

import json
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from twofold.errors import Trouble
from twofold.exercise.model import Kind, Question, Value
from twofold.host.clock import Clock
from twofold.host.places import Places
from twofold.services.house import Services, furnish
from twofold.services.opening import Book, open_book
from twofold.services.walk_values import Draft, Walk
from twofold.walk.moves import Forward, Move, SayReady
from twofold.walk.places import Finish, Ready

_MOST_PLACES: Final = 200
_SEED: Final = 3  # so that every look around shows the same evenings


@dataclass(slots=True)
class EarlierClock:
    """A clock that can be put back while earlier evenings are told; else the clock of the room."""

    room: Clock
    back: timedelta = field(default_factory=timedelta)

    def now(self) -> datetime:
        """Return this instant, or the one it was put back to."""
        return (self.room.now() - self.back).astimezone(UTC)

    def today(self) -> date:
        """Return the date of that day."""
        return self.room.today() - timedelta(days=self.back.days)

    def zone(self) -> str:
        """Return the zone of the room."""
        return self.room.zone()


def sample_book(places: Places, room: Clock, resources: Path, lang: str = "en") -> "Sample":
    """Begin a scratch book in an empty folder and let two invented people live in it.

    Args:
        places: The scratch folder.
        room: What time it is.
        resources: Holds `sample/<lang>.json`; English is told where there is none.
        lang: The language of the window.

    Raises:
        BookClosed: The folder cannot be written.
    """
    spoken = lang if (resources / "sample" / f"{lang}.json").is_file() else "en"
    told = resources / "sample" / f"{spoken}.json"
    script: dict[str, Any] = json.loads(told.read_text(encoding="utf-8"))
    clock = EarlierClock(room)
    book = open_book(places, clock, lang=spoken)
    services = furnish(book)
    services.household.introduce(*script["names"])
    for evening in script["evenings"]:
        clock.back = timedelta(days=int(evening["days_ago"]))
        try:
            _live(services, evening)
        except Trouble:
            continue  # an exercise that is not there any more; the other evenings are
    clock.back = timedelta()
    return Sample(book, services)


@dataclass(frozen=True, slots=True)
class Sample:
    """An opened scratch book and its services."""

    book: Book
    services: Services


def _live(services: Services, evening: dict[str, Any]) -> None:
    walking = services.walking
    walk = walking.begin(evening["exercise"], seed=_SEED)
    if not evening["kept"]:
        for _ in range(2):
            walk = walking.move(walk, _next(walk), [], used=60)
        walking.pause(walk)
        return
    for _ in range(_MOST_PLACES):
        if isinstance(walk.standing.place, Finish):
            walking.finish(walk)
            return
        drafts = _drafts(walk, evening["words"])
        walk = walking.move(walk, _next(walk), drafts, used=60)


def _next(walk: Walk) -> Move:
    place = walk.standing.place
    if isinstance(place, Ready):
        return SayReady("b" if "a" in place.yes else "a")
    return Forward()


def _drafts(walk: Walk, words: dict[str, Any]) -> list[Draft]:
    drafts = []
    for shown in walk.scene.fields:
        said = words.get(shown.question.id)
        if said is not None:
            value = _value(shown.question, said[1 if shown.key.owner == "b" else 0])
            drafts.append(Draft(shown.key, value))
    return drafts


def _value(question: Question, said: object) -> Value | None:
    """Return what was said as a value of the question's kind, None where it does not fit."""
    if isinstance(said, int):
        if question.kind is Kind.SCALE:
            return min(said, question.top)
        options = question.options
        return options[min(said, len(options)) - 1].id if options else None
    blanks = [str(part) for part in said] if isinstance(said, list) else []
    value: Value | None = None
    if not blanks:
        return value
    match question.kind:
        case Kind.TEXT:
            value = blanks[0]
        case Kind.SENTENCE:
            value = _filled(blanks, len(question.parts) - 1)
        case Kind.LIST:
            value = list(blanks)
        case Kind.TABLE:
            wide = len(question.columns)
            value = [([""] * max(0, wide - len(blanks)) + blanks)[:wide]]
        case _:
            pass
    return value


def _filled(blanks: list[str], count: int) -> list[str]:
    return [*blanks, *[""] * max(0, count - len(blanks))][:count]
