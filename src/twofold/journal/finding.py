"""What search finds: one line for every open answer, every note and every evening's title.

The lines are kept beside the answers in their tokens, because SQLite cannot fold as we do. They
are written when an evening is kept and whenever it changes afterwards; they go by themselves with
what they stand for, by triggers and references, so that nothing unfit can stay found.
"""

from collections.abc import Collection, Iterator
from datetime import date
from operator import itemgetter
from typing import Final, TypeAlias

from sqlalchemy import Select, delete, func, insert, select, text
from sqlalchemy.orm import Session

from twofold.journal.folding import indexed
from twofold.journal.tables import AnswerRow, FindableRow, NoteRow, WalkRow

#: Lines a day has room for. The id of a line is its day and a number within that day, and days
#: are counted backwards: an index is read several times as quickly upwards as downwards, and
#: what people want to see first is the newest.
A_DAY: Final = 1 << 20
#: What a line stands for: walk, answer, note; with neither of the latter the evening itself.
_Source: TypeAlias = tuple[int, int | None, int | None]
_Line: TypeAlias = tuple[str, str]  # said, asked


def first_of(day: date) -> int:
    """Return the smallest id that a line of this day can have."""
    return (date.max.toordinal() - day.toordinal()) * A_DAY


def refresh(db: Session, *walk_ids: int) -> None:
    """Let search find what evenings say now; what did not change is not touched.

    To be called after every change of a kept evening: kept, opened, corrected, noted on. An
    evening that is put aside keeps its lines, and search passes over them.
    """
    db.flush()
    asked = select(WalkRow.id, WalkRow.started_on).where(WalkRow.id.in_(walk_ids))
    days = {row.id: row.started_on for row in db.execute(asked)}
    there = {
        (row.walk_id, row.answer_id, row.note_id): (row.id, row.said, row.asked)
        for row in db.execute(_there().where(FindableRow.walk_id.in_(walk_ids)))
    }
    wanted = dict(_lines(db, walk_ids))
    gone = [row[0] for source, row in there.items() if wanted.get(source) != row[1:]]
    if gone:
        db.execute(delete(FindableRow).where(FindableRow.id.in_(gone)))
    new: dict[int, list[tuple[_Source, _Line]]] = {}
    for source, line in wanted.items():
        if source not in there or there[source][1:] != line:
            new.setdefault(source[0], []).append((source, line))
    _add(db, days, new)


def join_up(db: Session, pages: int = 32) -> None:
    """Join parts of the index, a few pages of work at a time, so that searching stays quick.

    Ten years in many parts are searched three times as slowly as in one (measured: a common word
    2.5 ms against 0.9 ms). Done whenever an evening is kept, it is hardly felt.
    """
    db.execute(
        text("INSERT INTO answer_text (answer_text, rank) VALUES ('merge', :pages)"),
        {"pages": pages},
    )


def _there() -> Select[int, int, int | None, int | None, str, str]:
    row = FindableRow
    return select(row.id, row.walk_id, row.answer_id, row.note_id, row.said, row.asked)


def _lines(db: Session, walk_ids: Collection[int]) -> Iterator[tuple[_Source, _Line]]:
    """Yield what is to be found, of each evening in the order in which it is read."""
    walks = select(WalkRow.id, WalkRow.exercise_title).where(WalkRow.id.in_(walk_ids))
    titles = {row.id: row.exercise_title for row in db.execute(walks)}
    for walk_id, title in titles.items():
        yield (walk_id, None, None), ("", indexed(title))
    answers = (
        select(AnswerRow.walk_id, AnswerRow.id, AnswerRow.value_text, AnswerRow.prompt)
        .where(
            AnswerRow.walk_id.in_(titles),
            AnswerRow.visibility == "open",
            AnswerRow.value_text != "",
            AnswerRow.newest,
            AnswerRow.settled,
        )
        .order_by(AnswerRow.turn_seq, AnswerRow.question_no, AnswerRow.owner)
    )
    for walk_id, answer_id, said, asked in db.execute(answers):
        yield (walk_id, answer_id, None), (indexed(said or ""), indexed(asked))
    notes = select(NoteRow.walk_id, NoteRow.id, NoteRow.text).where(NoteRow.walk_id.in_(titles))
    for walk_id, note_id, written in db.execute(notes.order_by(NoteRow.id)):
        yield (walk_id, None, note_id), (indexed(written), "")


def _add(db: Session, days: dict[int, date], new: dict[int, list[tuple[_Source, _Line]]]) -> None:
    if not new:
        return
    upper = _upper(db, {days[walk_id] for walk_id in new})
    rows = []
    for walk_id, lines in new.items():
        upper[days[walk_id]] -= len(lines)  # before those of the day that are there
        for number, ((_, answer_id, note_id), (said, asked)) in enumerate(
            lines, upper[days[walk_id]]
        ):
            rows.append(
                {
                    "id": number,
                    "walk_id": walk_id,
                    "answer_id": answer_id,
                    "note_id": note_id,
                    "said": said,
                    "asked": asked,
                }
            )
    rows.sort(key=itemgetter("id"))  # upwards: else the index begins a new part with each evening
    db.execute(insert(FindableRow), rows)


def _upper(db: Session, days: Collection[date]) -> dict[date, int]:
    """Return for each of these days the id below which all are free."""
    upper = {}
    for day in days:
        start = first_of(day)
        there = select(func.min(FindableRow.id)).where(
            FindableRow.id.between(start, start + A_DAY - 1)
        )
        upper[day] = db.scalar(there) or start + A_DAY
    return upper
