"""Sides of paper: which laid pages come out of the printer on which side, and where.

A preview, a PDF and a printer all paint the same sides, so that they cannot differ.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen

from twofold.printing.ink import RULE
from twofold.printing.layout import Laid
from twofold.printing.measures import BINDING_MM, DPI, EDGE_MM, Paper, mm, top_margin
from twofold.printing.pages import paint_page
from twofold.printing.paint import grey

_TICK = 3.0  # mm, of a fold mark
_INSIDE = {Paper.A4: 17.0, Paper.LETTER: 14.5}  # mm from the fold to the text of a folded page


@dataclass(frozen=True, slots=True)
class Part:
    """A laid page on a side: which one, from 0, and where its text block starts, in mm."""

    laid: Laid
    number: int
    left: float
    top: float


@dataclass(frozen=True, slots=True)
class Side:
    """One side of paper as it lies before the reader. Lengths in mm."""

    paper: Paper
    parts: tuple[Part, ...]
    landscape: bool = False
    folds: bool = False

    @property
    def width(self) -> float:
        """Width in mm."""
        return self.paper.height if self.landscape else self.paper.width

    @property
    def height(self) -> float:
        """Height in mm."""
        return self.paper.width if self.landscape else self.paper.height


def sides_of(laids: Sequence[Laid], paper: Paper) -> tuple[Side, ...]:
    """Return the sides of all sheets, one after the other, in the order in which they print."""
    return tuple(side for laid in laids for side in _sides(laid, paper))


def paint_side(painter: QPainter, side: Side, dpi: float) -> None:
    """Paint one side on a device whose origin is the paper's top left corner.

    Args:
        painter: An active painter.
        side: What stands on it, and where.
        dpi: The device's resolution.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(dpi / DPI, dpi / DPI)
    for part in side.parts:
        painter.save()
        painter.translate(mm(part.left), mm(part.top))
        paint_page(painter, part.laid, part.number)
        painter.restore()
    if side.folds:
        painter.setPen(QPen(grey(RULE), mm(0.25)))
        middle = mm(side.width / 2)
        for top in (EDGE_MM, side.height - EDGE_MM - _TICK):
            painter.drawLine(QPointF(middle, mm(top)), QPointF(middle, mm(top + _TICK)))
    painter.restore()


def _sides(laid: Laid, paper: Paper) -> Iterator[Side]:
    if laid.form.folds:
        yield from _folded(laid, paper)
        return
    for number in range(len(laid.pages)):
        side = Side(paper, (), landscape=laid.form.landscape)
        if laid.form.landscape:
            left = (side.width - laid.form.width) / 2
            top = (side.height - laid.form.height) / 2
        else:
            left = paper.width - BINDING_MM - laid.form.width if laid.mirrored else BINDING_MM
            top = top_margin(paper)
        yield Side(paper, (Part(laid, number, left, top),), landscape=laid.form.landscape)


def _folded(laid: Laid, paper: Paper) -> Iterator[Side]:
    """Yield two pages a side, in the order that reads on when the pile is folded in half."""
    pages = len(laid.pages)
    for sheet in range(pages // 4):
        first, last = 2 * sheet, pages - 1 - 2 * sheet
        for left, right in ((last, first), (first + 1, last - 1)):
            if laid.mirrored:  # such a book opens from the other side
                left, right = right, left  # noqa: PLW2901 - the same two pages, exchanged
            side = Side(paper, (), landscape=True, folds=True)
            top = (side.height - laid.form.height) / 2
            inside = _INSIDE[paper]
            fold = side.width / 2
            yield Side(
                paper,
                (
                    Part(laid, left, fold - inside - laid.form.width, top),
                    Part(laid, right, fold + inside, top),
                ),
                landscape=True,
                folds=True,
            )
