"""The shape of an exercise: ids, kinds and attributes without any words."""

import hashlib
from collections.abc import Iterable
from operator import attrgetter

from twofold.exercise.header import Header
from twofold.exercise.model import Note, Question, Step

SHAPE_VERSION = 1  # raise it when the same exercise would get another shape


def shape(header: Header, steps: tuple[Step, ...], notes: tuple[Note, ...]) -> str:
    """Return a hash that stays the same when only words or the room for writing change."""
    parts = [
        header.id,
        " ".join(role.id for role in header.roles),
        header.starts,
        str(header.solo),
        " ".join(sorted(note.id for note in notes)),
        *map(_step, steps),
    ]
    return hashlib.sha256("\n\n".join(parts).encode("utf-8", "replace")).hexdigest()


#: One `attrgetter` reads them all; asking for each by name takes three times as long.
_OF_STEP = attrgetter(
    "id", "do", "who", "role", "seconds", "keep", "show", "start", "pattern", "rounds",
    "short_skip", "short_seconds", "after_days", "shelf",
)  # fmt: skip
_OF_QUESTION = attrgetter(
    "id", "kind", "top", "least", "most", "shelf", "part", "who", "role", "required", "guess"
)
_OF_CLAUSE = attrgetter("quantifier", "question", "op", "value")
_OF_RECALL = attrgetter("mode", "question", "exercise", "shelf")


def _step(step: Step) -> str:
    parts = [*map(str, _OF_STEP(step))]
    if step.condition:
        parts.append(step.condition.joined)
        parts += [_words(_OF_CLAUSE(clause)) for clause in step.condition.clauses]
    parts += [role for role, _ in step.asides]
    parts += [_words(_OF_RECALL(recall)) for recall in step.recalls]
    parts += [_question(question) for question in step.questions]
    return "\n".join(parts)


def _question(question: Question) -> str:
    parts = [
        *map(str, _OF_QUESTION(question)),
        f"{len(question.parts)} {len(question.columns)}",
        *(option.id for option in question.options),
        *("".join(["." if cell else "_" for cell in row]) for row in question.rows),
    ]
    return "\t".join(parts)


def _words(values: Iterable[object]) -> str:
    return "\t".join(map(str, values))
