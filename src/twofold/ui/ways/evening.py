"""One walk in the window: its screen, its presenter, and what it asks of the house."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from twofold.errors import NotKept, NotWritten
from twofold.host.settings import Settings
from twofold.services.house import Services
from twofold.services.walking import Walk
from twofold.ui import troubles
from twofold.ui.motion import asked_to_rest
from twofold.ui.player.company import Manner
from twofold.ui.player.presenter import PlayerPresenter
from twofold.ui.player.screen import PlayerScreen
from twofold.ui.player.seats_page import SeatsPage
from twofold.ui.ways.elsewhere import Elsewhere
from twofold.ui.window import MainWindow


class Evening(QObject):
    """Lives as long as its screen.

    Signals:
        over: The walk rests or is kept; Home is next. Carries whether it was kept.
        cover_asked: Somebody pressed Cover.
        print_asked: Print the record of the walk with this id.
        sheet_asked: Print this sheet, of words that could not be saved.
        moved: The book went on in another folder.
        arranged: Where they sit, or from how far they look, is another; carries the `Manner`.
    """

    over = Signal(bool)
    cover_asked = Signal()
    print_asked = Signal(int)
    sheet_asked = Signal(object)
    moved = Signal()
    arranged = Signal(object)

    def __init__(
        self, window: MainWindow, services: Services, walk: Walk, settings: Settings
    ) -> None:
        self._screen = PlayerScreen()
        super().__init__(self._screen)
        self._window, self._services = window, services
        manner = Manner(
            timers=settings.timers,
            ring=settings.timer_ring,
            longer=settings.longer_turns,
            less_motion=settings.less_motion or asked_to_rest(),
            seats=settings.seats,
            sofa=settings.sofa,
        )
        self._screen.moves = not manner.less_motion
        self.presenter = PlayerPresenter(
            self._screen, services.walking, walk, manner, pictures=walk.pictures
        )
        self.presenter.closed.connect(self._rests)
        self.presenter.finished.connect(self._is_kept)
        self.presenter.cover_asked.connect(self.cover_asked)
        self.presenter.print_asked.connect(self.print_asked)
        self._elsewhere = Elsewhere(self, window, services)
        self._elsewhere.chosen.connect(self.go_on_in)
        self._elsewhere.moved.connect(self.moved)
        self.presenter.elsewhere_asked.connect(self._elsewhere.ask)
        self.presenter.paper_asked.connect(self._print_unkept)
        self.presenter.arranged.connect(self.arranged)
        app = QGuiApplication.instance()
        if settings.cover_when_away and isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._state_changed)

    def begin(self) -> None:
        """Take the whole window and show the first page."""
        self._window.show_screen(self._screen, rail=False)
        self.presenter.start()

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        """Cover the evening when another program comes to the front. Under a cover it stays."""
        named = self.presenter.page is not None or isinstance(self._screen.page, SeatsPage)
        if state != Qt.ApplicationState.ApplicationActive and named:
            self.cover_asked.emit()

    def go_on_in(self, folder: Path) -> None:
        """Move the book into `folder` and go on there, with every word."""
        presenter = self.presenter
        words = presenter.walk, presenter.unkept(), presenter.used()
        try:
            said = self._elsewhere.go_on_in(folder, partial(self._services.walking.keep, *words))
        except (NotKept, NotWritten) as trouble:
            told = troubles.told(trouble)
            self._screen.banner.tell(f"{told.what} {told.do}".strip())
            return
        presenter.saved_elsewhere()
        if self._window.current() is self._screen:
            self._screen.banner.tell(said)
        else:
            self._elsewhere.tell(said)  # the evening is over; what waited was its end

    def _print_unkept(self) -> None:
        presenter = self.presenter
        self.sheet_asked.emit(self._services.sheets.unsaved(presenter.walk, presenter.unkept()))

    def _rests(self) -> None:
        self.over.emit(False)  # noqa: FBT003 -- a signal takes no names

    def _is_kept(self, _walk_id: int) -> None:
        self.over.emit(True)  # noqa: FBT003 -- a signal takes no names
