"""Many evenings at once, as values: what is carried away is read by the hundred, not one by one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from twofold.journal import walks
from twofold.journal.afterwards import KeptNote
from twofold.journal.answers import kept
from twofold.journal.tables import AnswerRow, NoteRow
from twofold.people import Owner
from twofold.walk.answers import Key
from twofold.walk.kept import KeptAnswer, KeptWalk


@dataclass(frozen=True, slots=True)
class Leaf:
    """One evening: what stands there now, what stood there before, and notes."""

    walk: KeptWalk
    answers: tuple[KeptAnswer, ...] = field(repr=False)
    earlier: Mapping[Key, tuple[KeptAnswer, ...]] = field(repr=False)
    notes: tuple[KeptNote, ...] = field(repr=False)


def leaves(db: Session, walk_ids: Sequence[int]) -> tuple[Leaf, ...]:
    """Return these evenings in this order. Open answers only; some hundred at a time."""
    now: dict[int, list[KeptAnswer]] = {}
    before: dict[int, dict[Key, tuple[KeptAnswer, ...]]] = {}
    # plain rows: the mapper would double what 60,000 answers cost
    table = cast("Table", AnswerRow.__table__)
    rows = db.execute(
        select(table)
        .where(
            table.c.walk_id.in_(walk_ids),
            table.c.visibility == "open",
            table.c.removed_at.is_(None),
        )
        .order_by(table.c.walk_id, table.c.turn_seq, table.c.question_no, table.c.wording.desc())
    )
    for row in rows:
        answer = kept(cast("AnswerRow", row))  # the same names, read the same way
        if row.newest:
            now.setdefault(answer.walk_id, []).append(answer)
        else:
            key = Key(answer.question_id, answer.passing, answer.owner)
            stood = before.setdefault(answer.walk_id, {})
            stood[key] = (*stood.get(key, ()), answer)
    notes = _notes(db, walk_ids)
    return tuple(
        Leaf(
            walks.walk(db, walk_id),
            tuple(now.get(walk_id, ())),
            before.get(walk_id, {}),
            tuple(notes.get(walk_id, ())),
        )
        for walk_id in walk_ids
    )


def _notes(db: Session, walk_ids: Sequence[int]) -> dict[int, list[KeptNote]]:
    found: dict[int, list[KeptNote]] = {}
    rows: Any = db.scalars(
        select(NoteRow).where(NoteRow.walk_id.in_(walk_ids)).order_by(NoteRow.id)
    )
    for row in rows:
        owner = cast("Owner", row.partner)  # a CHECK of the table
        note = KeptNote(id=row.id, owner=owner, name=row.name, text=row.text, at=row.at)
        found.setdefault(row.walk_id, []).append(note)
    return found
