"""How a row of the journal looks: the day, the exercise, one telling line, whose it was."""

from typing import get_args

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from twofold.people import Owner
from twofold.services.reflecting import Evening
from twofold.ui import words
from twofold.ui.journal.evening_rows import ROW, EveningRow, MonthRow
from twofold.ui.marks import draw_mark
from twofold.ui.theme.look import Look, Radius, Type, look

_DAY = 92  # px of the first column at 100 % text size
_PAD = 14


class EveningPainter(QStyledItemDelegate):
    """Draws months and evenings within a column in the middle of the list."""

    def __init__(self, width: int, side: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._width, self._side = width, side
        self._measured: tuple[Look, dict[str, int]] | None = None

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row = index.data(ROW)
        if isinstance(row, MonthRow):
            kind = "month" if index.row() else "first month"
        else:
            kind = "told" if row.evening.telling else "untold"
        return QSize(120, self._heights(look())[kind])

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        worn, row = look(), index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.column(option.rect, worn)
        if isinstance(row, MonthRow):
            painter.setFont(worn.font(Type.HEADING, serif=True, strong=True))
            painter.setPen(worn.colour("muted"))
            flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
            painter.drawText(area.adjusted(0, 0, 0, -worn.gap(8)), flags, row.name)
        elif isinstance(row, EveningRow):
            self._ground(painter, option, area, worn)
            self._evening(painter, row.evening, area, option.direction, worn)
        painter.restore()

    def column(self, whole: QRect, worn: Look) -> QRect:
        """Return the column within the full width of the list."""
        side = worn.gap(self._side)
        wide = min(worn.px(self._width), whole.width() - 2 * side)
        left = max(side, (whole.width() - wide) // 2)
        return QRect(whole.left() + left, whole.top(), wide, whole.height())

    def _heights(self, worn: Look) -> dict[str, int]:
        """Return how tall each kind of row is; measured once a look, asked thousands of times."""
        if self._measured is None or self._measured[0] is not worn:
            month = QFontMetrics(worn.font(Type.HEADING, serif=True, strong=True)).height()
            upper = QFontMetrics(worn.font(Type.INTERFACE, strong=True)).height()
            lower = QFontMetrics(worn.font(Type.READING, serif=True)).height()
            untold = upper + 2 * worn.gap(_PAD) + 1
            heights = {
                "month": month + worn.gap(36),
                "first month": month + worn.gap(16),
                "told": untold + lower + worn.gap(4),
                "untold": untold,
            }
            self._measured = (worn, heights)
        return self._measured[1]

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, worn: Look
    ) -> None:
        """Show where the mouse or the keyboard is; a hairline parts the rows."""
        around = area.adjusted(-worn.gap(12), 2, worn.gap(12), -3)
        state = option.state
        if state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            path = QPainterPath()
            path.addRoundedRect(QRectF(around), Radius.CARD, Radius.CARD)
            painter.fillPath(path, worn.colour("surface2"))
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(worn.colour("focus"), 2))
                painter.drawPath(path)
        painter.setPen(worn.colour("divider"))
        painter.drawLine(area.left(), area.bottom(), area.right(), area.bottom())

    def _evening(
        self,
        painter: QPainter,
        evening: Evening,
        area: QRect,
        direction: Qt.LayoutDirection,
        worn: Look,
    ) -> None:
        pad, day = worn.gap(_PAD), worn.px(_DAY)
        mark = worn.px(12)
        strong = worn.font(Type.INTERFACE, strong=True)
        upper = QFontMetrics(strong).height()
        lines = area.adjusted(0, pad, 0, -pad)
        text = QRect(lines.left() + day, lines.top(), lines.width() - day - mark * 3, upper)
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter

        def put(box: QRect, said: str) -> None:
            metrics = QFontMetrics(painter.font())
            cut = metrics.elidedText(said, Qt.TextElideMode.ElideRight, box.width())
            placed = QStyle.visualRect(direction, area, box)
            painter.drawText(placed, int(QStyle.visualAlignment(direction, flags)), cut)

        painter.setFont(worn.font(Type.INTERFACE))
        painter.setPen(worn.colour("muted"))
        put(QRect(lines.left(), lines.top(), day - worn.gap(8), upper), words.short_day(evening.on))
        painter.setFont(strong)
        painter.setPen(worn.colour("text"))
        put(text, evening.title)
        if evening.telling:
            painter.setFont(worn.font(Type.READING, serif=True))
            lower = QFontMetrics(painter.font()).height()
            put(
                text.translated(0, upper + worn.gap(4)).adjusted(0, 0, 0, lower - upper),
                words.days_told(" ".join(evening.telling.split())),
            )
        wide = round(mark * 1.94) if evening.owner == "ours" else mark
        box = QRect(lines.right() - wide - 2, lines.top() + (upper - mark) // 2, wide, mark)
        draw_mark(painter, owner_of(evening), QRectF(QStyle.visualRect(direction, area, box)))


def owner_of(evening: Evening) -> Owner:
    """Return whose line it is, as a mark knows it."""
    return next((o for o in get_args(Owner) if o == evening.owner), "ours")
