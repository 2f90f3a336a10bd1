"""What can be drawn on a page: a closed set of values, placed from the start edge and the top.

`x` counts from the start side of reading; `paint` mirrors it for right-to-left sheets. All
lengths are in layout units (`measures.DPI`); `grey` runs from 0.0 black to 1.0 white.
"""

from dataclasses import dataclass, replace
from typing import TypeAlias

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextBlock, QTextDocument, QTextLayout, QTextLine

from twofold.people import Owner

BLACK = 0.13  # text: a soft black
QUIET = 0.33
RULE = 0.5  # lines to write on: 50 % grey
EDGE = 0.25


@dataclass(frozen=True, slots=True)
class Part:
    """A line that Qt made, drawn at a place; `of` is what it lives in and must be kept for it.

    `item` is the block whose bullet or number stands before the line.
    """

    line: QTextLine
    at: QPointF
    of: QTextDocument | QTextLayout
    item: QTextBlock | None = None


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line of a set text, counted from the text's top.

    `parts` are the Qt lines it is made of: several where table cells stand side by side.
    `paragraph` is the number of the one that the first belongs to.
    """

    top: float
    bottom: float
    baseline: float
    parts: tuple[Part, ...]
    paragraph: int


@dataclass(frozen=True, slots=True)
class Slice:
    """Some lines of a text set `wide`, the top of the first at x, y."""

    lines: tuple[SetLine, ...]
    wide: float
    x: float
    y: float
    grey: float = BLACK


@dataclass(frozen=True, slots=True)
class Word:
    """A few words on one line; `width` as measured, y is the baseline."""

    text: str
    font: QFont
    x: float
    y: float
    width: float
    grey: float = BLACK


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    grey: float = RULE
    dash: float = 0.0  # length of a dash; 0 draws it through


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle in the square at x, y. `dot` fills it in the middle, `full` wholly."""

    x: float
    y: float
    size: float
    width: float
    grey: float = EDGE
    dot: bool = False
    full: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A small square with soft corners; `tick` puts a check mark in it."""

    x: float
    y: float
    size: float
    width: float
    tick: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """A soft frame to type into."""

    x: float
    y: float
    wide: float
    high: float


@dataclass(frozen=True, slots=True)
class Mark:
    """Whose it is: ● for a, ◆ for b, both for ours. It fills the square at x, y."""

    owner: Owner
    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class Bar:
    """A person's rule: solid for a, dashed for b, double for ours."""

    owner: Owner
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Book:
    """The open book beside a title, in the square at x, y."""

    x: float
    y: float
    size: float


Ink: TypeAlias = Slice | Word | Line | Circle | Box | Frame | Mark | Bar | Book


def moved(ink: Ink, x: float, y: float) -> Ink:
    """Return the same ink that much further from the start and the top."""
    if isinstance(ink, Line):
        return replace(ink, x1=ink.x1 + x, y1=ink.y1 + y, x2=ink.x2 + x, y2=ink.y2 + y)
    return replace(ink, x=ink.x + x, y=ink.y + y)
