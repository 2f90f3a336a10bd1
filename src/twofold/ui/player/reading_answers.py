"""An answer to read: a number says what it is out of, a list counts, a table has its columns."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from twofold.exercise.model import Kind, Question, Value
from twofold.ui.player.telling import plain
from twofold.ui.widgets.small_table import SmallTable
from twofold.ui.widgets.text import Words
from twofold.ui.words import agreed_by, days_told, scale_reading
from twofold.walk.answers import counted, plain_words


def answer_shown(question: Question, value: Value, type_: str) -> QWidget:
    """Return an answer to be read, its words set in a type of `Words`."""
    if question.kind is Kind.TABLE and isinstance(value, list):
        return table_shown(question.columns, value)
    return Words(answer_words(question, value), type_)


def table_shown(columns: Sequence[str], value: Sequence[str | Sequence[str]]) -> SmallTable:
    """Return the rows of a table that hold anything, days as people say them."""
    rows = [[days_told(cell) for cell in row] for row in value if not isinstance(row, str)]
    return SmallTable([plain(head) for head in columns], rows)


def answer_words(question: Question, value: Value) -> str:
    """Return an answer in words."""
    match question.kind, value:
        case Kind.SCALE, int(number):
            words = scale_reading(number, question.top)
            end = {1: question.low, question.top: question.high}.get(number, "")
            return f"{words}, {end}" if end else words
        case Kind.SIGN, dict(names):
            return agreed_by(" · ".join(names.values()))
        case Kind.LIST, list(entries):
            return counted([str(entry) for entry in entries])
        case Kind.TABLE, _:
            return days_told(plain_words(question, value))
        case Kind.SINGLE | Kind.MULTI, _:
            return plain(plain_words(question, value))  # the exercise's words may carry markup
        case _:
            return plain_words(question, value)
