"""The first rows Home shows, in plain SQL on the driver's connection.

SQLAlchemy would take longer to import than all the rest of the start; it takes this connection
over afterwards. Plain SQL is allowed in this module and at the door only.
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from twofold.journal.door import Connection, number_of
from twofold.people import Couple, Partner


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """An unfinished walk. `left_at` is aware, in UTC.

    `rests_until` is the day it waits for, None when it may be gone on with today.
    """

    walk_id: int
    exercise_id: str
    title: str
    step_no: int
    step_count: int
    minutes_left: int
    left_at: datetime
    rests_until: date | None = None


@dataclass(frozen=True, slots=True)
class FirstRows:
    """What the book knows at first sight. `recent` are the last three evenings, newest first."""

    couple: Couple | None = field(default=None, repr=False)
    waiting: Waiting | None = None
    evenings: int = 0
    recent: tuple[tuple[int, date, str], ...] = ()  # (walk id, day, title)
    done: dict[str, date] = field(default_factory=dict)  # exercise id → when it was last done
    planned: dict[str, date] = field(default_factory=dict)  # exercise id → a day put down for it
    paused: frozenset[str] = frozenset()  # exercise ids that wait to be gone on with


def first_look(connection: Connection, today: date) -> FirstRows:
    """Return what Home needs at once. A book without tables yet gives nothing.

    What rests until a later day than `today` comes after what does not.
    """
    if number_of(connection, "user_version") == 0:
        return FirstRows()
    people = {
        row[0]: Partner(id=row[0], name=row[1], pronouns=row[2])
        for row in connection.execute("SELECT id, name, pronouns FROM partner")
    }
    couple = Couple(people["a"], people["b"]) if people.keys() == {"a", "b"} else None
    row = connection.execute(
        "SELECT id, exercise_id, exercise_title, step_no, step_count, minutes_left, left_at, "
        "CASE WHEN rests_until > ? THEN rests_until END AS rests "
        "FROM walk WHERE state IN ('running', 'paused') AND removed_at IS NULL "
        "ORDER BY rests IS NOT NULL, left_at DESC, id DESC LIMIT 1",
        (today.isoformat(),),
    ).fetchone()
    waiting = row and Waiting(
        walk_id=row[0],
        exercise_id=row[1],
        title=row[2],
        step_no=row[3],
        step_count=row[4],
        minutes_left=row[5],
        left_at=datetime.fromisoformat(row[6]),
        rests_until=date.fromisoformat(row[7]) if row[7] else None,
    )
    finished = "FROM walk WHERE state = 'finished' AND removed_at IS NULL"
    count = connection.execute(f"SELECT count(*) {finished}").fetchone()
    recent = connection.execute(
        f"SELECT id, started_on, exercise_title {finished} "
        "ORDER BY started_on DESC, id DESC LIMIT 3"
    )
    # The plus keeps the index by state out: the one by exercise has all that is asked, in order.
    done = connection.execute(
        "SELECT exercise_id, max(started_on) FROM walk "
        "WHERE +state = 'finished' AND removed_at IS NULL GROUP BY exercise_id"
    )
    paused = connection.execute(
        "SELECT DISTINCT exercise_id FROM walk WHERE state IN ('running', 'paused') "
        "AND removed_at IS NULL"
    )
    planned = connection.execute('SELECT exercise_id, day FROM "plan" ORDER BY day DESC')
    return FirstRows(
        planned={row[0]: date.fromisoformat(row[1]) for row in planned},
        done={row[0]: date.fromisoformat(row[1]) for row in done},
        paused=frozenset(row[0] for row in paused),
        couple=couple,
        waiting=waiting or None,
        evenings=int(count[0]) if count else 0,
        recent=tuple((r[0], date.fromisoformat(r[1]), r[2]) for r in recent),
    )
