"""How questions fall on pages: with heights that are given, no window needed."""

import pytest

from twofold.exercise.model import Do, Kind, Question, Step, Who
from twofold.ui.player.paging import MOST, fit
from twofold.walk.course import Turn


def turn(count: int, do: Do = Do.ANSWER) -> Turn:
    questions = tuple(
        Question(id=f"q{n}", line=1, kind=Kind.TEXT, prompt="?") for n in range(count)
    )
    step = Step(id="s", title="S", line=1, do=do, who=Who.TOGETHER, questions=questions)
    return Turn(index=0, step=step)


@pytest.mark.parametrize(
    ("heights", "room", "starts"),
    [
        ([], 500, (0,)),
        ([900], 500, (0,)),  # too tall for any page: it scrolls
        ([100, 100], 500, (0,)),
        ([100, 100, 100, 100], 500, (0, 3)),  # never more than three
        ([300, 300, 100], 500, (0, 1)),
        ([900, 100, 900], 500, (0, 1, 2)),
        ([200, 300, 1], 500, (0, 2)),
    ],
)
def test_as_many_questions_as_fit(heights: list[int], room: int, starts: tuple[int, ...]) -> None:
    assert fit(turn(len(heights)), room, lambda a, b: sum(heights[a:b])) == starts


def test_a_page_never_has_more_than_three_however_much_room_there_is() -> None:
    starts = fit(turn(10), 10**6, lambda a, b: b - a)

    assert starts == (0, 3, 6, 9)
    assert MOST == 3


def test_what_is_looked_at_again_has_a_page_with_its_new_wording() -> None:
    assert fit(turn(6, Do.REVIEW), 10**6, lambda a, b: b - a) == (0, 2, 4)
