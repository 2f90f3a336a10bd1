"""What follows from a move, written in the same transaction as the new place."""

from collections.abc import Iterable
from datetime import datetime

from twofold.journal import answers, walks
from twofold.journal.store import Unit
from twofold.people import BOTH
from twofold.services.sealing import Sealed, questions_of
from twofold.walk.answers import Answer, Answers, Key, Sharing
from twofold.walk.course import Course
from twofold.walk.moves import (
    AnswersClosed,
    AnswersOpened,
    Event,
    GateUsed,
    TurnDone,
    TurnNotShown,
)


def carry_out(
    db: Unit, walk_id: int, course: Course, events: Iterable[Event], *, used: int, at: datetime
) -> Answers:
    """Write what follows from a move. Returns lines that are from now on in memory only."""
    taken: dict[Key, Answer] = {}
    for event in events:
        match event:
            case TurnDone(turn):
                walks.log_turn(db, walk_id, course.turns[turn], at=at, used=used)
            case TurnNotShown(turn):
                walks.log_turn(db, walk_id, course.turns[turn], at=at, shown=False)
            case AnswersOpened(step):
                Sealed(db, walk_id).open_shared(course.exercise, course.exercise.step(step), at)
            case AnswersClosed(step):
                taken |= _close(db, walk_id, course, step)
            case GateUsed(questions):
                gone = [Key(q, 1, owner) for q in questions for owner in BOTH]
                answers.erase(db, walk_id, gone)
    return taken


def _close(db: Unit, walk_id: int, course: Course, step: str) -> Answers:
    """Take the lines of a reveal out of the book; their writers keep them for this evening."""
    shown = questions_of(course.exercise, course.exercise.step(step).show)
    opened = {
        key: Answer(value, Sharing.ONLY_ME)
        for key, value in answers.open_answers(db, walk_id).items()
        if key.question in shown
    }
    answers.close_again(db, walk_id, opened)
    return opened
