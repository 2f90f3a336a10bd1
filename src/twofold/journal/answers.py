"""Answers: kept as they are typed, sealed until a reveal, erased without a trace.

An answer is either open (its value in plain columns, found by search) or ciphertext that this
room cannot read. A pass has no row: keep nothing, or `erase`.
"""

import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import cast

from sqlalchemy import (
    ColumnElement,
    Delete,
    Select,
    Table,
    and_,
    bindparam,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.orm import Session

from twofold.exercise.model import Exercise, Kind, Question, Shelf, Value
from twofold.journal.finding import join_up, refresh
from twofold.journal.keys import erase_key
from twofold.journal.straight import open_now, open_sealed, reword, sealed_now
from twofold.journal.tables import AnswerRow, SignatureRow
from twofold.people import Owner
from twofold.walk.answers import Key
from twofold.walk.course import Turn
from twofold.walk.kept import KeptAnswer

_BLANK = "____"
_TABLE = cast("Table", AnswerRow.__table__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question as it is put on one evening, and to whom."""

    walk_id: int
    exercise: Exercise = field(repr=False)
    turn: Turn = field(repr=False)
    question: Question = field(repr=False)
    owner: Owner
    owner_name: str = field(default="", repr=False)  # of this day; "" for both

    @property
    def key(self) -> Key:
        """Where the answer belongs."""
        return Key(self.question.id, self.turn.passing, self.owner)


def keep_open(db: Session, asked: Asked, value: Value, value_text: str, at: datetime) -> None:
    """Keep an open answer, over what stood in its place.

    Args:
        db: A unit of work.
        asked: The question and its place.
        value: The answer by kind.
        value_text: Only words of people and of the exercise; "" for a scale.
        at: Now, aware.
    """
    value = sound(value)
    _keep(
        db,
        asked,
        at,
        visibility="open",
        value=value,
        value_text=sound_text(value_text),
        sealed=None,
    )
    if asked.question.kind is Kind.SIGN and isinstance(value, dict):
        there = select(AnswerRow.id).where(_at(asked.walk_id, asked.key), AnswerRow.wording == 0)
        _sign(db, db.scalars(there).one(), value, asked.question.prompt, at)


def keep_sealed(db: Session, asked: Asked, sealed: bytes, at: datetime) -> None:
    """Keep a private answer as ciphertext, over what stood in its place."""
    _keep(db, asked, at, visibility="until_reveal", value=None, value_text=None, sealed=sealed)


def erase(db: Session, walk_id: int, keys: Iterable[Key]) -> None:
    """Erase answers; places that hold none are passed over."""
    gone = [_place(walk_id, key) for key in keys]
    if gone:
        db.connection().execute(_erasing(), gone)


def open_answers(db: Session, walk_id: int) -> dict[Key, Value]:
    """Return what is open in a walk, by place."""
    return open_now(db, walk_id)


def sealed_answers(
    db: Session, walk_id: int, questions: Collection[str] | None = None
) -> dict[Key, bytes]:
    """Return the ciphertext that waits in a walk, of all questions or of these."""
    waiting = sealed_now(db, walk_id)
    return {k: s for k, s in waiting.items() if questions is None or k.question in questions}


def reveal(
    db: Session, walk_id: int, opened: Mapping[Key, tuple[Value, str]], at: datetime
) -> None:
    """Turn sealed answers into open ones: value and plain words by place.

    Raises:
        KeyError: There is no sealed answer in one of these places; nothing was revealed.
    """
    kept_already = False
    for key, (value, words) in opened.items():
        # One statement a row: at no moment are both the words and the ciphertext there.
        settled = open_sealed(db, walk_id, key, sound(value), sound_text(words), at)
        if settled is None:
            raise KeyError(key)
        kept_already = kept_already or settled
    if kept_already:  # left for another day, which has come
        refresh(db, walk_id)


def close_again(db: Session, walk_id: int, keys: Iterable[Key]) -> None:
    """Take opened answers out of the book again, with whatever came of them."""
    erase(db, walk_id, keys)


def erase_sealed(db: Session, walk_id: int, waiting: Collection[str] = ()) -> None:
    """Erase all that is still sealed in a walk, and its key when nothing is left to open.

    Args:
        db: A unit of work.
        walk_id: The walk.
        waiting: Questions whose answers wait for another day; they stay sealed.
    """
    gone = delete(AnswerRow).where(AnswerRow.walk_id == walk_id, AnswerRow.sealed.is_not(None))
    db.execute(gone.where(AnswerRow.question_id.not_in(tuple(waiting))))
    if not sealed_answers(db, walk_id):
        erase_key(db, walk_id)


def settle(db: Session, walk_id: int) -> None:
    """Let search find a walk's answers from now on; what is still sealed when it is opened."""
    loose = update(AnswerRow).where(AnswerRow.walk_id == walk_id, AnswerRow.settled.is_(False))
    db.execute(loose.values(settled=True))
    refresh(db, walk_id)
    join_up(db)


def of_walk(db: Session, walk_id: int) -> tuple[KeptAnswer, ...]:
    """Return the open answers of a walk in the order of the sheet.

    The order is that of the turns; where both answer the same step one after the other, the two
    answers to a question stand together.
    """
    rows = db.scalars(_current(walk_id).where(AnswerRow.visibility == "open")).all()
    first: dict[tuple[int, str], int] = {}
    for row in rows:
        step = (row.passing, row.step_id)
        first[step] = min(row.turn_seq, first.get(step, row.turn_seq))
    ordered = sorted(
        rows,
        key=lambda row: (first[row.passing, row.step_id], row.question_no, row.turn_seq, row.owner),
    )
    return tuple(kept(row) for row in ordered)


def kept(row: AnswerRow) -> KeptAnswer:
    """Return an open row as a value."""
    if row.value is None:
        raise ValueError("a sealed answer is not read here")
    return KeptAnswer(
        id=row.id,
        walk_id=row.walk_id,
        passing=row.passing,
        step_id=row.step_id,
        step_title=row.step_title,
        step_no=row.step_no,
        question_id=row.question_id,
        question_no=row.question_no,
        kind=Kind(row.kind),
        shelf=Shelf(row.shelf) if row.shelf else None,
        part=row.part,
        prompt=row.prompt,
        low=row.scale_low,
        high=row.scale_high,
        top=row.scale_max,
        options=tuple((o[0], o[1]) for o in row.options),
        columns=tuple(row.columns),
        owner=cast("Owner", row.owner),  # a CHECK of the table
        owner_name=row.owner_name,
        role=row.role,
        value=row.value,
        value_text=row.value_text or "",
        answered_at=row.answered_at,
        edited_at=row.edited_at,
    )


def _keep(
    db: Session, asked: Asked, at: datetime, *, value: Value | None, **content: object
) -> None:
    exercise, turn, question = asked.exercise, asked.turn, asked.question
    row: dict[str, object] = {
        "walk_id": asked.walk_id,
        "turn_seq": turn.index,
        "passing": turn.passing,
        "question_id": question.id,
        "owner": asked.owner,
        "owner_name": asked.owner_name,
        **content,
    }
    if reword(db, row, value, at):
        return
    row |= {
        "exercise_id": exercise.id,
        "exercise_title": exercise.title,
        "exercise_version": exercise.version,
        "lang": exercise.lang,
        "source_sha": exercise.source_sha,
        "step_id": turn.step.id,
        "step_title": turn.step.title,
        "step_no": exercise.steps.index(turn.step) + 1,
        "question_no": turn.step.questions.index(question) + 1,
        "kind": question.kind.value,
        "shelf": question.shelf.value if question.shelf else "",
        "part": question.part,
        "prompt": _BLANK.join(question.parts) if question.parts else question.prompt,
        "scale_low": question.low,
        "scale_high": question.high,
        "scale_max": question.top,
        "options": [[option.id, option.label] for option in question.options],
        "columns": list(question.columns),
        "role": next((role for role, who in turn.roles if who == asked.owner), ""),
        "wording": 0,
        "newest": True,
        "settled": False,
        "value": value,
        "answered_at": at,
    }
    db.connection().execute(insert(_TABLE), row)


def _sign(db: Session, answer_id: int, names: Mapping[str, str], signed: str, at: datetime) -> None:
    """Keep who signed; a signature that has not changed keeps its moment."""
    text_sha = hashlib.sha256(signed.encode()).hexdigest()
    there = {
        row.partner: row
        for row in db.scalars(select(SignatureRow).where(SignatureRow.answer_id == answer_id))
    }
    for partner, row in there.items():
        if names.get(partner) != row.typed_name:
            db.delete(row)
            db.flush()
    for partner, name in names.items():
        if name and (partner not in there or there[partner].typed_name != name):
            db.add(
                SignatureRow(
                    answer_id=answer_id,
                    partner=partner,
                    typed_name=name,
                    signed_at=at,
                    text_sha=text_sha,
                )
            )


# Statements without the mapper, which would double what they cost: a turned page waits for them.


def _place(walk_id: int, key: Key) -> dict[str, object]:
    return {"walk": walk_id, "pass": key.passing, "question": key.question, "who": key.owner}


def _here() -> ColumnElement[bool]:
    return and_(
        _TABLE.c.walk_id == bindparam("walk"),
        _TABLE.c.passing == bindparam("pass"),
        _TABLE.c.question_id == bindparam("question"),
        _TABLE.c.owner == bindparam("who"),
    )


@cache
def _erasing() -> Delete:
    return delete(_TABLE).where(_here())


def _current(walk_id: int) -> Select[AnswerRow]:
    return select(AnswerRow).where(
        AnswerRow.walk_id == walk_id, AnswerRow.newest, AnswerRow.removed_at.is_(None)
    )


def _at(walk_id: int, key: Key) -> ColumnElement[bool]:
    return and_(
        AnswerRow.walk_id == walk_id,
        AnswerRow.passing == key.passing,
        AnswerRow.question_id == key.question,
        AnswerRow.owner == key.owner,
    )


def sound(value: Value) -> Value:
    """Return a value that UTF-8 can hold: half a character, from a broken paste, becomes U+FFFD."""
    match value:
        case str():
            return sound_text(value)
        case dict():
            return {who: sound_text(name) for who, name in value.items()}
        case list():
            return cast("Value", [sound(part) for part in value])  # the same shape
        case _:
            return value


def sound_text(text: str) -> str:
    """Return a text that UTF-8 can hold."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
