"""Kept evenings taken in from plain data, by a book that has none yet.

Every value is looked at before it is written: a file may have been changed by hand, or be none of
ours.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import count
from typing import Any, Final

from sqlalchemy import JSON, Boolean, Column, Date, Integer, func, insert, select
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, InterfaceError, StatementError
from sqlalchemy.orm import Session

from twofold.journal.carrying import Data, Row, kept_columns, table_of
from twofold.journal.finding import refresh
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

_FINISHED: Final = WalkState.FINISHED.value
_MISFITS: Final = (DataError, IntegrityError, InterfaceError)


def is_empty(db: Session) -> bool:
    """Say whether a book has no evening yet, finished or not."""
    return db.scalar(select(func.count()).select_from(WalkRow)) == 0


def bring_in(db: Session, told: Mapping[str, Any]) -> int:
    """Take everything in that was carried away; return how many evenings.

    Raises:
        ValueError: The data is not shaped as `frame` and `evenings_as_data` shape it. The caller's
            unit of work is to be given up.
    """
    try:
        _put_frame(db, told)
        refresh(db, *_put_evenings(db, told["evenings"]))
    except (KeyError, TypeError, AttributeError, OverflowError) as error:
        raise ValueError(type(error).__name__) from None
    except StatementError as error:
        if isinstance(error, DBAPIError) and not isinstance(error, _MISFITS):
            raise  # the disk, not the data
        raise ValueError(type(error).__name__) from None
    return len(told["evenings"])


def _put_frame(db: Session, told: Mapping[str, Any]) -> None:
    """Take in what stands around evenings; what this book has of the same name gives way.

    Raises:
        KeyError, TypeError, ValueError: The data is not shaped as `frame` shapes it.
    """
    partners = _values(PartnerRow, told["partners"])
    if sorted(p["id"] for p in partners) not in ([], ["a", "b"]):
        raise ValueError("partners")
    if partners:
        db.execute(table_of(PartnerRow).delete())
    _insert(db, PartnerRow, partners)
    _insert(db, RevisionRow, _values(RevisionRow, told["exercises"]))
    _insert(db, PlanRow, _values(PlanRow, told.get("plans", [])))
    _put_programs(db, told.get("programs", []))
    settings = [{"key": key, "value": value} for key, value in told.get("settings", {}).items()]
    _give_way(db, SettingRow, "key", settings)
    _insert(db, SettingRow, _values(SettingRow, settings))


def _put_programs(db: Session, told: Sequence[Mapping[str, Any]]) -> None:
    _give_way(db, ProgramRow, "program_id", told)
    for program in told:
        rows = _values(ProgramRow, [program])
        _insert(db, ProgramRow, rows)
        items = _values(ProgramItemRow, program["items"])
        parent = rows[0]["program_id"]
        _insert(db, ProgramItemRow, [{**item, "program_id": parent} for item in items])


def _give_way(db: Session, kind: Row, key: str, told: Iterable[Mapping[str, Any]]) -> None:
    """Let rows of this book go for those of the same name that come."""
    table = table_of(kind)
    names = [row[key] for row in told]
    if names:
        db.execute(table.delete().where(table.c[key].in_(names)))


def _put_evenings(db: Session, evenings: Sequence[Mapping[str, Any]]) -> list[int]:
    """Take in evenings, in this order; return the numbers they have in this book.

    Raises:
        KeyError, TypeError, ValueError: The data is not shaped as `evenings_as_data` shapes it.
    """
    ids = count(1)  # of answers; a book without evenings has none
    for walk_id, evening in enumerate(evenings, 1):
        _put_evening(db, walk_id, evening, ids)
    return list(range(1, len(evenings) + 1))


def _put_evening(db: Session, walk_id: int, told: Mapping[str, Any], ids: Iterator[int]) -> None:
    (walk,) = _values(WalkRow, [told])
    beside = {
        "id": walk_id,
        "state": _FINISHED,
        "place": {"doors": _doors(told["reveals"])},
        "step_no": walk["step_count"],
        "minutes_left": 0,
        "dealt": {},
    }
    _insert(db, WalkRow, [walk | beside])
    _insert(db, TurnRow, _under(walk_id, _values(TurnRow, told["turns"])))
    _insert(db, NoteRow, _under(walk_id, _values(NoteRow, told["notes"])))
    newest: dict[tuple[int, str, str], int] = {}
    for answer in told["answers"]:
        place = (answer["passing"], answer["question_id"], answer["owner"])
        newest[place] = max(answer["wording"], newest.get(place, 0))
    of_walk = {
        "walk_id": walk_id,
        "exercise_id": walk["exercise_id"],
        "exercise_title": walk["exercise_title"],
        "exercise_version": walk["version"],
        "lang": walk["lang"],
        "source_sha": walk["source_sha"],
        "visibility": "open",
        "settled": True,
    }
    answers, items, signatures = [], [], []
    for answer, answer_id in zip(told["answers"], ids, strict=False):
        (row,) = _values(AnswerRow, [answer])
        place = (row["passing"], row["question_id"], row["owner"])
        is_newest = row["wording"] == newest[place]
        answers.append({**row, **of_walk, "id": answer_id, "newest": is_newest})
        items += _under(answer_id, _values(ShelfItemRow, answer["items"]), "answer_id")
        signed = _values(SignatureRow, answer["signatures"])
        signatures += _under(answer_id, signed, "answer_id")
    _insert(db, AnswerRow, answers)  # many at once: one by one they take four times as long
    _insert(db, ShelfItemRow, items)
    _insert(db, SignatureRow, signatures)


def _values(kind: Row, told: Iterable[Mapping[str, Any]]) -> list[Data]:
    """Return rows fit to insert: every column that travels, each of its own type."""
    columns = kept_columns(table_of(kind))
    return [{c.name: _meant(c, row[c.name]) for c in columns} for row in told]


def _meant(column: Column[Any], value: Any) -> Any:  # noqa: ANN401 - what JSON holds
    if value is None:
        if not column.nullable:
            raise ValueError(column.name)
        return None
    match column.type:
        case Utc():
            at = datetime.fromisoformat(value)
            if at.tzinfo is None:
                raise ValueError(column.name)
            return at
        case Date():
            return date.fromisoformat(value)
        case JSON():
            json.dumps(value)
            return value
        case Boolean():
            wanted: type = bool
        case Integer():
            wanted = int
        case _:
            wanted = str
    if type(value) is not wanted:
        raise TypeError(column.name)
    return value


def _doors(told: Any) -> dict[str, str]:  # noqa: ANN401 - what JSON holds
    doors = {str(step): Door(door).value for step, door in dict(told).items()}
    if Door.NOT_TODAY.value in doors.values():
        raise ValueError("reveals")
    return doors


def _under(number: int, rows: list[Data], parent: str = "walk_id") -> list[Data]:
    return [{**row, parent: number} for row in rows]


def _insert(db: Session, kind: Row, rows: list[Data]) -> None:
    if rows:
        db.execute(insert(table_of(kind)), rows)
