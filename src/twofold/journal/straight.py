"""What runs with every autosave and every turned page, said to the driver in plain SQL.

SQLAlchemy takes three times as long to make such a statement as SQLite to carry it out, and an
insert that may turn into an update checks and compares a whole row. What autosave changes here is
one row that is there, and no column that an index knows.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy.orm import Session

from twofold.exercise.model import Value
from twofold.walk.answers import Key

_REWORD = """
UPDATE answer SET turn_seq = :turn_seq, owner_name = :owner_name, visibility = :visibility,
    value = :value, value_text = :value_text, sealed = :sealed, edited_at = :at
WHERE walk_id = :walk_id AND passing = :passing AND question_id = :question_id AND owner = :owner
    AND wording = 0
    AND (value_text IS NOT :value_text OR value IS NOT :value OR sealed IS NOT :sealed
        OR visibility <> :visibility OR owner_name <> :owner_name OR turn_seq <> :turn_seq)
"""
_THERE = """
SELECT id FROM answer WHERE walk_id = :walk_id AND passing = :passing
    AND question_id = :question_id AND owner = :owner AND wording = 0
"""
_OPEN = """
SELECT question_id, passing, owner, value FROM answer
WHERE walk_id = ? AND newest AND removed_at IS NULL AND visibility = 'open'
"""
_SEALED = """
SELECT question_id, passing, owner, sealed FROM answer
WHERE walk_id = ? AND newest AND removed_at IS NULL AND visibility = 'until_reveal'
"""
_REVEAL = """
UPDATE answer SET visibility = 'open', value = :value, value_text = :words, sealed = NULL,
    revealed_at = :at
WHERE walk_id = :walk_id AND passing = :passing AND question_id = :question AND owner = :owner
    AND visibility = 'until_reveal'
RETURNING settled
"""
_KEY = "SELECT key FROM walk_key WHERE walk_id = ?"
_LOG = """
INSERT INTO turn (walk_id, seq, passing, step_id, step_title, partner, role, state,
    planned_seconds, used_seconds, at)
VALUES (:walk_id, :seq, :passing, :step_id, :step_title, :partner, :role, :state,
    :planned_seconds, :used_seconds, :at)
ON CONFLICT (walk_id, seq) DO UPDATE SET passing = excluded.passing, step_id = excluded.step_id,
    step_title = excluded.step_title, partner = excluded.partner, role = excluded.role,
    state = excluded.state, planned_seconds = excluded.planned_seconds,
    used_seconds = excluded.used_seconds, at = excluded.at
"""
_STAND = """
UPDATE walk SET place = :place, step_no = :step_no, step_count = :step_count,
    minutes_left = :minutes_left, left_at = :at
WHERE id = :walk_id AND removed_at IS NULL AND state = :state AND rests_until IS NULL
"""


def reword(db: Session, row: Mapping[str, object], value: Value | None, at: datetime) -> bool:
    """Keep other words in the place of an answer that is there. False where none is.

    Words that are kept already are not written again: a turned page brings what autosave has
    just brought, and an answer that has not changed keeps the moment of its last change.

    Args:
        db: A unit of work.
        row: The columns of the answer; of these the place and what may have changed are used.
        value: The answer by kind, None for a sealed one.
        at: Now, aware.
    """
    said = {**row, "value": None if value is None else as_json(value), "at": as_text(at)}
    return _cursor(db, _REWORD, said).rowcount > 0 or bool(list(read(db, _THERE, said)))


def stand(
    db: Session, walk_id: int, place: Mapping[str, object], at: datetime, **columns: object
) -> bool:
    """Keep where a walk stands that goes on as it did. False where it does not."""
    said = {**columns, "walk_id": walk_id, "place": as_json(dict(place)), "at": as_text(at)}
    changed: int = _cursor(db, _STAND, said).rowcount
    return changed == 1


def log(db: Session, at: datetime, **columns: object) -> None:
    """Log a turn, over what was logged of it before."""
    _cursor(db, _LOG, {**columns, "at": as_text(at)})


def open_now(db: Session, walk_id: int) -> dict[Key, Value]:
    """Return what is open in a walk, by place."""
    return {
        Key(question, passing, owner): value if isinstance(value, int) else json.loads(value)
        for question, passing, owner, value in read(db, _OPEN, (walk_id,))
    }  # SQLite keeps the text "4" as a number


def sealed_now(db: Session, walk_id: int) -> dict[Key, bytes]:
    """Return the ciphertext that waits in a walk, by place."""
    return {
        Key(question, passing, owner): sealed
        for question, passing, owner, sealed in read(db, _SEALED, (walk_id,))
    }


def open_sealed(
    db: Session, walk_id: int, key: Key, value: Value, words: str, at: datetime
) -> bool | None:
    """Turn a sealed answer into an open one. Says whether its evening is kept; None without one."""
    said = {
        "walk_id": walk_id,
        "passing": key.passing,
        "question": key.question,
        "owner": key.owner,
        "value": as_json(value),
        "words": words,
        "at": as_text(at),
    }
    found = list(read(db, _REVEAL, said))
    return bool(found[0][0]) if found else None


def walk_key(db: Session, walk_id: int) -> bytes | None:
    """Return the key of a walk, or None."""
    found = [bytes(key) for (key,) in read(db, _KEY, (walk_id,))]
    return found[0] if found else None


def read(
    db: Session, asked: str, bound: Sequence[object] | Mapping[str, object]
) -> Iterator[tuple[Any, ...]]:
    """Return rows as the driver has them, without anything of SQLAlchemy's around each."""
    found: Iterator[tuple[Any, ...]] = _cursor(db, asked, bound)
    return found


def _cursor(db: Session, said: str, bound: Sequence[object] | Mapping[str, object]) -> Any:  # noqa: ANN401 -- the driver says no more
    cursor = db.connection().connection.cursor()
    return cursor.execute(said, bound)  # it gives itself back


def as_json(value: object) -> str:
    """Return a value as the engine of the store writes it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def as_text(at: datetime) -> str:
    """Return an aware instant as `tables.Utc` writes it."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")
