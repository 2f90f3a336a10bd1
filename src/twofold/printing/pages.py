"""Laid pages onto a painter: their bands, their pieces, their foot."""

from itertools import groupby

from PySide6.QtGui import QPainter

from twofold.printing import fonts
from twofold.printing.breaking import Page, Placed
from twofold.printing.ink import QUIET, Bar, Mark
from twofold.printing.layout import Laid
from twofold.printing.measures import mm
from twofold.printing.paint import Painter
from twofold.printing.typeset import Typesetter

_BAR = mm(1.3)


def paint_page(painter: QPainter, laid: Laid, number: int) -> None:
    """Paint one page, counted from 0, its text block's top left corner at the origin.

    The painter counts in layout units; nothing is ever scaled to the paper.
    """
    pen = Painter(painter, mm(laid.form.width), mirrored=laid.mirrored)
    page = laid.pages[number]
    for bar in _bars(page):
        pen.draw(bar, 0)
    for placed in page.placed:
        for ink in placed.piece.ink:
            pen.draw(ink, placed.y)
    _foot(pen, laid, number)


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
    base = mm(laid.form.height - 1.5)
    start = 0.0
    owner = laid.sheet.owner or laid.pages[number].owner
    if owner:
        mark = Mark(owner, 0, base - mm(2.2), mm(2.2))
        pen.draw(mark, 0)
        start = mm(4)
    cards = laid.sheet.kind == "cards"
    name = laid.sheet.title if cards else laid.sheet.exercise_id
    alone = laid.sheet.kind == "invitation" and len(laid.pages) == 1  # it says not how many it is
    words = "" if alone else laid.sheet.footer.format(page=number + 1, pages=len(laid.pages))
    end = mm(laid.form.width) - setter.width(words, face)
    name = setter.shortened(name, face, end - start - mm(6))
    pen.draw(setter.word(name, face, start, base, QUIET), 0)
    if words:
        pen.draw(setter.word(words, face, end, base, QUIET), 0)
