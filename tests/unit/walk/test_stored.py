import json
from dataclasses import replace

import pytest

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
from twofold.exercise.model import Do, Keep
from twofold.walk.course import lay_out
from twofold.walk.places import Door, Finish, HandingOver, Opened, Page, Place, Ready, Standing
from twofold.walk.stored import from_json, to_json

COURSE = lay_out(
    exercise(
        private("gate", ask("ready"), keep=Keep.GATE),
        private("x", ask("level")),
        step("stop", do=Do.END, condition=when("any ready <= 2")),
        reveal("look", "x"),
        spoken("tell", ask("p"), ask("q")),
        swap("trade", "tell"),
        step("left", short_skip=True),
    ),
    first="a",
    short=True,
)
# gate 0 1 · x 2 3 · stop 4 · look 5 · tell 6 · trade 7 · tell again 8 · left 9


def test_a_place_is_stored_in_words_that_outlive_indexes() -> None:
    standing = Standing(Page(8, 1), {"look": Door.OPENED}, {"stop": False}, 44)
    assert to_json(COURSE, standing) == {
        "format": 1,
        "step": "tell",
        "pass": 2,
        "turn": "b",
        "phase": "page",
        "page": 1,
        "used": 44,
        "doors": {"look": "opened"},
        "decided": {"stop": False},
        "ended": "",
    }


@pytest.mark.parametrize(
    "standing",
    [
        Standing(HandingOver(0)),
        Standing(Page(3, 0), used=7),
        Standing(Ready(5)),
        Standing(Opened(5), {"look": Door.OPENED}),
        Standing(Page(6, 1), {"look": Door.NOT_TODAY}, {"stop": True}),
        Standing(Finish(), {"look": Door.CLOSED_AGAIN}, {}, 3, "stop"),
    ],
)
def test_every_place_is_found_again(standing: Standing) -> None:
    assert from_json(COURSE, json.loads(json.dumps(to_json(COURSE, standing)))) == standing


def test_a_yes_is_never_stored() -> None:
    stored = to_json(COURSE, Standing(Ready(5, frozenset({"a"}))))
    assert from_json(COURSE, stored).place == Ready(5)


@pytest.mark.parametrize(
    ("stored", "place"),
    [
        (None, HandingOver(0)),
        ([1], HandingOver(0)),
        ({}, HandingOver(0)),
        ({"step": "gone", "pass": 1, "phase": "page", "used": 8}, HandingOver(0)),
        ({"step": "tell", "pass": 7, "phase": "page", "page": 99}, Page(6, 1)),
        ({"step": "tell", "pass": 2, "turn": "a", "phase": "page", "page": True}, Page(8)),
        ({"step": "tell", "pass": 1, "turn": "a", "phase": "open", "page": -4}, Page(6)),
        ({"step": "x", "pass": 1, "turn": "a", "phase": "ready"}, HandingOver(3)),
        ({"step": "look", "phase": "open"}, Ready(5)),
        ({"step": "look", "phase": "ready", "doors": {"look": "opened"}}, Opened(5)),
        ({"step": "look", "phase": "open", "doors": {"look": "closed-again"}}, Page(4)),
        ({"step": "x", "phase": "page", "doors": {"look": "opened"}}, HandingOver(1)),
        ({"step": "gate", "phase": "page", "decided": {"stop": True}}, HandingOver(2)),
        ({"step": "left", "phase": "page"}, Page(8)),
        ({"phase": "finish", "ended": "look"}, Finish()),
    ],
)
def test_an_impossible_place_gives_the_nearest_sound_one_before(
    stored: object, place: Place
) -> None:
    assert from_json(COURSE, stored).place == place


def test_unknown_doors_and_decisions_are_left_aside() -> None:
    stored = {
        "doors": {"look": "ajar", "tell": "opened", "gone": 3},
        "decided": {"stop": "yes", "tell": True},
        "used": -3,
        "phase": "finish",
        "ended": 5,
    }
    assert from_json(COURSE, stored) == Standing(Finish())


def test_a_course_without_any_turn_to_enter_is_at_its_finish() -> None:
    nothing = lay_out(exercise(step("s", short_skip=True)), first="a", short=True)
    assert from_json(nothing, {"step": "s", "phase": "page"}).place == Finish()


def test_seconds_are_kept_only_with_their_own_turn() -> None:
    stored = to_json(COURSE, replace(Standing(Page(4)), used=20))
    assert from_json(COURSE, stored).used == 20
    assert from_json(COURSE, {**stored, "step": "gone"}).used == 0


def test_a_whole_walk_can_be_stored_at_every_place() -> None:
    two = Couple(COURSE, said(ready_a=1))
    while two.place() != Finish():
        again = from_json(COURSE, json.loads(json.dumps(to_json(COURSE, two.standing))))
        assert again == two.standing
        if isinstance(two.place(), Ready):
            two.open()
        else:
            two.go(two.offered()[0])
