"""Small exercises, built in a line each, and a couple that walks through them."""

from collections.abc import Iterable
from typing import Any, TypeAlias

from twofold.exercise.model import (
    Clause,
    Condition,
    Do,
    Exercise,
    Keep,
    Kind,
    Option,
    Question,
    Step,
    Who,
)
from twofold.exercise.role import Role
from twofold.people import BOTH
from twofold.walk.answers import Answer, Answers, Key
from twofold.walk.course import Course, Turn
from twofold.walk.machine import Advance, Facts, Paging, advance, begin, moves, one_page
from twofold.walk.moves import Event, Forward, Move, NotToday, SayReady
from twofold.walk.places import Finish, Place, Ready, Standing

#: Whatever a step or a question of the format may carry.
Attribute: TypeAlias = Any

SPEAKER, LISTENER = "speaker", "listener"


def ask(
    question_id: str, kind: Kind = Kind.SCALE, who: Who | None = None, **more: Attribute
) -> Question:
    """Make a question; a role is given as `role=`."""
    made: dict[str, Attribute] = {"id": question_id, "line": 1, "kind": kind, "prompt": question_id}
    if kind is Kind.SCALE:
        made["top"] = 5
    if kind in {Kind.SINGLE, Kind.MULTI}:
        made["options"] = (Option("tea", "A cup of tea"), Option("walk", "A walk"))
    if kind is Kind.SENTENCE:
        made["parts"] = ("When you ", ", I feel ", ".")
    return Question(**{**made, "who": who, **more})


def step(
    step_id: str,
    *questions: Question,
    do: Do = Do.ANSWER,
    who: Who = Who.TOGETHER,
    **more: Attribute,
) -> Step:
    """Make a step; whatever is not said has the default of the format."""
    made: dict[str, Attribute] = {"id": step_id, "title": step_id, "line": 1, "do": do, "who": who}
    return Step(**{**made, "questions": questions, **more})


def private(
    step_id: str, *questions: Question, keep: Keep | None = None, **more: Attribute
) -> Step:
    """Make a private step with one scale where no question is given."""
    asked = questions or (ask(f"{step_id}-level"),)
    return step(step_id, *asked, who=Who.PRIVATE, keep=keep, **more)


def reveal(step_id: str, *show: str, **more: Attribute) -> Step:
    """Make a reveal of private steps."""
    return step(step_id, do=Do.REVEAL, show=show, **more)


def spoken(step_id: str, *questions: Question, role: str = SPEAKER, **more: Attribute) -> Step:
    """Make a talk of one role."""
    return step(step_id, *questions, do=Do.TALK, who=Who.ROLE, role=role, **more)


def swap(step_id: str, start: str, **more: Attribute) -> Step:
    """Make a swap that repeats from `start` on."""
    return step(step_id, do=Do.SWAP, start=start, **more)


def when(words: str) -> Condition:
    """Read "any level <= 2 and help is tea" the way the format does, without its checks."""
    joined = "or" if " or " in words else "and"
    clauses = []
    for text in words.split(f" {joined} "):
        parts = text.split()
        quantifier = parts.pop(0) if parts[0] in {"any", "both"} else ""
        clauses.append(Clause(quantifier, parts[0], parts[1], " ".join(parts[2:])))
    return Condition(tuple(clauses), joined, words)


def exercise(*steps: Step, roles: bool = True) -> Exercise:
    """Make an exercise of these steps, with the two roles speaker and listener."""
    pair = (Role(SPEAKER, "speaks"), Role(LISTENER, "listens"))
    return Exercise(
        id="an-evening",
        title="An evening",
        version=1,
        lang="en",
        steps=steps,
        source="",
        source_sha="",
        shape="",
        roles=pair if roles else (),
    )


def said(**values: object) -> dict[Key, Answer]:
    """Make answers of the first pass: `level_a=2` is Key("level", 1, "a"), `plan_ours="x"`."""
    answers = {}
    for name, value in values.items():
        question, owner = name.rsplit("_", 1)
        key = Key(question.replace("_", "-"), 1, owner)  # type: ignore[arg-type] # a, b or ours
        answers[key] = Answer(value)  # type: ignore[arg-type] # as the test says
    return answers


class Couple:
    """Two people at one computer, who make moves and remember what followed."""

    def __init__(
        self, course: Course, answers: Answers | None = None, paging: Paging = one_page
    ) -> None:
        self.course = course
        self.answers = dict(answers or {})
        self.paging = paging
        self.events: list[Event] = []
        self.standing = Standing(Finish())
        self._take(begin(course, self.facts))

    @property
    def facts(self) -> Facts:
        """Everything that was ever written; the machine has to sort out what counts."""
        return Facts(open=self.answers, gates=self.answers)

    def place(self) -> Place:
        return self.standing.place

    def offered(self) -> tuple[Move, ...]:
        return moves(self.course, self.standing, self.facts, self.paging)

    @property
    def where(self) -> str:
        """The id of the present step, "finish" at the end."""
        turn = self.turn()
        return turn.step.id if turn else "finish"

    def turn(self) -> Turn | None:
        """The present turn, None at the finish."""
        place = self.place()
        return None if isinstance(place, Finish) else self.course.turns[place.turn]

    def go(self, *path: Move) -> tuple[Event, ...]:
        """Make moves; return what followed from the last one."""
        followed: tuple[Event, ...] = ()
        for move in path:
            made = advance(self.course, self.standing, move, self.facts, self.paging)
            followed = made.events
            self._take(made)
        return followed

    def open(self) -> tuple[Event, ...]:
        """Both say yes."""
        return self.go(*(SayReady(partner) for partner in BOTH))

    def go_to(self, step_id: str, *, leave: Iterable[str] = ()) -> None:
        """Go forward to a step, or to "finish", opening every reveal but those in `leave`."""
        while self.where != step_id:
            if not isinstance(self.place(), Ready):
                self.go(Forward())
            elif self.where in leave:
                self.go(NotToday())
            else:
                self.open()

    def _take(self, made: Advance) -> None:
        self.standing = made.standing
        self.events += made.events
