"""What a preview offers to print: kinds of sheets, each made when it is first wanted."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from twofold.paper.sheet import Sheet, SheetKind

#: Days that a period reaches back; 0 is everything.
SPANS = (31, 92, 366, 0)


@dataclass(frozen=True, slots=True)
class Offer:
    """One kind. `make` is given how many days a period reaches back; other kinds ignore it.

    It may raise CannotWalk.
    """

    kind: SheetKind
    make: Callable[[int], tuple[Sheet, ...]]


def only(*sheets: Sheet) -> tuple[Offer, ...]:
    """Return the offer of sheets that are there already, and of nothing else."""
    return (Offer(sheets[0].kind, lambda _days: sheets),)


def kind_words(kind: SheetKind) -> str:
    """Return what a kind is called on its button."""
    return {
        "blank": _tr("Worksheet"),
        "booklet": _tr("Two booklets"),
        "cards": _tr("Pocket cards"),
        "invitation": _tr("Invitation"),
        "record": _tr("This evening"),
        "period": _tr("Several evenings"),
    }[kind]


def span_words(days: int) -> str:
    """Return how far back a period reaches."""
    return {
        31: _tr("one month"),
        92: _tr("three months"),
        366: _tr("one year"),
        0: _tr("everything"),
    }[days]


def included(sheets: tuple[Sheet, ...], *, folded: bool, fields: bool, unsaved: bool) -> str:
    """Say in words what is on the pages."""
    sheet = sheets[0]
    said = [_tr_kind(sheet, unsaved=unsaved)]
    if sheet.kind == "booklet" and folded:
        said.append(
            _tr(
                "Print on both sides, turned over along the short edge, then fold in half. "
                "The last page has cards to cut out."
            )
        )
    if fields:
        said.append(_tr("Frames stand where you can type in the saved file."))
    if sheet.one_sided and sheet.kind == "blank":
        said.append(_tr("Some pages belong to one of you alone, so print on one side."))
    if sheet.filled:
        said.append(
            _tr("Your names are on it.")
            if any(s.named for s in sheets)
            else _tr("Marks stand where your names would be.")
        )
    return " ".join(said)


def _tr_kind(sheet: Sheet, *, unsaved: bool) -> str:
    if unsaved and sheet.writer:
        return _tr(
            "Only the words of {name} that could not be saved just now, and the date."
        ).format(name=sheet.writer)
    if unsaved:
        return _tr(
            "Only the words that could not be saved just now, and the date. "
            "They are for whoever wrote them."
        )
    if sheet.kind == "cards":
        return (
            _tr("What you agreed and what stands on your map, as far as it still holds.")
            if sheet.filled
            else _tr("Empty cards to fill in by hand, the size of a bank card. No names on them.")
        )
    return {
        "blank": _tr("An empty sheet: every question, and room to write. No names on it."),
        "booklet": _tr(
            "A booklet for each of you, with what each reads, says and writes. No names on them."
        ),
        "invitation": _tr("One page to hand over. It asks, and it says that no is fine."),
        "record": _tr("What you both opened that evening, and its date."),
        "period": _tr("Each evening of this time as you both opened it, oldest first."),
    }[sheet.kind]


def _tr(text: str) -> str:
    return QCoreApplication.translate("preview", text)


def file_name(sheet: Sheet) -> str:
    """Return the name under which a file is offered: the exercise's id and the kind, no title."""
    kind = "" if sheet.kind in {"blank", "record"} else sheet.kind
    return "-".join(part for part in (sheet.exercise_id, kind) if part) or "sheet"
