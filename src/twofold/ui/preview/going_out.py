"""The two ways out of the preview: a file where the couple says, a printer they choose."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from twofold.errors import NotWritten
from twofold.printing.manner import Printout
from twofold.printing.writing import ENDINGS, files_of, write_printout
from twofold.ui.preview.offers import file_name


class GoingOut(QObject):
    """Opens the system's dialogs over `page` and does what was chosen there.

    `saved` and `printed` say that it is done; `refused` carries the code of a `NotWritten`,
    or `taken` where a file would be replaced that the dialog did not ask about.
    """

    saved = Signal()
    printed = Signal()
    refused = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._printout: Printout | None = None
        self._dialog: QDialog | None = None
        self._ending = "pdf"

    def ask_where(self, printout: Printout) -> None:
        """Ask for a file, then write the PDF, or the page for a browser, into it."""
        self._printout, self._ending = printout, "pdf"
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._page, self.tr("Save PDF"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [self.tr("PDF files (*.pdf)"), self.tr("Page for a browser (*.html)")]
        )
        dialog.setDefaultSuffix(self._ending)
        dialog.filterSelected.connect(self._suffix)
        dialog.selectFile(f"{file_name(printout.sheets[0])}.pdf")
        dialog.fileSelected.connect(self._save)
        self._open(dialog)

    def ask_printer(self, printout: Printout, printer_name: str = "") -> None:
        """Open the system's print dialog, then print."""
        # Late: looking for printers takes its time, and most evenings nothing is printed.
        from PySide6.QtPrintSupport import QPrintDialog

        from twofold.printing.printer import new_printer

        self._printout = printout
        printer = new_printer(printout.sides[0], printer_name)
        dialog = QPrintDialog(printer, self._page)
        dialog.setWindowTitle(self.tr("Print"))
        dialog.setMinMax(1, len(printout.sides))
        dialog.accepted.connect(self._print)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _suffix(self, chosen: str) -> None:
        self._ending = "html" if "html" in chosen else "pdf"
        if isinstance(self._dialog, QFileDialog):
            self._dialog.setDefaultSuffix(self._ending)

    def _save(self, chosen: str) -> None:
        if self._printout is None or not chosen:
            return
        target = Path(chosen)
        if target.suffix.lower() not in ENDINGS:
            target = Path(f"{chosen}.{self._ending}")
        others = set(files_of(self._printout, target)) - {Path(chosen)}
        if any(other.exists() for other in others):
            self.refused.emit("taken")
            return
        try:
            write_printout(self._printout, target)
        except NotWritten as trouble:
            self.refused.emit(trouble.code)
        else:
            self.saved.emit()

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog  # late, as above

        from twofold.printing.printer import print_to

        if self._printout is None or not isinstance(self._dialog, QPrintDialog):
            return
        try:
            print_to(self._dialog.printer(), self._printout.laids)
        except NotWritten as trouble:
            self.refused.emit(trouble.code)
        else:
            self.printed.emit()


def printers() -> list[str]:
    """Return the printers that are set up here, by name."""
    from PySide6.QtPrintSupport import QPrinterInfo  # late, as above

    return QPrinterInfo.availablePrinterNames()
