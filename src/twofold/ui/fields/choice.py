"""Choose one, choose several: rows that are large enough for a finger and wrap long words."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from twofold.exercise.model import Option, Value
from twofold.people import Owner
from twofold.ui.fields.field import FieldWidget
from twofold.ui.theme.look import Radius, Type, look


class _Drawing:
    """How a row is measured and drawn; shared by the round and the square one."""

    @staticmethod
    def height(button: QAbstractButton, width: int) -> int:
        now = look()
        room = _Drawing.words(QRect(0, 0, width, 10_000))
        button_font = now.font(Type.READING)
        button.setFont(button_font)
        words = button.fontMetrics().boundingRect(
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


def _plain(text: str) -> str:
    return text.replace("&&", "&")  # Qt reads a single & as a key


class RoundRow(QRadioButton):
    """One of several, of which one may be chosen."""

    def __init__(self, option: Option, owner: Owner, parent: QWidget | None = None) -> None:
        super().__init__(option.label.replace("&", "&&"), parent)
        self.option, self._owner = option, owner
        self.setAccessibleName(option.label)
        self.setAutoExclusive(False)
        self.setSizePolicy(_stretching())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:
        """Leave the choosing to the field, so that a second press empties it."""

    def hasHeightForWidth(self) -> bool:
        """Qt: long words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: the height of the wrapped words."""
        return _Drawing.height(self, width)

    def sizeHint(self) -> QSize:
        """Qt: wide as it may be."""
        return QSize(280, _Drawing.height(self, 280))

    def minimumSizeHint(self) -> QSize:
        """Qt: narrow is fine, the words wrap."""
        return QSize(160, 48)

    def hitButton(self, _pos: object) -> bool:
        """Take a click anywhere in the row."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        _Drawing.paint(self, self._owner, square=False)


class SquareRow(QCheckBox):
    """One of several, of which any may be chosen."""

    def __init__(self, option: Option, owner: Owner, parent: QWidget | None = None) -> None:
        super().__init__(option.label.replace("&", "&&"), parent)
        self.option, self._owner = option, owner
        self.setAccessibleName(option.label)
        self.setSizePolicy(_stretching())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hasHeightForWidth(self) -> bool:
        """Qt: long words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: the height of the wrapped words."""
        return _Drawing.height(self, width)

    def sizeHint(self) -> QSize:
        """Qt: wide as it may be."""
        return QSize(280, _Drawing.height(self, 280))

    def minimumSizeHint(self) -> QSize:
        """Qt: narrow is fine, the words wrap."""
        return QSize(160, 48)

    def hitButton(self, _pos: object) -> bool:
        """Take a click anywhere in the row."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        _Drawing.paint(self, self._owner, square=True)


def _stretching() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


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
        for row in self._rows:
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
        for row in self._rows:
            row.toggled.connect(self._toggled)
            row.installEventFilter(self)
            column.addWidget(row)
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
