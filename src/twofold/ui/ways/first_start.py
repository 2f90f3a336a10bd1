"""The first start: Welcome, in the language people choose, and the look around before it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from twofold.host.settings import Settings
from twofold.services.house import Services
from twofold.services.opening import Book
from twofold.ui.languages import LANGUAGES
from twofold.ui.ways.bringing import Bringing
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
        ready: Callable[[Callable[[], None]], "Services | None"],
    ) -> None:
        super().__init__(window)
        self._window, self._book, self._guide, self._make = window, book, guide, make
        self._ready = ready
        self._page: WelcomePage | None = None
        self._around: LookingAround | None = None
        self._spoken, self._typed = "", ("", "")
        sweep(book.places.scratch)

    def show(self, spoken: str) -> None:
        """Show Welcome in the language spoken now, with the names that were typed already."""
        typed, self._typed = self._typed, ("", "")
        if self._page is not None:
            typed = self._page.names()
        self._spoken = spoken
        self._page = WelcomePage(tuple(LANGUAGES.items()), spoken)
        self._page.fill(*typed)
        self._page.introduced.connect(self.introduced)
        self._page.language_chosen.connect(self.language_chosen)
        self._page.look_around.connect(self._look_around)
        self._page.bring.connect(self._bring)
        self._window.show_screen(self._page, rail=False)

    def close(self) -> None:
        """End a look around that still goes on."""
        if self._around is not None:
            self._around.end()
            self._around = None

    def _bring(self) -> None:
        services = self._ready(self._bring)
        if services is not None and self._page is not None:
            self._typed = self._page.names()
            bringing = Bringing(self._window, services.bringing)
            bringing.brought.connect(self._is_brought)
            bringing.left.connect(self._show_again)
            bringing.ask()

    def _show_again(self) -> None:
        self._page = None  # it went when its evenings began to come
        self.show(self._spoken)

    def _is_brought(self) -> None:
        """Greet those who came with their evenings: all that is left is the safety page."""
        services = self._ready(self._is_brought)
        couple = services.household.couple() if services is not None else None
        self._show_again()
        if couple is not None and self._page is not None:
            self._page.fill(couple.a.name, couple.b.name)
            self._page.to_safety()

    def _look_around(self) -> None:
        if self._page is not None:
            self._typed = self._page.names()
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
