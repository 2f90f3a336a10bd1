"""Choosing an exercise: the library's cards and one exercise's overview."""

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final

from twofold.errors import CannotWalk
from twofold.exercise.faults import Fault, Severity
from twofold.exercise.library import Entry, Library
from twofold.journal import walks, wishes
from twofold.journal.store import Store, Unit
from twofold.services.cards import Card, card_name, card_of

if TYPE_CHECKING:  # cards need no reader of Markdown; it is read with the first exercise
    from twofold.exercise.model import Exercise
    from twofold.exercise.reader import Reading

__all__ = ["Card", "Choosing", "Overview"]

#: The exercise in which two people agree how to stop.
_TIME_OUT: Final = "time-out-plan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """All that is said before an exercise begins. `exercise` None: too broken to preview.

    `first` is what is better done before a heated one: agreeing on a time-out.
    """

    card: Card
    exercise: "Exercise | None" = field(repr=False)
    faults: tuple[Fault, ...] = ()
    done_on: tuple[date, ...] = ()
    paused_walk: int | None = None
    first: Card | None = None


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
            starred, planned = wishes.favourites(db), wishes.plans(db)
        return tuple(
            card_of(
                entry,
                _last(done, entry),
                paused,
                favourites=starred,
                planned=planned.get(entry.id),
            )
            for entry in self._library.check_own()
        )

    def texts(self) -> dict[str, str]:
        """Return what each exercise says, for a search, by the name of its card."""
        return {card_name(e): self._library.text_of(e) for e in self._library.entries()}

    def star(self, exercise_id: str, *, on: bool) -> None:
        """Make an exercise a favourite, or no longer."""
        with self._store.writing() as db:
            wishes.set_favourite(db, exercise_id, on=on)

    def plan(self, exercise_id: str, day: date | None) -> None:
        """Put an exercise down for a day, on which Home offers it; None takes it off."""
        with self._store.writing() as db:
            wishes.plan(db, exercise_id, day)

    def overview(self, exercise_id: str) -> Overview:
        """Return one exercise's overview.

        Raises:
            CannotWalk: `no-exercise`: its file is no longer in the library.
        """
        reading = self._library.read_entry(self._entry(exercise_id))
        with self._store.reading() as db:
            return self._overview(db, self._entry(exercise_id), reading)

    def _entry(self, name: str) -> Entry:
        """Return the entry of a card; once its file was read it knows its trouble."""
        for entry in self._library.entries():
            if card_name(entry) == name:
                return entry
        raise CannotWalk("no-exercise", name)

    def _overview(self, db: Unit, entry: Entry, reading: "Reading") -> Overview:
        done = walks.done_on(db)
        waiting = [walk for walk in walks.unfinished(db) if walk.exercise_id == entry.id]
        return Overview(
            card=card_of(
                entry,
                _last(done, entry),
                {w.exercise_id for w in waiting},
                favourites=wishes.favourites(db),
                planned=wishes.plans(db).get(entry.id),
            ),
            exercise=reading.exercise or reading.preview,
            faults=tuple(f for f in reading.faults if f.severity is Severity.ERROR),
            done_on=() if entry.shadowed else done.get(entry.id, ()),
            paused_walk=waiting[0].id if waiting and not entry.shadowed else None,
            first=self._before(entry, done),
        )

    def _before(self, entry: Entry, done: dict[str, tuple[date, ...]]) -> Card | None:
        if entry.heat != "high" or _TIME_OUT in done or entry.id == _TIME_OUT:
            return None
        try:
            return card_of(self._library.entry(_TIME_OUT), None, ())
        except KeyError:
            return None


def _last(done: dict[str, tuple[date, ...]], entry: Entry) -> date | None:
    return next(iter(done.get(entry.id, ())), None)
