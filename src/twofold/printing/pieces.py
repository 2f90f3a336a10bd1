"""Pieces: the smallest things a page cannot break, with how they want to be kept together."""

from dataclasses import dataclass, replace
from typing import Literal

from twofold.people import Owner, PartnerId
from twofold.printing.ink import Ink
from twofold.walk.answers import Key


@dataclass(frozen=True, slots=True)
class Belongs:
    """Whose band a piece stands in. `number` tells two bands of the same person apart."""

    number: int
    owner: Owner


@dataclass(frozen=True, slots=True)
class Spot:
    """A place to write: what a fillable sheet puts its field over. Relative to the piece.

    Args:
        key: The question it belongs to.
        x: From the start side.
        y: From the piece's top.
        width: Of the place.
        height: Of the place.
        sort: One line of text, several, a box to tick, or one of several circles.
        part: Which blank, line, cell ("2.0"), option id or partner it is; "" the whole.
        words: What a screen reader says of it.
    """

    key: Key
    x: float
    y: float
    width: float
    height: float
    sort: Literal["line", "lines", "tick", "pick"] = "line"
    part: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Something of a certain height. All lengths are layout units.

    Args:
        height: What it takes, space above not counted.
        ink: What is drawn, counted from its own top.
        before: Space above; dropped at the top of a page.
        glued: Whether it may not part from the next piece.
        room: What must be left on the page for it to start there.
        turn: Whether it starts a new page; such a piece has no height.
        band: Whose band it stands in.
        head: Set again at the top of a page that breaks in front of this piece (table heads).
        spots: Places to write.
        page_of: Whose page it heads.
    """

    height: float
    ink: tuple[Ink, ...] = ()
    before: float = 0.0
    glued: bool = False
    room: float = 0.0
    turn: bool = False
    band: Belongs | None = None
    head: "Piece | None" = None
    spots: tuple[Spot, ...] = ()
    page_of: PartnerId | None = None


def glue(pieces: list[Piece], *, to_next: bool = False) -> list[Piece]:
    """Return the pieces held together, and to whatever follows if asked."""
    last = len(pieces) - 1
    return [replace(p, glued=True) if n < last or to_next else p for n, p in enumerate(pieces)]


def spaced(pieces: list[Piece], before: float) -> list[Piece]:
    """Return the pieces with that space above the first."""
    if not pieces:
        return pieces
    return [replace(pieces[0], before=before), *pieces[1:]]


def guarded(pieces: list[Piece]) -> list[Piece]:
    """Return lines so held that no single one is left at the foot or head of a page."""
    last = len(pieces) - 1
    return [
        replace(p, glued=True) if n in {0, last - 1} and n < last else p
        for n, p in enumerate(pieces)
    ]
