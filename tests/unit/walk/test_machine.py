"""Going through an exercise, forward and back. Reveals and gates have files of their own."""

from dataclasses import replace

import pytest

from tests.unit.walk.building import Couple, ask, exercise, private, said, spoken, step, swap, when
from twofold.exercise.model import Do, Kind, Step, Who
from twofold.walk.course import lay_out
from twofold.walk.machine import ImpossibleMoveError, advance, begin, moves, resume
from twofold.walk.moves import Back, EndHere, Forward, NotToday, SayReady, TurnDone, TurnNotShown
from twofold.walk.places import Finish, HandingOver, Page


def couple(*steps: Step, short: bool = False, **answers: object) -> Couple:
    return Couple(lay_out(exercise(*steps), first="a", short=short), said(**answers))


def test_a_walk_begins_at_the_first_turn_and_ends_at_the_finish() -> None:
    two = couple(step("one"), step("two"))
    assert two.place() == Page(0)
    assert two.go(Forward()) == (TurnDone(0),)
    assert two.go(Forward()) == (TurnDone(1),)
    assert two.place() == Finish()
    assert two.offered() == (Back(),)


def test_an_exercise_in_which_nothing_applies_begins_at_its_finish() -> None:
    made = lay_out(exercise(step("one", short_skip=True)), first="a", short=True)
    begun = begin(made)
    assert begun.standing.place == Finish()
    assert begun.events == (TurnNotShown(0),)
    assert moves(made, begun.standing) == ()


def test_a_move_that_was_not_offered_is_refused() -> None:
    two = couple(step("one"))
    for move in (Back(), EndHere(), NotToday(), SayReady("a")):
        with pytest.raises(ImpossibleMoveError):
            two.go(move)


def test_pages_are_turned_within_a_turn() -> None:
    two = couple(step("s", *(ask(f"q{n}") for n in range(3))), step("t"))
    two.paging = lambda turn: tuple(range(len(turn.step.questions)))
    assert two.go(Forward(), Forward()) == ()
    assert two.place() == Page(0, 2)
    two.go(Forward())
    assert two.place() == Page(1)
    two.go(Back())
    assert two.place() == Page(0, 2)
    two.go(Back(), Back())
    assert two.place() == Page(0)


def test_another_paging_midway_finds_the_page_that_holds_the_question() -> None:
    two = couple(step("s", *(ask(f"q{n}") for n in range(4))), step("t"))
    two.standing = replace(two.standing, place=Page(0, 3))
    two.paging = lambda _: (0, 2)
    assert two.offered() == (Forward(), Back())
    two.go(Back())
    assert two.place() == Page(0)
    two.standing = replace(two.standing, place=Page(0, 3))
    two.paging = lambda _: (0,)
    assert two.offered() == (Forward(),)
    two.go(Forward())
    assert two.where == "t"


def test_before_anything_private_it_is_handed_over() -> None:
    two = couple(step("s"), private("x"), step("t"))
    two.go(Forward())
    assert two.place() == HandingOver(1)
    assert two.go(Forward()) == ()
    assert two.place() == Page(1)
    assert two.go(Forward()) == (TurnDone(1),)
    assert two.place() == HandingOver(2)
    two.go(Forward(), Forward())
    assert two.where == "t"


def test_who_goes_on_writing_in_private_keeps_the_seat() -> None:
    two = couple(private("x"), private("y"))
    two.go(*[Forward()] * 4)
    assert two.place() == Page(2)
    assert two.course.turns[2].partner == "b"
    two.go(Back())
    assert two.place() == Page(1)
    two.go(Forward(), Forward())
    assert two.place() == HandingOver(3)


def test_back_into_a_private_page_leads_to_its_hand_over() -> None:
    two = couple(private("x"), step("t"))
    two.go(*[Forward()] * 4)
    two.go(Back())
    assert two.place() == HandingOver(1)
    two.go(Back())
    assert two.place() == HandingOver(0)
    assert Back() not in two.offered()
    two.go(Forward(), Back())
    assert two.place() == HandingOver(0)


def test_turns_that_do_not_apply_are_stepped_over_both_ways() -> None:
    steps = (
        step("s", ask("level")),
        step("low", condition=when("level <= 2")),
        step("short", short_skip=True),
        step("t"),
    )
    two = couple(*steps, short=True, level_ours=4)
    assert two.go(Forward()) == (TurnDone(0), TurnNotShown(1), TurnNotShown(2))
    assert two.where == "t"
    two.go(Back())
    assert two.where == "s"
    low = couple(*steps, short=True, level_ours=1)
    low.go(Forward())
    assert low.where == "low"


def test_private_answers_steer_nothing_even_if_they_are_handed_in() -> None:
    two = couple(private("x", ask("level")), step("low", condition=when("level <= 2")), level_a=1)
    two.go_to("finish")
    assert TurnNotShown(2) in two.events


def test_a_swapped_range_is_walked_twice() -> None:
    two = couple(spoken("tell"), swap("trade", "tell"), step("t"))
    seen = []
    while two.where != "t":
        turn = two.turn()
        assert turn
        seen.append((turn.step.id, turn.passing, turn.partner))
        two.go(Forward())
    assert seen == [("tell", 1, "a"), ("trade", 1, None), ("tell", 2, "b")]


def test_without_the_swap_there_is_no_second_pass() -> None:
    steps = (
        step("s", ask("again", Kind.TEXT)),
        spoken("tell"),
        swap("trade", "tell", condition=when("again answered")),
    )
    two = couple(*steps)
    two.go_to("finish")
    assert two.events[-2:] == [TurnNotShown(2), TurnNotShown(3)]
    again = couple(*steps, again_ours="yes")
    again.go_to("finish")
    assert TurnDone(3) in again.events


def test_an_end_that_applies_ends_the_walk() -> None:
    steps = (
        step("s", ask("level")),
        step("stop", do=Do.END, condition=when("level <= 2")),
        step("t"),
    )
    two = couple(*steps, level_ours=1)
    two.go(Forward())
    assert two.offered() == (Forward(), Back())
    assert two.go(Forward()) == (TurnDone(1), TurnNotShown(2))
    assert (two.place(), two.standing.ended) == (Finish(), "stop")
    two.go(Back())
    assert (two.where, two.standing.ended) == ("stop", "")
    on = couple(*steps, level_ours=5)
    on.go_to("finish")
    assert on.standing.ended == ""


def test_seconds_used_belong_to_one_turn() -> None:
    two = couple(private("x", ask("p"), ask("q")), step("t"), step("u"))
    two.paging = lambda turn: tuple(range(len(turn.step.questions)))
    two.standing = replace(two.standing, used=40)
    two.go(Forward(), Forward(), Back(), Back())
    assert (two.place(), two.standing.used) == (HandingOver(0), 40)
    two.go(Forward(), Forward(), Forward())
    assert two.standing.used == 0
    two.go_to("t")
    two.standing = replace(two.standing, used=9)
    two.go(Back())
    assert two.standing.used == 0


def test_resuming_hands_a_private_page_over_again() -> None:
    two = couple(private("x"), step("t", who=Who.EACH))
    two.go(Forward())
    two.standing = replace(two.standing, used=12)
    again = resume(two.course, two.standing)
    assert again == replace(two.standing, place=HandingOver(0))
    two.go_to("t")
    assert resume(two.course, two.standing) == two.standing


def test_the_same_move_leads_to_the_same_place() -> None:
    two = couple(step("s"), step("t"))
    first, second = (advance(two.course, two.standing, Forward()) for _ in range(2))
    assert first == second
