"""Shelves: what lives on after its evening, made of open answers only."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final, Literal, TypeAlias

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from twofold.exercise.model import Kind, Shelf
from twofold.journal.answers import of_walk
from twofold.journal.tables import AnswerRow, ShelfItemRow, WalkRow
from twofold.people import BOTH, Couple, Owner
from twofold.walk.kept import KeptAnswer

ItemState: TypeAlias = Literal["open", "kept", "let-go"]

#: An agreement or a boundary is tried for two weeks, then looked at again.
TRIAL: Final = timedelta(days=14)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfItem:
    """One thing on a shelf. `who` is "" where a commitment names neither of the two.

    `title` is that of the exercise it was said in.
    """

    id: int
    answer_id: int
    walk_id: int
    shelf: Shelf
    part: str
    text: str = field(repr=False)
    owner: Owner
    who: Owner | Literal[""] = ""
    who_text: str = field(default="", repr=False)
    due_text: str = field(default="", repr=False)
    due_on: date | None = None
    state: ItemState = "open"
    on: date
    title: str = ""


@dataclass(frozen=True, slots=True)
class _Entry:
    text: str = field(repr=False)
    who: str = ""
    who_text: str = field(default="", repr=False)
    due_text: str = field(default="", repr=False)
    due_on: date | None = None


def file_items(
    db: Session, walk_id: int, couple: Couple, at: datetime, *, beside: bool = False
) -> None:
    """Put what a walk's open answers say on their shelves; filing again replaces.

    Args:
        db: A unit of work.
        walk_id: A walk of today, whose items nobody has changed yet.
        couple: Names by which a commitment's "who" is understood.
        at: Now, aware.
        beside: Leave what stands there, with what became of it; only answers that nothing has
            come of yet are filed.
    """
    walk = db.get_one(WalkRow, walk_id)
    answers = [answer for answer in of_walk(db, walk_id) if answer.shelf]
    of_this_walk = select(AnswerRow.id).where(AnswerRow.walk_id == walk_id)
    theirs = ShelfItemRow.answer_id.in_(of_this_walk)
    if beside:
        filed = set(db.scalars(select(ShelfItemRow.answer_id).where(theirs)))
        answers = [answer for answer in answers if answer.id not in filed]
    else:
        db.execute(delete(ShelfItemRow).where(theirs))
    for answer in answers:
        for number, entry in enumerate(_entries(answer, couple, walk.started_on)):
            db.add(_new_item(answer, number, entry, at))


def reword_items(
    db: Session, before: int, answer: KeptAnswer, couple: Couple, on: date, at: datetime
) -> None:
    """Let what came of an answer say what its correction says; what became of it stays.

    Args:
        db: A unit of work.
        before: The row of the wording that was corrected.
        answer: The new wording.
        couple: Names by which a commitment's "who" is understood.
        on: The day of the evening.
        at: Now, aware.
    """
    rows = list(
        db.scalars(
            select(ShelfItemRow)
            .where(ShelfItemRow.answer_id == before)
            .order_by(ShelfItemRow.row_no)
        )
    )
    if not answer.shelf:
        return
    entries = list(_entries(answer, couple, on))
    same = {n: _taken(rows, entry.text) for n, entry in enumerate(entries)}  # by their words first
    for number, entry in enumerate(entries):
        row = same[number] or (rows.pop(0) if rows else None)
        if row is None:
            db.add(_new_item(answer, number, entry, at))
            continue
        reworded = row.text != entry.text
        row.answer_id, row.row_no = answer.id, number
        row.text, row.who, row.who_text = entry.text, entry.who, entry.who_text
        if answer.shelf is Shelf.COMMITMENT:  # elsewhere the day is that of a trial, set since
            row.due_text, row.due_on = entry.due_text, entry.due_on
        if reworded:
            row.changed_at = at
    for row in rows:
        db.delete(row)


def _taken(rows: list[ShelfItemRow], text: str) -> ShelfItemRow | None:
    """Take the item with these words out of `rows`."""
    found = next((row for row in rows if row.text == text), None)
    if found is not None:
        rows.remove(found)
    return found


def _new_item(answer: KeptAnswer, number: int, entry: "_Entry", at: datetime) -> ShelfItemRow:
    return ShelfItemRow(
        answer_id=answer.id,
        row_no=number,
        shelf=answer.shelf,
        part=answer.part,
        text=entry.text,
        owner=answer.owner,
        who=entry.who,
        who_text=entry.who_text,
        due_text=entry.due_text,
        due_on=entry.due_on,
        state="open",
        changed_at=at,
    )


def items(db: Session, shelf: Shelf) -> tuple[ShelfItem, ...]:
    """Return what stands on a shelf, oldest first."""
    rows = db.execute(
        select(ShelfItemRow, AnswerRow.walk_id, WalkRow.started_on, WalkRow.exercise_title)
        .join(AnswerRow, AnswerRow.id == ShelfItemRow.answer_id)
        .join(WalkRow, WalkRow.id == AnswerRow.walk_id)
        .where(ShelfItemRow.shelf == shelf.value, WalkRow.removed_at.is_(None))
        .order_by(WalkRow.started_on, ShelfItemRow.answer_id, ShelfItemRow.row_no)
    )
    return tuple(_item(row, walk_id, on, title) for row, walk_id, on, title in rows)


def _item(row: ShelfItemRow, walk_id: int, on: date, title: str) -> ShelfItem:
    return ShelfItem(
        id=row.id,
        answer_id=row.answer_id,
        walk_id=walk_id,
        shelf=Shelf(row.shelf),
        part=row.part,
        text=row.text,
        owner=_owner(row.owner) or "ours",
        who=_owner(row.who),
        who_text=row.who_text,
        due_text=row.due_text,
        due_on=row.due_on,
        state=_state(row.state),
        on=on,
        title=title,
    )


def _entries(answer: KeptAnswer, couple: Couple, on: date) -> Iterator[_Entry]:
    trial = on + TRIAL if answer.shelf in {Shelf.AGREEMENT, Shelf.BOUNDARY} else None
    match answer.kind, answer.value:
        case Kind.SIGN, _:
            yield _Entry(answer.prompt, due_on=trial)
        case Kind.TABLE, list(rows) if answer.shelf is Shelf.COMMITMENT:
            for row in rows:
                who, what, when = (*(str(cell).strip() for cell in row), "", "", "")[:3]
                if what:
                    yield _Entry(what, _meant(who, couple), who, when, _day(when))
        case Kind.LIST, list(lines):
            for line in lines:
                if isinstance(line, str) and line.strip():
                    yield _Entry(line.strip(), due_on=trial)
        case Kind.MULTI, list(chosen):
            labels = dict(answer.options)
            for option in chosen:
                yield _Entry(labels.get(str(option), str(option)))
        case _ if answer.value_text.strip():
            yield _Entry(answer.value_text.strip(), due_on=trial)
        case _:
            pass  # nothing in words


def _meant(who: str, couple: Couple) -> str:
    """Return whose a commitment is: by name, or ours where both names stand."""
    words = set(re.findall(r"\w+", who.casefold()))
    named = [p for p in BOTH if words & set(re.findall(r"\w+", couple.name(p).casefold()))]
    if len(named) == 2:
        exact = [p for p in BOTH if couple.name(p).casefold() == who.casefold()]
        return exact[0] if len(exact) == 1 else "ours"
    return named[0] if named else ""


def _day(text: str) -> date | None:
    """Return a date written in figures, year first. Other words stay words."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _owner(text: str) -> Owner | Literal[""]:
    match text:
        case "a" | "b" | "ours":
            return text
        case _:
            return ""


def _state(text: str) -> ItemState:
    match text:
        case "kept" | "let-go":
            return text
        case _:
            return "open"
