"""What search finds: one line for every open answer, every note and every evening's title.

The lines are kept beside the answers in their tokens, because SQLite cannot fold as we do. They
are written when an evening is kept and whenever it changes afterwards; they go by themselves with
what they stand for, by triggers and references, so that nothing unfit can stay found.
"""

from collections.abc import Iterable
from datetime import date
from typing import Final, TypeAlias

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from twofold.journal.folding import indexed
from twofold.journal.tables import AnswerRow, FindableRow, NoteRow, WalkRow

#: Lines a day has room for. The id of a line is its day and a number within that day.
A_DAY: Final = 1 << 20
#: Who a line stands for: (answer, note); (None, None) is the evening itself.
_Source: TypeAlias = tuple[int | None, int | None]
_Line: TypeAlias = tuple[str, str]  # said, asked


def first_of(day: date) -> int:
    """Return the smallest id that a line of this day can have."""
    return day.toordinal() * A_DAY


def refresh(db: Session, walk_id: int) -> None:
    """Let search find what an evening says now; what did not change is not touched.

    To be called after every change of a kept evening: kept, opened, corrected, noted on, put
    aside or brought back. An evening that was put aside is not found.
    """
    db.flush()
    walk = db.execute(
        select(WalkRow.started_on, WalkRow.exercise_title, WalkRow.removed_at).where(
            WalkRow.id == walk_id
        )
    ).one_or_none()
    if walk is None:
        return
    there: dict[_Source, tuple[int, _Line]] = {
        (row.answer_id, row.note_id): (row.id, (row.said, row.asked))
        for row in db.scalars(select(FindableRow).where(FindableRow.walk_id == walk_id))
    }
    wanted = dict(_lines(db, walk_id, walk.exercise_title)) if walk.removed_at is None else {}
    gone = [number for source, (number, line) in there.items() if wanted.get(source) != line]
    if gone:
        db.execute(delete(FindableRow).where(FindableRow.id.in_(gone)))
    new = {
        source: line
        for source, line in wanted.items()
        if source not in there or there[source][1] != line
    }
    _add(db, walk_id, walk.started_on, new)


def _lines(db: Session, walk_id: int, title: str) -> Iterable[tuple[_Source, _Line]]:
    """Yield what is to be found, in the order in which it is read."""
    yield (None, None), ("", indexed(title))
    answers = db.execute(
        select(AnswerRow.id, AnswerRow.value_text, AnswerRow.prompt)
        .where(
            AnswerRow.walk_id == walk_id,
            AnswerRow.visibility == "open",
            AnswerRow.value_text != "",
            AnswerRow.newest,
            AnswerRow.settled,
            AnswerRow.removed_at.is_(None),
        )
        .order_by(AnswerRow.turn_seq, AnswerRow.question_no, AnswerRow.owner)
    )
    for answer_id, said, asked in answers:
        yield (answer_id, None), (indexed(said or ""), indexed(asked))
    notes = select(NoteRow.id, NoteRow.text).where(NoteRow.walk_id == walk_id).order_by(NoteRow.id)
    for note_id, text in db.execute(notes):
        yield (None, note_id), (indexed(text), "")


def _add(db: Session, walk_id: int, day: date, lines: dict[_Source, _Line]) -> None:
    if not lines:
        return
    start = first_of(day)
    last = db.scalar(
        select(func.max(FindableRow.id)).where(FindableRow.id.between(start, start + A_DAY - 1))
    )
    free = start if last is None else last + 1
    rows = [
        {
            # counted down, so that the first line of an evening is the first to be found
            "id": free + len(lines) - 1 - number,
            "walk_id": walk_id,
            "answer_id": answer_id,
            "note_id": note_id,
            "said": said,
            "asked": asked,
        }
        for number, ((answer_id, note_id), (said, asked)) in enumerate(lines.items())
    ]
    db.execute(insert(FindableRow), rows)
