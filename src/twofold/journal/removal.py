"""Evenings on their way out: put aside for thirty days, brought back, or erased without a trace.

An evening that is put aside is seen by nothing. Its lines stay in the index until it is erased,
and search passes over them: taking a line out of the index without a trace costs 25 times what
all the rest of putting aside does, and is worth it once (measured on a book of ten years).
Lines that still wait for a reveal stay sealed meanwhile, so that bringing back loses nothing.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from twofold.journal.revisions import drop_unused
from twofold.journal.sweeping import mark_unswept
from twofold.journal.tables import AnswerRow, WalkRow
from twofold.walk.kept import WalkState

#: How long an evening can still be brought back.
STAYS: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class RemovedEvening:
    """One evening that was put aside. It goes for good at the first opening after `until`."""

    walk_id: int
    title: str
    on: date
    until: datetime


def remove(db: Session, walk_id: int, at: datetime) -> None:
    """Put a finished evening aside. Raises KeyError for one that is not there."""
    row = db.get(WalkRow, walk_id)
    if row is None or row.removed_at is not None or row.state != WalkState.FINISHED.value:
        raise KeyError(walk_id)
    row.removed_at = at
    db.execute(update(AnswerRow).where(AnswerRow.walk_id == walk_id).values(removed_at=at))


def restore(db: Session, walk_id: int) -> None:
    """Bring an evening back as it was. Raises KeyError for one that was not put aside."""
    row = _removed(db, walk_id)
    row.removed_at = None
    db.execute(update(AnswerRow).where(AnswerRow.walk_id == walk_id).values(removed_at=None))


def removed(db: Session) -> tuple[RemovedEvening, ...]:
    """Return what was put aside, the latest first."""
    rows = db.execute(
        select(WalkRow.id, WalkRow.exercise_title, WalkRow.started_on, WalkRow.removed_at)
        .where(WalkRow.removed_at.is_not(None))
        .order_by(WalkRow.removed_at.desc(), WalkRow.id.desc())
    )
    return tuple(
        RemovedEvening(walk_id, title, on, at + STAYS)
        for walk_id, title, on, at in rows
        if at is not None
    )


def erase(db: Session, walk_id: int) -> None:
    """Erase an evening that was put aside, and a text nobody walked besides. Raises KeyError."""
    _removed(db, walk_id)
    db.execute(delete(WalkRow).where(WalkRow.id == walk_id))
    drop_unused(db)
    mark_unswept(db)


def expired(db: Session, at: datetime) -> tuple[int, ...]:
    """Return the evenings whose thirty days are over."""
    gone = select(WalkRow.id).where(
        WalkRow.removed_at.is_not(None), WalkRow.removed_at < at - STAYS
    )
    return tuple(db.scalars(gone))


def _removed(db: Session, walk_id: int) -> WalkRow:
    row = db.get(WalkRow, walk_id)
    if row is None or row.removed_at is None:
        raise KeyError(walk_id)
    return row
