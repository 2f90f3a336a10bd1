"""The same question on different evenings: who said what, when, and how it was asked then."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import ColumnElement, and_, distinct, func, or_, select
from sqlalchemy.orm import Session

from twofold.journal.answers import kept
from twofold.journal.sieve import kept_evenings
from twofold.journal.tables import AnswerRow, RevisionRow, WalkRow
from twofold.walk.kept import KeptAnswer


@dataclass(frozen=True, slots=True)
class Told:
    """What was answered on one evening."""

    walk_id: int
    on: date
    lang: str
    answers: tuple[KeptAnswer, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class AskedAgain:
    """A question that was answered on more than one evening, as it read the last time."""

    exercise_id: str
    question_id: str
    prompt: str
    evenings: int
    latest: int  # grows with the age of the book: tells which id or wording is the newest


def told(db: Session, questions: Collection[tuple[str, str]]) -> tuple[Told, ...]:
    """Return every evening on which a question was answered, the oldest first.

    Args:
        db: A unit of work.
        questions: (exercise, question) by each of the ids the question ever had.
    """
    rows = db.execute(
        select(AnswerRow, WalkRow.started_on, WalkRow.lang)
        .join(WalkRow, WalkRow.id == AnswerRow.walk_id)
        .where(_named(questions), *_readable())
        .order_by(WalkRow.started_on, WalkRow.id, AnswerRow.passing, AnswerRow.owner)
    ).all()
    evenings: dict[int, tuple[date, str, list[KeptAnswer]]] = {}
    for row, on, lang in rows:
        evenings.setdefault(row.walk_id, (on, lang, []))[2].append(kept(row))
    return tuple(
        Told(walk_id, on, lang, tuple(said)) for walk_id, (on, lang, said) in evenings.items()
    )


def asked_again(db: Session, exercises: Collection[str]) -> tuple[AskedAgain, ...]:
    """Return the questions of an exercise that were answered, in the order of its sheet.

    The count is by id; what had another id before is added by who knows that.

    Args:
        db: A unit of work.
        exercises: Each of the ids the exercise ever had.
    """
    newest = func.max(AnswerRow.id)  # SQLite takes the other columns from that row
    rows = db.execute(
        select(
            AnswerRow.exercise_id,
            AnswerRow.question_id,
            AnswerRow.prompt,
            func.count(distinct(AnswerRow.walk_id)).label("evenings"),
            newest.label("latest"),
            AnswerRow.step_no,
            AnswerRow.question_no,
        )
        .join(WalkRow, WalkRow.id == AnswerRow.walk_id)
        .where(AnswerRow.exercise_id.in_(exercises), *_readable())
        .group_by(AnswerRow.exercise_id, AnswerRow.question_id)
    ).all()
    ordered = sorted(rows, key=lambda row: (row.step_no, row.question_no))
    return tuple(
        AskedAgain(row.exercise_id, row.question_id, row.prompt, row.evenings, row.latest)
        for row in ordered
    )


def sources(db: Session, exercises: Collection[str]) -> tuple[tuple[str, str], ...]:
    """Return the texts of an exercise that were ever walked: (id it had then, text)."""
    asked = select(RevisionRow.exercise_id, RevisionRow.source)
    found = db.execute(asked.where(RevisionRow.exercise_id.in_(exercises)))
    return tuple((row.exercise_id, row.source) for row in found)


def _named(questions: Collection[tuple[str, str]]) -> ColumnElement[bool]:
    return or_(
        *(
            and_(AnswerRow.exercise_id == exercise, AnswerRow.question_id == question)
            for exercise, question in sorted(questions)
        )
    )


def _readable() -> tuple[ColumnElement[bool], ...]:
    return (
        kept_evenings(),
        AnswerRow.visibility == "open",
        AnswerRow.newest.is_(True),
        AnswerRow.removed_at.is_(None),
    )
