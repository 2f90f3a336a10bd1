"""A line worth meeting again on Home: thanks, or words of an evening they starred. Never heavy.

Left out are exercises about conflict and those that run high or go deep, evenings on which
anything was rated in the lower two fifths, and evenings on which a limit was named.

Plain SQL on the driver's connection, because Home shows a moment before SQLAlchemy is imported.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, cast

from twofold.journal.door import Connection
from twofold.people import Owner

#: How many lines are found at once; one of them is shown.
_SOME: Final = 4

_LIGHT: Final = """
SELECT walk.id, walk.started_on, walk.exercise_title, answer.owner, answer.owner_name,
    answer.value_text
FROM walk
CROSS JOIN exercise_revision AS text ON text.source_sha = walk.source_sha
    AND text.pillar <> 'conflict' AND text.heat <> 'high' AND text.depth <> 'deep'
CROSS JOIN answer ON answer.walk_id = walk.id
    AND (answer.shelf = 'gratitude' OR (
        walk.favourite AND answer.shelf = '' AND answer.kind IN ('text', 'sentence', 'list')))
    AND answer.visibility = 'open' AND answer.newest AND answer.removed_at IS NULL
    AND length(answer.value_text) BETWEEN 3 AND 160
WHERE walk.state = 'finished' AND walk.removed_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM answer AS heavy WHERE heavy.walk_id = walk.id AND heavy.newest
    AND (heavy.shelf = 'boundary' OR (heavy.kind = 'scale' AND heavy.visibility = 'open'
        AND heavy.value * 5 <= heavy.scale_max * 2)))
"""
#: The same, walked in the order of evenings until enough is found.
_STROLL: Final = _LIGHT.replace("FROM walk", "FROM walk NOT INDEXED")
_LATER: Final = f"{_STROLL} AND walk.id >= ? AND walk.started_on < ? ORDER BY walk.id, answer.id"
_EARLIER: Final = (
    f"{_STROLL} AND walk.id < ? AND walk.started_on < ? ORDER BY walk.id DESC, answer.id"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One line of an earlier evening."""

    walk_id: int
    on: date
    title: str
    owner: Owner
    owner_name: str = field(repr=False)
    text: str = field(repr=False)


def on_this_day(connection: Connection, today: date) -> tuple[Moment, ...]:
    """Return a few light lines of this day in earlier years, the latest year first."""
    first = connection.execute(
        "SELECT min(started_on) FROM walk WHERE state = 'finished' AND removed_at IS NULL"
    ).fetchone()
    if first is None or first[0] is None:
        return ()
    years = range(date.fromisoformat(first[0]).year, today.year)
    days = [day.isoformat() for year in years if (day := _in(year, today)) is not None]
    if not days:
        return ()
    places = ", ".join("?" * len(days))
    asked = (
        f"{_LIGHT} AND walk.started_on IN ({places}) "
        f"ORDER BY walk.started_on DESC, answer.id LIMIT {_SOME}"
    )
    return tuple(_moment(row) for row in connection.execute(asked, days))


def kept_moments(connection: Connection, today: date, near: float) -> tuple[Moment, ...]:
    """Return a few light lines, from a place in the past on.

    Args:
        connection: The open book, outside a unit of work.
        today: Moments of this month are still present, not past.
        near: Where to look, from 0 (the first evening) to 1 (the last one).
    """
    first, last = connection.execute("SELECT min(id), max(id) FROM walk").fetchone() or (None, None)
    if first is None:
        return ()
    place = (first + int((last - first) * near), today.replace(day=1).isoformat())
    found: list[tuple[Any, ...]] = []
    for asked in (_LATER, _EARLIER):
        if not found:
            found = connection.execute(f"{asked} LIMIT {_SOME}", place).fetchall()
    return tuple(_moment(row) for row in found)


def _in(year: int, today: date) -> date | None:
    try:
        return today.replace(year=year)
    except ValueError:  # 29 February
        return None


def _moment(row: Sequence[Any]) -> Moment:
    walk_id, on, title, owner, name, text = row
    return Moment(
        walk_id=walk_id,
        on=date.fromisoformat(on),
        title=title,
        owner=cast("Owner", owner),  # a CHECK of the table
        owner_name=name,
        text=" ".join(text.split()),
    )
