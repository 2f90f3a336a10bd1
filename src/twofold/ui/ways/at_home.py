"""Home, and what is known there: who, what there is to do, what waits."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from twofold.services.opening import Book, FirstLook
from twofold.services.remembering import Remembered
from twofold.ui.home.home_page import HomePage
from twofold.ui.home.view import home_view
from twofold.ui.window import MainWindow

if TYPE_CHECKING:  # they are read behind the first screen
    from twofold.services.choosing import Card
    from twofold.services.house import Services


class AtHome(QObject):
    """Shows Home from the book's first rows, and from `furnish` on with all there is.

    Signals:
        begin: Begin this exercise.
        go_on: Go on with the walk of this id.
        start_again: Let the walk of this id go and begin anew.
        let_go: Erase the walk of this id.
        look_at: Look at this exercise.
        read: Read the evening of this id.
        place_asked: Go to this place of the rail.
        cover_asked: Somebody pressed Cover.
    """

    begin = Signal(str)
    go_on = Signal(int)
    start_again = Signal(int)
    let_go = Signal(int)
    look_at = Signal(str)
    read = Signal(int)
    place_asked = Signal(str)
    cover_asked = Signal()

    def __init__(self, window: MainWindow, book: Book) -> None:
        super().__init__(window)
        self._window, self._book = window, book
        self._services: Services | None = None
        self._moment: Remembered | None = None
        self.look = FirstLook()
        self.cards: tuple[Card, ...] = ()

    def first(self, look: FirstLook) -> None:
        """Take what the opened book gives at once."""
        self.look, self.cards = look, look.cards

    def furnish(self, services: "Services") -> None:
        """Know everything from now on."""
        self._services = services
        self.read_anew()

    def read_anew(self) -> None:
        """Read it again: something was kept, or is told in another language."""
        if self._services is not None:
            self.cards = self._services.choosing.cards()
            self.look = self._book.look()

    def page(self) -> QWidget:
        """Return Home; `show` fills it."""
        page = HomePage()
        page.go_on.connect(self.go_on)
        page.start_again.connect(self.start_again)
        page.let_go.connect(self.let_go)
        page.begin.connect(self.begin)
        page.look_at.connect(self.look_at)
        page.read.connect(self.read)
        page.cover.connect(self.cover_asked)
        page.library.connect(partial(self.place_asked.emit, "library"))
        page.programs.connect(partial(self.place_asked.emit, "programs"))
        page.another_moment.connect(partial(self.show, another=True))
        return page

    def show(self, *, another: bool = False) -> None:
        """Show things as they are now; `another`: with another kept moment."""
        page, book = self._window.kept("home"), self._book
        if not isinstance(page, HomePage):
            return
        # asked for anew each time: its evening may have been taken back meanwhile
        self._moment = book.another(self._moment) if another else book.moment()
        now = book.clock.now().astimezone()
        under_way = self._services.programs.under_way() if self._services is not None else None
        page.show_view(home_view(self.look, self.cards, now, self._moment, under_way))
