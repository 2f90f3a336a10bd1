"""One kept answer, to be read: whose, and what, the way it was asked."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twofold.exercise.model import Kind
from twofold.exercise.prose import plain as in_words
from twofold.ui import words
from twofold.ui.marks import Mark
from twofold.ui.theme.look import look
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.small_table import SmallTable
from twofold.ui.widgets.text import Words, caption, quote, strong
from twofold.walk.answers import counted
from twofold.walk.kept import KeptAnswer


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
            self._said: QWidget = _table(answer, list(answer.value))
        else:
            self._said = written(answer_words(answer))
        box.addWidget(self._said)

    def show_words(self, *, shown: bool) -> None:
        """Show what was answered, or only whose it is, while the words are changed."""
        self._said.setVisible(shown)


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
            return counted([str(entry) for entry in entries])
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
    rows = [[words.days_told(cell) for cell in row] for row in value if isinstance(row, list)]
    return SmallTable([in_words(head) for head in answer.columns], rows)
