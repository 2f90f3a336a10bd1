"""Opening together: both yes, not today, close again, open later."""

from dataclasses import replace

import pytest

from tests.unit.walk.building import Couple, ask, exercise, private, reveal, said, step, when
from twofold.exercise.model import Do, Keep, Step
from twofold.walk.course import lay_out
from twofold.walk.machine import ImpossibleMoveError, resume
from twofold.walk.moves import (
    AnswersClosed,
    AnswersOpened,
    Back,
    CloseAgain,
    EndHere,
    Forward,
    NotToday,
    OpenLater,
    SayReady,
    TakeBack,
    TurnDone,
    TurnNotShown,
)
from twofold.walk.places import Door, Finish, HandingOver, Opened, Page, Ready

LOOK = (private("x", ask("level")), reveal("look", "x"))


def couple(*steps: Step, **answers: object) -> Couple:
    return Couple(lay_out(exercise(*steps), first="a"), said(**answers))


@pytest.fixture
def two() -> Couple:
    """Two people before a reveal, with two steps behind it."""
    made = couple(*LOOK, step("t"), step("u"))
    made.go_to("look")
    return made


def test_it_opens_only_when_both_said_yes(two: Couple) -> None:
    assert two.go(SayReady("b")) == ()
    assert two.place() == Ready(2, frozenset({"b"}))
    assert two.offered() == (SayReady("a"), TakeBack("b"), NotToday(), Back())
    two.go(TakeBack("b"), SayReady("a"))
    assert two.place() == Ready(2, frozenset({"a"}))
    assert two.go(SayReady("b")) == (AnswersOpened("look"),)
    assert (two.place(), two.standing.doors) == (Opened(2), {"look": Door.OPENED})


def test_nobody_says_yes_for_the_other_twice(two: Couple) -> None:
    two.go(SayReady("a"))
    with pytest.raises(ImpossibleMoveError):
        two.go(SayReady("a"))


def test_a_yes_is_not_remembered_over_a_restart(two: Couple) -> None:
    two.go(SayReady("a"))
    assert resume(two.course, two.standing).place == Ready(2)
    two.go(SayReady("b"))
    assert resume(two.course, two.standing).place == Opened(2)


def test_before_it_is_opened_one_may_go_back_and_write_on(two: Couple) -> None:
    two.go(Back())
    assert two.place() == HandingOver(1)


def test_once_seen_the_way_back_is_closed(two: Couple) -> None:
    two.open()
    assert two.offered() == (Forward(), CloseAgain())
    assert two.go(Forward()) == (TurnDone(2),)
    assert two.offered() == (Forward(), CloseAgain())
    two.go(Forward())
    assert two.offered() == (Forward(), Back())
    two.go(Back())
    assert Back() not in two.offered()


def test_close_again_goes_on_and_takes_the_lines_back(two: Couple) -> None:
    two.open()
    assert two.go(CloseAgain()) == (AnswersClosed("look"), TurnDone(2))
    assert two.standing.doors == {"look": Door.CLOSED_AGAIN}
    assert two.where == "t"
    assert two.offered() == (Forward(),)


def test_on_the_page_after_it_may_still_be_closed(two: Couple) -> None:
    two.open()
    two.go(Forward())
    assert two.go(CloseAgain()) == (AnswersClosed("look"),)
    assert (two.where, two.standing.doors) == ("t", {"look": Door.CLOSED_AGAIN})
    assert two.offered() == (Forward(),)


def test_closing_again_undoes_what_it_would_have_steered() -> None:
    steps = (*LOOK, step("low", condition=when("level <= 2")), step("t"))
    for close, follows in ((Forward(), "low"), (CloseAgain(), "t")):
        made = couple(*steps, level_a=1)
        made.go_to("look")
        made.open()
        made.go(close)
        assert made.where == follows


@pytest.mark.parametrize(
    "after",
    [
        (private("y"), reveal("second", "y")),
        (reveal("second", "w"),),
        (),
    ],
)
def test_the_page_after_may_be_a_hand_over_another_reveal_or_the_finish(
    after: tuple[Step, ...],
) -> None:
    made = couple(private("w"), *LOOK, *after)
    made.go_to("look")
    made.open()
    made.go(Forward())
    place = made.place()
    assert isinstance(place, HandingOver | Ready | Finish)
    assert CloseAgain() in made.offered()
    assert Back() not in made.offered()
    made.go(CloseAgain())
    assert made.place() == place
    assert CloseAgain() not in made.offered()


def test_a_private_page_behind_the_hand_over_is_no_longer_the_page_after() -> None:
    made = couple(*LOOK, private("y"))
    made.go_to("look")
    made.open()
    made.go(Forward(), Forward())
    assert made.offered() == (Forward(), Back())


def test_a_second_page_is_no_longer_the_page_after() -> None:
    made = couple(*LOOK, step("t", ask("p"), ask("q")))
    made.paging = lambda turn: tuple(range(len(turn.step.questions)))
    made.go_to("look")
    made.open()
    made.go(Forward(), Forward())
    assert CloseAgain() not in made.offered()
    made.go(Back())
    assert made.place() == Page(3)
    assert CloseAgain() in made.offered()


def test_not_today_goes_on_and_may_be_thought_over(two: Couple) -> None:
    two.go(SayReady("a"))
    assert two.go(NotToday()) == (TurnNotShown(2),)
    assert (two.where, two.standing.doors) == ("t", {"look": Door.NOT_TODAY})
    two.go(Back())
    assert (two.place(), two.standing.doors) == (Ready(2), {})


def test_what_was_left_for_later_can_be_opened_at_the_finish(two: Couple) -> None:
    two.go(NotToday())
    two.go_to("finish")
    assert two.offered() == (OpenLater("look"), Back())
    assert two.go(OpenLater("look")) == (AnswersOpened("look"),)
    assert (two.place(), two.standing.doors) == (Finish(), {"look": Door.OPENED})
    two.go(Back(), Back())
    assert two.where == "t"
    assert Back() not in two.offered()


def test_what_was_opened_last_thing_can_be_closed_at_the_finish() -> None:
    made = couple(*LOOK)
    made.go_to("finish", leave=["look"])
    made.go(OpenLater("look"))
    assert made.offered() == (CloseAgain(),)
    assert made.go(CloseAgain()) == (AnswersClosed("look"),)
    assert made.offered() == ()


def test_a_reveal_that_does_not_apply_means_not_today() -> None:
    made = couple(
        step("s", ask("mood")), private("x"), reveal("look", "x", condition=when("mood > 2"))
    )
    made.go_to("finish")
    assert made.standing.doors == {"look": Door.NOT_TODAY}
    assert TurnNotShown(3) in made.events
    assert OpenLater("look") in made.offered()


def test_a_reveal_with_nothing_to_open_is_stepped_over_and_not_offered_later() -> None:
    low = when("mood <= 2")
    made = couple(
        step("s", ask("mood")), private("x", condition=low), reveal("look", "x"), step("t")
    )
    made.go(Forward())
    assert made.where == "t"
    made.go_to("finish")
    assert made.offered() == (Back(),)


def test_ending_early_leaves_the_rest_for_another_day() -> None:
    made = couple(
        *LOOK[:1], step("stop", do=Do.END), private("y"), reveal("look", "x", "y"), reveal("z", "y")
    )
    made.go_to("finish")
    assert made.standing.doors == {"look": Door.NOT_TODAY, "z": Door.NOT_TODAY}
    assert made.offered() == (OpenLater("look"), Back())
    made.go(Back())
    assert (made.where, made.standing.doors) == ("stop", {})


def test_what_was_opened_after_an_early_end_is_not_written_to_any_more() -> None:
    """Gone back from the finish and on after all: an open door takes no new private lines."""
    gate = private("g", ask("ready"), keep=Keep.GATE)
    stop = step("stop", do=Do.END, condition=when("any ready <= 2"))
    made = couple(
        gate, private("x"), stop, private("y"), reveal("look", "x", "y"), step("t"), ready_a=1
    )
    made.go_to("stop")
    made.go(EndHere())
    assert CloseAgain() not in made.offered()
    made.go(OpenLater("look"), Back())
    assert made.where == "stop"
    assert made.go(Forward()) == (TurnDone(4),)
    assert made.place() == Opened(7)
    made.go(Forward())
    assert made.where == "t"
    made.go(CloseAgain())
    assert made.standing.doors == {"look": Door.CLOSED_AGAIN}


def test_a_closed_reveal_is_not_entered_again_after_an_early_end() -> None:
    gate = private("g", ask("ready"), keep=Keep.GATE)
    stop = step("stop", do=Do.END, condition=when("any ready <= 2"))
    made = couple(gate, stop, private("y"), reveal("look", "y"), step("t"), ready_a=1)
    made.go_to("stop")
    made.standing = replace(made.standing, doors={"look": Door.CLOSED_AGAIN})
    assert made.go(EndHere()) == (TurnDone(2), TurnNotShown(6))
    made.go(Back())
    assert made.go(Forward()) == (TurnDone(2),)
    assert made.where == "t"
