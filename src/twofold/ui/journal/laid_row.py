"""A row of the journal with its words laid out, to be painted as often as it stays in sight."""

import math
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QStyle

from twofold.people import Owner
from twofold.services.searching import Hit
from twofold.ui import words
from twofold.ui.journal.marked_text import marked_line
from twofold.ui.journal.rows import EveningRow, HitRow, MonthRow, Row
from twofold.ui.marks import mark_shapes
from twofold.ui.theme.look import Look, Type

PAD: Final = 14  # px above and below the lines, at 100 % text size
_DAY: Final = 92  # px of the first column
_DAY_WITH_YEAR: Final = 124
_MARK: Final = 12
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter
_BOTTOM: Final = Qt.AlignmentFlag.AlignBottom
_ITS_OWN: Final = Qt.LayoutDirection.LayoutDirectionAuto


@dataclass(frozen=True, slots=True)
class _Words:
    """Words on one line. `within` is set where they are larger than the room they have."""

    layout: QTextLayout = field(repr=False)
    at: QPointF
    colour: QColor
    within: QRect | None


class LaidRow:
    """What is drawn of one row. Places count from the beginning of the row."""

    def __init__(self) -> None:
        self._words: list[_Words] = []
        self._shapes: list[tuple[QPainterPath, QColor]] = []

    def paint(self, painter: QPainter) -> None:
        """Paint it, with the row's beginning as the painter's origin."""
        for part in self._words:
            painter.setPen(part.colour)
            if part.within is None:
                part.layout.draw(painter, part.at)
                continue
            painter.save()
            painter.setClipRect(part.within, Qt.ClipOperation.IntersectClip)
            part.layout.draw(painter, part.at)
            painter.restore()
        for path, colour in self._shapes:
            painter.fillPath(path, colour)

    def add_words(self, layout: QTextLayout, at: QPointF, colour: QColor, room: QRect) -> None:
        """Add one line of words; what of it is well outside its room is not painted."""
        line = layout.lineAt(0)
        there = QRectF(at.x(), at.y(), line.horizontalAdvance(), _tall(line))
        fits = QRectF(room.adjusted(-1, -1, 1, 1)).contains(there)
        self._words.append(_Words(layout, at, colour, None if fits else room))

    def add_marked(self, layout: QTextLayout, at: QPointF, colour: QColor) -> None:
        """Add one line that was fitted into its room already."""
        self._words.append(_Words(layout, at, colour, None))

    def add_shape(self, path: QPainterPath, colour: QColor) -> None:
        """Add something that is filled."""
        self._shapes.append((path, colour))


def lay_out(row: Row, area: QRect, direction: Qt.LayoutDirection, worn: Look) -> LaidRow:
    """Return a row laid out within its column.

    Args:
        row: The row.
        area: The column, counted from the beginning of the row.
        direction: Where lines of the page begin.
        worn: How things look.
    """
    line = _Line(area, direction, worn)
    match row:
        case MonthRow():
            line.month(row)
        case EveningRow():
            line.evening(row)
        case HitRow():
            line.hit(row)
    return line.laid


class _Line:
    """One row being laid out."""

    def __init__(self, area: QRect, direction: Qt.LayoutDirection, worn: Look) -> None:
        self.laid = LaidRow()
        self._area, self._direction, self._worn = area, direction, worn
        pad = worn.gap(PAD)
        self._lines = area.adjusted(0, pad, 0, -pad)
        self._upper = QFontMetrics(worn.font(Type.INTERFACE, strong=True)).height()

    def month(self, row: MonthRow) -> None:
        """Lay out the head of a month, and the season that begins with it."""
        worn = self._worn
        area = self._area.adjusted(0, 0, 0, -worn.gap(10))
        muted = worn.colour("muted")
        name = worn.font(Type.HEADING, serif=True, strong=True)
        leading = Qt.AlignmentFlag.AlignLeading | _BOTTOM
        self._place(area, row.name, name, muted, leading, self._direction)
        if row.season:
            trailing = Qt.AlignmentFlag.AlignTrailing | _BOTTOM
            caption = worn.font(Type.CAPTION)
            self._place(area, row.season, caption, muted, trailing, self._direction)

    def evening(self, row: EveningRow) -> None:
        """Lay out an evening: its day, its name, one telling line, and whose that was."""
        evening, worn = row.evening, self._worn
        day = worn.px(_DAY)
        self._day(words.short_day(evening.on), day)
        title, text = self._title(day), worn.colour("text")
        self._put(title, evening.title, worn.font(Type.INTERFACE, strong=True), text)
        if evening.telling:
            told = words.days_told(" ".join(evening.telling.split()))
            self._put(self._below(title), told, worn.font(Type.READING, serif=True), text)
        left = self._mark(evening.owner)
        if evening.favourite:
            self._star(left)

    def hit(self, row: HitRow) -> None:
        """Lay out a found line: when and where, and in it what was looked for."""
        hit, worn = row.hit, self._worn
        day = worn.px(_DAY_WITH_YEAR if row.dated else _DAY)
        self._day(words.short_date(hit.on) if row.dated else words.short_day(hit.on), day)
        title = self._title(day)
        below = QStyle.visualRect(self._direction, self._area, self._below(title))
        whose = hit.what in {"said", "note"}
        left = self._mark(hit.owner) if whose else self._lines.right()
        if whose and hit.owner != "ours":
            left = self._name(hit.owner_name, left)
        title.setRight(min(title.right(), left - worn.gap(8)))
        strong = worn.font(Type.INTERFACE, strong=True)
        self._put(title, place_words(hit), strong, worn.colour("text"))
        layout, aside = marked_line(hit.excerpt, hit.marks, below.width(), worn)
        colour = worn.colour("muted" if hit.what == "asked" else "text")
        self.laid.add_marked(layout, QPointF(below.left() + aside, below.top()), colour)

    def _name(self, name: str, before: int) -> int:
        """Lay out a name before the mark; return where it begins."""
        worn = self._worn
        caption = worn.font(Type.CAPTION)
        wide = min(QFontMetrics(caption).horizontalAdvance(name) + 2, worn.px(110))
        box = QRect(before - wide - worn.gap(6), self._lines.top(), wide, self._upper)
        self._put(box, name, caption, worn.colour("muted"))
        return box.left()

    def _day(self, said: str, wide: int) -> None:
        worn, lines = self._worn, self._lines
        box = QRect(lines.left(), lines.top(), wide - worn.gap(8), self._upper)
        self._put(box, said, worn.font(Type.INTERFACE), worn.colour("muted"))

    def _title(self, day: int) -> QRect:
        room = self._worn.px(_MARK) * 3 + self._worn.gap(20)
        lines = self._lines
        return QRect(lines.left() + day, lines.top(), lines.width() - day - room, self._upper)

    def _below(self, title: QRect) -> QRect:
        lower = QFontMetrics(self._worn.font(Type.READING, serif=True)).height()
        gap = self._upper + self._worn.gap(4)
        return title.translated(0, gap).adjusted(0, 0, 0, lower - self._upper)

    def _put(self, box: QRect, said: str, font: QFont, colour: QColor) -> None:
        """Add words that are cut with an ellipsis where they are longer than their box."""
        cut = QFontMetrics(font).elidedText(said, Qt.TextElideMode.ElideRight, box.width())
        placed = QStyle.visualRect(self._direction, self._area, box)
        level = Qt.AlignmentFlag.AlignLeading | _MIDDLE
        self._place(placed, cut, font, colour, level, _ITS_OWN)

    def _place(
        self,
        box: QRect,
        said: str,
        font: QFont,
        colour: QColor,
        level: Qt.AlignmentFlag,
        reads: Qt.LayoutDirection,
    ) -> None:
        layout = QTextLayout(said, font)
        layout.setCacheEnabled(True)  # painted again and again: its glyphs are kept
        option = QTextOption()
        option.setTextDirection(reads)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(box.width())
        layout.endLayout()
        level = QStyle.visualAlignment(self._direction, level)
        over, under = box.width() - line.horizontalAdvance(), box.height() - _tall(line)
        x = over if level & Qt.AlignmentFlag.AlignRight else 0.0
        y = under if level & _BOTTOM else under / 2
        self.laid.add_words(layout, QPointF(box.left() + x, box.top() + y), colour, box)

    def _mark(self, owner: Owner) -> int:
        """Lay out whose it is at the end of the first line; return where that begins."""
        mark = self._worn.px(_MARK)
        wide = round(mark * 1.94) if owner == "ours" else mark
        top = self._lines.top() + (self._upper - mark) // 2
        box = QRect(self._lines.right() - wide - 2, top, wide, mark)
        placed = QRectF(QStyle.visualRect(self._direction, self._area, box))
        for path, partner in mark_shapes(owner, placed):
            self.laid.add_shape(path, self._worn.ink(partner))
        return box.left()

    def _star(self, before: int) -> None:
        """Lay out a small star before the mark: this evening is a favourite."""
        size = self._worn.px(_MARK + 2)
        top = self._lines.top() + (self._upper - size) // 2
        box = QRect(before - size - self._worn.gap(8), top, size, size)
        placed = QRectF(QStyle.visualRect(self._direction, self._area, box))
        self.laid.add_shape(_star(placed), self._worn.colour("ours"))


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


def _tall(line: QTextLine) -> float:
    """Return how tall a line is, in parts of a pixel: Qt's own `height` is rounded up."""
    return line.ascent() + line.descent()


def _star(box: QRectF) -> QPainterPath:
    """Return a star of five points."""
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
    return path


def _tr(text: str) -> str:
    return QCoreApplication.translate("journal", text)
