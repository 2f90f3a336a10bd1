"""Kept evenings taken in from plain data, by a book that has none yet.

Every value is looked at before it is written: a file may have been changed by hand, or be none of
ours. Rows go to the driver in plain SQL, many at once: SQLAlchemy would look at each a second time.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from functools import cache
from itertools import groupby
from operator import attrgetter
from typing import Any, Final, TypeAlias

from sqlalchemy import JSON, Boolean, Column, Date, Integer, func, select
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, InterfaceError, StatementError
from sqlalchemy.orm import Session

from twofold.journal.finding import join_up, refresh
from twofold.journal.showable import look_at
from twofold.journal.straight import as_json, as_text
from twofold.journal.tables import Utc, WalkRow
from twofold.journal.travelling import travellers
from twofold.walk.kept import WalkState
from twofold.walk.places import Door

#: One value as the column it goes to keeps it. Raises what a misfit raises.
_Keep: TypeAlias = Callable[[Any], Any]
_Row: TypeAlias = tuple[Any, ...]
_Told: TypeAlias = Mapping[str, Any]

_MISFITS: Final = (DataError, IntegrityError, InterfaceError)
_ROOM: Final = -65_536  # KiB of pages in memory: else those of a growing book come and go
_A_SLICE: Final = 4  # evenings that search learns of at a time, but for whole days: 70 ms


def is_empty(db: Session) -> bool:
    """Say whether a book has no evening yet, finished or not."""
    return db.scalar(select(func.count()).select_from(WalkRow)) == 0


@contextmanager
def told_apart() -> Iterator[None]:
    """Tell data that is not shaped as `carrying` shapes it from a disk that refuses.

    Raises:
        ValueError: The data. The unit of work is to be given up.
    """
    try:
        yield
    except (KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise ValueError(type(error).__name__) from None
    except StatementError as error:
        if isinstance(error, DBAPIError) and not isinstance(error, _MISFITS):
            raise  # the disk, not the data
        raise ValueError(type(error).__name__) from None


@contextmanager
def with_room(db: Session) -> Iterator[None]:
    """Hold more of the book in memory than on other days, for as long as the block lasts."""
    (usual,) = db.connection().exec_driver_sql("PRAGMA cache_size").one()
    db.connection().exec_driver_sql(f"PRAGMA cache_size = {_ROOM}")
    try:
        yield
    finally:
        db.connection().exec_driver_sql(f"PRAGMA cache_size = {usual}")


def put_texts(db: Session, told: Iterable[_Told]) -> None:
    """Take in the texts that were walked. They come before any evening."""
    _insert(db, "exercise_revision", _values("exercise_revision", told))


def put_frame(db: Session, told: _Told) -> None:
    """Take in what else stands around evenings; what this book has of the same name gives way."""
    partners = told["partners"]
    if sorted(p["id"] for p in partners) not in ([], ["a", "b"]):
        raise ValueError("partners")
    _give_way(db, "partner", "id", partners)
    _insert(db, "partner", _values("partner", partners))
    _insert(db, "plan", _values("plan", told.get("plans", [])))
    programs = told.get("programs", [])
    _give_way(db, "program", "program_id", programs)
    _insert(db, "program", _values("program", programs))
    for program in programs:
        items = _values("program_item", program["items"], program["program_id"])
        _insert(db, "program_item", items, "program_id")
    settings = [{"key": key, "value": value} for key, value in told.get("settings", {}).items()]
    _give_way(db, "setting", "key", settings)
    _insert(db, "setting", _values("setting", settings))


class Evenings:
    """Takes evenings in, in the order in which they come, some dozens at a time."""

    def __init__(self, db: Session) -> None:
        self._db = db
        self._walks = self._answers = 0  # a book without evenings has none of either

    def put(self, told: Sequence[_Told]) -> None:
        """Take some in."""
        walks: list[_Row] = []
        turns: list[_Row] = []
        notes: list[_Row] = []
        answers: list[_Row] = []
        items: list[_Row] = []
        signed: list[_Row] = []
        for evening in told:
            self._walks += 1
            number = self._walks
            place = as_json({"doors": _doors(evening["reveals"])})
            walks += _values(
                "walk", [evening], number, WalkState.FINISHED.value, place, evening["step_count"]
            )
            turns += _values("turn", evening["turns"], number)
            notes += _values("note", evening["notes"], number)
            of_walk = tuple(evening[name] for name in _OF_WALK.values())
            newest = _newest(evening["answers"])
            for answer in evening["answers"]:
                look_at(answer)
                self._answers += 1
                last = newest[_place(answer)] == answer["wording"]
                answers += _values("answer", [answer], self._answers, number, last, *of_walk)
                items += _values("shelf_item", answer["items"], self._answers)
                signed += _values("signature", answer["signatures"], self._answers)
        _insert(self._db, "walk", walks, "id", "state", "place", "step_no", *_NOTHING_LEFT)
        _insert(self._db, "turn", turns, "walk_id")
        _insert(self._db, "note", notes, "walk_id")
        _insert(self._db, "answer", answers, "id", "walk_id", "newest", *_OF_WALK, *_OPEN)
        _insert(self._db, "shelf_item", items, "answer_id")
        _insert(self._db, "signature", signed, "answer_id")

    def let_find(self) -> Iterator[int]:
        """Let search find all of them, bit by bit; yields how many it finds by now.

        The newest days first, because the index grows upwards and days are counted backwards.
        """
        days = select(WalkRow.id, WalkRow.started_on).order_by(
            WalkRow.started_on.desc(), WalkRow.id
        )
        done, some = 0, list[int]()
        for _, day in groupby(self._db.execute(days).all(), key=attrgetter("started_on")):
            some += [walk.id for walk in day]
            if len(some) >= _A_SLICE:
                done += self._find(some)
                some = []
                yield done
        yield done + self._find(some)

    def _find(self, some: Collection[int]) -> int:
        refresh(self._db, *some)
        join_up(self._db)
        return len(some)


#: Columns of an answer that its evening tells: their names there.
_OF_WALK: Final = {
    "exercise_id": "exercise_id",
    "exercise_title": "exercise_title",
    "exercise_version": "version",
    "lang": "lang",
    "source_sha": "source_sha",
}
#: Columns that are the same in every row, and what they hold.
_NOTHING_LEFT: Final = ("minutes_left", "dealt")
_OPEN: Final = ("visibility", "settled")
_FIXED: Final = {"minutes_left": "0", "dealt": "'{}'", "visibility": "'open'", "settled": "1"}


def _place(answer: _Told) -> tuple[Any, ...]:
    return answer["passing"], answer["question_id"], answer["owner"]


def _newest(answers: Iterable[_Told]) -> dict[tuple[Any, ...], int]:
    """Return the last wording of every answer."""
    newest: dict[tuple[Any, ...], int] = {}
    for answer in answers:
        place = _place(answer)
        newest[place] = max(answer["wording"], newest.get(place, 0))
    return newest


def _doors(told: Any) -> dict[str, str]:  # noqa: ANN401 - what JSON holds
    doors = {str(step): Door(door).value for step, door in dict(told).items()}
    if Door.NOT_TODAY.value in doors.values():
        raise ValueError("reveals")
    return doors


def _give_way(db: Session, table: str, key: str, told: Iterable[_Told]) -> None:
    """Let rows of this book go for those of the same name that come."""
    names = [(row[key],) for row in told]
    if names:
        db.connection().exec_driver_sql(f"DELETE FROM {table} WHERE {key} = ?", names)  # noqa: S608 - names of ours


def _insert(db: Session, table: str, rows: list[_Row], *beside: str) -> None:
    """Write rows of what travels, followed by what stands beside it."""
    if not rows:
        return
    names = [*(column.name for column in travellers(table)), *beside]
    values = [_FIXED.get(name, "?") for name in names]
    sql = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join(values)})"  # noqa: S608 - names of ours
    db.connection().exec_driver_sql(sql, rows)


def _values(table: str, told: Iterable[_Told], *beside: object) -> list[_Row]:
    """Return rows fit to insert: every column that travels, each of its own type."""
    keeps = _keeps(table)
    return [(*[keep(row[name]) for name, keep in keeps], *beside) for row in told]


@cache
def _keeps(table: str) -> tuple[tuple[str, _Keep], ...]:
    return tuple((column.name, _keep(column)) for column in travellers(table))


def _keep(column: Column[Any]) -> _Keep:
    """Return what looks at a value and makes it fit for its column."""
    keep: _Keep
    match column.type:
        case Utc():
            keep = _moment
        case Date():
            keep = _day
        case JSON():
            keep = _json
        case Boolean():
            keep = _exactly(bool)
        case Integer():
            keep = _exactly(int)
        case _:
            keep = _exactly(str)
    if column.nullable:
        return lambda value: None if value is None else keep(value)
    return keep


def _exactly(wanted: type) -> _Keep:
    def keep(value: Any) -> Any:  # noqa: ANN401 - what JSON holds
        if type(value) is not wanted:
            raise TypeError(wanted.__name__)
        return value

    return keep


def _moment(value: Any) -> str:  # noqa: ANN401 - what JSON holds
    at = datetime.fromisoformat(value)
    if at.tzinfo is None:
        raise ValueError("a moment without its zone")
    return as_text(at)


def _day(value: Any) -> str:  # noqa: ANN401 - what JSON holds
    return date.fromisoformat(value).isoformat()


def _json(value: Any) -> str:  # noqa: ANN401 - what JSON holds
    if value is None:
        raise ValueError("nothing where something belongs")
    return as_json(value)
