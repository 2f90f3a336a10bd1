"""Opening the book, quickly: everything Home needs, without SQLAlchemy.

The only service module that is imported before the first paint. What it opens, `services.house`
takes over: the same file, the same door, the same connection.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from threading import Lock
from typing import Any, Final

from twofold.errors import BookClosed
from twofold.exercise.library import Library
from twofold.host.clock import Clock
from twofold.host.places import Places, shipped
from twofold.host.settings import load
from twofold.journal.door import (
    check_door,
    close_door,
    folder_of,
    number_of,
    open_door,
    was_left_open,
)
from twofold.journal.first_look import first_look
from twofold.journal.parts import PARTS as _STORE
from twofold.people import Couple
from twofold.services.cards import Card, card_of
from twofold.services.remembering import Remembered, Remembering
from twofold.vault.keys import read_keys

#: What `services.house` needs and Home does not; to be imported in this order, bit by bit.
PARTS: Final = (*_STORE, "twofold.services.house")


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A walk that waits. It stopped at `step` of `steps`, and was left then (UTC).

    `rests_until` is the day it waits for; None when it is its turn now.
    """

    walk_id: int
    exercise_id: str
    title: str
    step: int
    steps: int
    minutes_left: int
    left_at: datetime
    rests_until: date | None = None


@dataclass(frozen=True, slots=True)
class FirstLook:
    """What Home shows at once. `couple` None: nobody has said who they are yet."""

    couple: Couple | None = field(default=None, repr=False)
    unfinished: Unfinished | None = None
    evenings: int = 0
    cards: tuple[Card, ...] = ()


@dataclass(slots=True)
class Book:
    """An opened book, or a place where one will be begun (`door` None until then).

    One that is `unchecked` was not closed the last time: `check` comes before all else.
    """

    places: Places
    clock: Clock
    library: Library = field(repr=False)
    key: bytes | None = field(default=None, repr=False)
    door: Any = field(default=None, repr=False)  # a driver connection; only the journal uses it
    unchecked: bool = False
    _in_use: Lock = field(default_factory=Lock, init=False, repr=False, compare=False)

    def check(self) -> None:
        """Look at every page, row and index. On any thread, while no other one uses the book.

        Raises:
            BookClosed: `damaged`, or `stop` ended the check. The book is closed.
        """
        try:
            check_door(self.door)
        except BaseException:
            with self._in_use:
                door, self.door = self.door, None
            door.close()  # the mark stays: the next start checks again
            raise
        self.unchecked = False

    def stop(self) -> None:
        """End a check that runs on another thread."""
        with self._in_use:  # a door that is closed meanwhile cannot be interrupted
            if self.door is not None:
                self.door.interrupt()

    def close(self) -> None:
        """Close it cleanly, where no services took it over; an unchecked one is checked again."""
        door, self.door = self.door, None
        if door is None:
            return
        if self.unchecked:
            door.close()
        else:
            close_door(door)

    def folder(self) -> Path:
        """Return where the book lies: a full disk may have made it move."""
        return folder_of(self.door) if self.door is not None else self.places.root

    def moment(self) -> Remembered | None:
        """Return the kept moment of this day, or None."""
        if self.door is None or number_of(self.door, "user_version") == 0:
            return None
        return Remembering(self.door).moment(self.clock.today())

    def another(self, shown: Remembered | None) -> Remembered | None:
        """Return another kept moment than the one that is shown; the same where there is none."""
        but = shown.moment if shown is not None else None
        return Remembering(self.door).another(self.clock.today(), but) or shown

    def look(self) -> FirstLook:
        """Return what Home shows at once. An unopened or older book gives an empty look."""
        if self.door is None:
            return FirstLook()
        seen = first_look(self.door, self.clock.today())
        left = seen.waiting
        unfinished = None
        if left is not None:
            unfinished = Unfinished(
                walk_id=left.walk_id,
                exercise_id=left.exercise_id,
                title=left.title,
                step=left.step_no,
                steps=left.step_count,
                minutes_left=left.minutes_left,
                left_at=left.left_at,
                rests_until=left.rests_until,
            )
        return FirstLook(
            couple=seen.couple,
            unfinished=unfinished,
            evenings=seen.evenings,
            cards=tuple(
                card_of(
                    entry,
                    seen.done.get(entry.id),
                    seen.paused,
                    planned=seen.planned.get(entry.id),
                )
                for entry in self.library.entries()
            ),
        )


def open_book(places: Places, clock: Clock, *, here: bool = False, lang: str = "en") -> Book:
    """Open the couple's book if there is one; write nothing if there is none.

    After a stop that was no close it comes back `unchecked`.

    Args:
        places: The folder of settings, log and own exercises, and of the book unless a full
            disk once made it move.
        clock: What time it is.
        here: Whether to open the book in this very folder, wherever a newer one went.
        lang: The language in which exercises are wanted first.

    Raises:
        BookClosed: It is newer, damaged, in use, its key is missing, or it lies in a folder that
            is not there now (`elsewhere`). It was not touched.
    """
    library = Library(shipped("exercises"), places.exercises, lang=lang)
    moved_to = "" if here else load(places.settings).book
    at = Places(Path(moved_to)) if moved_to else places
    if not at.vault.exists():
        if moved_to:
            raise BookClosed("elsewhere", moved_to)
        return Book(places, clock, library)
    key = read_keys(at.keys)
    unchecked = was_left_open(at.vault)
    door = open_door(at.vault, key, unchecked=unchecked)
    return Book(places, clock, library, key, door, unchecked)
