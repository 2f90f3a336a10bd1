"""One walk in the window: its screen, its presenter, and what it asks of the house."""

import os
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

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
from twofold.ui.widgets.banner import Banner
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
        self.presenter.elsewhere_asked.connect(self.save_elsewhere)
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

    def save_elsewhere(self) -> None:
        """Ask for a folder and go on there, with every word."""
        asked = self.tr("A folder with room for your book")
        dialog = QFileDialog(self._window, asked, str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()  # a cover can turn it down

    def _chosen(self, folder: str) -> None:
        if folder:
            self.go_on_in(Path(folder))

    def go_on_in(self, folder: Path) -> None:
        """Move the book into `folder` and go on there."""
        presenter = self.presenter
        try:
            there = self._services.rescue.move_to(
                folder, presenter.walk, presenter.unkept(), presenter.used()
            )
        except (NotKept, NotWritten) as trouble:
            told = troubles.told(trouble)
            self._screen.banner.tell(f"{told.what} {told.do}".strip())
            return
        finally:
            self._window.forget("settings")  # it tells where the book lies
            self.moved.emit()  # the book may have moved although the new disk refused the words
        presenter.saved_elsewhere()
        said = self.tr("Your book is now in {folder}. Everything is saved.")
        self._tell_where(said.format(folder=str(there).replace(os.sep, f"{os.sep}\u200b")))

    def _tell_where(self, said: str) -> None:
        """Say where the book is now: on the screen, or above every other one until it was read."""
        if self._window.current() is self._screen:
            self._screen.banner.tell(said)
            return
        banner = Banner()  # the evening is over; what waited was its end
        banner.chosen.connect(banner.deleteLater)
        self._window.put_on_top(banner)  # before it speaks: else it is a window of its own
        banner.tell(said, {"read": self.tr("Close this message")}, "info")

    def _print_unkept(self) -> None:
        presenter = self.presenter
        self.sheet_asked.emit(self._services.sheets.unsaved(presenter.walk, presenter.unkept()))

    def _rests(self) -> None:
        self.over.emit(False)  # noqa: FBT003 -- a signal takes no names

    def _is_kept(self, _walk_id: int) -> None:
        self.over.emit(True)  # noqa: FBT003 -- a signal takes no names
