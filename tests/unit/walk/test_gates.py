"""Questions that only steer: asked in private, used once, gone."""

import pytest

from tests.unit.walk.building import Couple, ask, exercise, private, said, step, when
from twofold.exercise.model import Do, Keep, Step
from twofold.walk.course import Course, lay_out
from twofold.walk.moves import Back, EndHere, Forward, GateUsed, TurnDone, TurnNotShown
from twofold.walk.places import Finish, Page

READY = private("ready", ask("readiness"), ask("calm"), keep=Keep.GATE)
STOP = step("stop", do=Do.END, condition=when("any readiness <= 2"))


def laid(*steps: Step, offered: bool = False) -> Course:
    """Lay out with a seed that offers `stop` out of the blue, or does not."""
    for seed in range(999):
        course = lay_out(exercise(*steps), first="a", seed=seed)
        asked = Couple(course)
        asked.go_to("t" if steps[-1].id == "t" else "finish")
        if asked.standing.decided.get("stop", False) is offered:
            return course
    raise AssertionError


def test_a_gate_steers_once_and_is_then_erased() -> None:
    course = laid(step("s"), READY, STOP, step("more", condition=when("readiness >= 3")), step("t"))
    two = Couple(course, said(readiness_a=2, readiness_b=4))
    two.go_to("stop")
    assert two.events[-1] == GateUsed(("readiness", "calm"))
    assert two.standing.decided == {"stop": True, "more": True}
    two.answers = {}
    two.go(Forward())
    assert two.where == "more"
    two.go(Back())
    assert two.where == "stop"


def test_a_gate_that_has_steered_is_not_entered_again() -> None:
    two = Couple(laid(step("s"), READY, STOP, step("t")), said(readiness_a=1))
    two.go_to("stop")
    two.go(Back())
    assert two.where == "s"
    assert two.go(Forward()) == (TurnDone(0),)
    assert two.where == "stop"


def test_a_gate_that_says_no_is_used_as_well() -> None:
    two = Couple(laid(READY, STOP, step("t")), said(readiness_a=5))
    two.go(*[Forward()] * 3)
    assert two.go(Forward()) == (
        TurnDone(1),
        GateUsed(("readiness", "calm")),
        TurnNotShown(2),
    )
    assert two.where == "t"
    assert two.offered() == (Forward(),)


def test_an_end_behind_a_gate_is_an_offer() -> None:
    two = Couple(laid(READY, STOP, step("t")), said(readiness_a=1))
    two.go_to("stop")
    assert two.offered() == (Forward(), EndHere())
    assert two.go(EndHere()) == (TurnDone(2), TurnNotShown(3))
    assert (two.place(), two.standing.ended) == (Finish(), "stop")
    two.go(Back())
    assert two.place() == Page(2)
    two.go(Forward())
    assert two.where == "t"


def test_now_and_then_it_is_offered_although_no_answer_asked_for_it() -> None:
    two = Couple(laid(READY, STOP, step("t"), offered=True), said(readiness_a=5, readiness_b=5))
    two.go_to("stop")
    assert two.offered() == (Forward(), EndHere())


DEEPER = step("deeper", condition=when("both readiness >= 3"))
DEEPEST = step("deepest", condition=when("both readiness >= 5"))


def reached(course: Course, a: int | None, b: int | None) -> set[str]:
    """Return the steps that a pair with these two numbers walks."""
    said_so = {"readiness_a": a, "readiness_b": b}
    two = Couple(course, said(**{key: value for key, value in said_so.items() if value}))
    met = {two.where}
    while two.where != "finish":
        two.go(Forward())
        met.add(two.where)
    return met & {"deeper", "deepest"}


@pytest.mark.parametrize(
    ("a", "b", "far"),
    [
        (5, 5, {"deeper", "deepest"}),
        (5, 3, {"deeper"}),
        (5, 2, set()),
        (2, 5, set()),
        (5, None, set()),  # passed over: no yes to anything
    ],
)
def test_what_takes_both_goes_as_far_as_the_lower_answer(
    a: int | None, b: int | None, far: set[str]
) -> None:
    """Chance may hold them back on one evening in eight; never does it lead on."""
    courses = [
        lay_out(exercise(READY, DEEPER, DEEPEST, step("t")), first="a", seed=seed)
        for seed in range(80)
    ]
    walked = [reached(course, a, b) for course in courses]
    assert all(one in (far, set()) for one in walked)
    held_back = [one for one in walked if one != far]
    assert not far or 0 < len(held_back) < 25


@pytest.mark.parametrize("order", [1, 2])
def test_a_gate_is_not_used_up_by_a_step_that_the_short_form_leaves_out(order: int) -> None:
    asks = step("skipped", condition=when("readiness <= 2"), short_skip=True)
    steps = [READY, asks, step("s"), *[STOP, step("t")][:order]]
    two = Couple(lay_out(exercise(*steps), first="a", short=True))
    two.go_to("s")
    assert not two.standing.decided
