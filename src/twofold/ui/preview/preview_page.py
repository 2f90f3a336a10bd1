"""The preview: the real pages, what is on them said in words, and the way to paper.

A blank sheet goes straight to the system's dialog. For a filled one the printer is chosen first,
by name: words two people wrote for each other are never sent to whatever printer comes first.
"""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from twofold.paper.sheet import Sheet, without_names
from twofold.printing.layout import Laid, lay
from twofold.printing.measures import LARGE, NORMAL, Paper
from twofold.ui.icons import Icon
from twofold.ui.preview.going_out import GoingOut, printers
from twofold.ui.preview.page_view import PageStack
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import icon_only, pill, primary, quiet, secondary
from twofold.ui.widgets.column import Column
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import caption, heading, plain, strong

_PANEL = 340  # px at 100 % text size


class WorksheetPreview(QWidget):
    """Shows one sheet. `unsaved` says that it has words on it that the disk did not take.

    `closed`: back to where they came from. `told`: a short word for the toast.
    `paper_chosen`: "a4" or "letter", to be remembered.
    """

    closed = Signal()
    told = Signal(str)
    paper_chosen = Signal(str)

    def __init__(self, sheet: Sheet, paper: str = "", *, unsaved: bool = False) -> None:
        super().__init__()
        self._sheet, self.unsaved = sheet, unsaved
        self._paper = Paper(paper) if paper else paper_of_locale(QLocale())
        self._laid: Laid = lay(sheet)
        self._seen = 0
        self._pages = PageStack()
        self._pages.turned.connect(self._turned)
        self._out = GoingOut(self)
        self._out.saved.connect(self._saved)
        self._out.printed.connect(self._printed)
        self._out.refused.connect(self._refused)
        self._included = plain("", "muted")
        self._where = caption("")
        self._trouble = named(plain("", "danger"), "trouble")
        self._trouble.hide()
        self._large = named(QCheckBox(self.tr("Large text")), "large")
        self._names = named(QCheckBox(self.tr("Names on the sheet")), "names")
        self._printers = named(QComboBox(), "printer", self.tr("Printer"))
        self._panel = Column(_PANEL, top=32, side=24)
        self._fill_panel()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._pages, 1)
        across.addWidget(self._panel)
        self._show()

    # ── What is shown ─────────────────────────────────────────────────────────────────────────
    def _fill_panel(self) -> None:
        panel = self._panel
        panel.add(caption(self.tr("Print")))
        panel.add(named(heading(self._sheet.title), "sheet-title"), 2)
        self.setProperty("lands", "sheet-title")
        panel.add(named(self._included, "included"), 10)
        panel.add(self._buttons(), 20)
        panel.add(self._printer_choice(), 12)
        panel.add(self._trouble, 12)
        panel.add(strong(self.tr("Paper")), 20)
        panel.add(self._papers(), 8)
        self._large.toggled.connect(self._show)
        panel.add(self._large, 16)
        if self._sheet.named:
            self._names.setChecked(True)
            self._names.toggled.connect(self._show)
            panel.add(self._names, 4)
        panel.add(self._leafing(), 16)
        panel.finish()

    def _papers(self) -> QWidget:
        group = QButtonGroup(self)
        pills = []
        for paper, words in ((Paper.A4, self.tr("A4")), (Paper.LETTER, self.tr("Letter"))):
            button = named(pill(words, checked=paper is self._paper), f"paper-{paper.value}")
            group.addButton(button)
            pills.append(button)
        group.buttonToggled.connect(self._choose_paper)
        return flowing(*pills, gap=8)

    def _leafing(self) -> QWidget:
        before = named(icon_only(Icon.UP, self.tr("Page before")), "page-before")
        after = named(icon_only(Icon.DOWN, self.tr("Next page")), "page-after")
        before.clicked.connect(self._leaf_back)
        after.clicked.connect(self._leaf_on)
        return flowing(before, after, named(self._where, "where"), gap=4)

    def _printer_choice(self) -> QWidget:
        """Only for filled sheets, and only once printing was asked for."""
        self._choice = QWidget()
        box = QVBoxLayout(self._choice)
        box.setContentsMargins(0, 0, 0, 0)
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
        """Lay the sheet out as chosen and show its pages."""
        self._trouble.hide()
        bare = self._sheet.named and not self._names.isChecked()
        sheet = without_names(self._sheet) if bare else self._sheet
        self._laid = lay(sheet, LARGE if self._large.isChecked() else NORMAL)
        self._pages.show_pages(self._laid, self._paper)
        self._included.setText(self._said(sheet))
        self._turned(min(self._seen, len(self._laid.pages) - 1))

    def _said(self, sheet: Sheet) -> str:
        """Say what is on the pages."""
        if not sheet.filled:
            said = [self.tr("An empty sheet: every question, and room to write. No names on it.")]
            if sheet.one_sided:
                said.append(self.tr("Some pages belong to one of you alone, so print on one side."))
            return " ".join(said)
        said = [
            self.tr(
                "Only the words of the page that could not be saved just now, for whoever "
                "wrote them, and the date."
            )
            if self.unsaved
            else self.tr("What you both opened that evening, and its date.")
        ]
        said.append(
            self.tr("Your names are on it.")
            if sheet.named
            else self.tr("Marks stand where your names would be.")
        )
        return " ".join(said)

    # ── What people do ────────────────────────────────────────────────────────────────────────
    def _choose_paper(self, _button: object, on: bool) -> None:  # noqa: FBT001 -- Qt's signal
        if not on:
            return
        letter = self.findChild(QWidget, "paper-letter")
        chosen = bool(letter is not None and letter.property("checked"))
        self._paper = Paper.LETTER if chosen else Paper.A4
        self._show()
        self.paper_chosen.emit(self._paper.value)

    def _turned(self, number: int) -> None:
        self._seen = number
        self._where.setText(
            self.tr("Page {page} of {pages}").format(page=number + 1, pages=len(self._laid.pages))
        )

    def _leaf_back(self) -> None:
        self._pages.turn_to(self._seen - 1)

    def _leaf_on(self) -> None:
        self._pages.turn_to(self._seen + 1)

    def _save(self) -> None:
        self._trouble.hide()
        self._out.ask_where(self._laid, self._paper)

    def _print(self) -> None:
        self._trouble.hide()
        if not self._sheet.filled:
            self._out.ask_printer(self._laid, self._paper)
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
            self._out.ask_printer(self._laid, self._paper, self._printers.itemText(index))

    def _saved(self) -> None:
        self.told.emit(self.tr("Saved."))

    def _printed(self) -> None:
        self._choice.hide()
        self.told.emit(self.tr("On its way to the printer."))

    def _refused(self, code: str) -> None:
        told = {
            "no-folder": self.tr("That folder is not there any more. Choose another one."),
            "read-only": self.tr("This place cannot be written to. Choose another one."),
            "disk-full": self.tr("The disk is full, so there is no PDF yet. Make some room first."),
        }
        self._complain(told.get(code, self.tr("Nothing was written. Trying again could help.")))

    def _complain(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel its width, but never more than leaves the pages readable."""
        wanted = look().px(_PANEL) + 2 * look().gap(24)
        self._panel.setFixedWidth(min(wanted, round(self.width() * 0.5)))
        super().resizeEvent(event)


def paper_of_locale(locale: QLocale) -> Paper:
    """Return the paper people use there: Letter in the United States and Canada, else A4."""
    territory = QLocale.Country
    letter = {territory.UnitedStates, territory.Canada, territory.Mexico, territory.Philippines}
    return Paper.LETTER if locale.territory() in letter else Paper.A4
