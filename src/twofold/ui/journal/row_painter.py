"""How a row of the journal looks: the day, the exercise, one telling line, whose it was."""

from typing import Final, TypeAlias

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from twofold.ui.journal.laid_row import PAD, LaidRow, lay_out
from twofold.ui.journal.rows import ROW, MonthRow, Row
from twofold.ui.theme.look import Look, Radius, Type, look
from twofold.ui.widgets.column import FRAME, side_of

_HERE: Final = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
_SPARE: Final = 2  # rows that are kept laid out beside those in sight
#: All that a laid out row depends on, beside the row.
_Setting: TypeAlias = tuple[Look, int, int, Qt.LayoutDirection, QLocale]


class RowPainter(QStyledItemDelegate):
    """Draws months, evenings and found lines within a column in the middle of the list.

    All rows are of one height, so that a list of any length is laid out without looking at it.
    Rows in sight are kept laid out, by what they say: scrolling paints the same words again and
    again. Anything else to be seen, or another width, look or language, lays them out anew.
    """

    def __init__(self, side: int, around: QAbstractScrollArea) -> None:
        super().__init__(around)
        self._side, self._around = side, around
        self.wanted = QRegion()  # what of the list is painted now
        self._setting: _Setting | None = None
        self._column = QRect()
        self._laid: dict[Row, LaidRow] = {}  # the one that was painted last is the last

    def sizeHint(
        self,
        _option: QStyleOptionViewItem,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        return QSize(120, row_height(look()))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        whole = option.rect
        if not self.wanted.intersects(whole):
            return
        row: Row | None = index.data(ROW)
        if row is None:
            return
        worn = look()
        direction = option.direction
        setting = (worn, self._around.width(), whole.width(), direction, QLocale())
        if setting != self._setting:
            self.forget()
            self._setting, self._column = setting, self.column(whole, worn)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(whole.topLeft())
        if not isinstance(row, MonthRow):
            self._ground(painter, option, worn)
        self._laid_out(row, direction, worn).paint(painter)
        painter.restore()

    def forget(self) -> None:
        """Let go of all rows that are laid out."""
        self._laid.clear()
        self._setting = None

    def column(self, whole: QRect, worn: Look) -> QRect:
        """Return the column within a row of that size, where other pages have theirs."""
        side, page = side_of(self._side), self._around.width()
        wide = min(worn.px(FRAME), page - 2 * side)
        left = (page - wide) // 2
        if self._around.isRightToLeft():  # the bar stands at the left, before the rows
            left -= page - whole.width()
        return QRect(left, 0, wide, whole.height())

    def _laid_out(self, row: Row, direction: Qt.LayoutDirection, worn: Look) -> LaidRow:
        laid = self._laid.pop(row, None)
        if laid is None:
            laid = lay_out(row, self._column, direction, worn)
            in_sight = self._around.height() // max(1, self._column.height()) + 1
            while len(self._laid) > in_sight + _SPARE:
                del self._laid[next(iter(self._laid))]
        self._laid[row] = laid
        return laid

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, worn: Look) -> None:
        """Show where the mouse or the keyboard is; a hairline parts the rows."""
        area = self._column
        state = option.state & _HERE
        if state:
            path = QPainterPath()
            around = area.adjusted(-worn.gap(12), 2, worn.gap(12), -3)
            path.addRoundedRect(QRectF(around), Radius.CARD, Radius.CARD)
            painter.fillPath(path, worn.colour("surface2"))
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(worn.colour("focus"), 2))
                painter.drawPath(path)
        painter.setPen(worn.colour("divider"))
        painter.drawLine(area.left(), area.bottom(), area.right(), area.bottom())


def row_height(worn: Look) -> int:
    """Return how tall every row is."""
    upper = QFontMetrics(worn.font(Type.INTERFACE, strong=True)).height()
    lower = QFontMetrics(worn.font(Type.READING, serif=True)).height()
    return upper + lower + 2 * worn.gap(PAD) + worn.gap(4) + 1
