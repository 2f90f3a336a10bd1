"""`twofold worksheet`: exercises and evenings on paper, without a window.

The command knows neither Qt nor the book: it is handed a desk that makes sheets and writes them.
"""

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from twofold.cli.place import (
    NO_FOLDER,
    READ_ONLY,
    is_file,
    is_folder,
    is_written_in,
    made,
    names,
)
from twofold.cli.reading_back import NO_BOOK, read_back
from twofold.errors import CannotWalk, NotWritten
from twofold.exercise.faults import Severity
from twofold.exercise.reader import read_file
from twofold.paper.sheet import Sheet
from twofold.people import BOTH

if TYPE_CHECKING:  # they read SQLAlchemy, and other commands are waited for
    from twofold.services.house import Services
    from twofold.services.sheets import BlankSheets

DONE, REFUSED, MISUSE = 0, 1, 2

_WHY = {
    "no-folder": NO_FOLDER,
    "read-only": READ_ONLY,
    "disk-full": "The disk is full; nothing was written to {target}",
    "disk-error": "The disk did not answer; nothing was written to {target}",
}
_KINDS = ("booklets", "cards", "invitation")
_FILES = {".pdf", ".html", ".htm"}
_FOLD = "Print booklets on both sides, turned over along the short edge, and fold them in half."


class Writer(Protocol):
    """Who writes sheets into one file."""

    def __call__(
        self, sheets: tuple[Sheet, ...], target: Path, *, paper: str, large: bool, fillable: bool
    ) -> None:
        """Write it, as PDF or, where the name ends in .html, as a page. Raises NotWritten."""
        ...


@dataclass(frozen=True, slots=True)
class Desk:
    """What the command works with. `book` opens the couple's book; None where there is none."""

    sheets: "BlankSheets"
    write: Writer
    book: "Callable[[], Services | None]"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the words of this command."""
    add = parser.add_argument
    add("what", nargs="*", metavar="ID|PATH", help="an exercise's id, or its Markdown file")
    add("--all", action="store_true", help="every exercise of the library, one file each")
    add("--out", metavar="FILE|DIR", help="where it goes: a .pdf, an .html, a folder")
    add("--paper", choices=("a4", "letter"), default="", help="of a PDF; default: a4")
    add("--large", action="store_true", help="a PDF in 14 pt type, lines 10 mm apart")
    add("--booklets", action="store_true", help="two booklets to fold, one for each of you")
    add("--cards", action="store_true", help="pocket cards, 85 × 55 mm")
    add("--invitation", action="store_true", help="a page with which one of you asks the other")
    add("--fillable", action="store_true", help="with fields to type into")
    add("--walk", type=int, metavar="ID", help="the record of an evening from your journal")
    add("--lang", metavar="CODE", default="", help="language of the exercise")
    add(
        "--read",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="take what was typed into a fillable sheet into your journal",
    )
    add("--on", type=_day, metavar="DATE", help="with --read: the evening it is about")
    add(
        "--opened",
        action="store_true",
        help="with --read: you showed each other your private pages that evening",
    )
    add(
        "--circle",
        choices=("first", "second"),
        default="",
        help="with --read: which of you has the round mark on the sheet (default: first)",
    )


def run(args: argparse.Namespace, desk: Desk) -> int:
    """Do what was asked. Returns 0, or 1 or 2 with a sentence on stderr."""
    misuse = _misuse(args)
    if misuse:
        return _say(misuse, MISUSE)
    if args.read or args.walk is not None:
        return read_back(args, desk.book) if args.read else _evening(args, desk)
    wanted = list(desk.sheets.ids()) if args.all else list(dict.fromkeys(args.what))
    if not is_folder(args.out):
        return _one(args, desk, wanted[0], Path(args.out))
    refused = made(Path(args.out))
    if refused:
        return _say(refused)
    worst = DONE
    for number, (what, name) in enumerate(zip(wanted, names(wanted), strict=True), 1):
        target = Path(args.out, f"{name}{_ending(args)}.pdf")
        if len(wanted) > 1:
            print(f"{number}/{len(wanted)}  {target}")
        worst = max(worst, _one(args, desk, what, target))
    return worst


def _misuse(args: argparse.Namespace) -> str:
    """Return what is wrong with the way it was asked, or ""."""
    kinds = [kind for kind in _KINDS if getattr(args, kind)]
    named = sum(bool(asked) for asked in (args.what, args.all, args.walk is not None))
    if args.read:
        shape = args.paper or args.large or args.fillable or args.lang
        beside = named or kinds or shape or args.out is not None
        wrong = [(bool(beside), "--read takes nothing else to print beside it.")]
    else:
        evening = args.walk is not None
        into_file = bool(args.out) and not is_folder(args.out)
        ending = Path(args.out or "").suffix.lower()
        wrong = [
            (
                bool(args.on or args.opened or args.circle),
                "--on, --opened and --circle go with --read FILE.",
            ),
            (not args.out, "Say where it goes: --out FILE or --out DIR."),
            (
                into_file and (args.all or len(args.what) > 1),
                "Several sheets go into a folder: --out DIR/",
            ),
            (
                into_file and ending not in _FILES,
                "A name for a sheet ends in .pdf, or in .html for a page; DIR/ is a folder.",
            ),
            (
                into_file and ending != ".pdf" and bool(args.paper or args.large),
                "A page for a browser is as large as you read it: "
                "--paper and --large go with a .pdf.",
            ),
            (named != 1, "Name an exercise, or --all, or one evening with --walk ID."),
            (len(kinds) > 1, f"One kind at a time: --{', --'.join(kinds)}."),
            (
                evening and (kinds not in ([], ["cards"]) or args.fillable),
                "An evening prints as a record, or with --cards as cards.",
            ),
            (
                evening and bool(args.lang),
                "An evening prints in the language it was held in, without --lang.",
            ),
            (
                args.fillable and kinds not in ([], ["booklets"]),
                "Only worksheets and booklets have fields to type into.",
            ),
        ]
    return next((sentence for is_so, sentence in wrong if is_so), "")


def _ending(args: argparse.Namespace) -> str:
    return next((f"-{kind}" for kind in _KINDS if getattr(args, kind)), "")


def _one(args: argparse.Namespace, desk: Desk, what: str, target: Path) -> int:
    try:
        sheets = _sheets(args, what, desk.sheets)
    except _RefusedError as refused:
        return _say(str(refused))
    done = _write(args, desk, sheets, target)
    folds = args.booklets and not (args.large or args.fillable)
    if done == DONE and folds and not is_folder(args.out) and target.suffix.lower() == ".pdf":
        print(_FOLD)
    if done == DONE and args.lang and sheets[0].lang != args.lang:
        lang = sheets[0].lang
        told = f"This exercise is not there in “{args.lang}”; it was written in “{lang}”."
        print(told, file=sys.stderr)
    return done


def _write(args: argparse.Namespace, desk: Desk, sheets: tuple[Sheet, ...], target: Path) -> int:
    apart = args.fillable and args.booklets  # a file for each of the two
    files = [target.with_stem(f"{target.stem}-{who}") for who in BOTH] if apart else [target]
    for file in filter(is_written_in, files):
        return _say(f"Somebody wrote in this sheet, so it stays as it is: {file}")
    try:
        paper = args.paper or "a4"
        desk.write(sheets, target, paper=paper, large=args.large, fillable=args.fillable)
    except NotWritten as trouble:
        return _say(_WHY[trouble.code].format(target=target))
    return DONE


def _evening(args: argparse.Namespace, desk: Desk) -> int:
    services = desk.book()
    if services is None:
        return _say(NO_BOOK)
    try:
        papers = services.sheets
        sheet = papers.kept_cards(args.walk) if args.cards else papers.record(args.walk)
    except (KeyError, OverflowError):  # the second: no journal counts that far
        return _say(f"There is no evening with the number {args.walk} in your journal.")
    finally:
        services.close()
    if not is_folder(args.out):
        return _write(args, desk, (sheet,), Path(args.out))
    refused = made(Path(args.out))
    if refused:
        return _say(refused)
    return _write(args, desk, (sheet,), Path(args.out, f"evening-{args.walk}{_ending(args)}.pdf"))


class _RefusedError(Exception):
    """A sentence for stderr."""


def _sheets(args: argparse.Namespace, what: str, papers: "BlankSheets") -> tuple[Sheet, ...]:
    path = Path(what)
    by_path = path.suffix == ".md" or is_file(path)
    try:
        if by_path:
            _check(path)
        named = path if by_path else what
        if args.booklets:
            return papers.booklets(named)
        if args.cards:
            return (papers.cards(named),)
        return (papers.invitation(named) if args.invitation else papers.blank(named),)
    except CannotWalk as trouble:
        if trouble.code == "no-exercise":
            sentence = f"There is no exercise with the id “{what}”, and no such file."
        else:
            sentence = f"This cannot be read as an exercise. Try: twofold check {what}"
        raise _RefusedError(sentence) from None


def _check(path: Path) -> None:
    """Refuse a file that is not there or has errors, with the first of them."""
    if not is_file(path):
        raise _RefusedError(f"There is no such file: {path}")
    errors = [f for f in read_file(path).faults if f.severity is Severity.ERROR]
    if errors:
        more = f"\n{len(errors) - 1} more: twofold check {path}" if len(errors) > 1 else ""
        raise _RefusedError(f"{errors[0]}{more}")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a day such as 2026-03-22") from None


def _say(sentence: str, code: int = REFUSED) -> int:
    print(sentence, file=sys.stderr)
    return code
