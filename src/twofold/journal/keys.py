"""The keys of walks whose private answers are still to be revealed."""

from sqlalchemy import delete
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from twofold.journal.straight import walk_key
from twofold.journal.tables import WalkKeyRow


def keep_key(db: Session, walk_id: int, key: bytes) -> None:
    """Keep the 32-byte key of a walk; one that is there already stays."""
    db.execute(insert(WalkKeyRow).values(walk_id=walk_id, key=key).on_conflict_do_nothing())


def key_of(db: Session, walk_id: int) -> bytes | None:
    """Return the key of a walk, or None where nothing was sealed or nothing is left to open."""
    return walk_key(db, walk_id)


def erase_key(db: Session, walk_id: int) -> None:
    """Erase the key of a walk; what it sealed is then noise."""
    db.execute(delete(WalkKeyRow).where(WalkKeyRow.walk_id == walk_id))
