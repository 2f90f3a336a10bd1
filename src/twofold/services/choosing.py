"""Choosing an exercise: the library's cards and one exercise's overview."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from twofold.errors import CannotWalk
from twofold.exercise.faults import Fault, Severity
from twofold.exercise.library import Entry, Library
from twofold.exercise.model import Exercise
from twofold.exercise.reader import Reading
from twofold.journal import walks
from twofold.journal.store import Store, Unit


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

    def __init__(self, store: Store, library: Library) -> None:
        self._store = store
        self._library = library

    def cards(self) -> tuple[Card, ...]:
        """Return every exercise, shipped and own, broken ones included, by title."""
        with self._store.reading() as db:
            done = walks.done_on(db)
            paused = {walk.exercise_id for walk in walks.unfinished(db)}
        return tuple(_card(entry, done, paused) for entry in self._library.check_all())

    def overview(self, exercise_id: str) -> Overview:
        """Return one exercise's overview.

        Raises:
            CannotWalk: `no-exercise`: its file is no longer in the library.
        """
        entry = next((e for e in self._library.check_all() if _name(e) == exercise_id), None)
        if entry is None:
            raise CannotWalk("no-exercise", exercise_id)
        reading = self._library.read_entry(entry)
        with self._store.reading() as db:
            return self._overview(db, entry, reading)

    def _overview(self, db: Unit, entry: Entry, reading: Reading) -> Overview:
        done = walks.done_on(db)
        waiting = [walk for walk in walks.unfinished(db) if walk.exercise_id == entry.id]
        return Overview(
            card=_card(entry, done, {walk.exercise_id for walk in waiting}),
            exercise=reading.exercise or reading.preview,
            faults=tuple(f for f in reading.faults if f.severity is Severity.ERROR),
            done_on=() if entry.shadowed else done.get(entry.id, ()),
            paused_walk=waiting[0].id if waiting and not entry.shadowed else None,
        )


def _name(entry: Entry) -> str:
    """Return what names a card: the id, or the path of a file whose id is another file's."""
    return str(entry.path) if entry.shadowed else entry.id


def _card(entry: Entry, done: dict[str, tuple[date, ...]], paused: set[str]) -> Card:
    days = () if entry.shadowed else done.get(entry.id, ())
    return Card(
        id=_name(entry),
        title=entry.title,
        summary=entry.summary,
        minutes=entry.minutes,
        depth=entry.depth,
        pillar=entry.pillar,
        tonight=entry.tonight,
        motif=entry.motif,
        lang=entry.lang,
        own=entry.own,
        path=entry.path,
        last_done=days[0] if days else None,
        paused=entry.id in paused and not entry.shadowed,
        trouble=entry.trouble,
    )
