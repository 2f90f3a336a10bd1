"""The roof: the only place that puts the house together.

Places → book → services → a window or a command. Nothing heavy is imported before it is needed,
because the first page of the window is on screen long before SQLAlchemy has been read.
"""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from twofold import __version__
from twofold.errors import Trouble
from twofold.host.interpreter import make_constants_last
from twofold.host.places import Places
from twofold.host.wordless import hush

if TYPE_CHECKING:  # read only where a command is asked for
    import argparse

DONE, REFUSED, MISUSE = 0, 1, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run `twofold`. Returns 0 done, 1 faults found or refused, 2 misuse."""
    make_constants_last()  # before the first Qt call
    hush()  # before anything of a book is read: a message may quote what somebody wrote
    try:
        match list(sys.argv[1:] if argv is None else argv):
            # A start of the window is waited for: it reads no commands and no parser of them.
            case []:
                return _window(Places.default())
            case ["--data-dir", folder]:
                return _window(Places.default(Path(folder)))
            case asked:
                return _command(asked)
    except Trouble as trouble:
        from twofold.ui import troubles  # the sentences of the window; no window is opened

        print(troubles.told(trouble), file=sys.stderr)
        return REFUSED


def _command(asked: Sequence[str]) -> int:
    args = _parser().parse_args(asked)
    if args.version:
        print(_versions())
        return DONE
    return int(args.run(args, Places.default(getattr(args, "data_dir", None))))


def _parser() -> "argparse.ArgumentParser":
    import argparse

    from twofold.cli import check, export, worksheet  # they read the exercise room

    anywhere = argparse.ArgumentParser(add_help=False)
    anywhere.add_argument(
        "--data-dir",
        type=Path,
        default=argparse.SUPPRESS,
        metavar="DIR",
        help="where everything is kept (also: TWOFOLD_DATA_DIR)",
    )
    parser = argparse.ArgumentParser(
        prog="twofold",
        parents=[anywhere],
        description="Guided exercises for two at one computer. Without a command: the window.",
    )
    parser.add_argument("--version", action="store_true", help="versions of all that matters")
    parser.set_defaults(run=lambda _args, places: _window(places))
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def command(name: str, words: str) -> "argparse.ArgumentParser":
        return commands.add_parser(name, parents=[anywhere], help=words, description=words)

    one = command("check", "check exercise files")
    check.add_arguments(one)
    one.set_defaults(run=_check)

    one = command("worksheet", "exercises and evenings on paper, and back from it")
    worksheet.add_arguments(one)
    one.set_defaults(run=_worksheet)

    one = command("export", "carry evenings away, to read, to keep or to print")
    export.add_arguments(one)
    one.set_defaults(run=_export)

    one = command("import", "take in what was carried away as JSON, into a book without evenings")
    export.add_import_arguments(one)
    one.set_defaults(run=_import)

    one = command("tour", "play an evening off screen and leave pictures of it")
    one.add_argument("--out", type=Path, required=True, metavar="DIR")
    one.set_defaults(run=_tour)

    one = command("selftest", "try everything once, off screen, in a scratch book")
    one.add_argument("--json", action="store_true", help="one machine-readable object on stdout")
    one.set_defaults(run=_selftest)
    return parser


def _check(args: "argparse.Namespace", _places: Places) -> int:
    from twofold.cli import check

    return check.run(args)


def _worksheet(args: "argparse.Namespace", places: Places) -> int:
    from twofold.cli import worksheet
    from twofold.host.clock import SystemClock
    from twofold.printing.writing import write_sheets
    from twofold.services.house import blank_sheets, furnish
    from twofold.services.opening import open_book
    from twofold.ui.preview.sheet_words import words_in

    desk = worksheet.Desk(
        sheets=blank_sheets(places, words_in, lang=args.lang),
        write=write_sheets,
        book=lambda: (
            furnish(open_book(places, SystemClock()), words_in) if places.vault.exists() else None
        ),
    )
    return worksheet.run(args, desk)


def _export(args: "argparse.Namespace", places: Places) -> int:
    from twofold.cli import export
    from twofold.errors import NotCarried
    from twofold.host.clock import SystemClock
    from twofold.printing.book import carry_book
    from twofold.services.house import furnish
    from twofold.services.opening import open_book

    book = open_book(places, SystemClock())
    if book.door is None:
        raise NotCarried("no-book", str(places.root))
    services = furnish(book)
    try:
        return export.run(args, services.carrying, carry_book)
    finally:
        services.close()


def _import(args: "argparse.Namespace", places: Places) -> int:
    from twofold.cli import export
    from twofold.host.clock import SystemClock
    from twofold.services.house import furnish
    from twofold.services.opening import open_book

    services = furnish(open_book(places, SystemClock()))
    try:
        return export.run_import(args, services.bringing)
    finally:
        services.close()


def _tour(args: "argparse.Namespace", _places: Places) -> int:
    from twofold.ui.tour.playing import play

    return play(args.out)


def _selftest(args: "argparse.Namespace", _places: Places) -> int:
    from twofold.ui.selftest import run

    return run(as_json=args.json)


def _window(places: Places) -> int:
    gc.disable()  # a start makes many objects and no garbage; `App` enables it when all is read
    from twofold.ui.app import run

    return run(places)


def _versions() -> str:
    import platform

    from PySide6 import __version__ as qt

    from twofold.journal.door import cipher_versions

    sqlite, cipher = cipher_versions()
    return (
        f"Twofold {__version__}\nPython {platform.python_version()}\nQt {qt}\n"
        f"SQLite {sqlite}\nSQLCipher {cipher}"
    )


if __name__ == "__main__":
    sys.exit(main())
