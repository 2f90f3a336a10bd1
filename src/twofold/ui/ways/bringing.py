"""Taking evenings in that were carried away, into a book that has none yet."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from twofold.errors import NotBroughtIn, NotKept
from twofold.ui import words
from twofold.ui.window import MainWindow

if TYPE_CHECKING:  # what carries away is read when somebody asks for it
    from twofold.services.bringing_in import BringingIn

_PAINT_MS: Final = 60  # what was said is on screen by then


class Bringing(QObject):
    """Asks for a file and takes it in. `brought` comes when the evenings are there."""

    brought = Signal()

    def __init__(self, window: MainWindow, bringing: "BringingIn") -> None:
        super().__init__(window)
        self._window, self._bringing = window, bringing
        self._path = Path()

    def ask(self) -> None:
        """Ask for the file."""
        if not self._bringing.is_possible():  # an evening under way, or one recently removed
            self._refuse(NotBroughtIn("has-evenings"))
            return
        dialog = QFileDialog(self._window, self.tr("The file that was carried away as JSON"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("*.json")
        dialog.fileSelected.connect(self.take_in)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()  # a cover can turn it down

    def take_in(self, path: str) -> None:
        """Take a file in: all of it, or nothing. Ten years of evenings take a minute or two."""
        self._path = Path(path)
        self._window.toast.say(self.tr("Bringing your evenings in. Many take a while…"))
        QTimer.singleShot(_PAINT_MS, self, self._take_in)

    def _take_in(self) -> None:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            count = self._bringing.bring_in(self._path)
        except (NotBroughtIn, NotKept) as trouble:
            self._refuse(trouble)
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        self.brought.emit()
        self._window.toast.say(self.tr("%n evenings are in your journal.", "", count))

    def _refuse(self, trouble: NotBroughtIn | NotKept) -> None:
        told = words.trouble(trouble)
        self._window.toast.say(f"{told.what} {told.safe}".strip())
