"""Going on in another folder where the disk refuses: asked for, gone to, and told."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from twofold.services.house import Services
from twofold.ui.widgets.banner import Banner
from twofold.ui.window import MainWindow


class Elsewhere(QObject):
    """Moves the book for whoever has words that could not be saved.

    Signals:
        chosen: A folder was chosen; carries its `Path`, for `go_on_in`.
        moved: The book may lie in another folder.
    """

    chosen = Signal(object)
    moved = Signal()

    def __init__(self, parent: QObject, window: MainWindow, services: Services) -> None:
        super().__init__(parent)
        self._window, self._services = window, services

    def ask(self) -> None:
        """Ask for a folder."""
        asked = self.tr("A folder with room for your book")
        dialog = QFileDialog(self._window, asked, str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._choose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()  # a cover can turn it down

    def go_on_in(self, folder: Path, keep: Callable[[], object]) -> str:
        """Move the book into `folder` and `keep` the words there; return where it is now, to tell.

        Raises:
            NotWritten: That folder cannot take it either; everything is as before.
            NotKept: The book lies there now, but its disk refused the words.
        """
        try:
            there = self._services.rescue.move_to(folder, keep)
        finally:
            self._window.forget("settings")  # it tells where the book lies
            self.moved.emit()  # the book may have moved although the new disk refused the words
        said = self.tr("Your book is now in {folder}. Everything is saved.")
        return said.format(folder=str(there).replace(os.sep, f"{os.sep}\u200b"))

    def tell(self, said: str) -> None:
        """Say it above every screen until it was read."""
        banner = Banner()
        banner.chosen.connect(banner.deleteLater)
        self._window.put_on_top(banner)  # before it speaks: else it is a window of its own
        banner.tell(said, {"read": self.tr("Close this message")}, "info")

    def _choose(self, folder: str) -> None:
        if folder:
            self.chosen.emit(Path(folder))
