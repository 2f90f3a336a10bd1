"""Marks that are drawn, never typed: who is who, and the folded book.

A is a circle and a solid band, B a diamond and a dashed band, ours is both: shape and line
style carry the meaning where colour cannot.
"""

import math
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from twofold.people import Owner, PartnerId
from twofold.ui.sign import WIDE, pages
from twofold.ui.theme.look import look

BAND: Final = 8
_DASH, _PAUSE = 28, 12


def circle(box: QRectF) -> QPainterPath:
    """Return the mark of A within `box`."""
    path = QPainterPath()
    path.addEllipse(box)
    return path


def diamond(box: QRectF) -> QPainterPath:
    """Return the mark of B; its points stand out a little, so that it looks as large as A's."""
    middle, reach = box.center(), box.width() / 2 * 1.16
    path = QPainterPath(QPointF(middle.x(), middle.y() - reach))
    for x, y in ((reach, 0.0), (0.0, reach), (-reach, 0.0)):
        path.lineTo(middle + QPointF(x, y))
    path.closeSubpath()
    return path


def mark_shapes(owner: Owner, box: QRectF) -> Iterator[tuple[QPainterPath, PartnerId]]:
    """Yield the mark of a partner, or of both, within `box` (as high as one mark)."""
    if owner == "ours":
        first = QRectF(box.left(), box.top(), box.height(), box.height())
        yield circle(first), "a"
        yield diamond(first.translated(box.height() * 0.94, 0)), "b"
    else:
        yield circle(box) if owner == "a" else diamond(box), owner


def draw_mark(painter: QPainter, owner: Owner, box: QRectF) -> None:
    """Draw the mark of a partner, or of both, into `box` (as high as one mark)."""
    worn = look()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for path, partner in mark_shapes(owner, box):
        painter.fillPath(path, worn.ink(partner))


def draw_band(painter: QPainter, owner: Owner, band: QRectF) -> None:
    """Draw a partner's band down a side: A solid, B dashed, ours solid and quiet."""
    ink = look().ink(owner)
    if owner != "b":
        painter.fillRect(band, ink)
        return
    top = band.top()
    while top < band.bottom():
        tall = min(_DASH, band.bottom() - top)
        painter.fillRect(QRectF(band.left(), top, band.width(), tall), ink)
        top += _DASH + _PAUSE


class Mark(QWidget):
    """A partner's mark, `size` px at 100 % text size. Said by the words beside it, so silent."""

    def __init__(self, owner: Owner = "ours", size: int = 12) -> None:
        super().__init__()
        self._owner: Owner = owner
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = look().px(self._size)
        spare = math.ceil(side * 0.16)
        wide = round(side * 1.94) if self._owner == "ours" else side
        return QSize(wide + spare * 2, side + spare * 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = look().px(self._size)
        left = math.ceil(side * 0.16)
        painter = QPainter(self)
        draw_mark(painter, self._owner, QRectF(left, (self.height() - side) / 2, side, side))


class Band(QWidget):
    """The 8 px band down the start side of a page. `owner` None draws nothing."""

    def __init__(self, owner: Owner | None = None) -> None:
        super().__init__()
        self._owner = owner
        self.setFixedWidth(BAND)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._owner is not None:
            draw_band(QPainter(self), self._owner, QRectF(self.rect()))


class FoldedMark(QWidget):
    """Our sign: two pages folded towards each other."""

    def __init__(self, width: int = WIDE) -> None:
        super().__init__()
        self._width = width
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = look().px(self._width)
        return QSize(wide, round(wide * 0.8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        wide, painter = look().px(self._width), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, (self.height() - wide * 0.8) / 2)
        painter.scale(wide / WIDE, wide / WIDE)
        for partner, path in pages():
            painter.fillPath(path, look().ink(partner))
