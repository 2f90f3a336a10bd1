import pytest

from tests.unit.walk.building import LISTENER, ask, exercise, step
from twofold.exercise.model import Who
from twofold.walk.course import lay_out
from twofold.walk.paging import one_page, page_at, page_starts


def test_starts_are_put_in_order_and_within_the_turn() -> None:
    turn = lay_out(exercise(step("s", *(ask(f"q{n}") for n in range(4)))), first="a").turns[0]
    assert page_starts(turn, lambda _: (3, 0, 9, 2, -1, 2)) == (0, 2, 3)
    assert page_starts(turn, lambda _: ()) == page_starts(turn, one_page) == (0,)


@pytest.mark.parametrize(("question", "start"), [(0, 0), (1, 0), (2, 2), (99, 2)])
def test_a_question_is_found_on_its_page(question: int, start: int) -> None:
    turn = lay_out(exercise(step("s", ask("q0"), ask("q1"), ask("q2"))), first="a").turns[0]
    assert page_at(turn, question, lambda _: (0, 2)) == start


def test_a_page_with_nothing_to_answer_joins_the_one_before() -> None:
    asked = (ask("mine"), ask("theirs", who=Who.ROLE, role=LISTENER), ask("mine-too"))
    turns = lay_out(exercise(step("s", *asked, who=Who.EACH)), first="a").turns
    assert page_starts(turns[0], lambda _: (0, 1, 2)) == (0, 2)
    assert page_starts(turns[1], lambda _: (0, 1, 2)) == (0, 1, 2)


def test_a_turn_that_begins_with_the_others_question_still_begins_at_its_start() -> None:
    asked = (ask("theirs", who=Who.ROLE, role=LISTENER), ask("mine"))
    turn = lay_out(exercise(step("s", *asked, who=Who.EACH)), first="a").turns[0]
    assert page_starts(turn, lambda _: (0, 1)) == (0,)
