"""`twofold worksheet --read FILE`: filled sheets into the journal, and what did not fit."""

import argparse
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from twofold.errors import CannotWalk, NotKept, NotRead

if TYPE_CHECKING:  # both read much, and a sheet is seldom read back
    from twofold.printing.filled import Filled
    from twofold.services.from_paper import Taken
    from twofold.services.house import Services

_DONE, _REFUSED = 0, 1
NO_BOOK = "There is no journal here yet. --data-dir names another folder."
_UNREAD = {
    "no-file": "There is no such file: {path}",
    "no-pdf": "This cannot be read as a PDF: {path}",
    "locked": "This PDF is locked with a password. Saved without one it can be read: {path}",
    "no-sheet": "This is no sheet with fields that Twofold made, or it was printed into a PDF "
    "and has lost them: {path}",
}
_UNKNOWN = "The exercise “{name}” is not in the library as a sound one."
_UNTAKEN = {
    "nothing": "Nothing on these sheets could be taken in. They are as they were.",
    "private-only": "What is written here stands on private pages, so it stays in the file. "
    "--opened takes it in, if you both showed them.",
    "to-come": "That day is still to come. --on takes today or an earlier one.",
    "not-yet": "The journal does not know your names yet. Start Twofold once and say who you are.",
}
_WHY = {
    "question": "the exercise does not ask this (any more)",
    "option": "the exercise has no such choice",
    "place": "it is asked of somebody else",
    "twice": "both booklets have it; the words of the first were taken",
    "many": "more is ticked than was asked for; all of it was taken",
}


def read_back(args: argparse.Namespace, book: "Callable[[], Services | None]") -> int:
    """Read the sheets, keep what fits, and say what did not. Returns 0 or 1."""
    from twofold.printing.filled import read_filled  # late, as above

    try:
        sheets = [read_filled(path) for path in args.read]
    except NotRead as trouble:
        return _say(_UNREAD[trouble.code].format(path=trouble.detail))
    names = {sheet.exercise_id for sheet in sheets}
    if len(names) > 1:
        return _say(f"These sheets are of different exercises: {', '.join(sorted(names))}.")
    services = book()
    if services is None:
        return _say(NO_BOOK)
    try:
        _tell(_take(args, services, sheets))
    except CannotWalk as trouble:
        return _say(_UNTAKEN.get(trouble.code, _UNKNOWN).format(name=sheets[0].exercise_id))
    except NotKept:
        return _say("The disk took nothing, so nothing was changed. The sheets are as they were.")
    finally:
        services.close()
    return _DONE


def _take(args: argparse.Namespace, services: "Services", sheets: "list[Filled]") -> "Taken":
    return services.from_paper.take_in(
        sheets[0].exercise_id,
        [sheet.fields for sheet in sheets],
        sha=sheets[0].sha,
        on=args.on,
        circle="b" if args.circle == "second" else "a",
        opened=args.opened,
    )


def _tell(taken: "Taken") -> None:
    lines = "1 line" if taken.count == 1 else f"{taken.count} lines"
    if not taken.joined:
        told = f"{lines} taken into the journal as evening {taken.walk_id}."
    elif taken.count:
        told = f"{lines} added to evening {taken.walk_id}, which has the others already."
    else:
        told = f"all of it is in the journal already, as evening {taken.walk_id}."
    print(f"{taken.title}: {told}")
    if taken.private:
        print(
            "The private pages stay in the file. --opened takes them in, if you both showed them."
        )
    if taken.changed:
        print("The exercise reads differently now than when the sheet was made.")
    for misfit in taken.misfits:
        print(
            f"left out: {misfit.question}: {_WHY[misfit.why]}"
            if misfit.why not in {"twice", "many"}
            else f"note: {misfit.question}: {_WHY[misfit.why]}"
        )


def _say(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return _REFUSED
