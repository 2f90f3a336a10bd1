"""`Standing` ↔ JSON, as `walk.place` keeps it. Ready marks are never stored.

Reading never raises: what is unknown or impossible gives the nearest sound place before it.
"""

from collections.abc import Mapping

from twofold.exercise.model import Do
from twofold.walk.conditions import gates_of, mark
from twofold.walk.course import Course, Turn
from twofold.walk.places import Door, Finish, HandingOver, Opened, Page, Place, Ready, Standing
from twofold.walk.route import is_shut

STANDING_FORMAT = 1

_PHASES = {
    HandingOver: "hand-over",
    Page: "page",
    Ready: "ready",
    Opened: "open",
    Finish: "finish",
}


def to_json(course: Course, standing: Standing) -> dict[str, object]:
    """Return step, pass, turn (a/b/both), phase, page, seconds used, doors, decided, ended."""
    place = standing.place
    turn = None if isinstance(place, Finish) else course.turns[place.turn]
    return {
        "format": STANDING_FORMAT,
        "step": turn.step.id if turn else "",
        "pass": turn.passing if turn else 1,
        "turn": (turn.partner if turn else None) or "both",
        "phase": _PHASES[type(place)],
        "page": place.question if isinstance(place, Page) else 0,
        "used": standing.used,
        "doors": {step: str(door) for step, door in standing.doors.items()},
        "decided": dict(standing.decided),
        "ended": standing.ended,
    }


def from_json(course: Course, stored: object) -> Standing:
    """Return the standing; unknown or impossible places give the nearest sound earlier one.

    Args:
        course: The walk on the text it was begun with.
        stored: What `to_json` gave, or anything at all.
    """
    given = _mapping(stored)
    start = Standing(place=Finish(), doors=_doors(course, given), decided=_decided(course, given))
    if given.get("phase") == "finish":
        ends = {turn.step.id for turn in course.turns if turn.step.do is Do.END}
        ended = given.get("ended")
        ended = ended if isinstance(ended, str) and ended in ends else ""
        return Standing(start.place, start.doors, start.decided, _whole(given.get("used")), ended)
    wanted = _wanted(course, given)
    turn = _nearest(course, start, wanted.index if wanted else 0)
    if turn is None:
        return start
    place = _place(start, turn, given if turn is wanted else {})
    used = _whole(given.get("used")) if turn is wanted else 0
    return Standing(place, start.doors, start.decided, used)


def _mapping(value: object) -> Mapping[object, object]:
    return value if isinstance(value, dict) else {}


def _whole(value: object) -> int:
    return max(value, 0) if isinstance(value, int) and not isinstance(value, bool) else 0


def _doors(course: Course, given: Mapping[object, object]) -> dict[str, Door]:
    reveals = {step.id for step in course.exercise.steps if step.do is Do.REVEAL}
    known = {str(door): door for door in Door}
    return {
        step: known[door]
        for step, door in _mapping(given.get("doors")).items()
        if isinstance(step, str) and step in reveals and isinstance(door, str) and door in known
    }


def _decided(course: Course, given: Mapping[object, object]) -> dict[str, bool]:
    marks = {
        mark(step, gate, gates)
        for step in course.exercise.steps
        for gates in [gates_of(course.exercise, step.condition)]
        for gate in gates
    }
    return {
        key: said
        for key, said in _mapping(given.get("decided")).items()
        if isinstance(key, str) and key in marks and isinstance(said, bool)
    }


def _wanted(course: Course, given: Mapping[object, object]) -> Turn | None:
    """Return the stored turn, or the first of its step and pass; None for an unknown step."""
    turns = [turn for turn in course.turns if turn.step.id == given.get("step")]
    passing = [turn for turn in turns if turn.passing == given.get("pass")] or turns
    exact = [turn for turn in passing if (turn.partner or "both") == given.get("turn")] or passing
    return exact[0] if exact else None


def _nearest(course: Course, standing: Standing, wanted: int) -> Turn | None:
    """Return the turn at `wanted` or the next one before it (else after it) that is open."""
    order = [*reversed(course.turns[: wanted + 1]), *course.turns[wanted + 1 :]]
    return next(
        (turn for turn in order if not turn.left_out and not is_shut(course, standing, turn)), None
    )


def _place(standing: Standing, turn: Turn, given: Mapping[object, object]) -> Place:
    phase = given.get("phase")
    if turn.step.do is Do.REVEAL:
        opened = standing.doors.get(turn.step.id) is Door.OPENED
        return Opened(turn.index) if opened else Ready(turn.index)
    if turn.handed_over and phase != "page":
        return HandingOver(turn.index)
    last = max(len(turn.step.questions) - 1, 0)
    return Page(turn.index, min(_whole(given.get("page")), last))
