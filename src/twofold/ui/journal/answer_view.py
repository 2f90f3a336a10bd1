"""One kept answer, to be read: whose, and what, the way it was asked."""

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from twofold.exercise.model import Kind
from twofold.exercise.prose import plain as in_words
from twofold.ui import words
from twofold.ui.marks import Mark
from twofold.ui.theme.look import look
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import Words, caption, quote, strong
from twofold.walk.kept import KeptAnswer

#: Pixels at 100 % that the longest word of a cell may ask for.
_CELL: Final = 120


class AnswerView(QWidget):
    """Mark and name of that day, and under them what was answered; `aside` stands at the end."""

    def __init__(self, answer: KeptAnswer, aside: QWidget | None = None) -> None:
        super().__init__()
        named(self, f"answer-{answer.question_id}-{answer.passing}-{answer.owner}")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look().gap(4))
        who = QHBoxLayout()
        who.setSpacing(look().gap(8))
        who.addWidget(Mark(answer.owner))
        name = answer.owner_name if answer.owner != "ours" else self.tr("both of you")
        label = strong(name) if answer.owner != "ours" else caption(name)
        who.addWidget(label, 1)
        if aside is not None:
            who.addWidget(aside)
        box.addLayout(who)
        if answer.kind is Kind.TABLE and isinstance(answer.value, list):
            box.addWidget(_table(answer, list(answer.value)))
        else:
            box.addWidget(written(answer_words(answer)))


def answer_words(answer: KeptAnswer) -> str:
    """Return what was answered in words: "4 of 5", chosen labels, lines under each other."""
    match answer.kind, answer.value:
        case Kind.SCALE, int(number):
            said = words.scale_reading(number, answer.top)
            end = {1: answer.low, answer.top: answer.high}.get(number, "")
            return f"{said}: {in_words(end)}" if end else said
        case Kind.SINGLE | Kind.MULTI, str() | list():
            chosen = answer.value if isinstance(answer.value, list) else [answer.value]
            return "\n".join(
                in_words(label) for option, label in answer.options if option in chosen
            )
        case Kind.LIST, list(entries):
            kept = [str(e).strip() for e in entries if str(e).strip()]
            return "\n".join(f"{n}. {entry}" for n, entry in enumerate(kept, 1))
        case Kind.SIGN, dict(names):
            signed = " · ".join(n for n in (names.get("a"), names.get("b")) if n)
            return words.agreed_by(signed)
        case Kind.SENTENCE, _:
            return in_words(answer.value_text)
        case _:
            return answer.value if isinstance(answer.value, str) else answer.value_text


def written(text: str) -> Words:
    """Return what people wrote."""
    return quote(text)


def _table(answer: KeptAnswer, value: list[Any]) -> QWidget:
    """Return the rows that hold anything, under their heads."""
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(look().gap(20))
    grid.setVerticalSpacing(look().gap(6))
    for column, head in enumerate(answer.columns):
        grid.addWidget(caption(in_words(head)), 0, column)
    rows = [row for row in value if isinstance(row, list)]
    widths = [len(head) for head in answer.columns]
    for number, row in enumerate(rows, 1):
        if not any(cell.strip() for cell in row):
            continue
        for column, cell in enumerate(row[: len(widths)]):
            said = words.days_told(cell)
            shown = written(said)
            shown.ensurePolished()
            advance = QFontMetrics(shown.font()).horizontalAdvance
            longest = max(map(advance, said.split()), default=0)
            shown.setMinimumWidth(min(longest + 2, look().px(_CELL)))  # no word of it is broken
            grid.addWidget(shown, number, column, Qt.AlignmentFlag.AlignTop)
            widths[column] = max(widths[column], len(said))
    for column, width in enumerate(widths):
        grid.setColumnStretch(column, min(max(width, 8), 40))
    return table
