"""What the two invented people write, and how they fill the blanks of a page by hand."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from twofold.exercise.model import Kind, Question
from twofold.people import Owner
from twofold.ui.player.asking import Answering
from twofold.ui.tour.hands import Hands

NAMES: Final = ("Ana", "Sam")

#: What each writes: question → (Ana's, Sam's) blanks, or a place among circles and choices.
_WORDS: Final[dict[str, tuple[list[str] | int, list[str] | int]]] = {
    "moment": (
        ["You waited with the tea until I came home."],
        ["You rang my sister, so that I did not have to."],
    ),
    "wish": (["calm mornings", "we both start early"], ["time alone", "the week was loud"]),
    "understood": (7, 8),
    "effort": (6, 7),
    "good-time": (8, 8),
    "promise-news": (4, 4),
    "win": (["We laughed in the hallway about the umbrella."], []),
    "promise": (
        ["When I hear the kettle, I will sit down with you", "Thursday"],
        ["When I close the laptop, I will come and say hello", "Sunday"],
    ),
    "next": (["Sunday", "seven"], []),
    "readiness": (4, 4),
    "choice": (2, 2),  # go on, gently: the offer turns up now and then
    "stop-word": (["pebble"], []),
    "scene": (["The evening the train was late."], []),
}
_OTHERWISE: Final = ["a quiet word", "the walk by the river", "soup"]


def fill(hands: Hands, page: QWidget) -> Iterator[None]:
    """Fill every blank of a page with keys and clicks."""
    for answering in hands.seen(Answering, inside=page):
        question, owner = answering.field.question, answering.field.key.owner
        yield from _answer(hands, answering.widget, question, _words(question, owner))


def _words(question: Question, owner: Owner) -> list[str] | int:
    known = _WORDS.get(question.id)
    if known is not None:
        return known[1] if owner == "b" else known[0]
    return 3 if question.kind is Kind.SCALE else _OTHERWISE


def _answer(
    hands: Hands, widget: QWidget, question: Question, what: list[str] | int
) -> Iterator[None]:
    match question.kind:
        case Kind.SCALE | Kind.SINGLE:
            circles = hands.seen(QRadioButton, inside=widget)
            at = what if isinstance(what, int) else 1
            yield from hands.touch(circles[min(at, len(circles)) - 1])
        case Kind.MULTI:
            yield from hands.touch(hands.seen(QCheckBox, inside=widget)[0])
        case Kind.SIGN:
            yield from hands.click("agree-a", widget)
            yield from hands.click("agree-b", widget)
        case _:
            texts = what if isinstance(what, list) else _OTHERWISE
            for blank, text in zip(_blanks(hands, widget), texts, strict=False):
                yield from hands.type_into(blank, text)


def _blanks(hands: Hands, widget: QWidget) -> list[QWidget]:
    lines = widget.findChildren(QLineEdit)  # in the order of their sentence, wherever they stand
    seen = set(hands.seen(QLineEdit, inside=widget))
    found: list[QWidget] = [line for line in lines if line in seen]
    found += hands.seen(QTextEdit, inside=widget)
    found += hands.seen(QPlainTextEdit, inside=widget)
    return found
