"""A page that looks back where there is nothing yet says so once, without empty boxes."""

from tests.house import draft
from tests.ui.player.conftest import Begin, settle
from twofold.ui.player.looking_back import LookingBack
from twofold.walk.moves import Forward

BODY = """## A year ago {#ago}

> Then: [what held](#held "recall previous")

> And: [what came](#came "recall previous")

**What held you?** {#held}
______

**What came?** {#came}
______
"""
NOTHING = "There is nothing to look back on yet."


def test_a_first_evening_says_it_in_one_sentence(begin: Begin) -> None:
    evening = begin(BODY)

    assert evening.said().count(NOTHING) >= 1
    assert evening.has("nothing-back")
    assert evening.screen.findChildren(LookingBack) == []
    assert "what held" not in evening.said()


def test_what_there_is_comes_back_and_what_is_not_leaves_no_box(begin: Begin) -> None:
    evening = begin(BODY)
    walking = evening.house.services.walking
    walk = walking.move(evening.walk, Forward(), [draft(evening.walk, "held", "warm tea")])
    walking.finish(walk)

    again = begin(BODY)
    settle()

    boxes = again.screen.findChildren(LookingBack)
    assert len(boxes) == 1
    assert "warm tea" in again.said()
    assert "what came" not in again.said()
    assert NOTHING not in again.said()
