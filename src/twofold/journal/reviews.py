"""Looking again at shelf items on an evening: which stand open, and what became of them."""

from collections.abc import Collection, Iterable
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy.orm import Session

from twofold.exercise.model import Shelf
from twofold.journal.shelves import TRIAL, ShelfItem, items
from twofold.journal.tables import ShelfItemRow
from twofold.walk.reviewing import OpenItem, Reviewed

#: What stood its trial is looked at again after a season.
STANDING: Final = timedelta(days=90)

_TRIED: Final = {Shelf.AGREEMENT.value, Shelf.BOUNDARY.value}


def open_items(db: Session, shelf: Shelf) -> tuple[OpenItem, ...]:
    """Return what stands open on a shelf, oldest first."""
    found = items(db, shelf)
    return tuple(_open(item) for item in found if item.state == "open")


def these_items(db: Session, shelf: Shelf, ids: Collection[int]) -> tuple[OpenItem, ...]:
    """Return items that were dealt to a walk, open or not. One that is gone is left out."""
    found = items(db, shelf)
    return tuple(_open(item) for item in found if item.id in ids)


def _open(item: ShelfItem) -> OpenItem:
    told = " · ".join(part for part in (item.who_text, item.title) if part)
    return OpenItem(item.id, item.text, told)


def carry_out_review(db: Session, outcomes: Iterable[Reviewed], *, on: date, at: datetime) -> None:
    """Carry out what was said about items on the evening of `on`.

    A commitment that was kept is done. An agreement or a boundary that was kept stands, and is
    looked at again after a season; changed words are tried anew. What is gone is passed over.
    """
    for said in outcomes:
        row = db.get(ShelfItemRow, said.item)
        if row is None:
            continue
        tried = row.shelf in _TRIED
        row.changed_at = at
        match said.outcome:
            case "let-go":
                row.state = "let-go"
            case "kept" if tried:
                row.due_on = on + STANDING
            case "kept":
                row.state = "kept"
            case "changed":
                row.text = said.text or row.text
                row.due_on = on + TRIAL if tried else None
