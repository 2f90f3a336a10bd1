"""Arbitrary sound exercises, answers and pages for the walk's property tests."""

from dataclasses import replace

from hypothesis import strategies as st

from tests.unit.walk.building import (
    LISTENER,
    SPEAKER,
    ask,
    exercise,
    private,
    reveal,
    spoken,
    step,
    swap,
)
from twofold.exercise.model import (
    Clause,
    Condition,
    Do,
    Exercise,
    Keep,
    Kind,
    Question,
    Step,
    Value,
    Who,
)
from twofold.walk.answers import Answer, Key, Sharing
from twofold.walk.course import Course, lay_out
from twofold.walk.machine import Paging, one_page

_OPS = {
    Kind.SCALE: ("is", "<", "<=", ">", ">=", "answered", "empty"),
    Kind.SINGLE: ("is", "is-not", "answered", "empty"),
    Kind.MULTI: ("has", "answered", "empty"),
    Kind.LIST: ("has", "answered", "empty"),
}
_VALUES = {Kind.SCALE: ("1", "2", "3", "4"), Kind.SINGLE: ("tea", "walk"), Kind.MULTI: ("tea",)}

PAGINGS: tuple[Paging, ...] = (
    one_page,
    lambda turn: tuple(range(len(turn.step.questions))),
    lambda turn: tuple(range(0, len(turn.step.questions), 2)),
    lambda turn: (0, turn.index % 3),
)
pagings = st.sampled_from(PAGINGS)


class _Author:
    """Writes one exercise from front to back, within the rules of the format."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.steps: list[Step] = []
        self.speakable: dict[str, Question] = {}  # what a condition may name from here on
        self.gates: list[str] = []
        self.waiting: list[Step] = []  # private steps that no reveal shows yet

    def flag(self, one_in: int = 2) -> bool:
        return self.draw(st.integers(1, one_in)) == 1

    def name(self) -> str:
        return f"s{len(self.steps)}"

    def write(self, *, heart: bool) -> Exercise:
        if heart or self.flag():  # alone, alone, open, and what follows from it
            self.privately()
            self.reveal()
            self.plain()
        for _ in range(self.draw(st.integers(1, 5))):
            block = self.draw(
                st.sampled_from(
                    [
                        self.plain,
                        self.privately,
                        self.privately,
                        self.gate,
                        self.reveal,
                        self.swap,
                        self.end,
                    ]
                )
            )
            block()
        if self.waiting:
            self.reveal()
        if not self.steps:
            self.plain()
        return exercise(*self.steps)

    def add(self, made: Step) -> Step:
        made = replace(made, condition=self.condition(), short_skip=self.flag(6))
        self.steps.append(made)
        return made

    def condition(self) -> Condition | None:
        if not self.speakable or self.flag(3):
            return None
        clauses = []
        for _ in range(self.draw(st.integers(1, 2))):
            latest = list(self.speakable.values())[-4:]
            question = self.draw(st.sampled_from(latest))
            op = self.draw(st.sampled_from(_OPS[question.kind]))
            value = self.draw(st.sampled_from(_VALUES.get(question.kind, ("tea",))))
            quantifier = self.draw(st.sampled_from(["", "any", "both"]))
            clauses.append(Clause(quantifier, question.id, op, value))
        return Condition(tuple(clauses), self.draw(st.sampled_from(["and", "or"])))

    def questions(self, least: int = 0, *, whose: bool = True) -> tuple[Question, ...]:
        made = []
        for number in range(self.draw(st.integers(least, 3))):
            kind = self.draw(st.sampled_from([Kind.TEXT, *_OPS]))
            who = self.draw(st.sampled_from([None, None, Who.EACH, Who.ROLE])) if whose else None
            role = self.draw(st.sampled_from([SPEAKER, LISTENER])) if who is Who.ROLE else ""
            made.append(ask(f"{self.name()}-q{number}", kind, who, role=role))
        return tuple(made)

    def speak_of(self, made: Step) -> None:
        self.speakable |= {q.id: q for q in made.questions if q.kind in _OPS}

    def plain(self) -> None:
        do = self.draw(st.sampled_from([Do.ANSWER, Do.READ, Do.PAUSE, Do.LATER, Do.REVIEW]))
        who = self.draw(st.sampled_from([Who.TOGETHER, Who.EACH]))
        self.speak_of(self.add(step(self.name(), *self.questions(), do=do, who=who, seconds=60)))

    def privately(self) -> None:
        keep = Keep.SEALED if self.flag(4) else None
        made = self.add(private(self.name(), *self.questions(1, whose=self.flag(4)), keep=keep))
        if keep is None:
            self.waiting.append(made)

    def gate(self) -> None:
        level = ask(f"{self.name()}-gate")
        made = self.add(private(self.name(), level, keep=Keep.GATE))
        self.speak_of(made)
        self.gates.append(level.id)

    def reveal(self) -> None:
        some = self.waiting[: self.draw(st.integers(0, len(self.waiting)))] or self.waiting
        if some:
            shown = self.add(reveal(self.name(), *(s.id for s in some)))
            self.waiting = [s for s in self.waiting if s not in some]
            for made in some:
                self.speak_of(made)
            assert shown.show

    def swap(self) -> None:
        start = self.name()
        for _ in range(self.draw(st.integers(1, 2))):
            role = self.draw(st.sampled_from([SPEAKER, LISTENER]))
            self.speak_of(self.add(spoken(self.name(), *self.questions(), role=role)))
            if self.flag(3):
                self.plain()
        self.add(swap(self.name(), start))

    def end(self) -> None:
        made = step(self.name(), do=Do.END)
        if self.gates and self.flag():
            asking = self.draw(st.sampled_from(["any", "both"]))
            asks = Clause(asking, self.draw(st.sampled_from(self.gates)), "<=", "3")
            self.steps.append(replace(made, condition=Condition((asks,))))
        else:
            self.add(made)


@st.composite
def exercises(draw: st.DrawFn, *, heart: bool = False) -> Exercise:
    """Any sound exercise: every kind of actor, gate, seal, reveal, swap, end and condition."""
    return _Author(draw).write(heart=heart)


@st.composite
def courses(draw: st.DrawFn, *, heart: bool = False) -> Course:
    """Any sound exercise, laid out for an evening; with `heart` one that opens something."""
    return lay_out(
        draw(exercises(heart=heart)),
        first=draw(st.sampled_from(("a", "b"))),
        short=draw(st.booleans()),
        seed=draw(st.integers(0, 15)),
        solo=None if heart else draw(st.sampled_from((None, None, None, "a", "b"))),
    )


def values(question: Question) -> st.SearchStrategy[Value]:
    """Whatever may be answered to a question, now and then with nothing in it."""
    match question.kind:
        case Kind.SCALE:
            return st.integers(1, 5)
        case Kind.SINGLE:
            return st.sampled_from(["tea", "walk"])
        case Kind.MULTI | Kind.LIST:
            return st.lists(st.sampled_from(["tea", "walk"]), max_size=2, unique=True)
        case _:
            return st.sampled_from(["", "some words"])


@st.composite
def answer_sets(draw: st.DrawFn, course: Course) -> dict[Key, Answer]:
    """Answers to any question of a course, as if all had been written already."""
    made = {}
    for turn in course.turns:
        for question in turn.step.questions:
            for owner in turn.owners(question):
                if draw(st.integers(0, 3)):
                    sharing = draw(st.sampled_from(Sharing)) if turn.private else Sharing.SHARE
                    key = Key(question.id, turn.passing, owner)
                    made[key] = Answer(draw(values(question)), sharing)
    return made
