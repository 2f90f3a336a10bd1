"""An answer as words to read: a number says what it is out of, a table its rows."""

from twofold.exercise.model import Kind, Question, Value
from twofold.ui.player.telling import plain
from twofold.ui.words import agreed_by, days_told, scale_reading
from twofold.walk.answers import plain_words


def answer_words(question: Question, value: Value) -> str:
    """Return an answer in words."""
    if question.kind is Kind.SCALE and isinstance(value, int):
        words = scale_reading(value, question.top)
        if value == 1 and question.low:
            return f"{words}, {question.low}"
        if value == question.top and question.high:
            return f"{words}, {question.high}"
        return words
    if question.kind is Kind.SIGN and isinstance(value, dict):
        return agreed_by(" · ".join(value.values()))
    written = plain_words(question, value)
    if question.kind is Kind.TABLE:
        return days_told(written)
    return plain(written) if question.kind in _OURS else written


#: Kinds whose words come from the exercise and may carry markup.
_OURS = frozenset({Kind.SINGLE, Kind.MULTI})
