"""A furnished house in a temporary folder, for tests of the rooms above the journal."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from twofold.exercise.model import Kind, Question, Value
from twofold.host.clock import SetClock
from twofold.host.places import Places
from twofold.services.house import Services, furnish
from twofold.services.opening import open_book
from twofold.services.walk_values import Draft, Walk
from twofold.walk.answers import Key, Sharing
from twofold.walk.moves import Forward, Move, SayReady
from twofold.walk.places import Finish, Ready

EVENING = datetime(2026, 3, 17, 20, 10, tzinfo=UTC)


@dataclass
class House:
    """A book that can be closed and opened again, as after a restart of the program."""

    root: Path
    clock: SetClock = field(default_factory=lambda: SetClock(EVENING))
    services: Services = field(init=False)

    def __post_init__(self) -> None:
        self.open()

    @property
    def places(self) -> Places:
        return Places(self.root)

    def open(self) -> None:
        self.services = furnish(open_book(self.places, self.clock))

    def reopen(self) -> None:
        self.services.close()
        self.open()

    def add(self, name: str, text: str) -> None:
        """Put one of the couple's own exercises beside the book."""
        self.places.exercises.mkdir(exist_ok=True)
        (self.places.exercises / name).write_text(text, encoding="utf-8")

    def of(self, table: str, columns: str = "count(*)") -> list[tuple[object, ...]]:
        """Read a table through the opened book."""
        return self.services.store.connection.execute(f"SELECT {columns} FROM {table}").fetchall()  # noqa: S608


def value_for(question: Question, words: str = "warm tea", number: int = 3) -> Value:
    """Return a value of the right kind."""
    values: dict[Kind, Value] = {
        Kind.TEXT: words,
        Kind.SENTENCE: [words] * (len(question.parts) - 1),
        Kind.SCALE: min(number, question.top),
        Kind.SINGLE: question.options[-1].id if question.options else "",
        Kind.MULTI: [option.id for option in question.options[:1]],
        Kind.LIST: [words],
        Kind.TABLE: [[words for _ in question.columns]],
        Kind.SIGN: {"a": "Ana", "b": "Sam"},
    }
    return values[question.kind]


def drafts_of(walk: Walk, words: str = "warm tea", number: int = 3) -> list[Draft]:
    """Fill every field of the present page."""
    return [
        Draft(shown.key, value_for(shown.question, f"{words} {shown.key.owner}", number))
        for shown in walk.scene.fields
    ]


def next_move(walk: Walk) -> Move:
    """Return the move that leads on: a yes where one is missing, else forward."""
    place = walk.standing.place
    if isinstance(place, Ready):
        return SayReady("b" if "a" in place.yes else "a")
    return Forward()


def go_to_finish(house: House, walk: Walk, words: str = "warm tea", number: int = 3) -> Walk:
    """Answer everything and go on until the finish page."""
    for _ in range(200):
        if isinstance(walk.standing.place, Finish):
            return walk
        drafts = drafts_of(walk, words, number)
        walk = house.services.walking.move(walk, next_move(walk), drafts, used=5)
    raise AssertionError("the walk does not end")


def go_to(house: House, walk: Walk, step: str, words: str = "warm tea", number: int = 3) -> Walk:
    """Answer everything until a step's own page (or reveal) is reached."""
    for _ in range(200):
        if walk.scene.step is not None and walk.scene.step.id == step:
            return walk
        walk = house.services.walking.move(walk, next_move(walk), drafts_of(walk, words, number))
    raise AssertionError(f"never came to {step}")


def draft(
    walk: Walk, question: str, value: Value | None, *, sharing: Sharing = Sharing.SHARE
) -> Draft:
    """Return a draft for a question on the present page."""
    shown = next(f for f in walk.scene.fields if f.question.id == question)
    return Draft(shown.key, value, sharing)


def key(question: str, owner: str = "ours", passing: int = 1) -> Key:
    """Return a place for an answer."""
    return Key(question, passing, owner)  # type: ignore[arg-type] # written out in tests
