"""Taking evenings in that were carried away, into a book that has none yet."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from twofold.errors import NotBroughtIn, NotKept
from twofold.ui import troubles
from twofold.ui.window import MainWindow

if TYPE_CHECKING:  # what carries away is read when somebody asks for it
    from twofold.services.bringing_in import BringingIn


class Bringing(QObject):
    """Asks for a file and takes it in, on a page that has the window meanwhile.

    Signals:
        brought: The evenings are there. Whoever asked turns the page.
        left: Stopped or refused; the book is as it was. Whoever asked turns the page.
    """

    brought = Signal()
    left = Signal()

    def __init__(self, window: MainWindow, bringing: "BringingIn") -> None:
        super().__init__(window)
        self._window, self._bringing = window, bringing

    def ask(self) -> None:
        """Ask for the file."""
        if not self._bringing.is_possible():  # an evening under way, or one recently removed
            self._say(NotBroughtIn("has-evenings"))
            return
        dialog = QFileDialog(self._window, self.tr("The file that was carried away as JSON"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("*.json")
        dialog.fileSelected.connect(self.take_in)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()  # a cover can turn it down

    def take_in(self, path: str) -> None:
        """Take a file in: all of it, or nothing."""
        from twofold.ui.away.bring_page import BringPage
        from twofold.ui.away.bring_presenter import BringPresenter  # it reads JSON and the store

        page = BringPage()
        hears = BringPresenter(page, self._bringing, Path(path))
        hears.ended.connect(self._end)
        hears.refused.connect(self._refuse)
        hears.stopped.connect(self._stop)
        self._window.show_screen(page, rail=False)

    def _end(self, count: int) -> None:
        self.brought.emit()
        one = self.tr("One evening is in your journal.")
        many = self.tr("%n evenings are in your journal.", "", count)
        self._window.toast.say(one if count == 1 else many)

    def _refuse(self, trouble: NotBroughtIn | NotKept) -> None:
        self.left.emit()
        self._say(trouble)

    def _stop(self) -> None:
        self.left.emit()
        self._window.toast.say(self.tr("Stopped. Nothing was brought in."))

    def _say(self, trouble: NotBroughtIn | NotKept) -> None:
        told = troubles.told(trouble)
        self._window.toast.say(f"{told.what} {told.safe}".strip())
