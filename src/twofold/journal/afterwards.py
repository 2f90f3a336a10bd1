"""What happens to an evening after it was kept: corrections, notes, a heart, words taken back.

A correction never writes over what stood there: it is a new wording, and the one before stays to
be read until somebody lets it go. Words that are taken back are erased with all their wordings.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import cast

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.orm import Session

from twofold.exercise.model import Value
from twofold.journal.answers import erase, kept, sealed_answers, sound, sound_text
from twofold.journal.finding import refresh
from twofold.journal.keys import erase_key
from twofold.journal.shelves import reword_items
from twofold.journal.sweeping import mark_unswept
from twofold.journal.tables import AnswerRow, NoteRow, WalkRow
from twofold.people import Couple, Owner, PartnerId
from twofold.walk.answers import Key
from twofold.walk.kept import KeptAnswer, WalkState


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptNote:
    """A note after the fact, under the name of the day it was written."""

    id: int
    owner: Owner
    name: str = field(repr=False)
    text: str = field(repr=False)
    at: datetime


def correct(
    db: Session,
    walk_id: int,
    key: Key,
    said: tuple[Value, str],
    couple: Couple,
    at: datetime,
) -> None:
    """Put a new wording of an open answer in front of the one that stands there.

    Args:
        db: A unit of work.
        walk_id: A finished evening.
        key: Whose answer, to what.
        said: The value by kind, and only the words in it of people and of the exercise.
        couple: Names by which a commitment's "who" is understood.
        at: Now, aware.

    Raises:
        KeyError: There is no such answer in a finished evening.
    """
    walk = _finished(db, walk_id)
    before = db.scalars(
        select(AnswerRow).where(
            _at(walk_id, key),
            AnswerRow.newest,
            AnswerRow.visibility == "open",
            AnswerRow.removed_at.is_(None),
        )
    ).one_or_none()
    if before is None:
        raise KeyError(key)
    value = sound(said[0])
    if before.value == value:
        return
    columns = {c.key for c in AnswerRow.__mapper__.column_attrs} - {"id"}
    row = AnswerRow(**{name: getattr(before, name) for name in columns})
    before.newest = False
    db.flush()  # the one before leaves the search index first
    row.wording, row.newest = before.wording + 1, True
    row.value, row.value_text = value, sound_text(said[1])
    row.edited_at = at
    db.add(row)
    db.flush()
    reword_items(db, before.id, kept(row), couple, walk.started_on, at)
    refresh(db, walk_id)


def earlier_wordings(db: Session, walk_id: int) -> Mapping[Key, tuple[KeptAnswer, ...]]:
    """Return what answers said before they were corrected, the latest of it first."""
    rows = db.scalars(
        select(AnswerRow)
        .where(
            AnswerRow.walk_id == walk_id,
            AnswerRow.newest.is_(False),
            AnswerRow.visibility == "open",
            AnswerRow.removed_at.is_(None),
        )
        .order_by(AnswerRow.wording.desc())
    )
    found: dict[Key, tuple[KeptAnswer, ...]] = {}
    for row in rows:
        key = Key(row.question_id, row.passing, cast("Owner", row.owner))  # a CHECK of the table
        found[key] = (*found.get(key, ()), kept(row))
    return found


def forget_earlier(db: Session, walk_id: int, key: Key) -> None:
    """Erase what an answer said before; only what it says now stays."""
    db.execute(delete(AnswerRow).where(_at(walk_id, key), AnswerRow.newest.is_(False)))
    mark_unswept(db)


def take_back_line(db: Session, walk_id: int, key: Key) -> None:
    """Erase one answer with all its wordings and what came of it."""
    _finished(db, walk_id)
    erase(db, walk_id, [key])
    mark_unswept(db)


def take_back_words(db: Session, walk_id: int, who: PartnerId) -> None:
    """Erase everything one of the two wrote in an evening, unopened lines and notes included.

    What both said together stays. Raises KeyError.
    """
    _finished(db, walk_id)
    db.execute(delete(AnswerRow).where(AnswerRow.walk_id == walk_id, AnswerRow.owner == who))
    db.execute(delete(NoteRow).where(NoteRow.walk_id == walk_id, NoteRow.partner == who))
    if not sealed_answers(db, walk_id):
        erase_key(db, walk_id)
    mark_unswept(db)


def mark_favourite(db: Session, walk_id: int, *, favourite: bool) -> None:
    """Put a star on an evening, or take it off. Raises KeyError."""
    _finished(db, walk_id).favourite = favourite


def add_note(db: Session, walk_id: int, note: KeptNote) -> int:
    """Keep a note, `note.id` apart; return the id it was given. Raises KeyError."""
    _finished(db, walk_id)
    row = NoteRow(
        walk_id=walk_id,
        partner=note.owner,
        name=note.name,
        text=sound_text(note.text),
        at=note.at,
    )
    db.add(row)
    db.flush()
    refresh(db, walk_id)
    return row.id


def reword_note(db: Session, walk_id: int, note_id: int, text: str) -> None:
    """Write a note anew. One that is not there is passed over."""
    db.execute(
        update(NoteRow)
        .where(NoteRow.id == note_id, NoteRow.walk_id == walk_id)
        .values(text=sound_text(text))
    )
    refresh(db, walk_id)


def erase_note(db: Session, walk_id: int, note_id: int) -> None:
    """Erase a note. One that is not there is passed over."""
    db.execute(delete(NoteRow).where(NoteRow.id == note_id, NoteRow.walk_id == walk_id))
    mark_unswept(db)


def notes_of(db: Session, walk_id: int) -> tuple[KeptNote, ...]:
    """Return the notes of an evening in the order in which they were written."""
    rows = db.scalars(select(NoteRow).where(NoteRow.walk_id == walk_id).order_by(NoteRow.id))
    return tuple(
        KeptNote(
            id=row.id,
            owner=cast("Owner", row.partner),  # a CHECK of the table
            name=row.name,
            text=row.text,
            at=row.at,
        )
        for row in rows
    )


def _finished(db: Session, walk_id: int) -> WalkRow:
    row = db.get(WalkRow, walk_id)
    if row is None or row.removed_at is not None or row.state != WalkState.FINISHED.value:
        raise KeyError(walk_id)
    return row


def _at(walk_id: int, key: Key) -> ColumnElement[bool]:
    return (
        (AnswerRow.walk_id == walk_id)
        & (AnswerRow.passing == key.passing)
        & (AnswerRow.question_id == key.question)
        & (AnswerRow.owner == key.owner)
    )
