"""A sentence with blanks in it, set like a sentence: words and blanks wrap together."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QStyle, QWidget

from twofold.exercise.model import Value
from twofold.people import Owner
from twofold.ui.fields.field import FieldWidget
from twofold.ui.theme.look import Type, look
from twofold.ui.widgets.fields import kept_out_of_histories, not_learnt
from twofold.ui.widgets.naming import marked, named

_LEAST: Final = 132  # pixels of an empty blank at 100 %


class Blank(QLineEdit):
    """One blank; it grows with its words up to a whole line."""

    def __init__(self, name: str, owner: Owner, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "blank", name)
        not_learnt(self)
        marked(self, kind="words", owner=owner)

    def wanted(self, room: int) -> QSize:
        """Return the size it wants where a line has `room` pixels."""
        self.ensurePolished()
        words = self.fontMetrics().horizontalAdvance(self.text()) + look().gap(40)
        return QSize(min(room, max(look().px(_LEAST), words)), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on to the next blank; words are copied with a wish for the clipboard."""
        for key, deed in (
            (QKeySequence.StandardKey.Copy, self.copy_words),
            (QKeySequence.StandardKey.Cut, self.cut_words),
        ):
            if event.matches(key):
                deed()
                return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()  # the page's primary button
                return
            self.focusNextPrevChild(True)  # noqa: FBT003  # Qt's own argument
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: its menu, with our way of copying behind its words."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """Return Qt's menu; copying and cutting in it are ours."""
        menu = self.createStandardContextMenu()
        ours = {"edit-copy": self.copy_words, "edit-cut": self.cut_words}
        for action in menu.actions():
            deed = ours.get(action.objectName())
            if deed is not None:
                action.triggered.disconnect()
                action.triggered.connect(deed)
        return menu

    def copy_words(self) -> None:
        """Copy what is selected, with the wish that no clipboard history keeps it."""
        if self.selectedText() and self.echoMode() is QLineEdit.EchoMode.Normal:
            carried = kept_out_of_histories(self.selectedText())
            QGuiApplication.clipboard().setMimeData(carried)

    def cut_words(self) -> None:
        """Cut what is selected, with the same wish."""
        if self.selectedText() and self.echoMode() is QLineEdit.EchoMode.Normal:
            self.copy_words()
            self.insert("")


@dataclass(frozen=True, slots=True)
class _Set:
    """A word or a blank and where it stands."""

    at: QRect
    word: str = ""
    blank: Blank | None = None


class SentenceField(FieldWidget):
    """The texts around the blanks are drawn, so that they wrap with the blanks as one sentence.

    A screen reader hears the whole sentence as the name of each blank.
    """

    def __init__(self, owner: Owner, parts: tuple[str, ...], parent: QWidget | None = None) -> None:
        whole = " … ".join(part.strip() for part in parts).strip()
        super().__init__(owner, whole, parent)
        self._parts = parts
        self._set: tuple[_Set, ...] = ()
        self._heights: dict[tuple[int, int], int] = {}  # by width and text size
        count = len(parts) - 1
        self._blanks = tuple(
            Blank(self._name(whole, number, count), owner, self) for number in range(count)
        )
        for blank in self._blanks:
            blank.textEdited.connect(self._edited)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def value(self) -> Value | None:
        """Return one text a blank, or None where all are empty."""
        words = [blank.text() for blank in self._blanks]
        return words if any(word.strip() for word in words) else None

    def set_value(self, value: Value | None) -> None:
        """Fill the blanks."""
        words = [str(word) for word in value] if isinstance(value, list) else []
        for number, blank in enumerate(self._blanks):
            blank.setText(words[number] if number < len(words) else "")
        self._lay_out()

    def focus_first(self) -> None:
        """Go to the first empty blank, else to the last one."""
        empty = next((blank for blank in self._blanks if not blank.text()), self._blanks[-1])
        empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide_letters(self, *, hidden: bool) -> None:
        """Show dots instead of letters."""
        mode = QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal
        for blank in self._blanks:
            blank.setEchoMode(mode)
            not_learnt(blank)  # Qt takes the wish back with the dots

    def hasHeightForWidth(self) -> bool:
        """Qt: a sentence wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: the height of the wrapped sentence."""
        asked = (width, look().text_size)
        if asked not in self._heights:  # layouts ask for the same few widths many times
            placed = self._place(width)
            self._heights[asked] = max((item.at.bottom() + 1 for item in placed), default=0)
        return self._heights[asked]

    def sizeHint(self) -> QSize:
        """Qt: wide as it may be."""
        return QSize(520, self.heightForWidth(520))

    def minimumSizeHint(self) -> QSize:
        """Qt: a blank needs some width."""
        return QSize(look().px(_LEAST), 48)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words between the blanks."""
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(look().colour("text"))
        for item in self._set:
            if item.word:
                painter.drawText(item.at, Qt.AlignmentFlag.AlignCenter, item.word)
        painter.end()

    def _edited(self) -> None:
        self._lay_out()
        self.changed.emit()

    def _lay_out(self) -> None:
        self._heights.clear()  # a blank grows with its words
        if self.width() <= 0:
            return
        self._set = self._place(self.width())
        for item in self._set:
            if item.blank is not None:
                item.blank.setGeometry(item.at)
        high = max((item.at.bottom() + 1 for item in self._set), default=0)
        if self.minimumHeight() != high:
            self.setMinimumHeight(high)
        self.update()

    def _place(self, width: int) -> tuple[_Set, ...]:
        """Set words and blanks in lines as wide as `width`."""
        metrics = QFontMetrics(self._font())
        space, gap = metrics.horizontalAdvance(" "), look().gap(8)
        lines: list[list[tuple[str, Blank | None, QSize, int]]] = [[]]
        used = 0
        for word, blank, glued in self._pieces():
            size = (
                blank.wanted(width)
                if blank is not None
                else QSize(metrics.horizontalAdvance(word), metrics.height())
            )
            lead = 0 if glued or not lines[-1] else space
            if lines[-1] and not glued and used + lead + size.width() > width:
                lines.append([])
                used, lead = 0, 0
            lines[-1].append((word, blank, size, lead))
            used += lead + size.width()
        placed: list[_Set] = []
        top = 0
        for line in lines:
            high = max((size.height() for _, _, size, _ in line), default=0)
            left = 0
            for word, blank, size, lead in line:
                left += lead
                at = QRect(QPoint(left, top + (high - size.height()) // 2), size)
                room = QRect(0, top, width, high)
                placed.append(
                    _Set(QStyle.visualRect(self.layoutDirection(), room, at), word, blank)
                )
                left += size.width()
            top += high + gap
        return tuple(placed)

    def _pieces(self) -> list[tuple[str, Blank | None, bool]]:
        """Return words and blanks in order; glued ones (a full stop) stay with what is before."""
        pieces: list[tuple[str, Blank | None, bool]] = []
        for number, part in enumerate(self._parts):
            words = part.split()
            touching = bool(part) and not part[0].isspace() and number > 0
            for at, word in enumerate(words):
                pieces.append((word, None, touching and at == 0 and not word[0].isalnum()))
            if number < len(self._blanks):
                pieces.append(("", self._blanks[number], False))
        return pieces

    def _name(self, whole: str, number: int, count: int) -> str:
        if count == 1:
            return whole
        return self.tr("{sentence} Blank {number} of {count}").format(
            sentence=whole, number=number + 1, count=count
        )

    def _font(self) -> QFont:
        return look().font(Type.HEADING, serif=True)
