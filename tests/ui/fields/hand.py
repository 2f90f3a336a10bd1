"""Fields of every kind, and a hand that shows them and puts them away."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from twofold.exercise.model import Kind, Option, Question, Value
from twofold.people import Couple, Owner, Partner
from twofold.ui.fields.field import FieldWidget
from twofold.ui.fields.make import make_field

COUPLE = Couple(Partner(id="a", name="Ana"), Partner(id="b", name="Sam"))
OPTIONS = (
    Option("tea", "tea"),
    Option("walk", "a walk round the block, if it is not raining by then"),
    Option("song", "a song & a dance"),
)
QUESTIONS: dict[Kind, Question] = {
    Kind.TEXT: Question(id="q", line=1, kind=Kind.TEXT, prompt="How?", lines=3),
    Kind.SENTENCE: Question(
        id="q", line=1, kind=Kind.SENTENCE, prompt="", parts=("I feel ", " when you ", ".")
    ),
    Kind.SCALE: Question(
        id="q", line=1, kind=Kind.SCALE, prompt="How much?", top=5, low="little", high="plenty"
    ),
    Kind.SINGLE: Question(id="q", line=1, kind=Kind.SINGLE, prompt="Which?", options=OPTIONS),
    Kind.MULTI: Question(id="q", line=1, kind=Kind.MULTI, prompt="Which?", options=OPTIONS, most=2),
    Kind.LIST: Question(id="q", line=1, kind=Kind.LIST, prompt="Name some", count=2, most=3),
    Kind.TABLE: Question(
        id="q",
        line=1,
        kind=Kind.TABLE,
        prompt="Who does what?",
        columns=("Job", "Now"),
        rows=(("Dishes", ""), ("", "")),
    ),
    Kind.SIGN: Question(id="q", line=1, kind=Kind.SIGN, prompt="We agree"),
}
VALUES: dict[Kind, Value] = {
    Kind.TEXT: "two\nlines",
    Kind.SENTENCE: ["calm", "ask"],
    Kind.SCALE: 4,
    Kind.SINGLE: "walk",
    Kind.MULTI: ["tea", "song"],
    Kind.LIST: ["one", "two"],
    Kind.TABLE: [["Dishes", "Sam"], ["Laundry", "Ana"]],
    Kind.SIGN: {"a": "Ana"},
}


class Hand:
    """Shows fields and lets them go again."""

    def __init__(self) -> None:
        self._shown: list[QWidget] = []

    def show(self, kind: Kind, owner: Owner = "a", question: Question | None = None) -> FieldWidget:
        asked = question or QUESTIONS[kind]
        field = make_field(asked, owner, "What is asked", COUPLE)
        field.resize(600, 300)
        field.show()
        QTest.qWait(1)
        self._shown.append(field)
        return field

    def put_away(self) -> None:
        for widget in self._shown:
            widget.close()
            widget.deleteLater()
