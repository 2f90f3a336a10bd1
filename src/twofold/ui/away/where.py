"""Asking where to: a new file, or a new folder, in the system's own dialog."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from twofold.services.away_values import Form


class _Answer(QObject):
    """Hears the dialog; it lives as long as the dialog does."""

    def __init__(self, dialog: QFileDialog, answer: Callable[[Path], None]) -> None:
        super().__init__(dialog)
        self._answer = answer
        dialog.fileSelected.connect(self._chosen)

    def _chosen(self, path: str) -> None:
        if path:
            self._answer(Path(path))


def ask_where(page: QWidget, form: Form, answer: Callable[[Path], None]) -> None:
    """Open the dialog over a page; a cover can turn it down. What exists is never replaced."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("away", text)

    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(page, tr("A new file"), place)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    if form is Form.MARKDOWN:
        dialog.setWindowTitle(tr("A new folder"))
        dialog.selectFile("evenings")
    else:
        dialog.setDefaultSuffix(form.value)
        dialog.selectFile(f"evenings.{form.value}")
    _Answer(dialog, answer)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
