"""Whether a step applies. Only what both may know counts; a gate is the one exception.

A clause without a word before it means `any`. Inside a swapped range it reads the same pass,
after it both passes. `both` asks for an answer of each of the two that fits, in any pass it reads.
Comparing with nothing is false; `empty` is true when nobody's answer counts.
"""

import hashlib
import operator
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import MappingProxyType

from twofold.exercise.model import Clause, Condition, Do, Exercise, Keep, Step, Value
from twofold.people import BOTH, Owner
from twofold.walk.answers import Answers, Key, Sharing, is_empty
from twofold.walk.course import Course, Turn, is_private, swapped_with
from twofold.walk.places import Door, Standing

#: Chance speaks this seldom at a gate, so that what comes tells nothing for sure: one in …
NOW_AND_THEN = 8

_COMPARE = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}


@dataclass(frozen=True, slots=True)
class Facts:
    """What conditions may look at: open and shared answers; gate answers only to decide."""

    open: Answers = field(default_factory=lambda: MappingProxyType({}))
    gates: Answers = field(default_factory=lambda: MappingProxyType({}))


def countable(course: Course, standing: Standing, answers: Answers) -> Answers:
    """Return the answers that count for both: conditions, recall, shelves, finish, journal.

    What was written in private counts once its reveal is opened, and only where it was shared.
    What is sealed or steers a gate never counts.
    """
    open_questions = {
        question.id
        for step in course.exercise.steps
        if is_open(course, standing, step)
        for question in step.questions
    }
    return {
        key: answer
        for key, answer in answers.items()
        if key.question in open_questions
        and answer.sharing is Sharing.SHARE
        and not is_empty(answer.value)
    }


def is_open(course: Course, standing: Standing, step: Step) -> bool:
    """Say whether both may look at what was shared in a step."""
    if not is_private(step) or (course.solo and step.keep is None):
        return True
    return step.keep is None and door_of(course, standing, step) is Door.OPENED


def door_of(course: Course, standing: Standing, step: Step) -> Door | None:
    """Return what became of the reveal that shows a private step."""
    reveal = course.reveal_of(step.id)
    return standing.doors.get(reveal.id) if reveal else None


def applies(condition: Condition, facts: Facts, course: Course, turn: Turn) -> bool:
    """Say whether a condition of `turn` holds on the open answers."""
    return _joined(condition, [holds(c, facts.open, course, turn) for c in condition.clauses])


def applies_behind_gate(
    condition: Condition, facts: Facts, course: Course, turn: Turn, standing: Standing
) -> bool:
    """Say whether a condition that names gates holds: what was decided, and open answers."""
    gates = gates_of(course.exercise, condition)
    said = [standing.decided.get(mark(turn.step, gate, gates), False) for gate in gates]
    rest = [
        holds(clause, facts.open, course, turn)
        for clause in condition.clauses
        if _gate(course.exercise, clause) is None
    ]
    return _joined(condition, said + rest)


def gates_of(exercise: Exercise, condition: Condition | None) -> tuple[Step, ...]:
    """Return the gate steps whose questions a condition names, each once."""
    found: dict[str, Step] = {}
    for clause in condition.clauses if condition else ():
        if (gate := _gate(exercise, clause)) is not None:
            found[gate.id] = gate
    return tuple(found.values())


def users_of(exercise: Exercise, gate: Step) -> Iterator[tuple[Step, Condition, str]]:
    """Yield the steps that a gate steers, with their condition and the mark of its decision."""
    for step in exercise.steps:
        if step.condition is not None:
            gates = gates_of(exercise, step.condition)
            if gate in gates:
                yield step, step.condition, mark(step, gate, gates)


def mark(step: Step, gate: Step, gates: tuple[Step, ...]) -> str:
    """Return the key of a decision: the step's id; with several gates one key for each."""
    return step.id if len(gates) == 1 else f"{step.id}/{gate.id}"


def is_used(course: Course, standing: Standing, gate: Step) -> bool:
    """Say whether a gate has steered already, so that its answers are gone."""
    return any(key in standing.decided for _, _, key in users_of(course.exercise, gate))


def decide(course: Course, facts: Facts, gate: Step) -> dict[str, bool]:
    """Decide once, for every step that a gate steers, what the gate says to it.

    Chance never asks more of two people than they did. What one of them can ask for (`any`: a
    rest, a softer plan) is now and then offered for no reason; what takes both (`both`: going
    deeper) is now and then held back, everything behind that gate at once.
    """
    decided: dict[str, bool] = {}
    for step, condition, key in users_of(course.exercise, gate):
        turn = course.turns_of(step.id)[0]
        clauses = [c for c in condition.clauses if _gate(course.exercise, c) == gate]
        asked = _joined(condition, [holds(c, facts.gates, course, turn) for c in clauses])
        if all(clause.quantifier == "both" for clause in clauses):
            held_back = course.solo is None and _by_chance(course.seed, gate)
            decided[key] = asked and not held_back
        else:
            decided[key] = asked or _by_chance(course.seed, step)
    return decided


def holds(clause: Clause, answers: Answers, course: Course, turn: Turn) -> bool:
    """Say whether one clause holds on the answers it may read."""
    found = _found(clause.question, answers, course, turn)
    if clause.op == "empty":
        return not found
    fitting = {owner for owner, value in found if _fits(value, clause)}
    if clause.quantifier == "both":
        return fitting.issuperset({course.solo} if course.solo else BOTH)
    return bool(fitting)


def _found(
    question_id: str, answers: Answers, course: Course, turn: Turn
) -> list[tuple[Owner, Value]]:
    owners: tuple[Owner, ...] = (*BOTH, "ours")
    keys = (
        Key(question_id, passing, owner)
        for passing in _passes(question_id, course, turn)
        for owner in owners
    )
    return [
        (key.owner, answer.value)
        for key in keys
        if (answer := answers.get(key))
        and answer.sharing is Sharing.SHARE
        and not is_empty(answer.value)
    ]


def _passes(question_id: str, course: Course, turn: Turn) -> tuple[int, ...]:
    step, _ = course.exercise.question(question_id)
    together = swapped_with(course.exercise, step.id)
    if not together:
        return (1,)
    if turn.step.id in together:
        return (turn.passing,)
    if turn.step.do is Do.SWAP and step.id in swapped_with(course.exercise, turn.step.start):
        return (1,)  # whether to swap is asked once, before the second pass
    return (1, 2)


def _fits(value: Value, clause: Clause) -> bool:
    """Say whether a value that is there fits. Numbers are compared on scales only."""
    match clause.op:
        case "answered":
            return True
        case "is":
            return str(value) == clause.value
        case "is-not":
            return str(value) != clause.value
        case "has":
            wanted = clause.value.strip().casefold()
            lines = value if isinstance(value, list) else []
            return any(isinstance(v, str) and v.strip().casefold() == wanted for v in lines)
        case op:
            return isinstance(value, int) and _COMPARE[op](value, int(clause.value))


def _joined(condition: Condition, said: list[bool]) -> bool:
    return any(said) if condition.joined == "or" else all(said)


def _gate(exercise: Exercise, clause: Clause) -> Step | None:
    step, _ = exercise.question(clause.question)
    return step if step.keep is Keep.GATE else None


def _by_chance(seed: int, step: Step) -> bool:
    """Say whether this walk is the one in eight. `hash` would differ from start to start."""
    digest = hashlib.sha256(f"{seed} {step.id}".encode()).digest()
    return int.from_bytes(digest[:4]) % NOW_AND_THEN == 0
