"""Earlier words, brought back: from finished evenings, open answers only."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from twofold.exercise.model import Mode, Shelf
from twofold.journal.answers import kept
from twofold.journal.tables import AnswerRow, WalkRow
from twofold.walk.kept import KeptAnswer, WalkState


@dataclass(frozen=True, slots=True)
class EarlierAnswer:
    """An answer of an earlier evening and its day."""

    answer: KeptAnswer
    on: date


def earlier(
    db: Session,
    *,
    exercises: Collection[str],
    questions: Collection[str],
    mode: Mode,
    walk_id: int | None = None,
) -> tuple[EarlierAnswer, ...]:
    """Return what was answered on earlier evenings, oldest first.

    Args:
        db: A unit of work.
        exercises: The exercise's id and its former ones.
        questions: The question's id and its former ones.
        mode: `previous` or `first` give one evening, `all` every one; `this` gives nothing,
            the caller has this evening's words.
        walk_id: The walk that asks, which is left out.
    """
    found = _earlier(walk_id).where(
        AnswerRow.exercise_id.in_(exercises), AnswerRow.question_id.in_(questions)
    )
    match mode:
        case Mode.THIS:
            return ()
        case Mode.ALL:
            pass
        case Mode.PREVIOUS | Mode.FIRST:
            end = func.max if mode is Mode.PREVIOUS else func.min
            evenings = found.with_only_columns(end(AnswerRow.walk_id)).order_by(None)
            found = found.where(AnswerRow.walk_id == evenings.scalar_subquery())
    return _lines(db, found)


def earlier_on_shelf(
    db: Session, shelf: Shelf, *, mode: Mode = Mode.ALL, walk_id: int | None = None
) -> tuple[EarlierAnswer, ...]:
    """Return what earlier evenings put on a shelf, of any exercise, oldest first."""
    found = _earlier(walk_id).where(AnswerRow.shelf == shelf.value)
    if mode in {Mode.PREVIOUS, Mode.FIRST}:
        end = func.max if mode is Mode.PREVIOUS else func.min
        evenings = found.with_only_columns(end(AnswerRow.walk_id)).order_by(None)
        found = found.where(AnswerRow.walk_id == evenings.scalar_subquery())
    return () if mode is Mode.THIS else _lines(db, found)


def _earlier(walk_id: int | None) -> Select[AnswerRow, date]:
    found = (
        select(AnswerRow, WalkRow.started_on)
        .join(WalkRow, WalkRow.id == AnswerRow.walk_id)
        .where(
            WalkRow.state == WalkState.FINISHED.value,
            WalkRow.removed_at.is_(None),
            AnswerRow.visibility == "open",
            AnswerRow.newest,
            AnswerRow.removed_at.is_(None),
        )
        .order_by(AnswerRow.walk_id, AnswerRow.turn_seq, AnswerRow.question_no, AnswerRow.owner)
    )
    return found if walk_id is None else found.where(WalkRow.id != walk_id)


def _lines(db: Session, found: Select[AnswerRow, date]) -> tuple[EarlierAnswer, ...]:
    return tuple(EarlierAnswer(kept(row), on) for row, on in db.execute(found))
