"""Days in between, promises that come back, and one person alone, on the screen."""

from tests.ui.player.conftest import Begin, said, settle
from tests.unit.services.test_reviewing import PROMISING
from twofold.services.walk_values import Draft
from twofold.ui.player.hand_over import HandOverPage
from twofold.ui.player.rest_page import RestPage
from twofold.walk.moves import Forward
from twofold.walk.places import Finish

WEEK = """## Days {#days do=later after=7d}
Do it every day.

## Look {#look}
**Noticed:** {#noticed}
____
"""
ALONE = """## Facts {#facts who=private}
**What happened:** {#happened}
____

## Open {#open do=reveal show=facts}
Read.
"""


def test_the_walk_rests_and_home_is_next(begin: Begin) -> None:
    evening = begin(WEEK)
    assert evening.shows(RestPage)
    assert "Rest for 7 days" in evening.said()
    closed: list[None] = []
    evening.presenter.closed.connect(lambda: closed.append(None))
    evening.press("primary")
    assert closed == [None]
    assert evening.house.of("walk", "state, rests_until") == [("paused", "2026-03-24")]


def test_going_on_at_once_is_as_fine(begin: Begin) -> None:
    evening = begin(WEEK)
    evening.press("go-on")
    assert "Noticed" in evening.said()


def test_promises_come_back_with_three_answers_and_room_for_new_words(begin: Begin) -> None:
    evening = begin(text=PROMISING.replace("id: promising", "id: small"))
    walking = evening.house.services.walking
    key = evening.walk.scene.fields[0].key
    walk = walking.move(evening.walk, Forward(), [Draft(key, [["Ana", "a *walk* & tea", ""]])])
    assert isinstance(walk.standing.place, Finish)
    walking.finish(walk)
    again = begin(exercise="small", text=PROMISING.replace("id: promising", "id: small"))
    words = again.said()
    assert "a *walk* & tea" in words
    assert all(word in words for word in ("Kept", "Changed", "Let go"))


def test_somebody_alone_meets_no_hand_over_and_is_told_where_the_words_go(begin: Begin) -> None:
    evening = begin(ALONE, more="solo: yes\n")
    alone = evening.house.services.walking.begin("small", solo="b")
    page = begin(resumed=alone)
    assert not page.shows(HandOverPage)
    shown = said(page.screen)
    assert "Sam answers" in shown
    assert "kept in the journal you share" in shown
    page.type("It rained")
    page.press("primary")
    settle()
    assert isinstance(page.walk.standing.place, Finish)
    assert ("happened", "b", '"It rained"', 0) in page.kept()
