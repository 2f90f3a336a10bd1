import pytest

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
from twofold.exercise.model import Do, Kind, Who
from twofold.people import PartnerId
from twofold.walk.course import Course, deal, lay_out, swapped_with


def laid(course: Course) -> list[str]:
    """Read a course as "step/pass:partner"."""
    return [
        f"{t.step.id}/{t.passing}:{t.partner or 'both'}" for t in course.turns if not t.left_out
    ]


def test_each_and_private_are_walked_twice_and_the_rest_once() -> None:
    course = lay_out(
        exercise(
            step("read", do=Do.READ),
            step("both", who=Who.EACH),
            private("alone"),
            reveal("look", "alone"),
            step("end", do=Do.END),
        ),
        first="b",
    )
    assert laid(course) == [
        "read/1:both",
        "both/1:b",
        "both/1:a",
        "alone/1:b",
        "alone/1:a",
        "look/1:both",
        "end/1:both",
    ]
    assert [turn.index for turn in course.turns] == list(range(7))
    assert [turn.private for turn in course.turns] == [False] * 3 + [True] * 2 + [False] * 2


def test_private_steps_in_a_row_take_one_hand_over_less() -> None:
    course = lay_out(exercise(private("x"), private("y"), step("z"), private("v")), first="a")
    assert laid(course) == ["x/1:a", "x/1:b", "y/1:b", "y/1:a", "z/1:both", "v/1:a", "v/1:b"]


def test_a_step_left_out_does_not_part_two_private_ones() -> None:
    made = exercise(private("x"), step("skipped", short_skip=True), private("y"))
    course = lay_out(made, first="a", short=True)
    assert laid(course) == ["x/1:a", "x/1:b", "y/1:b", "y/1:a"]


def test_a_swapped_range_is_walked_again_with_roles_exchanged() -> None:
    heard = ask("heard", who=Who.ROLE, role=LISTENER)
    course = lay_out(
        exercise(
            spoken("tell", heard),
            step("each", who=Who.EACH),
            swap("trade", "tell"),
            spoken("after", role=LISTENER),
        ),
        first="a",
    )
    assert laid(course) == [
        "tell/1:a",
        "each/1:a",
        "each/1:b",
        "trade/1:both",
        "tell/2:b",
        "each/2:b",
        "each/2:a",
        "after/1:b",
    ]
    assert [course.turns[i].owners(heard) for i in (0, 4)] == [("b",), ("a",)]
    assert course.turns[4].holder(SPEAKER) == "b"
    assert course.swap_before(course.turns[5]).step.id == "trade"
    with pytest.raises(KeyError):
        course.turns[0].holder("nobody")


def test_swapped_with_names_the_range_and_nothing_else() -> None:
    made = exercise(step("a"), spoken("b"), step("c"), swap("s", "b"), step("d"))
    assert swapped_with(made, "c") == ("b", "c")
    assert swapped_with(made, "a") == swapped_with(made, "s") == ()


@pytest.mark.parametrize(
    ("who", "asked", "owners"),
    [
        (Who.TOGETHER, ask("q"), [("ours",)]),
        (Who.TOGETHER, ask("q", who=Who.EACH), [("a", "b")]),
        (Who.TOGETHER, ask("q", who=Who.ROLE, role=LISTENER), [("b",)]),
        (Who.EACH, ask("q"), [("a",), ("b",)]),
        (Who.EACH, ask("q", who=Who.EACH), [("a",), ("b",)]),
        (Who.EACH, ask("q", who=Who.ROLE, role=LISTENER), [(), ("b",)]),
        (Who.PRIVATE, ask("q"), [("a",), ("b",)]),
        (Who.PRIVATE, ask("q", who=Who.ROLE, role=SPEAKER), [("a",), ()]),
        (Who.PRIVATE, ask("q", Kind.SIGN), [("a",), ("b",)]),
        (Who.EACH, ask("q", Kind.SIGN), [("ours",), ("ours",)]),
    ],
)
def test_a_question_is_asked_of_whom_it_is_meant_for(
    who: Who, asked: object, owners: list[tuple[str, ...]]
) -> None:
    course = lay_out(exercise(step("s", asked, who=who)), first="a")  # type: ignore[arg-type]
    assert [turn.owners(asked) for turn in course.turns] == owners  # type: ignore[arg-type]


def test_in_a_role_turn_a_question_is_the_speakers_unless_it_says_otherwise() -> None:
    turn = lay_out(exercise(spoken("s")), first="b").turns[0]
    assert turn.owners(ask("q")) == ("b",)
    assert turn.owners(ask("q", who=Who.EACH)) == ("a", "b")


def test_timers_run_once_per_turn_and_shorter_in_the_short_form() -> None:
    made = exercise(step("e", who=Who.EACH, seconds=180, short_seconds=60), step("f", seconds=30))
    assert [t.seconds for t in lay_out(made, first="a").turns] == [180, 180, 30]
    assert [t.seconds for t in lay_out(made, first="a", short=True).turns] == [60, 60, 30]


def test_the_short_form_leaves_out_reveals_and_swaps_of_what_it_skips() -> None:
    made = exercise(
        private("x", short_skip=True),
        private("y"),
        reveal("only-x", "x"),
        reveal("x-and-y", "x", "y"),
        spoken("tell", short_skip=True),
        step("note"),
        swap("trade", "tell"),
        step("lead"),
        step("heard", ask("h", who=Who.ROLE, role=LISTENER)),
        step("skipped", short_skip=True),
        swap("again", "lead"),
    )
    assert laid(lay_out(made, first="a", short=True)) == [
        "y/1:a",
        "y/1:b",
        "x-and-y/1:both",
        "note/1:both",
        "lead/1:both",
        "heard/1:both",
        "again/1:both",
        "lead/2:both",
        "heard/2:both",
    ]
    assert "trade/1:both" in laid(lay_out(made, first="a"))


def test_the_same_evening_is_laid_out_the_same() -> None:
    made = exercise(private("x"), reveal("r", "x"))
    assert lay_out(made, first="a", seed=7) == lay_out(made, first="a", seed=7)


def test_without_roles_nobody_holds_one() -> None:
    assert lay_out(exercise(step("s"), roles=False), first="a").turns[0].roles == ()


def test_who_is_first_alternates() -> None:
    assert deal("a", 3) == "b"
    assert deal("b", 3) == "a"


def test_the_first_evening_is_dealt_by_the_seed_to_either() -> None:
    dealt: set[PartnerId] = {deal(None, seed) for seed in range(20)}
    assert dealt == {"a", "b"}
    assert deal(None, 11) == deal(None, 11)


def test_reveal_of_finds_the_reveal_or_nothing() -> None:
    course = lay_out(exercise(private("x"), private("y"), reveal("r", "x")), first="a")
    found = course.reveal_of("x")
    assert found is not None
    assert found.id == "r"
    assert course.reveal_of("y") is None
