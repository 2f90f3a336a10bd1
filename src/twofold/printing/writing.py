"""Sheets into a file: a PDF, a PDF to fill in, or a page for a browser."""

from collections.abc import Sequence
from pathlib import Path

from twofold.paper.html import as_html
from twofold.paper.sheet import Sheet
from twofold.printing.fields import with_fields
from twofold.printing.layout import reads_from_right
from twofold.printing.manner import Manner, laid_out
from twofold.printing.measures import Paper
from twofold.printing.pdf import as_pdf, offscreen, save
from twofold.printing.sides import Side, sides_of

PAGES = (".html", ".htm")


def write_sheets(
    sheets: Sequence[Sheet],
    target: Path,
    *,
    paper: str = "a4",
    large: bool = False,
    fillable: bool = False,
) -> None:
    """Write sheets into one file; works without a window, even without a display.

    Booklets come ready to fold, unless they are for large type or for typing into.

    Args:
        sheets: What to print, in order.
        target: A name that ends in `.html` makes a page, any other a PDF.
        paper: `a4` or `letter`.
        large: 14 pt type and 10 mm lines.
        fillable: With fields to type into.

    Raises:
        NotWritten: `no-folder`, `read-only`, `disk-full` or `disk-error`.
    """
    if target.suffix.lower() in PAGES:
        save(page_of(sheets).encode(), target)
        return
    with offscreen():
        manner = Manner(
            paper=Paper(paper),
            large=large,
            folded=not large and not fillable,
            fillable=fillable,
        )
        sides = sides_of(laid_out(sheets, manner), manner.paper)
        save(filled_in(sides) if fillable else as_pdf(sides), target)


def filled_in(sides: Sequence[Side]) -> bytes:
    """Return the PDF of these sides with its fields."""
    return with_fields(as_pdf(sides), sides)


def page_of(sheets: Sequence[Sheet]) -> str:
    """Return sheets as one HTML file."""
    return as_html(sheets, from_right=reads_from_right(sheets[0].lang))
