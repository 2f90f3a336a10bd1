"""Which turn comes next, and which came before: the way through a course, doors included.

Facts given to these functions hold countable answers only.
"""

from dataclasses import dataclass, replace

from twofold.exercise.model import Do, Keep
from twofold.walk.conditions import (
    Facts,
    applies,
    applies_behind_gate,
    decide,
    door_of,
    gates_of,
    is_used,
)
from twofold.walk.course import Course, Turn
from twofold.walk.moves import Event, GateUsed, TurnNotShown
from twofold.walk.places import Door, Standing

#: A reveal is behind them once its lines have been seen.
SEEN = frozenset({Door.OPENED, Door.CLOSED_AGAIN})


@dataclass(frozen=True, slots=True)
class Ahead:
    """The next turn that is walked (None: the finish), and what was settled on the way."""

    turn: Turn | None
    standing: Standing
    events: tuple[Event, ...] = ()


def ahead(course: Course, standing: Standing, facts: Facts, start: int) -> Ahead:
    """Look for the next turn from index `start` on, deciding gates where they are first used."""
    events: list[Event] = []
    for turn in course.turns[start:]:
        standing, used = _settle_gates(course, standing, facts, turn)
        events += used
        if is_walked(course, standing, facts, turn):
            return Ahead(turn, standing, tuple(events))
        if not is_shut(course, standing, turn):
            standing = pass_over(standing, turn)
            events.append(TurnNotShown(turn.index))
    return Ahead(None, standing, tuple(events))


def behind(course: Course, standing: Standing, facts: Facts, end: int) -> Turn | None:
    """Return the last walked turn before index `end`; an opened reveal counts as one."""
    turns = reversed(course.turns[:end])
    return next(
        (t for t in turns if _seen(standing, t) or is_walked(course, standing, facts, t)), None
    )


def back_to(course: Course, standing: Standing, facts: Facts, end: int) -> Turn | None:
    """Return the turn that Back leads to, None where a door stands between."""
    turn = behind(course, standing, facts, end)
    return None if turn is None or _seen(standing, turn) else turn


def reveal_behind(course: Course, standing: Standing, facts: Facts, end: int) -> Turn | None:
    """Return the opened reveal right before index `end`, None if another turn lies there."""
    turn = behind(course, standing, facts, end)
    return turn if turn and standing.doors.get(turn.step.id) is Door.OPENED else None


def is_walked(course: Course, standing: Standing, facts: Facts, turn: Turn) -> bool:
    """Say whether a turn can be entered now."""
    return occurs(course, standing, facts, turn) and not is_shut(course, standing, turn)


def is_shut(course: Course, standing: Standing, turn: Turn) -> bool:
    """Say whether a turn is over for good: opened, closed again, or a gate that has steered."""
    step = turn.step
    if step.keep is Keep.GATE:
        return is_used(course, standing, step)
    if turn.private:
        return door_of(course, standing, step) in SEEN
    return standing.doors.get(step.id) is Door.CLOSED_AGAIN


def occurs(course: Course, standing: Standing, facts: Facts, turn: Turn) -> bool:
    """Say whether the form, the swap and the conditions want a turn at all."""
    if turn.left_out or not _condition_holds(course, standing, facts, turn):
        return False
    if turn.passing > 1:
        return _condition_holds(course, standing, facts, course.swap_before(turn))
    if turn.step.do is Do.REVEAL:
        return has_something(course, standing, facts, turn)
    return True


def has_something(course: Course, standing: Standing, facts: Facts, reveal: Turn) -> bool:
    """Say whether any step that a reveal shows was, or would be, answered."""
    end = course.turns_of(standing.ended)[0].index if standing.ended else len(course.turns)
    return any(
        turn.index < end and occurs(course, standing, facts, turn)
        for shown in reveal.step.show
        for turn in course.turns_of(shown)
    )


def pass_over(standing: Standing, turn: Turn) -> Standing:
    """Note that a turn is not shown: for a reveal that means not today."""
    if turn.step.do is not Do.REVEAL or turn.left_out:
        return standing
    return replace(standing, doors={turn.step.id: Door.NOT_TODAY, **standing.doors})


def unpass(course: Course, standing: Standing, start: int) -> Standing:
    """Forget which reveals from index `start` on were left for another day."""
    ahead_of = {turn.step.id for turn in course.turns[start:]}
    doors = {
        step: door
        for step, door in standing.doors.items()
        if step not in ahead_of or door is not Door.NOT_TODAY
    }
    return replace(standing, doors=doors)


def _seen(standing: Standing, turn: Turn) -> bool:
    return standing.doors.get(turn.step.id) in SEEN


def _condition_holds(course: Course, standing: Standing, facts: Facts, turn: Turn) -> bool:
    condition = turn.step.condition
    if condition is None:
        return True
    if gates_of(course.exercise, condition):
        return applies_behind_gate(condition, facts, course, turn, standing)
    return applies(condition, facts, course, turn)


def _settle_gates(
    course: Course, standing: Standing, facts: Facts, turn: Turn
) -> tuple[Standing, tuple[Event, ...]]:
    """Let the gates that a turn asks about steer, once; afterwards their answers are erased."""
    events: list[Event] = []
    for gate in gates_of(course.exercise, turn.step.condition):
        if not turn.left_out and not is_used(course, standing, gate):
            decided = {**standing.decided, **decide(course, facts, gate)}
            standing = replace(standing, decided=decided)
            events.append(GateUsed(tuple(question.id for question in gate.questions)))
    return standing, tuple(events)
