"""How a row of the journal looks: the day, the exercise, one telling line, whose it was."""

import math
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from twofold.people import Owner
from twofold.services.searching import Hit
from twofold.ui import words
from twofold.ui.journal.marked_text import draw_marked
from twofold.ui.journal.rows import ROW, EveningRow, HitRow, MonthRow
from twofold.ui.marks import draw_mark
from twofold.ui.theme.look import Look, Radius, Type, look
from twofold.ui.widgets.column import FRAME, side_of

_DAY: Final = 92  # px of the first column at 100 % text size
_DAY_WITH_YEAR: Final = 124
_PAD: Final = 14
_MARK: Final = 12
_FLAGS: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class RowPainter(QStyledItemDelegate):
    """Draws months, evenings and found lines within a column in the middle of the list.

    All rows are of one height, so that a list of any length is laid out without looking at it.
    """

    def __init__(self, side: int, around: QAbstractScrollArea) -> None:
        super().__init__(around)
        self._side, self._around = side, around

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
        worn, row = look(), index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = _Line(painter, self.column(option.rect, worn), option.direction, worn)
        match row:
            case MonthRow():
                line.month(row)
            case EveningRow():
                line.ground(option)
                line.evening(row)
            case HitRow():
                line.ground(option)
                line.hit(row)
            case _:
                pass
        painter.restore()

    def column(self, whole: QRect, worn: Look) -> QRect:
        """Return the column within the full width of the list, where other pages have theirs."""
        side, page = side_of(self._side), self._around.width()
        wide = min(worn.px(FRAME), page - 2 * side)
        left = (page - wide) // 2
        if self._around.isRightToLeft():  # the bar stands at the left, before the rows
            left -= page - whole.width()
        return QRect(whole.left() + left, whole.top(), wide, whole.height())


def row_height(worn: Look) -> int:
    """Return how tall every row is."""
    upper = QFontMetrics(worn.font(Type.INTERFACE, strong=True)).height()
    lower = QFontMetrics(worn.font(Type.READING, serif=True)).height()
    return upper + lower + 2 * worn.gap(_PAD) + worn.gap(4) + 1


class _Line:
    """One row being painted."""

    def __init__(
        self, painter: QPainter, area: QRect, direction: Qt.LayoutDirection, worn: Look
    ) -> None:
        self._painter, self._area, self._direction, self._worn = painter, area, direction, worn
        pad = worn.gap(_PAD)
        self._lines = area.adjusted(0, pad, 0, -pad)
        self._upper = QFontMetrics(worn.font(Type.INTERFACE, strong=True)).height()

    def month(self, row: MonthRow) -> None:
        """Draw the head of a month, and the season that begins with it."""
        worn, painter = self._worn, self._painter
        area = self._area.adjusted(0, 0, 0, -worn.gap(10))
        painter.setPen(worn.colour("muted"))
        painter.setFont(worn.font(Type.HEADING, serif=True, strong=True))
        painter.drawText(
            area, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom, row.name
        )
        painter.setFont(worn.font(Type.CAPTION))
        painter.drawText(
            area, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignBottom, row.season
        )

    def ground(self, option: QStyleOptionViewItem) -> None:
        """Show where the mouse or the keyboard is; a hairline parts the rows."""
        worn, painter, area = self._worn, self._painter, self._area
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

    def evening(self, row: EveningRow) -> None:
        """Draw an evening: its day, its name, one telling line, and whose that was."""
        evening, worn = row.evening, self._worn
        day = worn.px(_DAY)
        self._day(words.short_day(evening.on), day)
        title = self._title(day)
        self._painter.setFont(worn.font(Type.INTERFACE, strong=True))
        self._painter.setPen(worn.colour("text"))
        self._put(title, evening.title)
        if evening.telling:
            self._painter.setFont(worn.font(Type.READING, serif=True))
            self._put(self._below(title), words.days_told(" ".join(evening.telling.split())))
        left = self._mark(evening.owner)
        if evening.favourite:
            self._star(left)

    def hit(self, row: HitRow) -> None:
        """Draw a found line: when and where, and in it what was looked for."""
        hit, worn, painter = row.hit, self._worn, self._painter
        day = worn.px(_DAY_WITH_YEAR if row.dated else _DAY)
        self._day(words.short_date(hit.on) if row.dated else words.short_day(hit.on), day)
        title = self._title(day)
        painter.setFont(worn.font(Type.INTERFACE, strong=True))
        painter.setPen(worn.colour("text" if hit.what != "title" else "muted"))
        whose = hit.what in {"said", "note"}
        left = self._mark(hit.owner) if whose else self._lines.right()
        if whose and hit.owner != "ours":
            left = self._name(hit.owner_name, left)
        painter.setFont(worn.font(Type.INTERFACE, strong=True))
        painter.setPen(worn.colour("text"))
        title.setRight(min(title.right(), left - worn.gap(8)))
        self._put(title, place_words(hit))
        painter.setPen(worn.colour("muted" if hit.what == "asked" else "text"))
        below = QStyle.visualRect(self._direction, self._area, self._below(self._title(day)))
        draw_marked(painter, below, hit.excerpt, hit.marks, worn)

    def _name(self, name: str, before: int) -> int:
        """Draw a name before the mark; return where it begins."""
        worn, painter = self._worn, self._painter
        painter.setFont(worn.font(Type.CAPTION))
        painter.setPen(worn.colour("muted"))
        metrics = QFontMetrics(painter.font())
        wide = min(metrics.horizontalAdvance(name) + 2, worn.px(110))
        box = QRect(before - wide - worn.gap(6), self._lines.top(), wide, self._upper)
        self._put(box, name)
        return box.left()

    def _day(self, said: str, wide: int) -> None:
        worn = self._worn
        self._painter.setFont(worn.font(Type.INTERFACE))
        self._painter.setPen(worn.colour("muted"))
        box = QRect(self._lines.left(), self._lines.top(), wide - worn.gap(8), self._upper)
        self._put(box, said)

    def _title(self, day: int) -> QRect:
        room = self._worn.px(_MARK) * 3 + self._worn.gap(20)
        lines = self._lines
        return QRect(lines.left() + day, lines.top(), lines.width() - day - room, self._upper)

    def _below(self, title: QRect) -> QRect:
        lower = QFontMetrics(self._worn.font(Type.READING, serif=True)).height()
        gap = self._upper + self._worn.gap(4)
        return title.translated(0, gap).adjusted(0, 0, 0, lower - self._upper)

    def _put(self, box: QRect, said: str) -> None:
        metrics = QFontMetrics(self._painter.font())
        cut = metrics.elidedText(said, Qt.TextElideMode.ElideRight, box.width())
        placed = QStyle.visualRect(self._direction, self._area, box)
        level = QStyle.visualAlignment(self._direction, _FLAGS) | Qt.AlignmentFlag.AlignAbsolute
        self._painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # the words' own
        self._painter.drawText(placed, int(level), cut)

    def _mark(self, owner: Owner) -> int:
        """Draw whose it is at the end of the first line; return where that begins."""
        mark = self._worn.px(_MARK)
        wide = round(mark * 1.94) if owner == "ours" else mark
        top = self._lines.top() + (self._upper - mark) // 2
        box = QRect(self._lines.right() - wide - 2, top, wide, mark)
        draw_mark(self._painter, owner, QRectF(QStyle.visualRect(self._direction, self._area, box)))
        return box.left()

    def _star(self, before: int) -> None:
        """Draw a small star before the mark: this evening is a favourite."""
        size = self._worn.px(_MARK + 2)
        top = self._lines.top() + (self._upper - size) // 2
        box = QRect(before - size - self._worn.gap(8), top, size, size)
        draw_star(
            self._painter,
            QRectF(QStyle.visualRect(self._direction, self._area, box)),
            self._worn,
        )


def place_words(hit: Hit) -> str:
    """Return where a line was found: the exercise, and what of its evening."""
    match hit.what:
        case "note":
            return _tr("{title}, a note").format(title=hit.title)
        case "asked":
            return _tr("{title}, the question").format(title=hit.title)
        case "title":
            return _tr("An evening")
        case "said":
            return hit.title


def draw_star(painter: QPainter, box: QRectF, worn: Look) -> None:
    """Draw a filled star of five points."""
    path = QPainterPath()
    for number in range(10):
        reach = box.width() / 2 * (1 if number % 2 == 0 else 0.45)
        angle = math.radians(number * 36 - 90)
        point = box.center() + QPointF(reach * math.cos(angle), reach * math.sin(angle))
        if number == 0:
            path.moveTo(point)
        else:
            path.lineTo(point)
    path.closeSubpath()
    painter.fillPath(path, worn.colour("ours"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("journal", text)
