"""Our sign: two pages folded towards each other. Its shape alone, for whoever draws it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

if TYPE_CHECKING:  # part of the first picture, for which nothing more is read than it shows
    from twofold.people import PartnerId

#: How wide the pages lie; they are four fifths as high.
WIDE: Final = 26
_PAGES: Final["dict[PartnerId, tuple[tuple[float, float], ...]]"] = {
    "a": ((0, 0), (12, 3.6), (12, 20.8), (0, 17.2)),
    "b": ((14, 3.6), (26, 0), (26, 17.2), (14, 20.8)),
}


def pages() -> "Iterator[tuple[PartnerId, QPainterPath]]":
    """Yield each partner's page, `WIDE` across both."""
    for partner, corners in _PAGES.items():
        path = QPainterPath(QPointF(*corners[0]))
        for corner in corners[1:]:
            path.lineTo(QPointF(*corner))
        path.closeSubpath()
        yield partner, path
