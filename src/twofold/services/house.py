"""The services of one open book, put together. Imported behind the first screen: it costs most.

Each service is read when it is first asked for, in less than 30 ms: most evenings need few of them,
and together they weigh as much as the window's own screens.
"""

import contextlib
from functools import cached_property
from typing import TYPE_CHECKING

from twofold.errors import BookClosed, NotKept, NotWritten, Trouble
from twofold.exercise.library import Library
from twofold.host.disk import refusal
from twofold.host.places import Places, shipped
from twofold.journal.climbing import bring_up_to_date
from twofold.journal.door import open_door
from twofold.journal.store import Store
from twofold.paper.words import Tongue, english
from twofold.services.choosing import Choosing
from twofold.services.opening import Book
from twofold.services.programs import Programs
from twofold.services.removing import Removing
from twofold.vault.keys import keys_for

if TYPE_CHECKING:  # see above
    from twofold.services.amending import Amending
    from twofold.services.bringing_in import BringingIn
    from twofold.services.carrying_away import CarryingAway
    from twofold.services.comparing import Comparing
    from twofold.services.from_paper import FromPaper
    from twofold.services.household import Household
    from twofold.services.leafing import Leafing
    from twofold.services.reflecting import Reflecting
    from twofold.services.rescue import Rescue
    from twofold.services.searching import Searching
    from twofold.services.sheets import BlankSheets, Sheets
    from twofold.services.walking import Walking


class Services:
    """What screens may ask. One bundle an open book.

    `choosing`, `programs` and `removing` are there at once: Home asks them as soon as it can.
    """

    def __init__(self, book: Book, store: Store, words: Tongue) -> None:
        self.store = store
        self._places, self._clock, self._library = book.places, book.clock, book.library
        self._key, self._words = book.key or b"", words
        self.choosing = Choosing(store, book.library)
        self.programs = Programs(store, book.library, book.clock)
        self.removing = Removing(store, book.clock)

    @cached_property
    def household(self) -> "Household":
        """Who lives here, and how things are shown."""
        from twofold.services.household import Household

        return Household(self.store, self._places, self._clock)

    @cached_property
    def walking(self) -> "Walking":
        """Evenings, while they go on."""
        from twofold.services.walking import Walking

        return Walking(self.store, self._library, self._clock, self.programs.evening_kept)

    @cached_property
    def leafing(self) -> "Leafing":
        """The journal, and one evening of it."""
        from twofold.services.leafing import Leafing

        return Leafing(self.store, self._clock)

    @cached_property
    def searching(self) -> "Searching":
        """Finding words."""
        from twofold.services.searching import Searching

        return Searching(self.store)

    @cached_property
    def comparing(self) -> "Comparing":
        """Then and now."""
        from twofold.services.comparing import Comparing

        return Comparing(self.store, self._library)

    @cached_property
    def reflecting(self) -> "Reflecting":
        """What evenings leave behind: promises, notes, thanks."""
        from twofold.services.reflecting import Reflecting

        return Reflecting(self.store, self._clock)

    @cached_property
    def amending(self) -> "Amending":
        """Mending what was kept."""
        from twofold.services.amending import Amending

        return Amending(self.store, self._clock)

    @cached_property
    def carrying(self) -> "CarryingAway":
        """Taking evenings out of the book."""
        from twofold.services.carrying_away import CarryingAway

        return CarryingAway(self.store)

    @cached_property
    def bringing(self) -> "BringingIn":
        """Taking in what was carried away."""
        from twofold.services.bringing_in import BringingIn

        return BringingIn(self.store)

    @cached_property
    def sheets(self) -> "Sheets":
        """Paper."""
        from twofold.services.sheets import Sheets

        return Sheets(self.store, self._library, self._clock, self._words)

    @cached_property
    def from_paper(self) -> "FromPaper":
        """Typing back what was written on paper."""
        from twofold.services.from_paper import FromPaper

        return FromPaper(self.store, self._library, self._clock)

    @cached_property
    def rescue(self) -> "Rescue":
        """Another folder, where the disk refuses."""
        from twofold.services.rescue import Rescue

        return Rescue(self.store, self._places, self._key)

    def close(self) -> None:
        """Close the book cleanly, without a trace of what was erased."""
        if "bringing" in self.__dict__:
            self.bringing.give_up()
        with contextlib.suppress(Trouble):  # a full disk: the next closing sweeps
            self.removing.sweep()
        self.store.close()


def furnish(book: Book, words: Tongue = english) -> Services:
    """Take an opened book over, or begin one where there is none yet.

    Raises:
        BookClosed: The folder cannot be written, the book cannot be brought up to date, or it was
            not closed the last time and is damaged.
    """
    places = book.places
    if book.door is None:
        try:
            places.make()
        except OSError as error:
            raise BookClosed(refusal(error), str(places.root)) from None
        book.key = keys_for(places.keys, places.vault)
        book.door = open_door(places.vault, book.key, create=True)
    if book.unchecked:
        book.check()  # the window has done so, on a thread of its own; a command has not
    try:
        bring_up_to_date(book.door, book.key or b"", places.copies, keys=places.keys)
    except BookClosed:
        book.close()  # so that it can be tried again
        raise
    except (NotKept, NotWritten, OSError) as error:
        book.close()
        code = refusal(error) if isinstance(error, OSError) else error.code
        raise BookClosed(code, str(places.root)) from None
    services = Services(book, Store(book.door), words)
    services.removing.let_old_ones_go()
    return services


def library_of(places: Places, lang: str = "") -> Library:
    """Return the exercises that come with the program and the couple's own, `lang` first."""
    own = places.exercises
    return (
        Library(shipped("exercises"), own, lang=lang)
        if lang
        else Library(shipped("exercises"), own)
    )


def blank_sheets(places: Places, words: Tongue = english, *, lang: str = "") -> "BlankSheets":
    """Return what prints blank sheets without opening a book."""
    from twofold.services.sheets import BlankSheets

    return BlankSheets(library_of(places, lang), words)
