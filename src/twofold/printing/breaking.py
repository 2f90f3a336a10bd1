"""Pieces onto pages. Qt knows no keep-with-next, so pages are broken here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from twofold.people import PartnerId
from twofold.printing.measures import mm
from twofold.printing.pieces import Piece

_SPARSE: Final = 0.3  # of a page; a last one with less on it is drawn in, or given more
_CLOSER: Final = (0.92, 0.84, 0.76)  # of the space above, until a page is saved
_AIR: Final = mm(1.2)  # space above that is leading, and stays
_LOWER: Final = 0.97  # of the height, step by step, until the last page has enough
_LOWEST: Final = 0.6


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece and its top, in layout units from the top of the text block."""

    piece: Piece
    y: float


@dataclass(frozen=True, slots=True)
class Page:
    """One page's pieces, from top to bottom. Never empty. `owner`: whose page it is."""

    placed: tuple[Placed, ...]
    owner: PartnerId | None = None


def settled(pieces: Sequence[Piece], height: float) -> Iterator[Page]:
    """Break pieces into pages of that height, and leave no page nearly empty if it can be helped.

    Where a few lines would stand alone on a last page, everything moves a little closer, so that
    they fit before it; where that is not enough, the pages before it give some of theirs.
    """
    for turns, run in groupby(pieces, key=lambda piece: piece.turn):
        if not turns:
            section = tuple(run)
            owner = next((piece.page_of for piece in section if piece.page_of), None)
            for page in _evened(section, height):
                yield replace(page, owner=owner)


def _evened(pieces: Sequence[Piece], height: float) -> list[Page]:
    pages = list(paginate(pieces, height))
    if len(pages) < 2 or _filled(pages[-1]) >= _SPARSE * height:
        return pages
    for share in _CLOSER:
        closer = list(paginate([_closer(piece, share) for piece in pieces], height))
        if len(closer) < len(pages):
            return closer
    lower = height * _LOWER
    while lower > height * _LOWEST:
        evened = list(paginate(pieces, lower))
        if len(evened) > len(pages):
            break
        if _filled(evened[-1]) >= _SPARSE * height:
            return evened
        lower *= _LOWER
    return pages


def _closer(piece: Piece, share: float) -> Piece:
    return replace(piece, before=max(piece.before * share, min(piece.before, _AIR)))


def _filled(page: Page) -> float:
    """Return how far down a page something stands."""
    return max(placed.y + placed.piece.height for placed in page.placed)


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
