"""Which widget a blank becomes."""

from twofold.exercise.model import Kind, Question
from twofold.people import Couple, Owner
from twofold.ui.fields.choice import MultiField, SingleField
from twofold.ui.fields.field import FieldWidget
from twofold.ui.fields.lists import ListField
from twofold.ui.fields.scale import ScaleField
from twofold.ui.fields.sentence import SentenceField
from twofold.ui.fields.sign import SignField
from twofold.ui.fields.table import TableField
from twofold.ui.fields.text import TextWords


def make_field(question: Question, owner: Owner, name: str, couple: Couple) -> FieldWidget:
    """Return an empty widget for one question and one owner.

    Args:
        question: What is asked.
        owner: Who answers; gives the colour.
        name: What a screen reader calls it: the prompt in plain words.
        couple: The names that a promise or a signature may carry.
    """
    made: FieldWidget
    match question.kind:
        case Kind.TEXT:
            made = TextWords(owner, name, lines=question.lines)
        case Kind.SENTENCE:
            made = SentenceField(owner, question.parts)
        case Kind.SCALE:
            made = ScaleField(
                owner, name, top=question.top or 5, low=question.low, high=question.high
            )
        case Kind.SINGLE:
            made = SingleField(owner, name, question.options)
        case Kind.MULTI:
            made = MultiField(owner, name, question.options, most=question.most)
        case Kind.LIST:
            made = ListField(owner, name, count=question.count, most=question.most)
        case Kind.TABLE:
            made = TableField(
                owner,
                name,
                columns=question.columns,
                rows=question.rows,
                couple=couple,
                shelf=question.shelf,
            )
        case Kind.SIGN:
            made = SignField(name, couple)
    return made
