"""Pieces onto pages. Qt knows no keep-with-next, so pages are broken here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt

from twofold.paper.sheet import Block, Heading, PageOf, Rules, Sheet, Turn
from twofold.printing.measure import Measure
from twofold.printing.measures import NORMAL, PAGE, Form, Look, mm
from twofold.printing.pieces import Piece
from twofold.printing.typeset import Typesetter


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece and its top, in layout units from the top of the text block."""

    piece: Piece
    y: float


@dataclass(frozen=True, slots=True)
class Page:
    """One page's pieces, from top to bottom. Never empty."""

    placed: tuple[Placed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """A sheet laid out. The same pages fit A4 and Letter."""

    sheet: Sheet
    look: Look
    mirrored: bool
    pages: tuple[Page, ...]
    form: Form = PAGE


def lay(sheet: Sheet, look: Look = NORMAL, form: Form = PAGE, *, fillable: bool = False) -> Laid:
    """Measure a sheet and break it into pages. Needs a QGuiApplication, not a window.

    Args:
        sheet: What to lay out.
        look: Sizes of type and lines.
        form: The page it is broken into. One that folds gets a cover, and as many pages with
            lines as it takes to fill whole sheets of paper.
        fillable: Whether frames to type into stand where there are rules otherwise.
    """
    mirrored = reads_from_right(sheet.lang)
    setter = Typesetter(look, mirrored=mirrored, folder=sheet.folder)
    measure = Measure(setter, mm(form.width), framed=fillable)
    blocks = tuple(_covered(sheet.blocks)) if form.folds else sheet.blocks
    pages = tuple(paginate(measure.pieces(blocks), mm(form.body)))
    if form.folds:
        count = int((form.body - 20 - look.first_rule) / look.pitch)
        spare = measure.pieces((Heading(0, sheet.more), Rules(count)))
        pages += tuple(paginate(spare, mm(form.body)))[:1] * _missing(pages)
    return Laid(sheet=sheet, look=look, mirrored=mirrored, pages=pages, form=form)


def _covered(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks with a turn behind the head, which is the cover of what is folded."""
    for block in blocks:
        yield block
        if isinstance(block, PageOf):
            yield Turn()


def _missing(pages: Sequence[Page]) -> int:
    """Return how many pages fill the last sheet; four where somebody's lines would lie outside."""
    rest = -len(pages) % 4
    outside = any(s.key.owner != "ours" for p in pages[-1].placed for s in p.piece.spots)
    return 4 if not rest and outside else rest


def reads_from_right(lang: str) -> bool:
    """Say whether a language is written from right to left."""
    return QLocale(lang).textDirection() is Qt.LayoutDirection.RightToLeft


def paginate(pieces: Sequence[Piece], height: float) -> Iterator[Page]:
    """Break pieces into pages of that height.

    Glued pieces stay on one page unless they are higher than a page; then they break where
    the page is full. A piece that is itself higher than a page is set alone and cut off by
    nothing but the paper; `measure` makes none.
    """
    page: list[Placed] = []
    y = 0.0
    for chain in _chains(pieces):
        first = chain[0]
        if first.turn:
            if page:
                yield Page(tuple(page))
                page, y = [], 0.0
            continue
        need = _height(chain) + (first.before if page else 0.0)
        left = height - y
        start = left - (first.before if page else 0.0)
        if page and (need > left or start < first.room) and not _splits(chain, height):
            yield Page(tuple(page))
            page, y = [], 0.0
        for piece in chain:
            gap = piece.before if page else 0.0
            if page and y + gap + piece.height > height:
                yield Page(tuple(page))
                page, y, gap = [], 0.0, 0.0
            if not page and piece.head is not None:
                page.append(Placed(piece.head, 0.0))
                y = piece.head.height
            page.append(Placed(piece, y + gap))
            y += gap + piece.height
    if page:
        yield Page(tuple(page))


def _chains(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Yield runs of pieces that want to stay together; a turn stands alone."""
    chain: list[Piece] = []
    for piece in pieces:
        if piece.turn:
            if chain:
                yield chain
            yield [piece]
            chain = []
            continue
        if piece.room and chain:
            yield chain  # a step begins: what stands before it holds on to nothing
            chain = []
        chain.append(piece)
        if not piece.glued:
            yield chain
            chain = []
    if chain:
        yield chain


def _height(chain: Sequence[Piece]) -> float:
    """Return a chain's height without the space above it."""
    return sum(p.height for p in chain) + sum(p.before for p in chain[1:])


def _splits(chain: Sequence[Piece], height: float) -> bool:
    """Say whether a chain is too high for any page and has no claim on a fresh one."""
    return _height(chain) > height and not chain[0].room
