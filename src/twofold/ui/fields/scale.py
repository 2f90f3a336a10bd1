"""One to five, or one to ten: circles with a word at both ends, never set beforehand."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from twofold.exercise.model import Value
from twofold.people import Owner
from twofold.ui.fields.field import FieldWidget
from twofold.ui.fields.scale_row import ScaleRow
from twofold.ui.theme.look import Type, look
from twofold.ui.widgets.naming import marked, named
from twofold.ui.widgets.one_of import OneOf
from twofold.ui.widgets.text import Words
from twofold.ui.widgets.toggled import Toggled

SIDE: Final = 48


class Circle(Toggled, QRadioButton):
    """One number. A radio button to a screen reader, drawn as a circle."""

    stepped = Signal(int)  # -1 or +1, from the arrow keys
    numbered = Signal(int)  # a number key
    emptied = Signal()

    def __init__(self, number: int, owner: Owner, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self._owner = number, owner
        marked(self, kind="dot")  # the ring of focus is round
        self.setAccessibleName(name)
        self.setText(str(number))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """At least 48 pixels, more for large text."""
        side = max(SIDE, look().px(36))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """A circle does not shrink."""
        return self.sizeHint()

    def hitButton(self, _pos: object) -> bool:
        """Take a click anywhere in the square."""
        return True

    def nextCheckState(self) -> None:
        """Leave the choosing to the field, so that a second press empties it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with arrows, choose with numbers, empty with Delete."""
        forward = Qt.Key.Key_Right if self.isLeftToRight() else Qt.Key.Key_Left
        backward = Qt.Key.Key_Left if self.isLeftToRight() else Qt.Key.Key_Right
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        match event.key():
            case _ if not plain:
                super().keyPressEvent(event)
            case key if key in {forward, Qt.Key.Key_Up}:
                self.stepped.emit(1)
            case key if key in {backward, Qt.Key.Key_Down}:
                self.stepped.emit(-1)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.emptied.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _ if event.text().isdecimal():
                self.numbered.emit(int(event.text()))
            case _:
                super().keyPressEvent(event)

    def isLeftToRight(self) -> bool:
        """Say which way the row runs."""
        return self.layoutDirection() is Qt.LayoutDirection.LeftToRight

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circle and its number."""
        now = look()
        ink = now.ink(self._owner)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        filled = self.isChecked()
        edge = ink if filled or self.underMouse() else now.colour("border")
        painter.setPen(QPen(edge, 2 if filled or self.underMouse() else 1))
        painter.setBrush(ink if filled else now.colour("surface"))
        painter.drawEllipse(ring)
        on = "surface" if self._owner == "ours" else f"on_partner_{self._owner}"
        painter.setPen(now.colour(on if filled else "text"))
        painter.setFont(now.font(Type.READING, strong=True, figures=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class ScaleField(FieldWidget):
    """Circles in a row. It can be emptied: by choosing the same number again, or with Delete."""

    def __init__(
        self,
        owner: Owner,
        name: str,
        *,
        top: int,
        low: str,
        high: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(owner, name, parent)
        self._chosen: int | None = None
        self.setToolTip(self.tr("Choose the same number again to leave it open."))
        first, last = (_end(words) if words else None for words in (low, high))
        row = ScaleRow(6 if top > 5 else 12, first, last)
        self.setLayout(row)
        if first is not None:
            row.addWidget(first)
        self._circles = tuple(self._circle(number, top, low, high) for number in range(1, top + 1))
        one = OneOf(self, may_be_none=True)
        for circle in self._circles:
            one.addButton(circle)
            row.addWidget(circle)
        if last is not None:
            row.addWidget(last)
        self._mark_stop()

    def value(self) -> Value | None:
        """Return the number, or None while nothing is chosen."""
        return self._chosen

    def set_value(self, value: Value | None) -> None:
        """Show a number."""
        fits = isinstance(value, int) and 1 <= value <= len(self._circles)
        self._show(value if fits and isinstance(value, int) else None)

    def focus_first(self) -> None:
        """Go to the chosen circle, else to the first."""
        self._circles[(self._chosen or 1) - 1].setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, number: int | None) -> None:
        """Choose a number as a hand would; None empties."""
        if number == self._chosen:
            return
        self._show(number)
        self.changed.emit()

    def _circle(self, number: int, top: int, low: str, high: str) -> Circle:
        name = self.tr("{number} of {top}").format(number=number, top=top)
        if number == 1 and low:
            name += ", " + low
        if number == top and high:
            name += ", " + high
        circle = Circle(number, self.owner, name, self)
        circle.clicked.connect(self._clicked)
        circle.stepped.connect(self._stepped)
        circle.numbered.connect(self._numbered)
        circle.emptied.connect(self._emptied)
        return circle

    def _show(self, number: int | None) -> None:
        self._chosen = number
        for circle in self._circles:
            circle.setChecked(circle.number == number)
        self._mark_stop()

    def _mark_stop(self) -> None:
        stop = self._chosen or 1
        for circle in self._circles:  # one stop of the Tab key for the whole row
            circle.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if circle.number == stop else Qt.FocusPolicy.ClickFocus
            )

    def _clicked(self) -> None:
        circle = self.sender()
        if isinstance(circle, Circle):
            self.choose(None if circle.number == self._chosen else circle.number)

    def _stepped(self, by: int) -> None:
        number = max(1, min(len(self._circles), (self._chosen or (0 if by > 0 else 2)) + by))
        self.choose(number)
        self._circles[number - 1].setFocus(Qt.FocusReason.TabFocusReason)

    def _numbered(self, number: int) -> None:
        number = number or 10
        if number <= len(self._circles):
            self.choose(number)
            self._circles[number - 1].setFocus(Qt.FocusReason.TabFocusReason)

    def _emptied(self) -> None:
        self.choose(None)


def _end(words: str) -> Words:
    """Return the words at one end of a scale."""
    return named(Words(words), "end-word")
