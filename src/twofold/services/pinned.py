"""The very text a walk was begun on, read again."""

from twofold.errors import CannotWalk
from twofold.exercise.model import Exercise
from twofold.exercise.reader import read
from twofold.journal import revisions
from twofold.journal.store import Unit
from twofold.walk.kept import KeptWalk


def pinned(db: Unit, walk: KeptWalk) -> Exercise:
    """Return the exercise of a walk from its pinned text, whatever became of the file.

    Raises:
        CannotWalk: `not-yet`: this version cannot read that text (it never happens to a text
            this version pinned).
    """
    reading = read(revisions.source_of(db, walk.source_sha), f"{walk.exercise_id}.md")
    exercise = reading.exercise or reading.preview
    if exercise is None:
        raise CannotWalk("not-yet", walk.exercise_id)
    return exercise
