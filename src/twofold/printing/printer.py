"""A sheet onto a printer that the couple chose in the system's own dialog."""

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from twofold.errors import NotWritten
from twofold.printing.layout import Laid
from twofold.printing.measures import Paper
from twofold.printing.pages import paint_page

#: What a print queue shows to everybody: never a title, never a name.
JOB_NAME = "Worksheet"


def new_printer(paper: Paper, name: str = "") -> QPrinter:
    """Return a printer to hand to the dialog; `name` preselects one, "" the system's choice."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if name:
        printer.setPrinterName(name)
    printer.setDocName(JOB_NAME)
    printer.setCreator("")
    printer.setFullPage(True)
    size = QPageSize.PageSizeId.A4 if paper is Paper.A4 else QPageSize.PageSizeId.Letter
    printer.setPageSize(QPageSize(size))
    return printer


def print_to(printer: QPrinter, laid: Laid) -> None:
    """Print the pages that were asked for.

    Raises:
        NotWritten: `disk-error` when the printer takes nothing.
    """
    printer.setFullPage(True)
    printer.setDocName(JOB_NAME)
    paper = paper_of(printer)
    first = max(printer.fromPage(), 1) - 1
    last = printer.toPage() or len(laid.pages)
    painter = QPainter()
    if not painter.begin(printer):
        raise NotWritten("disk-error", printer.printerName())
    for number in range(first, min(last, len(laid.pages))):
        if number > first:
            printer.newPage()
        paint_page(painter, laid, number, paper, printer.resolution())
    painter.end()


def paper_of(printer: QPrinter) -> Paper:
    """Return which of our two papers is nearest to what lies in the printer."""
    size: QSizeF = printer.pageLayout().pageSize().size(QPageSize.Unit.Millimeter)
    return min(Paper, key=lambda paper: abs(paper.height - max(size.width(), size.height())))
