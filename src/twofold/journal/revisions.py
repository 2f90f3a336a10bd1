"""The texts of exercises as they were walked. Files may change or go; a walk keeps its own."""

from datetime import datetime

from sqlalchemy import delete, exists, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from twofold.exercise.model import FORMAT_VERSION, Exercise
from twofold.journal.tables import RevisionRow, WalkRow


def pin(db: Session, exercise: Exercise, at: datetime) -> None:
    """Keep the text of an exercise once, for every walk on it."""
    db.execute(
        insert(RevisionRow)
        .values(
            source_sha=exercise.source_sha,
            exercise_id=exercise.id,
            lang=exercise.lang,
            version=exercise.version,
            title=exercise.title,
            shape=exercise.shape,
            format=FORMAT_VERSION,
            source=exercise.source,
            pillar=exercise.pillar,
            depth=exercise.depth,
            heat=exercise.heat,
            first_used_at=at,
        )
        .on_conflict_do_nothing()
    )


def source_of(db: Session, source_sha: str) -> str:
    """Return a pinned text. Raises KeyError for one that was never walked."""
    source = db.scalar(select(RevisionRow.source).where(RevisionRow.source_sha == source_sha))
    if source is None:
        raise KeyError(source_sha)
    return source


def drop_unused(db: Session) -> None:
    """Let go of texts that no walk refers to any longer."""
    used = exists().where(WalkRow.source_sha == RevisionRow.source_sha)
    db.execute(delete(RevisionRow).where(~used))
