"""Paper, margins and type sizes. Everything is laid out at 1200 dots an inch, in floats.

One text block serves A4 and US Letter, so a sheet breaks into the same pages on both:
175 × 245 mm leaves 20 mm at the binding side and at least 15 mm elsewhere, footer included.
"""

from dataclasses import dataclass
from enum import StrEnum

DPI = 1200


def mm(length: float) -> float:
    """Return millimetres in layout units."""
    return length * DPI / 25.4


def pt(size: float) -> float:
    """Return typographic points in layout units."""
    return size * DPI / 72


class Paper(StrEnum):
    """A sheet of paper."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def width(self) -> float:
        """Width in mm."""
        return 210.0 if self is Paper.A4 else 215.9

    @property
    def height(self) -> float:
        """Height in mm."""
        return 297.0 if self is Paper.A4 else 279.4


BINDING_MM = 20.0  # the margin on the side where sheets are held together
BLOCK_WIDTH_MM = 175.0
BLOCK_HEIGHT_MM = 245.0  # footer included
FOOTER_MM = 9.0  # of it, at the bottom
BODY_HEIGHT_MM = BLOCK_HEIGHT_MM - FOOTER_MM
LAST_START_MM = 40.0  # a step does not start this near the end of a page


def top_margin(paper: Paper) -> float:
    """Return the height above the text block in mm: a little above the middle on A4."""
    return (paper.height - BLOCK_HEIGHT_MM) * 0.46 if paper is Paper.A4 else 17.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Sizes of a sheet. Type in points, the rest in millimetres."""

    body: float = 11.5
    small: float = 9.5
    heading: float = 13.0
    title: float = 16.0
    footer: float = 9.5
    pitch: float = 8.0  # from rule to rule
    first_rule: float = 12.0  # from a prompt's last baseline to its first rule
    circle: float = 7.0  # of a rating
    box: float = 3.8  # of a choice
    row: float = 10.0  # of a table to write in
    sentence: float = 9.0  # from line to line where a sentence has blanks
    blank: float = 46.0  # width of such a blank


NORMAL = Look()
LARGE = Look(
    body=14.0,
    small=12.0,
    heading=15.5,
    title=19.0,
    footer=11.0,
    pitch=10.0,
    first_rule=14.0,
    circle=8.5,
    box=4.8,
    row=12.5,
    sentence=11.5,
    blank=58.0,
)
