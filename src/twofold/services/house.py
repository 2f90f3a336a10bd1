"""The services of one open book, put together. Imported after the first paint: it costs most."""

import contextlib
from dataclasses import dataclass

from twofold.errors import BookClosed, Trouble
from twofold.exercise.library import Library
from twofold.host.disk import refusal
from twofold.host.places import Places, shipped
from twofold.journal.climbing import bring_up_to_date
from twofold.journal.door import open_door
from twofold.journal.store import Store
from twofold.paper.words import ENGLISH, Words
from twofold.services.amending import Amending
from twofold.services.bringing_in import BringingIn
from twofold.services.carrying_away import CarryingAway
from twofold.services.choosing import Choosing
from twofold.services.comparing import Comparing
from twofold.services.from_paper import FromPaper
from twofold.services.household import Household
from twofold.services.leafing import Leafing
from twofold.services.opening import Book
from twofold.services.programs import Programs
from twofold.services.reflecting import Reflecting
from twofold.services.removing import Removing
from twofold.services.rescue import Rescue
from twofold.services.searching import Searching
from twofold.services.sheets import BlankSheets, Sheets
from twofold.services.walking import Walking
from twofold.vault.keys import keys_for


@dataclass(frozen=True, slots=True)
class Services:
    """What screens may ask. One bundle an open book."""

    household: Household
    choosing: Choosing
    walking: Walking
    programs: Programs
    leafing: Leafing
    searching: Searching
    comparing: Comparing
    reflecting: Reflecting
    amending: Amending
    removing: Removing
    carrying: CarryingAway
    bringing: BringingIn
    sheets: Sheets
    from_paper: FromPaper
    rescue: Rescue
    store: Store

    def close(self) -> None:
        """Close the book cleanly, without a trace of what was erased."""
        with contextlib.suppress(Trouble):  # a full disk: the next closing sweeps
            self.removing.sweep()
        self.store.close()


def furnish(book: Book, words: Words = ENGLISH) -> Services:
    """Take an opened book over, or begin one where there is none yet.

    Raises:
        BookClosed: The folder cannot be written, or the book cannot be brought up to date.
    """
    places, clock = book.places, book.clock
    if book.door is None:
        try:
            places.make()
        except OSError as error:
            raise BookClosed(refusal(error), str(places.root)) from None
        book.key = keys_for(places.keys, places.vault)
        book.door = open_door(places.vault, book.key, create=True)
    key = book.key or b""
    bring_up_to_date(book.door, key, places.copies, keys=places.keys)
    store = Store(book.door)
    library = book.library
    removing = Removing(store, clock)
    removing.let_old_ones_go()
    programs = Programs(store, library, clock)
    walking = Walking(store, library, clock, programs.evening_kept)
    return Services(
        household=Household(store, places, clock),
        choosing=Choosing(store, library),
        walking=walking,
        programs=programs,
        leafing=Leafing(store, clock),
        searching=Searching(store),
        comparing=Comparing(store, library),
        reflecting=Reflecting(store, clock),
        amending=Amending(store, clock),
        removing=removing,
        carrying=CarryingAway(store),
        bringing=BringingIn(store),
        sheets=Sheets(store, library, clock, words),
        from_paper=FromPaper(store, library, clock),
        rescue=Rescue(store, places, key, walking),
        store=store,
    )


def library_of(places: Places, lang: str = "") -> Library:
    """Return the exercises that come with the program and the couple's own, `lang` first."""
    own = places.exercises
    return (
        Library(shipped("exercises"), own, lang=lang)
        if lang
        else Library(shipped("exercises"), own)
    )


def blank_sheets(places: Places, words: Words = ENGLISH, *, lang: str = "") -> BlankSheets:
    """Return what prints blank sheets without opening a book."""
    return BlankSheets(library_of(places, lang), words)
