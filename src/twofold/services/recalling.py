"""Looking back: earlier words that a step asks to see again."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from twofold.exercise.model import Exercise, Kind, Mode, Question, Recall, Value, Who
from twofold.journal.recall import EarlierAnswer, earlier, earlier_on_shelf
from twofold.journal.store import Unit
from twofold.people import Couple, PartnerId
from twofold.services.walk_values import Recalled, RecalledLine
from twofold.walk.answers import Answers, counted, plain_words
from twofold.walk.course import Course, Turn

_Rows: TypeAlias = tuple[tuple[str, ...], ...]


def recalled(
    db: Unit, walk_id: int, course: Course, recall: Recall, open_now: Answers, who: Couple, at: Turn
) -> Recalled:
    """Return one look back.

    Who acts alone in a role gets their own notes of this evening back, not the other's as well:
    they are there to speak from.

    `open_now` are this walk's answers that count, nothing sealed; `at` is the turn that looks back.
    """
    if recall.mode is Mode.THIS:
        acting = at.partner if at.step.who is Who.ROLE else None
        lines = tuple(_of_this_walk(course.exercise, recall.question, open_now, who, acting))
    else:
        lines = tuple(_line(found) for found in _earlier(db, walk_id, course.exercise, recall))
    return Recalled(recall.lead, recall.words, tuple(line for line in lines if line.text))


def words_of(question: Question, value: Value) -> str:
    """Return an answer as one text; a scale as "4/5", which needs no language."""
    if question.kind is Kind.SCALE:
        return f"{value}/{question.top}"
    if question.kind is Kind.LIST and isinstance(value, list):
        return counted([str(entry) for entry in value])
    return plain_words(question, value)


def _of_this_walk(
    exercise: Exercise,
    question_id: str,
    open_now: Answers,
    who: Couple,
    acting: PartnerId | None,
) -> Iterator[RecalledLine]:
    step, question = exercise.question(question_id)
    own = acting if step.who in {Who.PRIVATE, Who.EACH} or question.who is Who.EACH else None
    for key in sorted(key for key in open_now if key.question == question_id):
        if own is not None and key.owner not in {own, "ours"}:
            continue
        name = "" if key.owner == "ours" else who.name(key.owner)
        value = open_now[key].value
        yield RecalledLine(
            key.owner,
            name,
            words_of(question, value),
            None,
            *(_table(question.columns, value) if question.kind is Kind.TABLE else ()),
        )


def _earlier(
    db: Unit, walk_id: int, exercise: Exercise, recall: Recall
) -> tuple[EarlierAnswer, ...]:
    if recall.shelf is not None:
        return earlier_on_shelf(db, recall.shelf, mode=recall.mode, walk_id=walk_id)
    questions = {recall.question}
    if recall.exercise:
        exercises = {recall.exercise}
    else:
        exercises = {exercise.id, *exercise.was}
        questions |= {
            was for _, q in exercise.questions() if q.id == recall.question and (was := q.was)
        }
    return earlier(db, exercises=exercises, questions=questions, mode=recall.mode, walk_id=walk_id)


def _line(found: EarlierAnswer) -> RecalledLine:
    answer = found.answer
    text = answer.value_text
    if answer.kind is Kind.SCALE:
        text = f"{answer.value}/{answer.top}"
    elif answer.kind is Kind.LIST and isinstance(answer.value, list):
        text = counted([str(entry) for entry in answer.value])
    table = _table(answer.columns, answer.value) if answer.kind is Kind.TABLE else ()
    return RecalledLine(answer.owner, answer.owner_name, text, found.on, *table)


def _table(columns: Sequence[str], value: object) -> tuple[tuple[str, ...], _Rows]:
    """Return the heads and the rows of a table, as they are handed on."""
    rows = value if isinstance(value, list) else []
    filled = (tuple(map(str, row)) for row in rows if isinstance(row, list))
    return tuple(columns), tuple(filled)
