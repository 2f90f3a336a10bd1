"""Laid pages onto a painter: the one way a sheet reaches PDF, printer and preview."""

from itertools import groupby

from PySide6.QtGui import QPainter

from twofold.printing import fonts
from twofold.printing.ink import QUIET, Bar
from twofold.printing.layout import Laid, Page, Placed
from twofold.printing.measures import (
    BINDING_MM,
    BLOCK_HEIGHT_MM,
    BLOCK_WIDTH_MM,
    DPI,
    Paper,
    mm,
    top_margin,
)
from twofold.printing.paint import Painter
from twofold.printing.typeset import Typesetter

_BAR = mm(1.3)


def paint_page(painter: QPainter, laid: Laid, number: int, paper: Paper, dpi: float) -> None:
    """Paint one page on a device whose origin is the paper's top left corner.

    Args:
        painter: An active painter.
        laid: The sheet.
        number: Which page, from 0.
        paper: Decides the margins; nothing is scaled to it.
        dpi: The device's resolution.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(dpi / DPI, dpi / DPI)
    other_side = paper.width - BINDING_MM - BLOCK_WIDTH_MM
    painter.translate(mm(other_side if laid.mirrored else BINDING_MM), mm(top_margin(paper)))
    pen = Painter(painter, mm(BLOCK_WIDTH_MM), mirrored=laid.mirrored)
    page = laid.pages[number]
    for bar in _bars(page):
        pen.draw(bar, 0)
    for placed in page.placed:
        for ink in placed.piece.ink:
            pen.draw(ink, placed.y)
    _foot(pen, laid, number)
    painter.restore()


def _bars(page: Page) -> list[Bar]:
    """Return the bands' rules, each as long as its pieces on this page."""
    bars = []
    for belongs, run in groupby(page.placed, key=lambda p: p.piece.band):
        if belongs is None:
            continue
        pieces: list[Placed] = list(run)
        top, last = pieces[0].y, pieces[-1]
        bars.append(Bar(belongs.owner, 0, top, _BAR, last.y + last.piece.height - top + mm(0.6)))
    return bars


def _foot(pen: Painter, laid: Laid, number: int) -> None:
    face = fonts.font(fonts.SANS, laid.look.footer)
    setter = Typesetter(laid.look, mirrored=laid.mirrored)
    base = mm(BLOCK_HEIGHT_MM - 1.5)
    pen.draw(setter.word(laid.sheet.exercise_id, face, 0, base, QUIET), 0)
    words = laid.sheet.footer.format(page=number + 1, pages=len(laid.pages))
    start = mm(BLOCK_WIDTH_MM) - setter.width(words, face)
    pen.draw(setter.word(words, face, start, base, QUIET), 0)
