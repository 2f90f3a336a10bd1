"""Kept evenings as plain data, on their way out of the book.

What leaves: finished evenings that were not removed, with everything that is open in them, every
wording included. What never leaves: lines that wait for a reveal or are somebody's own, keys,
evenings under way, and numbers that mean something inside one book only.

Rows come from the driver as they are kept, in plain SQL, and answers are put in order here: SQLite
would copy each row to sort it, and SQLAlchemy would look at each value.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import cache
from operator import itemgetter
from typing import Any, Final

from sqlalchemy import JSON, Boolean, Select, select
from sqlalchemy.orm import Session

from twofold.journal.straight import as_json, read
from twofold.journal.sweeping import UNSWEPT
from twofold.journal.tables import Table, WalkRow
from twofold.journal.travelling import Data, travellers
from twofold.walk.kept import WalkState
from twofold.walk.places import Door

_FINISHED: Final = WalkState.FINISHED.value
_AMONG: Final = "IN (SELECT value FROM json_each(?))"
_WALKS: Final = "SELECT id, place, {row} FROM walk WHERE id {among}"
_TURNS: Final = "SELECT walk_id, {row} FROM turn WHERE walk_id {among} ORDER BY walk_id, seq"
_NOTES: Final = "SELECT walk_id, {row} FROM note WHERE walk_id {among} ORDER BY id"
_ANSWERS: Final = (
    "SELECT walk_id, id, {row} FROM answer "
    "WHERE walk_id {among} AND visibility = 'open' AND removed_at IS NULL"
)
_ORDER: Final = ("turn_seq", "question_no", "passing", "question_id", "owner", "wording")
_ITEMS: Final = (
    "SELECT answer_id, {row} FROM shelf_item WHERE answer_id {among} ORDER BY answer_id, row_no"
)
_SIGNATURES: Final = (
    "SELECT answer_id, {row} FROM signature WHERE answer_id {among} ORDER BY answer_id, partner"
)


def evenings_between(
    db: Session, since: date | None, until: date | None, *, by_day: bool = False
) -> tuple[int, ...]:
    """Return the evenings of a period, first and last day included.

    In the order in which they were begun, or `by_day`: a clock may have been set back.
    """
    order = (WalkRow.started_on, WalkRow.id) if by_day else (WalkRow.id,)
    return tuple(db.scalars(_between(select(WalkRow.id), since, until).order_by(*order)))


def days_between(db: Session, since: date | None, until: date | None) -> tuple[date, ...]:
    """Return the days of the evenings of a period."""
    return tuple(db.scalars(_between(select(WalkRow.started_on), since, until)))


def _between(asked: Select[Any], since: date | None, until: date | None) -> Select[Any]:
    asked = asked.where(WalkRow.state == _FINISHED, WalkRow.removed_at.is_(None))
    if since is not None:
        asked = asked.where(WalkRow.started_on >= since)
    if until is not None:
        asked = asked.where(WalkRow.started_on <= until)
    return asked


def frame(db: Session, walk_ids: Collection[int] | None = None) -> Data:
    """Return what stands around evenings: the two, the texts walked, plans, programs, settings.

    Args:
        db: A unit of work.
        walk_ids: The evenings of a period, whose texts alone are told; None for everything.
    """
    used = _between(select(WalkRow.source_sha), None, None)
    shas = set(db.scalars(used if walk_ids is None else used.where(WalkRow.id.in_(walk_ids))))
    texts = [row for row in _rows(db, "exercise_revision") if row["source_sha"] in shas]
    told: Data = {
        "partners": _rows(db, "partner"),
        "exercises": sorted(texts, key=itemgetter("first_used_at", "source_sha")),
    }
    if walk_ids is None:
        told["plans"] = sorted(_rows(db, "plan"), key=itemgetter("day", "exercise_id"))
        told["programs"] = _programs(db)
        settings = {row["key"]: row["value"] for row in _rows(db, "setting")}
        settings.pop(UNSWEPT, None)
        told["settings"] = dict(sorted(settings.items()))
    return told


def evenings_as_data(db: Session, walk_ids: Sequence[int]) -> list[Data]:
    """Return some evenings in full, in this order. Some dozens at a time."""
    answers = _answers(db, walk_ids)
    turns = _by_parent(db, "turn", _TURNS, walk_ids)
    notes = _by_parent(db, "note", _NOTES, walk_ids)
    found = {}
    for number, place, *row in _asked(db, "walk", _WALKS, walk_ids):
        told = _told("walk", row)
        told["reveals"] = _settled_doors(json.loads(place))
        told["turns"] = turns.get(number, [])
        told["answers"] = answers.get(number, [])
        told["notes"] = notes.get(number, [])
        found[number] = told
    return [found[number] for number in walk_ids if number in found]


def _answers(db: Session, walk_ids: Sequence[int]) -> dict[int, list[Data]]:
    """Return open answers by evening, each with its items and signatures."""
    rows = _asked(db, "answer", _ANSWERS, walk_ids)
    numbers = [row[1] for row in rows]
    items = _by_parent(db, "shelf_item", _ITEMS, numbers)
    signed = _by_parent(db, "signature", _SIGNATURES, numbers)
    found: dict[int, list[Data]] = {}
    for walk_id, number, *row in rows:
        told = _told("answer", row)
        told["items"] = items.get(number, [])
        told["signatures"] = signed.get(number, [])
        found.setdefault(walk_id, []).append(told)
    for of_one in found.values():
        of_one.sort(key=itemgetter(*_ORDER))
    return found


def _by_parent(db: Session, table: str, sql: str, parents: Sequence[int]) -> dict[int, list[Data]]:
    """Return rows by what they belong to, without naming it again."""
    found: dict[int, list[Data]] = {}
    for number, *row in _asked(db, table, sql, parents):
        found.setdefault(number, []).append(_told(table, row))
    return found


def _programs(db: Session) -> list[Data]:
    """Return the programs under way, each with how far its exercises are."""
    items: dict[str, list[Data]] = {}
    for program, *row in _every(db, "program_item", "program_id"):
        items.setdefault(program, []).append(_told("program_item", row))
    return [{**row, "items": items.get(row["program_id"], [])} for row in _rows(db, "program")]


def _rows(db: Session, table: str) -> list[Data]:
    return [_told(table, row) for row in _every(db, table)]


def _every(db: Session, table: str, *beside: str) -> Sequence[Any]:
    """Return all rows of a table in the order of their keys, some columns before what travels."""
    order = ", ".join(column.name for column in Table.metadata.tables[table].primary_key)
    chosen = ", ".join((*beside, *_names(table)))
    return list(read(db, f"SELECT {chosen} FROM {table} ORDER BY {order}", ()))  # noqa: S608 - names of ours


def _asked(db: Session, table: str, sql: str, among: Sequence[int]) -> Sequence[Any]:
    said = sql.format(row=", ".join(_names(table)), among=_AMONG)
    return list(read(db, said, (as_json(among),)))


def _told(table: str, row: Sequence[Any]) -> Data:
    """Return what travels of a row, by name."""
    told = dict(zip(_names(table), row, strict=True))
    for name in _names(table, JSON):
        if told[name] == "[]":  # most rows: no options, no columns
            told[name] = []
        elif type(told[name]) is str:  # SQLite keeps a bare number as one
            told[name] = json.loads(told[name])
    for name in _names(table, Boolean):
        told[name] = bool(told[name])
    return told


@cache
def _names(table: str, kind: type = object) -> tuple[str, ...]:
    """Return the names of the columns that travel, or of those of one type."""
    columns = travellers(table)
    return tuple(c.name for c in columns if kind is object or isinstance(c.type, kind))


def _settled_doors(place: Mapping[str, Any]) -> dict[str, str]:
    """Return what became of each reveal; what still waits does not leave, nor does its trace."""
    doors = place.get("doors")
    if not isinstance(doors, dict):
        return {}
    return {s: d for s, d in sorted(doors.items()) if d != Door.NOT_TODAY.value}
