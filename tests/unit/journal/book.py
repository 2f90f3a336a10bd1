"""A book to test with: a small exercise, a course laid out by hand, and the store open on disk."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from twofold.exercise.model import Do, Exercise, Kind, Option, Question, Shelf, Step, Who
from twofold.journal import answers, keys, people, walks
from twofold.journal.answers import Asked
from twofold.journal.climbing import bring_up_to_date
from twofold.journal.door import Connection, open_door
from twofold.journal.store import Store
from twofold.people import Couple, Owner, Partner
from twofold.walk.course import Turn
from twofold.walk.kept import KeptWalk

KEY = bytes(range(32))
NOW = datetime(2026, 3, 1, 19, 30, tzinfo=UTC)
TODAY = date(2026, 3, 1)
COUPLE = Couple(Partner(id="a", name="Ana"), Partner(id="b", name="Sam"))

QUESTIONS = (
    Question(id="story", line=1, kind=Kind.TEXT, prompt="What happened?"),
    Question(
        id="level", line=2, kind=Kind.SCALE, prompt="How near?", low="far", high="near", top=5
    ),
    Question(
        id="feel",
        line=3,
        kind=Kind.SENTENCE,
        prompt="",
        parts=("I feel ", " when ", "."),
    ),
    Question(
        id="mood",
        line=4,
        kind=Kind.SINGLE,
        prompt="Tonight",
        options=(Option("calm", "Calm"), Option("tired", "Tired")),
    ),
    Question(
        id="promise",
        line=5,
        kind=Kind.TABLE,
        prompt="One small promise",
        columns=("Who", "What", "By when"),
        shelf=Shelf.COMMITMENT,
    ),
    Question(
        id="care", line=6, kind=Kind.SIGN, prompt="We treat this with care.", shelf=Shelf.AGREEMENT
    ),
    Question(id="thanks", line=7, kind=Kind.LIST, prompt="Thanks for", shelf=Shelf.GRATITUDE),
    Question(id="limit", line=8, kind=Kind.TEXT, prompt="My limit", shelf=Shelf.BOUNDARY),
)
STEP = Step(id="talk", title="Talk", line=1, do=Do.ANSWER, who=Who.TOGETHER, questions=QUESTIONS)
LATER = Step(
    id="close",
    title="Close",
    line=20,
    do=Do.ANSWER,
    who=Who.TOGETHER,
    questions=(Question(id="last", line=21, kind=Kind.TEXT, prompt="Last words"),),
)
EXERCISE = Exercise(
    id="small-talk",
    title="Small talk",
    version=1,
    lang="en",
    steps=(STEP, LATER),
    source="# Small talk\n",
    source_sha="5" * 64,
    shape="7" * 64,
)


def question(name: str) -> Question:
    """Return a question of the exercise by id."""
    return EXERCISE.question(name)[1]


def asked(walk_id: int, name: str, owner: Owner = "ours", passing: int = 1) -> Asked:
    """Return a question as it is put in the walk."""
    step, found = EXERCISE.question(name)
    index = EXERCISE.steps.index(step)
    turn = Turn(index=index + 10 * (passing - 1), step=step, passing=passing)
    return Asked(
        walk_id=walk_id,
        exercise=EXERCISE,
        turn=turn,
        question=found,
        owner=owner,
        owner_name="" if owner == "ours" else COUPLE.name(owner),
    )


def opened(folder: Path) -> Connection:
    """Open the book of a folder, up to date."""
    connection = open_door(folder / "vault.db", KEY, create=True)
    bring_up_to_date(connection, KEY, folder / "copies")
    return connection


@contextmanager
def store_in(folder: Path) -> Iterator[Store]:
    """Open the store of a folder and close it cleanly."""
    store = Store(opened(folder))
    try:
        yield store
    finally:
        store.close()


def begun(db: Session, *, days: int = 0, exercise: Exercise = EXERCISE) -> KeptWalk:
    """Begin a walk so many days later, with a key of its own."""
    on = TODAY + timedelta(days=days)
    walk = walks.start(
        db, exercise, first="a", at=NOW + timedelta(days=days), on=on, zone="UTC", place={}
    )
    keys.keep_key(db, walk.id, bytes([walk.id % 256]) * 32)
    return walk


def introduced(db: Session) -> None:
    """Keep the two."""
    people.introduce(db, COUPLE, NOW)


def say(db: Session, walk_id: int, name: str, words: str, owner: Owner = "ours") -> None:
    """Answer a question in plain words, on an evening that is kept already."""
    answers.keep_open(db, asked(walk_id, name, owner), words, words, NOW)
    answers.settle(db, walk_id)
