"""One person alone: their own turns, nobody to hand over to, nothing to open."""

from tests.unit.walk.building import (
    Couple,
    ask,
    exercise,
    private,
    reveal,
    said,
    spoken,
    step,
    swap,
    when,
)
from twofold.exercise.model import Keep, Kind, Who
from twofold.walk.conditions import countable
from twofold.walk.course import lay_out
from twofold.walk.machine import resume
from twofold.walk.moves import Forward
from twofold.walk.places import Finish, HandingOver, Page
from twofold.walk.sight import scene

EVENING = exercise(
    step("quiet", who=Who.TOGETHER),
    private("mine", ask("facts", Kind.TEXT), ask("guessed", Kind.TEXT, guess="facts")),
    reveal("open", "mine"),
    spoken("speak"),
    spoken("echo", role="listener"),
    swap("again", "speak"),
    step("together", ask("one", Kind.TEXT), ask("signed", Kind.SIGN)),
)


def alone(keep: Keep | None = None) -> Couple:
    steps = [private(s.id, *s.questions, keep=keep) if s.id == "mine" else s for s in EVENING.steps]
    return Couple(lay_out(exercise(*steps), first="a", solo="b"))


def steps_walked(couple: Couple) -> list[str]:
    walked = []
    while not isinstance(couple.place(), Finish):
        assert not isinstance(couple.place(), HandingOver)
        turn = couple.turn()
        assert turn is not None
        walked.append(turn.step.id)
        couple.go(Forward())
    return walked


def test_only_their_own_turns_come_without_hand_over_reveal_or_swap() -> None:
    assert steps_walked(alone()) == ["quiet", "mine", "speak", "together"]


def test_every_answer_is_theirs_and_nobody_is_guessed_or_signs() -> None:
    course = alone().course
    asked = {
        question.id: turn.owners(question)
        for turn in course.turns
        if not turn.left_out
        for question in turn.step.questions
    }
    assert asked == {"facts": ("b",), "guessed": (), "one": ("b",), "signed": ()}


def test_what_is_written_counts_at_once_but_for_what_is_sealed() -> None:
    answers = said(facts_b="It rained")
    for keep, counts in ((None, True), (Keep.SEALED, False)):
        couple = alone(keep)
        assert bool(countable(couple.course, couple.standing, answers)) is counts


def test_a_gate_may_ask_for_both_where_only_one_is_there() -> None:
    steps = (
        private("level", ask("calm"), keep=Keep.GATE),
        step("rest", condition=when("both calm <= 2")),
        step("on"),
    )
    for calm, comes in ((1, "rest"), (5, "on")):
        couple = Couple(lay_out(exercise(*steps), first="a", solo="b", seed=1), said(calm_b=calm))
        couple.go(Forward())
        turn = couple.turn()
        assert turn is not None
        assert turn.step.id == comes


def test_coming_back_lands_on_the_page_itself() -> None:
    couple = alone(Keep.SEALED)
    couple.go(Forward())
    assert couple.place() == Page(1)
    assert resume(couple.course, couple.standing).place == Page(1)
    now = scene(couple.course, couple.standing, {})
    assert now.in_memory
    assert not now.may_share
