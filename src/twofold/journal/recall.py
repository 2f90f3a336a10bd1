"""Earlier words, brought back: from finished evenings, open answers only."""

import random
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from twofold.exercise.model import Mode, Shelf
from twofold.journal.answers import kept
from twofold.journal.tables import AnswerRow, WalkRow
from twofold.walk.kept import KeptAnswer, WalkState

#: `some` deals this many lines: as many as two people tell of in a quarter of an hour.
SOME: Final = 4
#: `all` goes back this far. What nobody would read to the end is found by the journal's search.
MOST: Final = 50

#: By their days: an evening that was typed in from paper may be older than those before it.
_AGE = (WalkRow.started_on, WalkRow.id)
_ORDER = (*_AGE, AnswerRow.turn_seq, AnswerRow.question_no, AnswerRow.owner)


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
        mode: `previous` or `first` give one evening, `all` every one (the newest `MOST` lines),
            `some` a few lines of any evening; `this` gives nothing, the caller has this
            evening's words.
        walk_id: The walk that asks, which is left out; `some` deals it the same lines each time.
    """
    asked = [
        _earlier(walk_id).where(AnswerRow.exercise_id == exercise, AnswerRow.question_id == name)
        for exercise in exercises
        for name in questions
    ]
    return _brought_back(db, asked, mode, walk_id or 0)


def earlier_on_shelf(
    db: Session, shelf: Shelf, *, mode: Mode = Mode.ALL, walk_id: int | None = None
) -> tuple[EarlierAnswer, ...]:
    """Return what earlier evenings put on a shelf, of any exercise, oldest first."""
    asked = [_earlier(walk_id).where(AnswerRow.shelf == shelf.value)]
    return _brought_back(db, asked, mode, walk_id or 0)


def _brought_back(
    db: Session, asked: list[Select[AnswerRow, date]], mode: Mode, seed: int
) -> tuple[EarlierAnswer, ...]:
    """Answer the same question under each of its names, and join what comes back."""
    match mode:
        case Mode.THIS:
            return ()
        case Mode.PREVIOUS | Mode.FIRST:
            evening = _one_evening(db, asked, last=mode is Mode.PREVIOUS)
            asked = [one.where(AnswerRow.walk_id == evening) for one in asked]
        case Mode.SOME:
            there = _by_age(db, asked)
            dealt = random.Random(seed).sample(there, min(SOME, len(there)))  # noqa: S311 -- a game
            asked = [one.where(AnswerRow.id.in_(dealt)) for one in asked]
        case Mode.ALL:
            newest = _by_age(db, asked)[-MOST:]
            asked = [one.where(AnswerRow.id.in_(newest)) for one in asked]
    found = [line for one in asked for line in db.execute(one.order_by(*_ORDER))]
    lines = [EarlierAnswer(kept(row), on) for row, on in found]
    return tuple(sorted(lines, key=lambda line: (line.on, line.answer.walk_id)))


def _by_age(db: Session, asked: list[Select[AnswerRow, date]]) -> list[int]:
    """Return the lines by number, those of older evenings first; their words are not read."""
    there = [
        (on, walk_id, line)
        for one in asked
        for on, walk_id, line in db.execute(one.with_only_columns(*_AGE, AnswerRow.id))
    ]
    return [line for _, _, line in sorted(there)]


def _one_evening(db: Session, asked: list[Select[AnswerRow, date]], *, last: bool) -> int | None:
    """Return the newest or the oldest evening with an answer; no words are read for it."""
    order = [column.desc() if last else column for column in _AGE]
    ends = [
        (on, walk_id)
        for one in asked
        for on, walk_id in db.execute(one.with_only_columns(*_AGE).order_by(*order).limit(1))
    ]
    if not ends:
        return None
    _, evening = max(ends) if last else min(ends)
    return evening


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
    )
    return found if walk_id is None else found.where(WalkRow.id != walk_id)
