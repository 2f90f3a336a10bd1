"""`twofold worksheet`: an exercise as a PDF, without a window.

The command knows neither Qt nor the book: it is handed the sheets and the one who writes them.
"""

import argparse
import sys
from pathlib import Path
from typing import Protocol

from twofold.errors import CannotWalk, NotWritten
from twofold.exercise.faults import Severity
from twofold.exercise.reader import read_file
from twofold.paper.sheet import Sheet

_DONE, _REFUSED = 0, 1

_WHY = {
    "no-folder": "There is no such folder: {target}",
    "read-only": "This place cannot be written to: {target}",
    "disk-full": "The disk is full; nothing was written to {target}",
    "disk-error": "The disk did not answer; nothing was written to {target}",
}


class BlankSheets(Protocol):
    """Where blank sheets come from."""

    def blank(self, exercise_id: str) -> Sheet:
        """Return the sheet of an exercise of the library. Raises CannotWalk."""
        ...

    def blank_of_file(self, path: Path) -> Sheet:
        """Return the sheet of an exercise file. Raises CannotWalk."""
        ...


class PdfWriter(Protocol):
    """Who writes a sheet as PDF."""

    def __call__(
        self, sheet: Sheet, target: Path, *, paper: str = "a4", large: bool = False
    ) -> None:
        """Write it. Raises NotWritten."""
        ...


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the words of this command."""
    parser.add_argument("what", metavar="ID|PATH", help="an exercise's id, or its Markdown file")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE.pdf", help="where the PDF goes"
    )
    parser.add_argument("--paper", choices=("a4", "letter"), default="a4", help="default: a4")
    parser.add_argument("--large", action="store_true", help="14 pt type, lines 10 mm apart")
    parser.add_argument("--lang", metavar="CODE", default="", help="language of the exercise")


def run(args: argparse.Namespace, sheets: BlankSheets, write_pdf: PdfWriter) -> int:
    """Write the PDF. Returns 0, or 1 with a sentence on stderr."""
    try:
        sheet = _sheet(args.what, sheets)
    except _RefusedError as refused:
        return _say(str(refused))
    try:
        write_pdf(sheet, args.out, paper=args.paper, large=args.large)
    except NotWritten as trouble:
        return _say(_WHY[trouble.code].format(target=args.out))
    if args.lang and sheet.lang != args.lang:
        print(
            f"This exercise is not there in “{args.lang}”; it was written in “{sheet.lang}”.",
            file=sys.stderr,
        )
    return _DONE


class _RefusedError(Exception):
    """A sentence for stderr."""


def _sheet(what: str, sheets: BlankSheets) -> Sheet:
    path = Path(what)
    try:
        if path.suffix != ".md" and not path.is_file():
            return sheets.blank(what)
        _check(path)
        return sheets.blank_of_file(path)
    except CannotWalk as trouble:
        if trouble.code == "no-exercise":
            sentence = f"There is no exercise with the id “{what}”, and no such file."
        else:
            sentence = f"This cannot be read as an exercise. Try: twofold check {what}"
        raise _RefusedError(sentence) from None


def _check(path: Path) -> None:
    """Refuse a file that is not there or has errors, with the first of them."""
    if not path.is_file():
        raise _RefusedError(f"There is no such file: {path}")
    errors = [f for f in read_file(path).faults if f.severity is Severity.ERROR]
    if errors:
        more = f"\n{len(errors) - 1} more: twofold check {path}" if len(errors) > 1 else ""
        raise _RefusedError(f"{errors[0]}{more}")


def _say(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return _REFUSED
