"""Kept evenings as plain data, on their way out of the book.

What leaves: finished evenings that were not removed, with everything that is open in them, every
wording included. What never leaves: lines that wait for a reveal or are somebody's own, keys,
evenings under way, and numbers that mean something inside one book only. `docs/export.md` tells
each name.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any, Final, TypeAlias, cast

from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    Date,
    Select,
    String,
    Table,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session

from twofold.journal.sweeping import UNSWEPT
from twofold.journal.tables import (
    AnswerRow,
    NoteRow,
    PartnerRow,
    PlanRow,
    ProgramItemRow,
    ProgramRow,
    RevisionRow,
    SettingRow,
    ShelfItemRow,
    SignatureRow,
    TurnRow,
    Utc,
    WalkRow,
)
from twofold.walk.kept import WalkState
from twofold.walk.places import Door

#: Data as JSON has it.
Data: TypeAlias = dict[str, Any]
Row: TypeAlias = type[
    PartnerRow
    | RevisionRow
    | WalkRow
    | TurnRow
    | AnswerRow
    | ShelfItemRow
    | SignatureRow
    | NoteRow
    | PlanRow
    | ProgramRow
    | ProgramItemRow
    | SettingRow
]

_FINISHED: Final = WalkState.FINISHED.value

#: What stays behind of each table, because it is told by its place or means nothing elsewhere.
STAYS_BEHIND: Final[Mapping[str, frozenset[str]]] = {
    "partner": frozenset(),
    "exercise_revision": frozenset(),
    "walk": frozenset(
        {
            *("id", "state", "place", "step_no", "minutes_left", "removed_at"),
            *("dealt", "rests_until"),  # shelf items by number, and a day that is past
        }
    ),
    "turn": frozenset({"id", "walk_id"}),
    "answer": frozenset(
        {
            *("id", "walk_id", "newest", "settled", "visibility", "sealed", "removed_at"),
            *("exercise_id", "exercise_title", "exercise_version", "lang", "source_sha"),
        }
    ),
    "shelf_item": frozenset({"id", "answer_id"}),
    "signature": frozenset({"answer_id"}),
    "note": frozenset({"id", "walk_id"}),
    "plan": frozenset({"id"}),
    "program": frozenset(),
    "program_item": frozenset({"program_id"}),
    "setting": frozenset(),
}


#: Tables that never leave the book.
NEVER: Final = frozenset({"walk_key", "findable"})


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
    used = select(WalkRow.source_sha).where(
        WalkRow.state == _FINISHED, WalkRow.removed_at.is_(None)
    )
    shas = set(db.scalars(used if walk_ids is None else used.where(_among(walk_ids))))
    texts = [row for row in _rows(db, RevisionRow) if row["source_sha"] in shas]
    told: Data = {
        "partners": _rows(db, PartnerRow),
        "exercises": sorted(texts, key=itemgetter("first_used_at", "source_sha")),
    }
    if walk_ids is None:
        told["plans"] = sorted(_rows(db, PlanRow), key=itemgetter("day", "exercise_id"))
        told["programs"] = _programs(db)
        settings = {row["key"]: row["value"] for row in _rows(db, SettingRow)}
        settings.pop(UNSWEPT, None)
        told["settings"] = dict(sorted(settings.items()))
    return told


def _programs(db: Session) -> list[Data]:
    """Return the programs under way, each with how far its exercises are."""
    table = table_of(ProgramItemRow)
    keep = list(table.c)
    items: dict[str, list[Data]] = {}
    for row in _read(db, keep, select(*map(_told, keep)).order_by(*table.primary_key)):
        items.setdefault(row.pop("program_id"), []).append(row)
    begun = _rows(db, ProgramRow)
    return [{**row, "items": items.get(row["program_id"], [])} for row in begun]


def evenings_as_data(db: Session, walk_ids: Sequence[int]) -> list[Data]:
    """Return some evenings in full, in this order. Some hundred at a time."""
    inside = _by_parent(db, ShelfItemRow, "answer_id", walk_ids)
    signed = _by_parent(db, SignatureRow, "answer_id", walk_ids)
    answers: dict[int, list[Data]] = {}
    for row in _answers(db, walk_ids):
        number, walk_id = row.pop("id"), row.pop("walk_id")
        row["items"] = inside.get(number, [])
        row["signatures"] = signed.get(number, [])
        answers.setdefault(walk_id, []).append(row)
    turns = _by_parent(db, TurnRow, "walk_id", walk_ids)
    notes = _by_parent(db, NoteRow, "walk_id", walk_ids)
    found = {}
    table = table_of(WalkRow)
    keep = [c for c in table.c if c.name not in STAYS_BEHIND["walk"] or c.name in {"id", "place"}]
    for row in _read(db, keep, select(*map(_told, keep)).where(_among(walk_ids))):
        number, place = row.pop("id"), row.pop("place")
        row["reveals"] = _settled_doors(place)
        row["turns"] = turns.get(number, [])
        row["answers"] = answers.get(number, [])
        row["notes"] = notes.get(number, [])
        found[number] = row
    return [found[number] for number in walk_ids if number in found]


def _answers(db: Session, walk_ids: Sequence[int]) -> list[Data]:
    table = table_of(AnswerRow)
    keep = [
        c for c in table.c if c.name not in STAYS_BEHIND["answer"] or c.name in {"id", "walk_id"}
    ]
    asked = (
        select(*map(_told, keep))
        .where(
            table.c.walk_id.in_(walk_ids),
            table.c.visibility == "open",
            table.c.removed_at.is_(None),
        )
        .order_by(
            table.c.walk_id,
            table.c.turn_seq,
            table.c.question_no,
            table.c.passing,
            table.c.question_id,
            table.c.owner,
            table.c.wording,
        )
    )
    return _read(db, keep, asked)


def _by_parent(
    db: Session, kind: Row, parent: str, walk_ids: Sequence[int]
) -> dict[int, list[Data]]:
    """Return rows by what they belong to, without naming it again."""
    table = table_of(kind)
    keep = [table.c[parent], *kept_columns(table)]
    asked = select(*map(_told, keep))
    if parent == "answer_id":
        of_walks = select(AnswerRow.id).where(
            AnswerRow.walk_id.in_(walk_ids), AnswerRow.visibility == "open"
        )
        asked = asked.where(table.c[parent].in_(of_walks))
    else:
        asked = asked.where(table.c[parent].in_(walk_ids))
    order = next(table.c[name] for name in ("row_no", "seq", "partner") if name in table.c)
    asked = asked.order_by(table.c[parent], table.c.id if kind is NoteRow else order)
    found: dict[int, list[Data]] = {}
    for number, rows in groupby(_read(db, keep, asked), key=itemgetter(parent)):
        found[number] = [{k: v for k, v in row.items() if k != parent} for row in rows]
    return found


def _rows(db: Session, kind: Row) -> list[Data]:
    table = table_of(kind)
    keep = kept_columns(table)
    return _read(db, keep, select(*map(_told, keep)).order_by(*table.primary_key))


def _read(db: Session, columns: Sequence[Column[Any]], asked: Any) -> list[Data]:  # noqa: ANN401 - any SELECT
    names = [column.name for column in columns]
    parsed = [column.name for column in columns if isinstance(column.type, JSON)]
    rows = [dict(zip(names, row, strict=True)) for row in db.execute(asked)]
    for row in rows:
        for name in parsed:
            text = row[name]
            if text == "[]":  # most rows: no options, no columns
                row[name] = []
            elif isinstance(text, str):  # SQLite keeps a bare number as one
                row[name] = json.loads(text)
    return rows


def _told(column: Column[Any]) -> ColumnElement[Any]:
    """Return a column as the text it is kept in, where it is: moments, days, JSON."""
    if isinstance(column.type, Utc | Date | JSON):
        return type_coerce(column, String).label(column.name)
    return column


def _settled_doors(place: Mapping[str, Any]) -> dict[str, str]:
    """Return what became of each reveal; what still waits does not leave, nor does its trace."""
    doors = place.get("doors")
    if not isinstance(doors, dict):
        return {}
    return {s: d for s, d in sorted(doors.items()) if d != Door.NOT_TODAY.value}


def kept_columns(table: Table) -> list[Column[Any]]:
    """Return the columns that travel."""
    return [column for column in table.c if column.name not in STAYS_BEHIND[table.name]]


def _among(walk_ids: Collection[int]) -> Any:  # noqa: ANN401 - a condition
    return WalkRow.id.in_(walk_ids)


def table_of(kind: Row) -> Table:
    """Return the plain table behind a class of rows."""
    return cast("Table", kind.__table__)
