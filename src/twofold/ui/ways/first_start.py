"""The first start: Welcome, in the language people choose, and the look around before it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from twofold.host.settings import Settings
from twofold.services.opening import Book
from twofold.ui.languages import LANGUAGES
from twofold.ui.ways.looking_around import Guide, LookingAround, sweep
from twofold.ui.welcome.welcome_page import WelcomePage
from twofold.ui.window import MainWindow


class FirstStart(QObject):
    """Shows Welcome and hears it.

    Signals:
        introduced: Both names.
        language_chosen: The code of another language; `show` then says everything in it.
        refused: A trouble that stood in the way of looking around.
    """

    introduced = Signal(str, str)
    language_chosen = Signal(str)
    refused = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        book: Book,
        guide: Guide,
        make: Callable[[Book, Settings], Guide],
    ) -> None:
        super().__init__(window)
        self._window, self._book, self._guide, self._make = window, book, guide, make
        self._page: WelcomePage | None = None
        self._around: LookingAround | None = None
        self._spoken = ""
        sweep(book.places.scratch)

    def show(self, spoken: str) -> None:
        """Show Welcome in the language spoken now, with the names that were typed already."""
        typed = self._page.names() if self._page is not None else ("", "")
        self._spoken = spoken
        self._page = WelcomePage(tuple(LANGUAGES.items()), spoken)
        self._page.fill(*typed)
        self._page.introduced.connect(self.introduced)
        self._page.language_chosen.connect(self.language_chosen)
        self._page.look_around.connect(self._look_around)
        self._window.show_screen(self._page, rail=False)

    def close(self) -> None:
        """End a look around that still goes on."""
        if self._around is not None:
            self._around.end()
            self._around = None

    def _look_around(self) -> None:
        self._page = None
        self._guide.attend(on=False)
        self._around = LookingAround(self._window, self._book.places, self._make)
        self._around.over.connect(self._come_back)
        trouble = self._around.begin(self._book.clock, Settings(lang=self._spoken), self._spoken)
        if trouble is not None:
            self._come_back()
            self.refused.emit(trouble)

    def _come_back(self) -> None:
        self._around = None
        self._guide.attend(on=True)
        self._window.forget_all()
        self.show(self._spoken)
