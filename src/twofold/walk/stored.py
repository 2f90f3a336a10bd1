"""`Standing` ↔ JSON, as `walk.place` keeps it. Ready marks are never stored."""

from twofold.walk.course import Course
from twofold.walk.places import Standing

STANDING_FORMAT = 1


def to_json(course: Course, standing: Standing) -> dict[str, object]:
    """Return step, pass, turn (a/b/both), phase, page, seconds used, doors, decided."""
    raise NotImplementedError


def from_json(course: Course, stored: dict[str, object]) -> Standing:
    """Return the standing; unknown or impossible places give the nearest sound earlier one."""
    raise NotImplementedError
