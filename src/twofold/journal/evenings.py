"""The journal's list: finished evenings, each with one telling line."""

from dataclasses import dataclass, field
from datetime import date
from typing import cast

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from twofold.exercise.model import Kind, Shelf
from twofold.journal.tables import AnswerRow
from twofold.journal.walks import finished
from twofold.people import Owner


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptEvening:
    """One finished evening. `telling` is one answer in plain words, "" where none was kept."""

    walk_id: int
    exercise_id: str
    title: str
    on: date
    telling: str = field(default="", repr=False)
    owner: Owner = "ours"


def evenings(db: Session, limit: int = 500, before: date | None = None) -> tuple[KeptEvening, ...]:
    """Return finished evenings, newest first; `before` leaves out that day and later ones."""
    walks = finished(db, limit, before)
    telling = _telling(db, [walk.id for walk in walks])
    return tuple(
        KeptEvening(
            walk_id=walk.id,
            exercise_id=walk.exercise_id,
            title=walk.title,
            on=walk.started_on,
            telling=telling.get(walk.id, ("", "ours"))[0],
            owner=telling.get(walk.id, ("", "ours"))[1],
        )
        for walk in walks
    )


def _telling(db: Session, walk_ids: list[int]) -> dict[int, tuple[str, Owner]]:
    """Return for each walk what it came to: a promise, an agreement, thanks, or first words."""
    weight = case(
        (AnswerRow.shelf == Shelf.COMMITMENT.value, 0),
        (AnswerRow.shelf == Shelf.BOUNDARY.value, 1),
        (AnswerRow.shelf == Shelf.AGREEMENT.value, 2),
        (AnswerRow.shelf == Shelf.GRATITUDE.value, 3),
        (AnswerRow.kind.in_((Kind.TEXT.value, Kind.SENTENCE.value, Kind.LIST.value)), 4),
        else_=5,
    )
    rank = (
        func.row_number()
        .over(
            partition_by=AnswerRow.walk_id,
            order_by=(weight, AnswerRow.turn_seq, AnswerRow.question_no, AnswerRow.owner),
        )
        .label("rank")
    )
    # A signature says who, its prompt says what.
    words = case((AnswerRow.kind == Kind.SIGN.value, AnswerRow.prompt), else_=AnswerRow.value_text)
    ranked = (
        select(AnswerRow.id, rank)  # ids only: what is sorted stays small
        .where(
            AnswerRow.walk_id.in_(walk_ids),
            AnswerRow.visibility == "open",
            AnswerRow.value_text != "",
            AnswerRow.newest,
            AnswerRow.removed_at.is_(None),
        )
        .subquery()
    )
    best = (
        select(AnswerRow.walk_id, words, AnswerRow.owner)
        .join(ranked, ranked.c.id == AnswerRow.id)
        .where(ranked.c.rank == 1)
    )
    return {
        walk_id: (" ".join(text.split()), cast("Owner", owner))
        for walk_id, text, owner in db.execute(best)
    }
