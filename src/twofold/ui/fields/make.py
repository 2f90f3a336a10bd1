"""Which widget a blank becomes."""

from dataclasses import replace
from typing import TypeAlias

from PySide6.QtWidgets import QWidget

from twofold.exercise.model import Kind, Question
from twofold.exercise.prose import plain
from twofold.people import BOTH, Couple, Owner, PartnerId
from twofold.ui.fields.choice import MultiField, SingleField
from twofold.ui.fields.field import FieldWidget
from twofold.ui.fields.lists import ListField
from twofold.ui.fields.scale import ScaleField
from twofold.ui.fields.sentence import SentenceField
from twofold.ui.fields.sign import SignField
from twofold.ui.fields.table import TableField
from twofold.ui.fields.text import TextWords

#: Who sits where lines begin, and who where they end.
Seats: TypeAlias = tuple[PartnerId, PartnerId]


def make_field(
    question: Question,
    owner: Owner,
    name: str,
    couple: Couple,
    parent: QWidget | None = None,
    *,
    seats: Seats | None = None,
) -> FieldWidget:
    """Return an empty widget for one question and one owner.

    Args:
        question: What is asked.
        owner: Who answers; gives the colour.
        name: What a screen reader calls it: the prompt in plain words.
        couple: The names that a promise or a signature may carry.
        parent: Where it will lie.
        seats: Who sits where lines begin, and who where they end; None where nobody minds.
    """
    question = _in_plain_words(question)
    made: FieldWidget
    match question.kind:
        case Kind.TEXT:
            made = TextWords(owner, name, lines=question.lines, parent=parent)
        case Kind.SENTENCE:
            made = SentenceField(owner, question.parts, parent)
        case Kind.SCALE:
            made = ScaleField(
                owner,
                name,
                top=question.top or 5,
                low=question.low,
                high=question.high,
                parent=parent,
            )
        case Kind.SINGLE:
            made = SingleField(owner, name, question.options, parent)
        case Kind.MULTI:
            made = MultiField(owner, name, question.options, most=question.most, parent=parent)
        case Kind.LIST:
            made = ListField(owner, name, count=question.count, most=question.most, parent=parent)
        case Kind.TABLE:
            made = TableField(
                owner,
                name,
                columns=question.columns,
                rows=question.rows,
                couple=couple,
                order=seats or BOTH,
                shelf=question.shelf,
                parent=parent,
            )
        case Kind.SIGN:
            made = SignField(name, couple, parent, seats=seats)
    return made


def _in_plain_words(question: Question) -> Question:
    """Return a question whose drawn words carry no markup."""
    return replace(
        question,
        low=plain(question.low),
        high=plain(question.high),
        parts=tuple(_part(part) for part in question.parts),
        options=tuple(replace(option, label=plain(option.label)) for option in question.options),
        columns=tuple(plain(column) for column in question.columns),
        rows=tuple(tuple(plain(cell) for cell in row) for row in question.rows),
    )


def _part(part: str) -> str:
    """Return the words around a blank; the space beside the blank stays."""
    before = part[: len(part) - len(part.lstrip())]
    after = part[len(part.rstrip()) :] if part.strip() else ""
    return before + plain(part) + after
