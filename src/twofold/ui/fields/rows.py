"""The rows of a choice: large enough for a finger, with words that wrap, round or square."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from twofold.exercise.model import Option
from twofold.people import Owner
from twofold.ui.theme.look import Radius, Type, look
from twofold.ui.widgets.toggled import Toggled

# Qt allows one widget among the bases, so a row is a button only to who checks the types.
if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object


class _Drawing:
    """How a row is measured and drawn; shared by the round and the square one."""

    @staticmethod
    def height(button: QAbstractButton, width: int) -> int:
        now = look()
        room = _Drawing.words(QRect(0, 0, width, 10_000))
        words = QFontMetrics(now.font(Type.READING)).boundingRect(
            room, Qt.TextFlag.TextWordWrap, _plain(button.text())
        )
        return max(48, words.height() + 2 * now.gap(10))

    @staticmethod
    def words(rect: QRect) -> QRect:
        """Return where the words go in a row."""
        now = look()
        return rect.adjusted(now.gap(16) + now.px(20) + now.gap(12), 0, -now.gap(20), 0)

    @staticmethod
    def paint(button: QAbstractButton, owner: Owner, *, square: bool) -> None:
        now = look()
        ink = now.ink(owner)
        chosen = button.isChecked()
        hot = button.underMouse() and button.isEnabled()
        painter = QPainter(button)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(button.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(ink if chosen or hot else now.colour("border"), 2 if chosen else 1))
        painter.setBrush(now.soft(owner) if chosen else now.colour("surface"))
        painter.drawRoundedRect(body, Radius.CARD, Radius.CARD)
        _Drawing.sign(painter, button, ink=owner, square=square)
        painter.setPen(now.colour("text" if button.isEnabled() else "disabled"))
        painter.setFont(now.font(Type.READING))
        room = QRect(_Drawing.words(button.rect()))
        mirrored = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if mirrored:
            room.moveLeft(button.rect().right() - room.right())
        painter.drawText(
            room,
            Qt.AlignmentFlag.AlignVCenter
            | Qt.AlignmentFlag.AlignLeading
            | Qt.TextFlag.TextWordWrap,
            _plain(button.text()),
        )
        painter.end()

    @staticmethod
    def sign(painter: QPainter, button: QAbstractButton, *, ink: Owner, square: bool) -> None:
        now = look()
        side = now.px(20)
        left = now.gap(16)
        if button.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = button.width() - left - side
        box = QRectF(left, (button.height() - side) / 2, side, side)
        colour = now.ink(ink) if button.isChecked() else now.colour("border")
        painter.setPen(QPen(colour, 2 if button.isChecked() else 1.5))
        painter.setBrush(now.colour("surface"))
        if not square:
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
            if button.isChecked():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(now.ink(ink))
                quarter = side * 0.28
                painter.drawEllipse(box.adjusted(quarter, quarter, -quarter, -quarter))
            return
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        if button.isChecked():
            tick = QPainterPath()
            tick.moveTo(box.left() + side * 0.25, box.top() + side * 0.52)
            tick.lineTo(box.left() + side * 0.43, box.top() + side * 0.70)
            tick.lineTo(box.left() + side * 0.76, box.top() + side * 0.32)
            pen = QPen(now.ink(ink), max(2.0, side * 0.12))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(tick)


class _Row(_Button):
    """What round and square rows share: their size, and that all of it can be pressed."""

    option: Option
    _owner: Owner
    _square: bool
    _heights: dict[tuple[int, int], int]  # by width and text size: layouts ask again and again

    def _be_row(self, option: Option, owner: Owner) -> None:
        self.option, self._owner, self._heights = option, owner, {}
        self.setAccessibleName(option.label)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hasHeightForWidth(self) -> bool:
        """Qt: long words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: the height of the wrapped words."""
        asked = (width, look().text_size)
        if asked not in self._heights:
            self._heights[asked] = _Drawing.height(self, width)
        return self._heights[asked]

    def sizeHint(self) -> QSize:
        """Qt: wide as it may be."""
        return QSize(280, self.heightForWidth(280))

    def minimumSizeHint(self) -> QSize:
        """Qt: narrow is fine, the words wrap."""
        return QSize(160, 48)

    def hitButton(self, _pos: object) -> bool:
        """Take a click anywhere in the row."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        _Drawing.paint(self, self._owner, square=self._square)


class RoundRow(_Row, Toggled, QRadioButton):
    """One of several, of which one may be chosen."""

    _square = False

    def __init__(self, option: Option, owner: Owner, parent: QWidget | None = None) -> None:
        QRadioButton.__init__(self, _as_label(option.label), parent)
        self._be_row(option, owner)

    def nextCheckState(self) -> None:
        """Leave the choosing to the field, so that a second press empties it."""


class SquareRow(_Row, QCheckBox):
    """One of several, of which any may be chosen."""

    _square = True

    def __init__(self, option: Option, owner: Owner, parent: QWidget | None = None) -> None:
        QCheckBox.__init__(self, _as_label(option.label), parent)
        self._be_row(option, owner)


def _as_label(words: str) -> str:
    return words.replace("&", "&&")  # Qt reads a single & as a key


def _plain(label: str) -> str:
    return label.replace("&&", "&")
