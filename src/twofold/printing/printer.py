"""A sheet onto a printer that the couple chose in the system's own dialog."""

from collections.abc import Sequence

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from twofold.errors import NotWritten
from twofold.printing.layout import Laid
from twofold.printing.measures import Paper
from twofold.printing.pdf import page_layout
from twofold.printing.sides import Side, paint_side, sides_of

#: What a print queue shows to everybody: never a title, never a name.
JOB_NAME = "Worksheet"


def new_printer(side: Side, name: str = "") -> QPrinter:
    """Return a printer to hand to the dialog; `name` preselects one, "" the system's choice.

    What folds is asked for on both sides, turned over along the short edge.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if name:
        printer.setPrinterName(name)
    printer.setDocName(JOB_NAME)
    printer.setCreator("")
    printer.setFullPage(True)
    printer.setPageLayout(page_layout(side))
    if side.folds:
        printer.setDuplex(QPrinter.DuplexMode.DuplexShortSide)
    return printer


def print_to(printer: QPrinter, laids: Sequence[Laid]) -> None:
    """Print the sides that were asked for.

    Raises:
        NotWritten: `disk-error` when the printer takes nothing.
    """
    sides = sides_of(laids, paper_of(printer))
    printer.setFullPage(True)
    printer.setDocName(JOB_NAME)
    first = max(printer.fromPage(), 1) - 1
    wanted = sides[first : printer.toPage() or len(sides)]
    painter = QPainter()
    if not wanted:
        return
    printer.setPageLayout(page_layout(wanted[0]))
    if not painter.begin(printer):
        raise NotWritten("disk-error", printer.printerName())
    for number, side in enumerate(wanted):
        if number:
            printer.setPageLayout(page_layout(side))
            printer.newPage()
        paint_side(painter, side, printer.resolution())
    painter.end()


def paper_of(printer: QPrinter) -> Paper:
    """Return which of our two papers is nearest to what lies in the printer."""
    size: QSizeF = printer.pageLayout().pageSize().size(QPageSize.Unit.Millimeter)
    return min(Paper, key=lambda paper: abs(paper.height - max(size.width(), size.height())))
