"""Sheets into files: a PDF, a PDF to fill in, or a page for a browser."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from twofold.paper.html import as_html
from twofold.paper.sheet import Sheet
from twofold.printing.fields import with_fields
from twofold.printing.layout import reads_from_right
from twofold.printing.manner import Manner, Printout, print_out
from twofold.printing.measures import Paper
from twofold.printing.pdf import as_pdf, offscreen, save
from twofold.printing.sides import Side, sides_of

_PAGES = (".html", ".htm")
#: How the name of a sheet ends; what it ends in says what is written.
ENDINGS = (".pdf", *_PAGES)


def write_sheets(
    sheets: Sequence[Sheet],
    target: Path,
    *,
    paper: str = "a4",
    large: bool = False,
    fillable: bool = False,
) -> None:
    """Write sheets into a file; works without a window, even without a display.

    Booklets come ready to fold, unless they are for large type. Booklets to type into become two
    files, `…-a` and `…-b`, so that each has lines of their own.

    Args:
        sheets: What to print, in order.
        target: A name that ends in `.html` makes a page, any other a PDF.
        paper: `a4` or `letter`.
        large: 14 pt type and 10 mm lines.
        fillable: With fields to type into.

    Raises:
        NotWritten: `no-folder`, `read-only`, `disk-full` or `disk-error`.
    """
    with offscreen():
        manner = Manner(paper=Paper(paper), large=large, folded=not large, fillable=fillable)
        write_printout(print_out(sheets, manner), target)


def write_printout(printout: Printout, target: Path) -> None:
    """Write what was laid out into `files_of`. Raises NotWritten as `write_sheets`."""
    if target.suffix.lower() in _PAGES:
        sheets = printout.sheets
        save(as_html(sheets, from_right=reads_from_right(sheets[0].lang)).encode(), target)
        return
    for file, sides in _files(printout, target):
        content = as_pdf(sides)
        save(with_fields(content, sides) if printout.manner.fillable else content, file)


def files_of(printout: Printout, target: Path) -> tuple[Path, ...]:
    """Return which files `write_printout` makes: of booklets to type into one for each."""
    if target.suffix.lower() in _PAGES:
        return (target,)
    return tuple(file for file, _ in _files(printout, target))


def _files(printout: Printout, target: Path) -> Iterator[tuple[Path, Sequence[Side]]]:
    if not printout.manner.fillable or printout.sheets[0].owner is None:
        yield target, printout.sides
        return
    for laid in printout.laids:
        if laid.sheet.owner:
            sides = sides_of((laid,), printout.manner.paper)
            yield target.with_stem(f"{target.stem}-{laid.sheet.owner}"), sides
