"""Rows and columns; words that are printed in a row stand fixed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QMenu, QVBoxLayout, QWidget

from twofold.exercise.model import Shelf, Value
from twofold.people import BOTH, Couple, Owner, PartnerId
from twofold.ui.fields.date_cell import DateCell
from twofold.ui.fields.field import FieldWidget
from twofold.ui.fields.opener import Opener
from twofold.ui.fields.text import to_end
from twofold.ui.fields.words_edit import WordsEdit
from twofold.ui.icons import Icon
from twofold.ui.theme.look import look
from twofold.ui.widgets.aloud import Aloud
from twofold.ui.widgets.buttons import link
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.tab_order import right_after
from twofold.ui.widgets.text import Words, caption, shortened

_MOST_ROWS = 12


class WhoCell(Opener):
    """One of the two, or both. Empty until somebody chooses."""

    changed = Signal()

    def __init__(self, name: str, couple: Couple, order: tuple[PartnerId, PartnerId]) -> None:
        super().__init__("", "secondary")
        named(self, "who")
        self._name, self._words = name, ""
        menu = QMenu(self)
        for words in (*(couple.name(who) for who in order), self.tr("both of us")):
            menu.addAction(words.replace("&", "&&")).setData(words)
        menu.triggered.connect(self._choose)
        self.setMenu(menu)
        self._aloud = Aloud(self)
        self.set_words("")

    def words(self) -> str:
        """Return the name that is chosen, or ""."""
        return self._words

    def set_words(self, words: str) -> None:
        """Show a name without a signal, also one that is unknown by now."""
        self._words = words
        shown = words or self.tr("choose")
        self.setText(shortened(shown, 120))
        self.setAccessibleName(self.tr("{column}: {name}").format(column=self._name, name=shown))

    def _choose(self, action: QAction) -> None:
        self.set_words(str(action.data()))
        self._aloud.say(self.accessibleName())  # the keyboard came back before the name was here
        self.changed.emit()


class TableField(FieldWidget):
    """A table to fill. A row in which nobody wrote is kept as nothing at all."""

    def __init__(
        self,
        owner: Owner,
        name: str,
        *,
        columns: tuple[str, ...],
        rows: tuple[tuple[str, ...], ...],
        couple: Couple,
        order: tuple[PartnerId, PartnerId] = BOTH,
        shelf: Shelf | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(owner, name, parent)
        self._columns, self._couple, self._order = columns, couple, order
        self._commitment = shelf is Shelf.COMMITMENT
        self._hidden = False
        self._last_stop: QWidget = self  # of the rows; the next row comes after it
        self._rows: list[list[WordsEdit | DateCell | WhoCell | str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(8))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look().gap(12))
        self._grid.setVerticalSpacing(look().gap(8))
        for at, head in enumerate(columns):
            self._grid.addWidget(caption(head), 0, at)
            self._grid.setColumnStretch(at, (2, 5, 4)[at] if self._commitment and at < 3 else 1)
        column.addLayout(self._grid)
        self._more = link(self.tr("Add a row"), Icon.PLUS)
        self._more.clicked.connect(self._add_by_hand)
        self._fixed = any(any(cell.strip() for cell in row) for row in rows)
        for row in rows or (("",) * len(columns),):
            self._add(row)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)  # for Tab, too, the last
        self._offer_more()

    def value(self) -> Value | None:
        """Return the rows that were written in; untouched ones between them are empty."""
        rows = [self._row(row) for row in self._rows]
        while rows and not any(rows[-1]):
            rows.pop()
        return rows or None

    def set_value(self, value: Value | None) -> None:
        """Fill the rows; more are added where they are needed."""
        rows = [row for row in value if isinstance(row, list)] if isinstance(value, list) else []
        while len(self._rows) < min(len(rows), _MOST_ROWS):
            self._add(("",) * len(self._columns))
        self._offer_more()
        for number, cells in enumerate(self._rows):
            words = rows[number] if number < len(rows) else []
            for at, cell in enumerate(cells):
                word = str(words[at]) if at < len(words) else ""
                match cell:
                    case WordsEdit():
                        cell.show_words(word)
                    case DateCell():
                        cell.set_words(word)
                    case WhoCell():
                        cell.set_words(word or self._own_name())
                    case str():
                        pass

    def focus_first(self) -> None:
        """Go to the first empty cell, else to the last one."""
        edits = [edit for row in self._rows for cell in row if (edit := _edit(cell)) is not None]
        if edits:
            to_end(next((edit for edit in edits if not edit.toPlainText()), edits[-1]))

    def hide_letters(self, *, hidden: bool) -> None:
        """Show dots instead of letters."""
        self._hidden = hidden
        for row in self._rows:
            for cell in row:
                edit = _edit(cell)
                if edit is not None:
                    edit.hide_letters(hidden=hidden)

    def _row(self, cells: list[WordsEdit | DateCell | WhoCell | str]) -> list[str]:
        typed = [edit.toPlainText() for cell in cells if (edit := _edit(cell)) is not None]
        if not any(words.strip() for words in typed):
            return [""] * len(cells)
        return [_words(cell) for cell in cells]

    def _add(self, printed: tuple[str, ...]) -> None:
        number = len(self._rows) + 1
        cells: list[WordsEdit | DateCell | WhoCell | str] = []
        for at, head in enumerate(self._columns):
            word = printed[at] if at < len(printed) else ""
            cell = word if word.strip() else self._cell(at, number, head)
            if isinstance(cell, str):
                label = Words(cell, "reading")
                label.setContentsMargins(0, look().gap(8), 0, 0)
                self._grid.addWidget(label, number, at, Qt.AlignmentFlag.AlignTop)
            else:
                self._grid.addWidget(cell, number, at, Qt.AlignmentFlag.AlignTop)
            cells.append(cell)
        self._rows.append(cells)
        for each in cells:
            if isinstance(each, QWidget):
                self._last_stop = right_after(self._last_stop, each)

    def _offer_more(self) -> None:
        self._more.setVisible(not self._fixed and len(self._rows) < _MOST_ROWS)

    def _cell(self, at: int, number: int, head: str) -> WordsEdit | DateCell | WhoCell:
        name = self.tr("{column}, row {number}").format(column=head, number=number)
        if self._commitment and at == 0:
            who = WhoCell(name, self._couple, self._order)
            who.set_words(self._own_name())
            who.changed.connect(self.changed)
            return who
        cell: WordsEdit | DateCell
        if self._commitment and at == 2:
            cell = DateCell(name, self.owner, self)
            cell.edit.hide_letters(hidden=self._hidden)
            cell.changed.connect(self.changed)
        else:
            cell = WordsEdit(name, self.owner, single=True, parent=self)
            cell.hide_letters(hidden=self._hidden)
            cell.textChanged.connect(self.changed)
        cell.entered.connect(self._go_on)
        return cell

    def _own_name(self) -> str:
        """Return the name a promise starts with: its own maker's, where one answers alone."""
        return "" if self.owner == "ours" else self._couple.name(self.owner)

    def _add_by_hand(self) -> None:
        self._add(("",) * len(self._columns))
        self._offer_more()
        for cell in self._rows[-1]:
            edit = _edit(cell)
            if edit is not None:
                edit.show()  # only what is shown can take the cursor
                edit.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _go_on(self) -> None:
        cell = self.sender()
        edit = cell.edit if isinstance(cell, DateCell) else cell
        if isinstance(edit, WordsEdit):
            edit.focusNextPrevChild(True)  # noqa: FBT003  # Qt's own argument


def _edit(cell: WordsEdit | DateCell | WhoCell | str) -> WordsEdit | None:
    match cell:
        case WordsEdit():
            return cell
        case DateCell():
            return cell.edit
        case WhoCell() | str():
            return None


def _words(cell: WordsEdit | DateCell | WhoCell | str) -> str:
    match cell:
        case WordsEdit():
            return cell.toPlainText()
        case DateCell() | WhoCell():
            return cell.words()
        case str():
            return cell
