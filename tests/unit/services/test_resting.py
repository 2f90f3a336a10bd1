"""Exercises with days in between: they rest, and come back on their day."""

from datetime import date, timedelta

from tests.house import EVENING, House
from twofold.host.clock import SetClock
from twofold.services.house import furnish
from twofold.services.opening import open_book
from twofold.services.walk_values import Draft, Walk
from twofold.walk.moves import Forward

WEEK = """---
id: a-week
title: A week
version: 1
lang: en
---
## Choose {#choose}
**One thing:** {#thing}
________

## Seven days {#days do=later after=7d}
Do it every day.

## Look {#look}
**What was noticed:** {#noticed}
________
"""


def resting(house: House) -> Walk:
    house.add("a-week.md", WEEK)
    house.reopen()
    walking = house.services.walking
    walk = walking.begin("a-week")
    walk = walking.move(walk, Forward(), [Draft(walk.scene.fields[0].key, "tea")])
    assert walking.rest(walk) == date(2026, 3, 24)
    return walk


def later(house: House, days: int) -> None:
    house.services.close()
    house.clock = SetClock(EVENING + timedelta(days=days))
    house.open()


def step_of(walk: Walk) -> str:
    assert walk.scene.step is not None
    return walk.scene.step.id


def test_gone_on_with_sooner_it_stands_where_it_rested(house: House) -> None:
    walk = resting(house)
    later(house, 3)
    again = house.services.walking.resume(walk.id)
    assert step_of(again) == "days"
    assert step_of(house.services.walking.move(again, Forward())) == "look"


def test_on_its_day_it_goes_on_after_the_rest(house: House) -> None:
    walk = resting(house)
    later(house, 7)
    assert step_of(house.services.walking.resume(walk.id)) == "look"


def test_home_offers_what_rests_after_what_does_not_until_its_day(house: House) -> None:
    other = house.services.walking.begin("weekly-check-in")
    house.services.walking.pause(other)
    week = resting(house)
    assert _offered(house, days=1) == (other.id, None)
    assert _offered(house, days=7) == (week.id, None)
    house.services.walking.let_go(other.id)
    assert _offered(house, days=2) == (week.id, date(2026, 3, 24))


def _offered(house: House, days: int) -> tuple[int, date | None]:
    """Return which walk Home offers some days after the first, and until when it rests."""
    house.services.close()
    book = open_book(house.places, SetClock(EVENING + timedelta(days=days)))
    waiting = book.look().unfinished
    assert waiting is not None
    house.services = furnish(book)
    return waiting.walk_id, waiting.rests_until
