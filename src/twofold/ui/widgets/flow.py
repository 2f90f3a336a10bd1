"""A layout that flows like words: left to right, then the next line."""

from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from twofold.ui.theme.look import look
from twofold.ui.widgets.gone import gone
from twofold.ui.widgets.naming import marked

#: What a quiet button has at its sides everywhere but where a line begins, px at 100 %.
_AIR: Final = 14


class Flow(QLayout):
    """Lays items in lines as wide as there is room; mirrors right to left.

    Words that are a button without an outline begin where the line begins, not a padding later.

    `columns_of` above 0 lays them in a grid of equal columns at least that wide (px at 100 %),
    each line as tall as its tallest item: cards.
    """

    def __init__(self, gap: int = 10, columns_of: int = 0) -> None:
        super().__init__()
        self._gap = gap
        self._columns_of = columns_of
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        gap = look().gap(self._gap)
        shown = self._shown()
        wide = sum(item.sizeHint().width() for item in shown) + gap * max(0, len(shown) - 1)
        wide += sum(_between(one, two) for one, two in pairwise(shown))
        tall = max((item.sizeHint().height() for item in shown), default=0)
        return QSize(wide, tall)

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def clear(self) -> None:
        """Take every item out and let its widget go."""
        while (item := self.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                gone(widget)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay(self, rect: QRect, *, move: bool) -> int:
        if self._columns_of:
            return self._lay_grid(rect, move=move)
        return self._lay_lines(rect, move=move)

    def _lay_lines(self, rect: QRect, *, move: bool) -> int:
        gap = look().gap(self._gap)
        line: list[tuple[QLayoutItem, QSize]] = []
        x = y = 0
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), 1), 16_777_215))
            if line:
                x += gap + _between(line[-1][0], item)
            if line and x + size.width() > rect.width():
                y += self._place(line, rect, y, gap, move=move) + gap
                line, x = [], 0
            line.append((item, size))
            x += size.width()
        return y + (self._place(line, rect, y, gap, move=move) if line else 0)

    def _place(
        self, line: list[tuple[QLayoutItem, QSize]], rect: QRect, y: int, gap: int, *, move: bool
    ) -> int:
        """Set one line, each item on its middle; return how tall the line is."""
        tall = max(size.height() for _, size in line)
        x = 0
        for number, (item, size) in enumerate(line):
            if number:
                x += gap + _between(line[number - 1][0], item)
            if move:
                top = y + (tall - size.height()) // 2
                item.setGeometry(self._mirrored(QRect(QPoint(x, top), size), rect))
            x += size.width()
        return tall

    def _lay_grid(self, rect: QRect, *, move: bool) -> int:
        gap = look().gap(self._gap)
        least = look().px(self._columns_of)
        columns = max(1, (rect.width() + gap) // (least + gap))
        wide = (rect.width() - gap * (columns - 1)) // columns
        shown = self._shown()
        y = 0
        for first in range(0, len(shown), columns):
            row = shown[first : first + columns]
            tall = max(
                item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
                for item in row
            )
            if move:
                for place, item in enumerate(row):
                    cell = QRect(place * (wide + gap), y, wide, tall)
                    item.setGeometry(self._mirrored(cell, rect))
            y += tall + gap
        return max(0, y - gap)

    def _mirrored(self, cell: QRect, rect: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            cell.moveLeft(rect.width() - cell.left() - cell.width())
        return cell.translated(rect.topLeft())


def _between(one: QLayoutItem, other: QLayoutItem) -> int:
    """Return the air that words without an outline keep to what stands beside them."""
    return look().gap(_AIR) * (_flush(one) + _flush(other))


def _flush(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and widget.property("flush") == "true"


def flowing(*widgets: QWidget, gap: int = 10) -> QWidget:
    """Return a widget whose children flow."""
    holder = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    flow = Flow(gap)
    holder.setLayout(flow)
    for widget in widgets:
        if widget.property("kind") == "quiet" and widget.property("bare") != "true":
            marked(widget, flush="true")
        flow.addWidget(widget)
    return holder
