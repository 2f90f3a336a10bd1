"""Whether sheets that come from paper are of an evening that came from paper before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from twofold.exercise.model import Value
from twofold.journal import answers, walks
from twofold.journal.afterwards import earlier_wordings
from twofold.journal.store import Unit
from twofold.walk.answers import Key
from twofold.walk.course import Course

_A_DAY: Final = timedelta(days=1)
_MANY: Final = 1000  # evenings of one day, more than anybody has


@dataclass(frozen=True, slots=True)
class Before:
    """That evening, and which lines it has."""

    walk_id: int
    lines: frozenset[Key]


def same_evening(db: Unit, course: Course, on: date, fits: Mapping[Key, Value]) -> Before | None:
    """Return the evening of that day that these lines belong to, or None.

    It came from paper as well, with the same marks and on the same text, and no line of it reads
    otherwise than here, or did before it was corrected. Where it has all of them, its text may
    have changed since.

    Args:
        db: A unit of work.
        course: The exercise as it is laid out now.
        on: The day of the evening.
        fits: What is to be taken in.
    """
    exercise = course.exercise
    for walk in walks.finished(db, limit=_MANY, before=on + _A_DAY):
        if walk.started_on != on:
            break
        if (walk.exercise_id, walk.first, walk.from_paper) != (exercise.id, course.first, True):
            continue
        kept = answers.open_answers(db, walk.id)
        common = frozenset(fits.keys() & kept.keys())
        before = earlier_wordings(db, walk.id)
        said = {key: [kept[key], *(a.value for a in before.get(key, ()))] for key in common}
        if any(answers.sound(fits[key]) not in said[key] for key in common):
            continue
        if len(common) == len(fits) or walk.source_sha == exercise.source_sha:
            return Before(walk.id, frozenset(kept))
    return None
