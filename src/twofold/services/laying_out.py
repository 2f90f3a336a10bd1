"""An exercise laid out for a walk: with the shelf items that its reviews look at."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from twofold.exercise.library import Library
from twofold.exercise.model import Exercise
from twofold.journal.reviews import open_items, these_items
from twofold.journal.store import Unit
from twofold.services.pinned import pinned
from twofold.walk.course import Course, lay_out
from twofold.walk.kept import KeptWalk
from twofold.walk.reviewing import MOST, dressed, shelves_looked_at


def dealt_to(db: Unit, exercise: Exercise) -> dict[str, tuple[int, ...]]:
    """Return the ids of what stands open for each review step, the oldest items first."""
    return {
        step: tuple(item.id for item in open_items(db, shelf)[:MOST])
        for step, shelf in shelves_looked_at(exercise).items()
    }


def with_items(db: Unit, exercise: Exercise, dealt: Mapping[str, Sequence[int]]) -> Exercise:
    """Return the exercise with the items that were dealt put as questions."""
    shelves = shelves_looked_at(exercise)
    items = {step: these_items(db, shelves[step], dealt[step]) for step in dealt if step in shelves}
    return dressed(exercise, items)


def laid_out_again(db: Unit, walk: KeptWalk) -> Course:
    """Return the course of a walk as it was begun, on the text it was begun with."""
    exercise = with_items(db, pinned(db, walk), walk.dealt)
    return lay_out(exercise, first=walk.first, short=walk.short, seed=walk.seed, solo=walk.solo)


class Pictures:
    """Where the pictures of an exercise lie; looked up once, for a page asks each time."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._folders: dict[str, Path | None] = {}

    def of(self, exercise_id: str) -> Path | None:
        """Return the folder of the exercise's file, None where it is not there any more."""
        if exercise_id not in self._folders:
            try:
                self._folders[exercise_id] = self._library.entry(exercise_id).path.parent
            except KeyError:
                self._folders[exercise_id] = None
        return self._folders[exercise_id]
