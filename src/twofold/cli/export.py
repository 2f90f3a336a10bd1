"""`twofold export`: evenings carried away, without a window. And `twofold import`, the way back.

The commands know neither Qt nor the book: they are handed who carries and who sets books.
"""

import argparse
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from twofold.services.away_values import Form, Period

if TYPE_CHECKING:  # they read the store, which other commands do without
    from twofold.services.bringing_in import BringingIn
    from twofold.services.carrying_away import CarryingAway

_DONE, _MISUSE = 0, 2
_OPEN = "What was written is not encrypted: whoever has it can read it."


class BookWriter(Protocol):
    """Who sets a period as a book."""

    def __call__(self, carrying: "CarryingAway", target: Path, period: Period) -> Iterator[int]:
        """Write it; yields how many evenings are done. Raises NotCarried."""
        ...


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the words of `twofold export`."""
    parser.add_argument(
        "--out", type=Path, required=True, metavar="PATH", help="a new file; for markdown a folder"
    )
    parser.add_argument("--format", choices=[form.value for form in Form], required=True)
    parser.add_argument("--since", type=_day, metavar="DATE", help="first day, as 2026-03-22")
    parser.add_argument("--until", type=_day, metavar="DATE", help="last day, as 2026-03-22")


def add_import_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the words of `twofold import`."""
    parser.add_argument("file", type=Path, metavar="FILE.json", help="from twofold export")


def run(args: argparse.Namespace, carrying: "CarryingAway", write_book: BookWriter) -> int:
    """Carry away. Returns 0, or 2 where the days are the wrong way round; else raises a Trouble."""
    period = Period(args.since, args.until)
    if period.since and period.until and period.until < period.since:
        print("twofold export: --until lies before --since", file=sys.stderr)
        return _MISUSE
    load = carrying.load(period)
    form = Form(args.format)
    if form is Form.PDF:
        steps = write_book(carrying, args.out, period)
    else:
        steps = carrying.write(form, args.out, period)
    _tell(f"{done} of {load.evenings}" for done in steps)
    evenings = "1 evening" if load.evenings == 1 else f"{load.evenings} evenings"
    print(f"{evenings} in {args.out}\n{_OPEN}")
    return _DONE


def run_import(args: argparse.Namespace, bringing: "BringingIn") -> int:
    """Take evenings in. Returns 0; else raises a Trouble."""
    count = 0

    def how_far() -> Iterator[str]:
        nonlocal count
        for coming in bringing.bring_in(args.file):
            count = coming.evenings
            yield f"{count} · {coming.part:.0%}"

    _tell(how_far())
    print("1 evening taken in." if count == 1 else f"{count} evenings taken in.")
    return _DONE


def _tell(steps: Iterator[str]) -> None:
    """Let steps go on to their end, and tell a person who looks on how far they are."""
    shown = sys.stderr.isatty()
    try:
        for said in steps:
            if shown:
                print(f"\r{said}", end="", file=sys.stderr, flush=True)
    finally:
        if shown:
            print(file=sys.stderr)  # what is told next has a line of its own, a trouble too


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day such as 2026-03-22") from None
