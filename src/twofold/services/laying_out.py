"""What every walk begins with: a sound exercise laid out, whose book it is, what lies open."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from twofold.errors import CannotWalk
from twofold.exercise.library import Library
from twofold.exercise.model import Exercise
from twofold.journal import answers, people
from twofold.journal.reviews import open_items, these_items
from twofold.journal.store import Unit
from twofold.people import Couple
from twofold.services.pinned import pinned
from twofold.walk.answers import Answer, Answers
from twofold.walk.course import Course, lay_out
from twofold.walk.kept import KeptWalk
from twofold.walk.reviewing import MOST, dressed, shelves_looked_at


def sound_one(library: Library, exercise_id: str) -> Exercise:
    """Return an exercise that can be walked. Raises CannotWalk: `no-exercise`, `has-faults`."""
    try:
        reading = library.read(exercise_id)
    except KeyError:
        raise CannotWalk("no-exercise", exercise_id) from None
    if reading.exercise is None:
        raise CannotWalk("has-faults", exercise_id)
    return reading.exercise


def the_couple(db: Unit) -> Couple:
    """Return whose book it is. Raises CannotWalk: `not-yet` before they have said so."""
    both = people.couple(db)
    if both is None:
        raise CannotWalk("not-yet")
    return both


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


def opened(db: Unit, walk_id: int) -> Answers:
    """Return what lies open of a walk: what both may see."""
    return {key: Answer(value) for key, value in answers.open_answers(db, walk_id).items()}


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
