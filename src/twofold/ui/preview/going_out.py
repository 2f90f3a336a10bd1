"""The two ways out of the preview: a file where the couple says, a printer they choose."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from twofold.errors import NotWritten
from twofold.printing.layout import Laid
from twofold.printing.measures import Paper
from twofold.printing.pdf import as_pdf, save
from twofold.printing.sides import sides_of


class GoingOut(QObject):
    """Opens the system's dialogs over `page` and does what was chosen there.

    `saved` and `printed` say that it is done; `refused` carries the code of a `NotWritten`.
    """

    saved = Signal()
    printed = Signal()
    refused = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._laid: Laid | None = None
        self._paper = Paper.A4
        self._dialog: QDialog | None = None

    def ask_where(self, laid: Laid, paper: Paper) -> None:
        """Ask for a file, then write the PDF into it."""
        self._laid, self._paper = laid, paper
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._page, self.tr("Save PDF"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{laid.sheet.exercise_id}.pdf")
        dialog.fileSelected.connect(self._save)
        self._open(dialog)

    def ask_printer(self, laid: Laid, paper: Paper, printer_name: str = "") -> None:
        """Open the system's print dialog, then print."""
        # Late: looking for printers takes its time, and most evenings nothing is printed.
        from PySide6.QtPrintSupport import QPrintDialog

        from twofold.printing.printer import new_printer

        self._laid, self._paper = laid, paper
        printer = new_printer(sides_of((laid,), paper)[0], printer_name)
        dialog = QPrintDialog(printer, self._page)
        dialog.setWindowTitle(self.tr("Print"))
        dialog.setMinMax(1, len(laid.pages))
        dialog.accepted.connect(self._print)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, chosen: str) -> None:
        if self._laid is None or not chosen:
            return
        try:
            save(as_pdf(sides_of((self._laid,), self._paper)), Path(chosen))
        except NotWritten as trouble:
            self.refused.emit(trouble.code)
        else:
            self.saved.emit()

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog  # late, as above

        from twofold.printing.printer import print_to

        if self._laid is None or not isinstance(self._dialog, QPrintDialog):
            return
        try:
            print_to(self._dialog.printer(), (self._laid,))
        except NotWritten as trouble:
            self.refused.emit(trouble.code)
        else:
            self.printed.emit()


def printers() -> list[str]:
    """Return the printers that are set up here, by name."""
    from PySide6.QtPrintSupport import QPrinterInfo  # late, as above

    return QPrinterInfo.availablePrinterNames()
