"""What Home offers."""

from dataclasses import replace
from datetime import timedelta

from tests.ui.screens import CARDS, TODAY, card
from twofold.ui.home.offer import offered

WEEKLY = card("weekly-check-in", "Weekly check-in", 35, "One wish.", "overlap")


def test_the_weekly_one_is_offered_when_it_is_due() -> None:
    week_ago = replace(WEEKLY, last_done=TODAY - timedelta(days=7))
    for weekly in (WEEKLY, week_ago):
        assert offered((*CARDS, weekly), TODAY) == weekly


def test_else_the_one_longest_not_done() -> None:
    done = replace(WEEKLY, last_done=TODAY - timedelta(days=2))
    chosen = offered((*CARDS, done), TODAY)
    assert chosen is not None
    assert chosen.last_done is None
    assert chosen.depth != "deep"


def test_what_waits_or_is_broken_is_not_offered() -> None:
    broken = CARDS[-1]
    assert offered((replace(WEEKLY, paused=True), broken), TODAY) is None


def test_a_first_evening_is_ten_gentle_minutes() -> None:
    thanks = card("specific-thanks", "Thanks", 10, "Say it.", "sun", depth="gentle")
    deep = card("deep", "A deep one", 5, "Deep.", "sun", depth="deep")
    assert offered((*CARDS, WEEKLY, deep, thanks), TODAY, first=True) == thanks
    assert offered((*CARDS, WEEKLY, thanks), TODAY) == WEEKLY


def test_where_nothing_is_short_a_first_evening_is_as_any_other() -> None:
    assert offered((WEEKLY,), TODAY, first=True) == WEEKLY
