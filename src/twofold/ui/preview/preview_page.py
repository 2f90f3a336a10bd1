"""The preview: the real pages, what is on them said in words, and the way to paper.

A blank sheet goes straight to the system's dialog. For a filled one the printer is chosen first,
by name: words two people wrote for each other are never sent to whatever printer comes first.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from twofold.errors import CannotWalk
from twofold.paper.sheet import Sheet
from twofold.printing.manner import Printout, print_out
from twofold.printing.measures import Paper
from twofold.ui import troubles
from twofold.ui.icons import Icon
from twofold.ui.preview.going_out import GoingOut, printers
from twofold.ui.preview.leafing import Leafing
from twofold.ui.preview.offers import Offer, included
from twofold.ui.preview.page_view import PageStack
from twofold.ui.preview.print_options import PrintOptions
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import primary, quiet, secondary
from twofold.ui.widgets.column import Column
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named, titled
from twofold.ui.widgets.text import caption, heading, plain, strong

_PANEL = 340  # px at 100 % text size


class WorksheetPreview(QWidget):
    """Shows sheets of one kind at a time.

    `closed`: back to where they came from. `told`: a short word for the toast. `paper_chosen`:
    "a4" or "letter"; `options_chosen`: the kind and how it is printed; both to be remembered.
    """

    closed = Signal()
    told = Signal(str)
    paper_chosen = Signal(str)
    options_chosen = Signal(str, object)

    def __init__(
        self,
        offers: Sequence[Offer],
        paper: str = "",
        remembered: Mapping[str, Mapping[str, int]] | None = None,
        *,
        unsaved: bool = False,
    ) -> None:
        """Show the first offer.

        Args:
            offers: What can be printed here; the first can be made without trouble.
            paper: "a4", "letter", or "" for what the country uses.
            remembered: How each kind was last printed.
            unsaved: Whether it has words on it that the disk did not take.
        """
        super().__init__()
        self._offers = {offer.kind: offer for offer in offers}
        self._remembered = dict(remembered or {})
        self.unsaved = unsaved
        self._options = PrintOptions(offers, Paper(paper) if paper else paper_of_locale(QLocale()))
        self._options.recall(self._remembered.get(self._options.kind, {}))
        self._sheets = offers[0].make(self._options.days)
        self._printout: Printout = print_out(self._sheets, self._options.manner)
        self._pages = PageStack()
        self._leafing = Leafing(self._pages)
        self._out = GoingOut(self)
        self._out.saved.connect(self._saved)
        self._out.printed.connect(self._printed)
        self._out.refused.connect(self._refused)
        self._title = named(heading(""), "sheet-title")
        self._included = named(plain("", "muted"), "included")
        self._trouble = named(plain("", "danger"), "trouble")
        self._trouble.setContentsMargins(0, look().gap(12), 0, 0)
        self._trouble.hide()
        self._printers = titled(QComboBox(), "printer", self.tr("Printer"))
        self._panel = Column(_PANEL, top=32, side=24)
        self._fill_panel()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._pages, 1)
        across.addWidget(self._panel)
        self._options.changed.connect(self._change)
        self._options.kind_chosen.connect(self._change_kind)
        self._show()

    # ── What is shown ─────────────────────────────────────────────────────────────────────────
    def _fill_panel(self) -> None:
        panel = self._panel
        panel.add(caption(self.tr("Print")))
        panel.add(self._title, 2)
        self.setProperty("lands", "sheet-title")
        panel.add(self._included, 10)
        panel.add(self._buttons(), 20)
        panel.add(self._printer_choice())
        panel.add(self._trouble)
        panel.add(self._leafing, 20)
        panel.add(self._options, 12)
        panel.finish()

    def _printer_choice(self) -> QWidget:
        """Only for filled sheets, and only once printing was asked for."""
        self._choice = QWidget()
        box = QVBoxLayout(self._choice)
        box.setContentsMargins(0, look().gap(12), 0, 0)
        box.setSpacing(look().gap(6))
        box.addWidget(strong(self.tr("Which printer?")))
        box.addWidget(plain(self.tr("Whoever stands beside it can read along."), "muted"))
        box.addWidget(self._printers)
        self._printers.activated.connect(self._printer_chosen)
        self._choice.hide()
        return self._choice

    def _buttons(self) -> QWidget:
        to_printer = named(primary(self.tr("Print…"), Icon.PRINT), "print")
        to_file = named(secondary(self.tr("Save PDF…"), large=True), "save-pdf")
        close = named(quiet(self.tr("Close"), large=True), "back")
        to_printer.clicked.connect(self._print)
        to_file.clicked.connect(self._save)
        close.clicked.connect(self.closed)
        return flowing(to_printer, to_file, close, gap=8)

    def _show(self) -> None:
        """Lay the sheets out as chosen and show their pages."""
        self._trouble.hide()
        self._choice.hide()
        self._options.offer_for(self._sheets)
        manner = self._options.manner
        self._printout = print_out(self._sheets, manner)
        self._pages.show_pages(self._printout, grey=self._options.grey)
        self._leafing.count(len(self._printout.sides))
        self._title.setText(self._sheets[0].title)
        told = included(
            self._printout.sheets,
            folded=manner.folded and not manner.fillable,
            fields=manner.fillable,
            unsaved=self.unsaved,
        )
        self._included.setText(told)

    # ── What people do ────────────────────────────────────────────────────────────────────────
    def _change(self) -> None:
        self._show()
        self.paper_chosen.emit(self._options.paper.value)
        self._remembered[self._options.kind] = self._options.state()
        self.options_chosen.emit(self._options.kind, self._options.state())

    def _change_kind(self) -> None:
        kind = self._options.kind
        try:
            sheets = self._offers[kind].make(self._options.days)
        except CannotWalk as trouble:
            self._complain(troubles.told(trouble).what)
            return
        self._sheets = sheets
        self._options.recall(self._remembered.get(kind, {}))
        self._show()

    def _save(self) -> None:
        self._trouble.hide()
        self._out.ask_where(self._printout)

    def _print(self) -> None:
        self._trouble.hide()
        if not _is_filled(self._sheets):
            self._out.ask_printer(self._printout)
            return
        found = printers()
        if not found:
            self._complain(self.tr("No printer is set up on this computer. A PDF can be saved."))
            return
        self._printers.clear()
        self._printers.addItem(self.tr("Choose a printer"))
        self._printers.addItems(found)
        self._choice.show()
        self._printers.setFocus()

    def _printer_chosen(self, index: int) -> None:
        if index > 0:
            self._out.ask_printer(self._printout, self._printers.itemText(index))

    def _saved(self) -> None:
        self.told.emit(self.tr("Saved."))

    def _printed(self) -> None:
        self._choice.hide()
        self.told.emit(self.tr("On its way to the printer."))

    def _refused(self, code: str) -> None:
        told = {
            "no-folder": self.tr("That folder is not there any more. Choose another one."),
            "taken": self.tr("There is a file of that name already. Choose another name."),
            "read-only": self.tr("This place cannot be written to. Choose another one."),
            "disk-full": self.tr("The disk is full, so there is no PDF yet. Make some room first."),
        }
        self._complain(told.get(code, self.tr("Nothing was written. Trying again could help.")))

    def _complain(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel its width, but never more than leaves the pages readable."""
        wanted = look().px(_PANEL) + 2 * look().gap(24)
        self._panel.setFixedWidth(min(wanted, round(self.width() * 0.5)))
        super().resizeEvent(event)


def _is_filled(sheets: Sequence[Sheet]) -> bool:
    return any(sheet.filled for sheet in sheets)


def paper_of_locale(locale: QLocale) -> Paper:
    """Return the paper people use there: Letter in the United States and Canada, else A4."""
    territory = QLocale.Country
    letter = {territory.UnitedStates, territory.Canada, territory.Mexico, territory.Philippines}
    return Paper.LETTER if locale.territory() in letter else Paper.A4
