"""Paper, margins and type sizes. Everything is laid out at 1200 dots an inch, in floats.

One text block serves A4 and US Letter, so a sheet breaks into the same pages on both:
175 × 245 mm leaves 20 mm at the binding side and at least 15 mm elsewhere, footer included.
Folded in half, 110 × 180 mm serve A5 and half-letter in the same way.
"""

from dataclasses import dataclass, replace
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
LAST_START_MM = 40.0  # a step does not start this near the end of a page
EDGE_MM = 6.0  # nothing is drawn nearer to the edge: printers do not reach it


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The page that a sheet is broken into: its text block in mm, footer included.

    `landscape` says how the paper lies under it, `folds` that two such pages share one side.
    """

    width: float
    height: float
    footer: float = 9.0  # of the height, at the bottom
    landscape: bool = False
    folds: bool = False

    @property
    def body(self) -> float:
        """Height in mm without the footer."""
        return self.height - self.footer


PAGE = Form(width=175.0, height=245.0)
HALF = Form(width=110.0, height=180.0, landscape=True, folds=True)
WIDE = Form(width=175.0, height=180.0, landscape=True)  # goes with folded pages, on one pile


def top_margin(paper: Paper) -> float:
    """Return the height above a whole page's text block in mm: a little above the middle on A4."""
    return (paper.height - PAGE.height) * 0.46 if paper is Paper.A4 else 17.2


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


def with_pitch(look: Look, pitch: float) -> Look:
    """Return a look whose lines to write on lie that many mm apart; type stays as it is."""
    shift = pitch - look.pitch
    return replace(look, pitch=pitch, first_rule=look.first_rule + shift, row=look.row + shift)
