"""A filled table to read: columns where there is room, row under row where there is not."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from twofold.ui.theme.look import look
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import Words, caption

#: Pixels at 100 % that a column wants before its words wrap into a tower.
_COMFORT: Final = 96
#: Pixels at 100 % that one word may ask for; a longer one is broken.
_LONGEST: Final = 240
_BETWEEN_COLUMNS: Final = 20
_BETWEEN_ROWS: Final = 6
_BETWEEN_BLOCKS: Final = 14


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell, and its column's head once more for where it stands alone."""

    words: Words
    head: Words


class SmallTable(QWidget):
    """Shows the rows that hold anything. A screen reader hears column and row with each cell.

    Args:
        columns: The heads, in plain words.
        rows: Words by row; shorter rows have nothing in their last cells.
        type_: The type of the cells.
    """

    def __init__(
        self,
        columns: Sequence[str],
        rows: Sequence[Sequence[str]],
        *,
        type_: str = "quote",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns: list[tuple[int, int]] | None = None
        self._heights: dict[int, int] = {}  # by width; layouts ask for each a dozen times
        named(self, "small-table")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        filled = [row for row in rows if any(cell.strip() for cell in row)]
        self._heads = tuple(self._own(caption(head)) for head in columns)
        self._rows = tuple(
            tuple(
                self._cell(head, row[at] if at < len(row) else "", row[0] if at else "", type_)
                for at, head in enumerate(columns)
            )
            for row in filled
        )

    def across(self, width: int) -> bool:
        """Say whether the columns have room beside each other."""
        return bool(self._widths(width))

    def hasHeightForWidth(self) -> bool:
        """Qt: narrow is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: the height of the columns, or of the rows under each other."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._place(width, show=False)
        return height

    def sizeHint(self) -> QSize:
        """Qt: every cell on one line, as far as lines go."""
        most = sum(most for _, most in self._wanted()) + self._gaps()
        return QSize(most, self.heightForWidth(most))

    def minimumSizeHint(self) -> QSize:
        """Qt: as wide as the longest word, one line high."""
        least = max((least for least, _ in self._wanted()), default=0)
        return QSize(least, look().px(20))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cells out."""
        super().resizeEvent(event)
        self._place(event.size().width(), show=True)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again: a look has its own letters."""
        self._forget()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Lay the cells out again when their letters changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._forget()
            self.updateGeometry()
            self._place(self.width(), show=True)
        return super().event(event)

    # ── what is in it ────────────────────────────────────────────────────────────────────────

    def _own(self, label: Words) -> Words:
        label.setParent(self)
        return label

    def _cell(self, head: str, words: str, row: str, type_: str) -> _Cell:
        cell = self._own(Words(words, type_))
        where = ", ".join(part for part in (row, head) if part.strip())
        if words.strip() and where:
            cell.setAccessibleName(f"{where}: {words}")
        above = self._own(caption(head))
        above.hide()
        return _Cell(cell, above)

    # ── where it stands ──────────────────────────────────────────────────────────────────────

    def _gaps(self) -> int:
        return look().gap(_BETWEEN_COLUMNS) * max(0, len(self._heads) - 1)

    def _forget(self) -> None:
        self._columns = None
        self._heights.clear()

    def _wanted(self) -> list[tuple[int, int]]:
        """Return the least and the most pixels that each column has a use for."""
        if self._columns is None:
            self._columns = self._measured()
        return self._columns

    def _measured(self) -> list[tuple[int, int]]:
        wanted = []
        for at, head in enumerate(self._heads):
            labels = [head, *(row[at].words for row in self._rows)]
            most = max(label.sizeHint().width() for label in labels)
            wanted.append((min(most, max(map(_longest_word, labels))), most))
        return wanted

    def _widths(self, width: int) -> list[int]:
        """Return the pixels of each column, [] where they have no room beside each other."""
        room, wanted = width - self._gaps(), self._wanted()
        if sum(most for _, most in wanted) <= room:
            return [most for _, most in wanted]
        widths = [max(least, min(most, look().px(_COMFORT))) for least, most in wanted]
        spare, longing = room - sum(widths), sum(most for _, most in wanted) - sum(widths)
        if spare < 0:
            return []
        return [
            least + spare * (most - least) // max(1, longing)
            for least, (_, most) in zip(widths, wanted, strict=True)
        ]

    def _place(self, width: int, *, show: bool) -> int:
        """Put everything in its place, or only measure it; return the height in pixels."""
        widths = self._widths(width)
        if show:
            for label in self._heads:
                label.setVisible(bool(widths))
            for cell in (cell for row in self._rows for cell in row):
                cell.head.setVisible(not widths and bool(cell.words.text().strip()))
                cell.words.setVisible(bool(cell.words.text().strip()))
        return self._in_columns(widths, show=show) if widths else self._in_blocks(width, show=show)

    def _in_columns(self, widths: Sequence[int], *, show: bool) -> int:
        top = 0
        for labels in (self._heads, *(tuple(cell.words for cell in row) for row in self._rows)):
            left = 0
            high = max(
                (label.heightForWidth(w) for label, w in zip(labels, widths, strict=True)),
                default=0,
            )
            for label, wide in zip(labels, widths, strict=True):
                if show:
                    self._put(label, QRect(left, top, wide, label.heightForWidth(wide)))
                left += wide + look().gap(_BETWEEN_COLUMNS)
            top += high + look().gap(_BETWEEN_ROWS)
        return max(0, top - look().gap(_BETWEEN_ROWS))

    def _in_blocks(self, width: int, *, show: bool) -> int:
        top = 0
        for row in self._rows:
            for cell in row:
                if not cell.words.text().strip():
                    continue
                for label in (cell.head, cell.words):
                    high = label.heightForWidth(width)
                    if show:
                        self._put(label, QRect(0, top, width, high))
                    top += high
                top += look().gap(_BETWEEN_ROWS)
            top += look().gap(_BETWEEN_BLOCKS)
        return max(0, top - look().gap(_BETWEEN_ROWS) - look().gap(_BETWEEN_BLOCKS))

    def _put(self, label: Words, at: QRect) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        label.setGeometry(QStyle.visualRect(direction, self.rect(), at))


def _longest_word(label: Words) -> int:
    """Return the pixels of the longest word of a label: none is broken that could be whole."""
    label.ensurePolished()
    advance = QFontMetrics(label.font()).horizontalAdvance
    longest = max(map(advance, label.text().split()), default=0)
    return min(longest + 2, look().px(_LONGEST))
