from dataclasses import replace

import pytest

from tests.unit.walk.building import (
    LISTENER,
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
from twofold.exercise.model import Do, Keep, Kind, Step, Who
from twofold.walk.answers import Answer, Key, Sharing
from twofold.walk.course import lay_out
from twofold.walk.moves import Back, CloseAgain, Forward, NotToday, SayReady
from twofold.walk.places import Door, Finish, Opened, Page, Ready, Standing
from twofold.walk.sight import Scene, scene

LOOK = (
    private("x", ask("level"), ask("line", Kind.TEXT)),
    reveal("look", "x"),
    step("t", ask("p")),
)


def couple(*steps: Step, short: bool = False, **answers: object) -> Couple:
    return Couple(lay_out(exercise(*steps), first="a", short=short), said(**answers))


def see(two: Couple) -> Scene:
    return scene(two.course, two.standing, two.answers, two.paging)


def shown(two: Couple) -> list[tuple[str, str, object]]:
    fields = see(two).fields
    return [(f.key.question, f.key.owner, f.answer and f.answer.value) for f in fields]


def test_a_private_page_shows_its_writer_only_what_is_theirs() -> None:
    two = couple(*LOOK, level_a=2, level_b=4, line_b="canary")
    assert shown(two) == []
    assert see(two).partner == "a"
    two.go(Forward())
    assert shown(two) == [("level", "a", 2), ("line", "a", None)]
    two.go(Forward())
    assert shown(two) == []
    two.go(Forward())
    assert shown(two) == [("level", "b", 4), ("line", "b", "canary")]
    two.go(Forward())
    assert (shown(two), see(two).lines) == ([], ())


def test_a_line_kept_to_oneself_is_shown_to_its_writer_only() -> None:
    two = couple(*LOOK)
    two.answers[Key("line", 1, "a")] = Answer("mine", Sharing.ONLY_ME)
    two.go(Forward())
    assert shown(two)[1] == ("line", "a", "mine")
    two.go_to("look")
    two.open()
    assert see(two).lines == ()


def test_opened_both_see_what_each_shared_side_by_side() -> None:
    two = couple(*LOOK, level_a=2, level_b=4, line_b="shared", level_ours=1)
    two.answers[Key("line", 1, "a")] = Answer("mine", Sharing.NOT_KEPT)
    two.go_to("look")
    two.open()
    assert [(v.question.id, v.owner, v.answer.value) for v in see(two).lines] == [
        ("level", "a", 2),
        ("level", "b", 4),
        ("line", "b", "shared"),
    ]


@pytest.mark.parametrize("door", [None, Door.NOT_TODAY, Door.CLOSED_AGAIN])
def test_the_door_decides_and_not_the_place(door: Door | None) -> None:
    course = lay_out(exercise(*LOOK), first="a")
    standing = Standing(Opened(2), {"look": door} if door else {})
    assert scene(course, standing, said(level_a=2)).lines == ()


def test_a_question_of_the_reveal_itself_is_asked_once_it_is_open() -> None:
    two = couple(private("x"), replace(reveal("look", "x"), questions=(ask("learnt", Kind.TEXT),)))
    two.go_to("look")
    assert shown(two) == []
    two.open()
    assert shown(two) == [("learnt", "ours", None)]


def test_both_answer_side_by_side_and_the_listener_writes_for_the_listener() -> None:
    two = couple(
        step("s", ask("q", who=Who.EACH), ask("plan")),
        spoken("tell", ask("heard", who=Who.ROLE, role=LISTENER)),
        swap("trade", "tell"),
        q_b=3,
        plan_ours=1,
    )
    assert shown(two) == [("q", "a", None), ("q", "b", 3), ("plan", "ours", 1)]
    two.go(Forward())
    assert (shown(two), see(two).partner) == ([("heard", "b", None)], "a")
    two.go(Forward(), Forward())
    assert see(two).fields[0].key == Key("heard", 2, "a")


def test_an_open_page_lets_nothing_through_that_was_not_shared() -> None:
    two = couple(step("s", ask("plan")))
    two.answers[Key("plan", 1, "ours")] = Answer(1, Sharing.ONLY_ME)
    assert shown(two) == [("plan", "ours", None)]


def test_a_page_shows_its_own_questions() -> None:
    two = couple(step("s", *(ask(f"q{n}") for n in range(3))))
    two.paging = lambda _: (0, 2)
    now = see(two)
    assert [f.question.id for f in now.fields] == ["q0", "q1"]
    assert (now.first_page, now.last_page) == (True, False)
    two.go(Forward())
    now = see(two)
    assert [f.question.id for f in now.fields] == ["q2"]
    assert (now.first_page, now.last_page) == (False, True)


def test_steps_are_counted_once_each_and_without_those_left_out() -> None:
    two = couple(
        step("a", who=Who.EACH),
        step("b", short_skip=True),
        spoken("c"),
        swap("d", "c"),
        step("e"),
        short=True,
    )
    seen = []
    while two.place() != Finish():
        now = see(two)
        seen.append((now.number, now.count))
        two.go(Forward())
    assert seen == [(1, 4), (1, 4), (2, 4), (3, 4), (2, 4), (4, 4)]
    end = see(two)
    assert (end.step, end.turn, end.number, end.count, end.minutes_left) == (None, None, 0, 0, 0)
    assert end.moves == (Back(),)


def test_the_moves_are_those_of_the_machine_with_the_same_pages() -> None:
    two = couple(*LOOK)
    two.go_to("look")
    assert see(two).moves == two.offered()
    assert NotToday() in see(two).moves
    two.open()
    two.go(Forward())
    assert CloseAgain() in see(two).moves


def test_private_pages_say_what_becomes_of_their_lines() -> None:
    two = couple(
        *LOOK[:2],
        private("sealed", keep=Keep.SEALED),
        private("gate", keep=Keep.GATE),
        private("nowhere"),
        step("t"),
    )
    told = {}
    while two.where != "t":
        now = see(two)
        told[two.where] = (now.may_share, now.in_memory, now.gate)
        two.go(SayReady("a"), NotToday()) if two.where == "look" else two.go(Forward())
    assert told == {
        "x": (True, False, False),
        "look": (False, False, False),
        "sealed": (False, True, False),
        "gate": (False, False, True),
        "nowhere": (False, False, False),
    }


def test_who_takes_over_next() -> None:
    two = couple(
        step("s"),
        private("x"),
        private("y"),
        reveal("look", "x", "y"),
        spoken("tell"),
        spoken("on"),
    )
    taking_over = []
    while two.place() != Finish():
        now = see(two)
        if isinstance(two.place(), Page | Opened):
            taking_over.append((two.where, now.partner, now.next_partner))
        else:
            assert now.next_partner is None
        two.open() if isinstance(two.place(), Ready) else two.go(Forward())
    assert taking_over == [
        ("s", None, "a"),
        ("x", "a", "b"),
        ("x", "b", None),
        ("y", "b", "a"),
        ("y", "a", None),
        ("look", None, "a"),
        ("tell", "a", None),
        ("on", "a", None),
    ]


def test_nobody_takes_over_before_the_last_page_of_a_turn() -> None:
    two = couple(step("s", ask("p"), ask("q")), spoken("tell"))
    two.paging = lambda turn: tuple(range(len(turn.step.questions)))
    assert see(two).next_partner is None
    two.go(Forward())
    assert see(two).next_partner == "a"


def test_minutes_left_come_from_timers_words_questions_and_talks() -> None:
    two = couple(
        step("r", do=Do.READ, prose="word " * 150),
        step("timed", ask("q"), who=Who.EACH, seconds=120),
        step("breath", do=Do.BREATHE, pattern=(4, 2, 6), rounds=5),
        spoken("talk", closing="word " * 75, asides=((LISTENER, "word " * 75),)),
        step("three", *(ask(f"q{n}") for n in range(3))),
        step("never", condition=when("q0 <= 2"), seconds=999),
    )
    left = []
    while two.place() != Finish():
        left.append(see(two).minutes_left)
        two.go(Forward())
    assert left == [9, 8, 6, 4, 3, 1]
    two = couple(step("timed", seconds=600))
    two.standing = replace(two.standing, used=421)
    assert see(two).minutes_left == 3
    two.standing = replace(two.standing, used=9999)
    assert see(two).minutes_left == 1


def test_words_stay_out_of_what_a_log_would_show() -> None:
    two = couple(*LOOK, line_a="canary")
    two.go(Forward())
    assert "canary" not in repr(see(two))
    two.go_to("look")
    two.open()
    assert "canary" not in repr(see(two))
