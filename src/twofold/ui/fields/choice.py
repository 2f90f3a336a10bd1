"""Choose one, choose several: with the mouse, a finger, or a few keys."""

from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from twofold.exercise.model import Option, Value
from twofold.people import Owner
from twofold.ui.fields.field import FieldWidget
from twofold.ui.fields.rows import RoundRow, SquareRow
from twofold.ui.theme.look import look
from twofold.ui.widgets.one_of import OneOf

#: From so many options on they stand in two columns, where none is longer than a word or three.
_MANY: Final = 12
_SHORT: Final = 24


class SingleField(FieldWidget):
    """Choose one. Choosing it again, or Delete, leaves it open."""

    def __init__(
        self, owner: Owner, name: str, options: tuple[Option, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(owner, name, parent)
        self._chosen = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(8))
        self._rows = tuple(RoundRow(option, owner, self) for option in options)
        one = OneOf(self, may_be_none=True)
        for row in self._rows:
            one.addButton(row)
            row.clicked.connect(self._clicked)
            row.installEventFilter(self)
            column.addWidget(row)
        self._mark_stop()

    def value(self) -> Value | None:
        """Return the id of the option, or None."""
        return self._chosen or None

    def set_value(self, value: Value | None) -> None:
        """Show an option."""
        known = {row.option.id for row in self._rows}
        self._show(value if isinstance(value, str) and value in known else "")

    def focus_first(self) -> None:
        """Go to the chosen row, else to the first."""
        self._rows[self._index()].setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, option_id: str) -> None:
        """Choose as a hand would; "" empties."""
        if option_id != self._chosen:
            self._show(option_id)
            self.changed.emit()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Step with arrows, choose with Return, empty with Delete."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        at = next((n for n, row in enumerate(self._rows) if row is watched), 0)
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Right:
                self._go_to(at + 1 if self._chosen else at)
            case Qt.Key.Key_Up | Qt.Key.Key_Left:
                self._go_to(at - 1 if self._chosen else at)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.choose("")
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._rows[at].click()
            case _:
                return False
        return True

    def _go_to(self, at: int) -> None:
        row = self._rows[at % len(self._rows)]
        self.choose(row.option.id)
        row.setFocus(Qt.FocusReason.TabFocusReason)

    def _clicked(self) -> None:
        row = self.sender()
        if isinstance(row, RoundRow):
            self.choose("" if row.option.id == self._chosen else row.option.id)

    def _index(self) -> int:
        return next((n for n, r in enumerate(self._rows) if r.option.id == self._chosen), 0)

    def _show(self, option_id: str) -> None:
        self._chosen = option_id
        for row in self._rows:
            row.setChecked(row.option.id == option_id)
        self._mark_stop()

    def _mark_stop(self) -> None:
        stop = self._index()
        for number, row in enumerate(self._rows):  # one stop of the Tab key for the group
            row.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if number == stop else Qt.FocusPolicy.ClickFocus
            )


class MultiField(FieldWidget):
    """Choose several, up to a limit that is told kindly and never scolds."""

    def __init__(
        self,
        owner: Owner,
        name: str,
        options: tuple[Option, ...],
        *,
        most: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(owner, name, parent)
        self._most = most
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(8))
        self._rows = tuple(SquareRow(option, owner, self) for option in options)
        beside = 2 if _are_cards(options) else 1
        grid = QGridLayout()
        grid.setSpacing(look().gap(8))
        column.addLayout(grid)
        for number, row in enumerate(self._rows):
            row.toggled.connect(self._toggled)
            row.installEventFilter(self)
            grid.addWidget(row, number // beside, number % beside)
        self._told = QLabel(self)
        self._told.setWordWrap(True)
        self._told.setProperty("role", "caption")
        self._told.setVisible(most > 0)
        if most:
            column.addWidget(self._told)
            self._tell()

    def value(self) -> Value | None:
        """Return the ids chosen, in the order of the page, or None."""
        return [row.option.id for row in self._rows if row.isChecked()] or None

    def set_value(self, value: Value | None) -> None:
        """Show the options chosen."""
        chosen = set(map(str, value)) if isinstance(value, list) else set()
        for row in self._rows:
            with QSignalBlocker(row):
                row.setChecked(row.option.id in chosen)
        self._tell()

    def focus_first(self) -> None:
        """Go to the first row."""
        self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Step with arrows, tick with Return."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        at = next((n for n, row in enumerate(self._rows) if row is watched), 0)
        match event.key():
            case Qt.Key.Key_Down:
                self._rows[(at + 1) % len(self._rows)].setFocus(Qt.FocusReason.TabFocusReason)
            case Qt.Key.Key_Up:
                self._rows[at - 1].setFocus(Qt.FocusReason.TabFocusReason)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers():
                self._rows[at].click()
            case _:
                return False
        return True

    def _toggled(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        if not self._most:
            return
        chosen = sum(row.isChecked() for row in self._rows)
        full = chosen >= self._most
        for row in self._rows:  # what is chosen can always be let go
            row.setEnabled(row.isChecked() or not full)
        self._told.setText(
            self.tr("That makes {most}. Let one go to choose another.").format(most=self._most)
            if full
            else self.tr("Choose up to {most}.").format(most=self._most)
        )


def _are_cards(options: tuple[Option, ...]) -> bool:
    """Say whether there are many options of a word or three, as on cards to be sorted."""
    return len(options) >= _MANY and all(len(option.label) <= _SHORT for option in options)
