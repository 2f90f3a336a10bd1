"""The shape of an exercise: ids, kinds and attributes without any words."""

import hashlib

from twofold.exercise.header import Header
from twofold.exercise.model import Note, Question, Step


def shape(header: Header, steps: tuple[Step, ...], notes: tuple[Note, ...]) -> str:
    """Return a hash that stays the same when only words or the room for writing change."""
    parts: list[object] = [
        header.id,
        [role.id for role in header.roles],
        header.starts,
        header.solo,
        sorted(note.id for note in notes),
    ]
    parts += [_step(step) for step in steps]
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def _step(step: Step) -> list[object]:
    condition = step.condition
    return [
        step.id,
        str(step.do),
        str(step.who),
        step.role,
        step.seconds,
        str(step.keep),
        step.show,
        step.start,
        step.pattern,
        step.rounds,
        step.short_skip,
        step.short_seconds,
        step.after_days,
        str(step.shelf),
        condition
        and [
            condition.joined,
            [(c.quantifier, c.question, c.op, c.value) for c in condition.clauses],
        ],
        [role for role, _ in step.asides],
        [(str(r.mode), r.question, r.exercise, str(r.shelf)) for r in step.recalls],
        [_question(question) for question in step.questions],
    ]


def _question(question: Question) -> list[object]:
    return [
        question.id,
        str(question.kind),
        len(question.parts),
        question.top,
        [option.id for option in question.options],
        question.least,
        question.most,
        len(question.columns),
        [[not cell for cell in row] for row in question.rows],
        str(question.shelf),
        question.part,
        str(question.who),
        question.role,
        question.required,
        question.guess,
    ]
