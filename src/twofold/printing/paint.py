"""Ink on a painter. Marks are drawn, never typed: our fonts lack them. Everything is grey."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextBlock, QTextListFormat

from twofold.printing.ink import (
    BLACK,
    EDGE,
    RULE,
    Bar,
    Book,
    Box,
    Circle,
    Frame,
    Ink,
    Line,
    Mark,
    Slice,
    Word,
)
from twofold.printing.measures import mm


class Painter:
    """Draws the inks of one page. `width` is the text block's, for mirroring."""

    def __init__(self, painter: QPainter, width: float, *, mirrored: bool) -> None:
        self._painter = painter
        self._width = width
        self._mirrored = mirrored

    def draw(self, ink: Ink, y: float) -> None:
        """Draw one ink, its y counted from `y`."""
        self._painter.save()
        self._painter.translate(0, y)
        match ink:
            case Slice():
                self._slice(ink)
            case Word():
                self._word(ink)
            case Line():
                self._line(ink)
            case Circle():
                self._circle(ink)
            case Box():
                self._box(ink)
            case Frame():
                self._frame(ink)
            case Mark():
                self._mark(ink)
            case Bar():
                self._bar(ink)
            case Book():
                self._book(ink)
        self._painter.restore()

    def _start(self, x: float, width: float) -> float:
        """Return the left edge of something `width` wide that starts at x."""
        return self._width - x - width if self._mirrored else x

    def _pen(self, width: float, level: float) -> None:
        pen = QPen(grey(level), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _fill(self, level: float) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(grey(level))

    def _slice(self, ink: Slice) -> None:
        """Draw line by line: drawing a clipped document would add a line that is cut off."""
        if not ink.lines:
            return
        self._painter.translate(self._start(ink.x, ink.wide), ink.y - ink.lines[0].top)
        for line in ink.lines:
            for part in line.parts:
                self._painter.setPen(grey(ink.grey))
                part.line.draw(self._painter, part.at)
                if part.item is not None:
                    self._bullet(part.item, line.baseline)

    def _bullet(self, block: QTextBlock, baseline: float) -> None:
        """Draw what stands before an item of a list: a dot, or its number."""
        first = block.layout().lineAt(0)
        place = block.document().documentLayout().blockBoundingRect(block)
        items = block.textList()
        face = block.charFormat().font()
        size = face.pixelSize() or block.document().defaultFont().pixelSize()
        if items.format().style() in {
            QTextListFormat.Style.ListDecimal,
            QTextListFormat.Style.ListLowerAlpha,
            QTextListFormat.Style.ListUpperAlpha,
            QTextListFormat.Style.ListLowerRoman,
            QTextListFormat.Style.ListUpperRoman,
        }:
            words = items.itemText(block)
            self._painter.setFont(block.document().defaultFont())
            wide = self._painter.fontMetrics().horizontalAdvance(words) + size * 0.4
            x = place.right() + size * 0.4 if self._mirrored else place.left() + first.x() - wide
            self._painter.drawText(QPointF(x, baseline), words)
            return
        dot = size * 0.22
        gap = size * 0.55
        x = place.right() + gap if self._mirrored else place.left() + first.x() - gap - dot
        self._painter.setBrush(self._painter.pen().color())
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.drawEllipse(QRectF(x, baseline - size * 0.24 - dot / 2, dot, dot))

    def _word(self, ink: Word) -> None:
        self._painter.setFont(ink.font)
        self._painter.setPen(grey(ink.grey))
        self._painter.drawText(QPointF(self._start(ink.x, ink.width), ink.y), ink.text)

    def _line(self, ink: Line) -> None:
        self._pen(ink.width, ink.grey)
        if ink.dash:
            pen = self._painter.pen()
            pen.setDashPattern([ink.dash / ink.width, ink.dash / ink.width])
            self._painter.setPen(pen)
        a, b = self._start(ink.x1, 0), self._start(ink.x2, 0)
        self._painter.drawLine(QPointF(a, ink.y1), QPointF(b, ink.y2))

    def _circle(self, ink: Circle) -> None:
        place = QRectF(self._start(ink.x, ink.size), ink.y, ink.size, ink.size)
        if ink.full:
            self._fill(ink.grey)
            self._painter.drawEllipse(place)
            return
        self._pen(ink.width, ink.grey)
        self._painter.drawEllipse(place)
        if ink.dot:
            inner = ink.size * 0.24
            self._fill(BLACK)
            self._painter.drawEllipse(place.adjusted(inner, inner, -inner, -inner))

    def _box(self, ink: Box) -> None:
        place = QRectF(self._start(ink.x, ink.size), ink.y, ink.size, ink.size)
        self._pen(ink.width, EDGE)
        self._painter.drawRoundedRect(place, ink.size * 0.14, ink.size * 0.14)
        if ink.tick:
            self._pen(ink.width * 2.2, BLACK)
            path = QPainterPath(_at(place, 0.22, 0.52))
            path.lineTo(_at(place, 0.43, 0.74))
            path.lineTo(_at(place, 0.80, 0.26))
            self._painter.drawPath(path)

    def _frame(self, ink: Frame) -> None:
        self._pen(mm(0.25), RULE)
        place = QRectF(self._start(ink.x, ink.wide), ink.y, ink.wide, ink.high)
        self._painter.drawRoundedRect(place, mm(0.8), mm(0.8))

    def _mark(self, ink: Mark) -> None:
        self._fill(BLACK)
        place = QRectF(self._start(ink.x, mark_width(ink)), ink.y, ink.size, ink.size)
        if ink.owner in {"a", "ours"}:
            self._painter.drawEllipse(place)
        if ink.owner == "ours":
            place.translate(ink.size * 0.95, 0)
        if ink.owner in {"b", "ours"}:
            wide = ink.size * 0.08
            path = QPainterPath(_at(place, 0.5, -wide / ink.size))
            for x, y in ((1.08, 0.5), (0.5, 1.08), (-0.08, 0.5)):
                path.lineTo(_at(place, x, y))
            path.closeSubpath()
            self._painter.drawPath(path)

    def _bar(self, ink: Bar) -> None:
        left = self._start(ink.x, ink.width)
        self._fill(0.2)
        if ink.owner == "ours":
            third = ink.width / 3
            self._painter.drawRect(QRectF(left, ink.y, third, ink.height))
            self._painter.drawRect(QRectF(left + 2 * third, ink.y, third, ink.height))
            return
        if ink.owner == "a":
            self._painter.drawRect(QRectF(left, ink.y, ink.width, ink.height))
            return
        dash, y = mm(2.4), ink.y
        while y < ink.y + ink.height:
            long = min(dash, ink.y + ink.height - y)
            self._painter.drawRect(QRectF(left, y, ink.width, long))
            y += dash + mm(1.6)

    def _book(self, ink: Book) -> None:
        place = QRectF(self._start(ink.x, ink.size), ink.y, ink.size, ink.size)
        for left, full in ((True, False), (False, True)):
            edge, spine = (0.0, 0.46) if left else (1.0, 0.54)
            path = QPainterPath(_at(place, edge, 0.12))
            for x, y in ((spine, 0.26), (spine, 0.9), (edge, 0.76)):
                path.lineTo(_at(place, x, y))
            path.closeSubpath()
            self._pen(mm(0.35), EDGE)
            if full:
                self._painter.setBrush(grey(0.9))
            self._painter.drawPath(path)


def mark_width(mark: Mark) -> float:
    """Return how wide a mark is: ours is two side by side."""
    return mark.size * 1.95 if mark.owner == "ours" else mark.size


def _at(place: QRectF, x: float, y: float) -> QPointF:
    return QPointF(place.x() + x * place.width(), place.y() + y * place.height())


@cache
def grey(lightness: float) -> QColor:
    """Return a grey: 0.0 is black, 1.0 white."""
    level = round(lightness * 255)
    return QColor(level, level, level)
