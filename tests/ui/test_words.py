"""Sentences that several screens say."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from twofold.ui import words

TODAY = date(2026, 3, 18)  # a Wednesday


@pytest.fixture(autouse=True)
def _british() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (150, "about 2½ minutes left"),
        (181, "about 3 minutes left"),
        (61, "about one minute left"),
        (28, "about half a minute left"),
        (9, "a few seconds left"),
        (0, "Take what you need."),
        (-40, "Take what you need."),
    ],
)
def test_time_left_is_told_by_the_half_minute(seconds: int, said: str) -> None:
    assert words.time_left(seconds) == said


@pytest.mark.parametrize(
    ("on", "said"),
    [
        (date(2026, 3, 18), "today"),
        (date(2026, 3, 17), "yesterday"),
        (date(2026, 3, 13), "Friday"),
        (date(2026, 3, 8), "Sunday, 8 March"),
        (date(2025, 3, 9), "Sunday, 9 March 2025"),
        (date(2026, 3, 22), "Sunday, 22 March"),
    ],
)
def test_days_are_relative_only_within_a_week(on: date, said: str) -> None:
    assert words.day(on, TODAY) == said.replace(", ", ", ") or words.day(on, TODAY) == said.replace(
        ", ", " "
    )


def test_a_day_within_a_sentence() -> None:
    assert words.on_day(date(2026, 3, 13), TODAY) == "on Friday"
    assert words.on_day(TODAY, TODAY) == "today"


def test_the_order_of_a_date_is_the_locales() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    assert words.long_date(date(2026, 3, 22)) == "Sunday, March 22"
    assert words.short_date(date(2026, 3, 22)) == "Mar 22, 2026"
    assert words.full_date(date(2026, 3, 22)) == "March 22, 2026"


@pytest.mark.parametrize(
    ("lang", "short", "full"),
    [
        ("de_DE", "22. März 2026", "22. März 2026"),
        ("es_ES", "22 mar 2026", "22 de marzo de 2026"),
        ("en_GB", "22 Mar 2026", "22 March 2026"),
        ("ja_JP", "2026年3月22日", "2026年3月22日"),
    ],
)
def test_a_date_with_its_year_is_said_as_the_language_says_it(
    lang: str, short: str, full: str
) -> None:
    QLocale.setDefault(QLocale(lang))
    assert words.short_date(date(2026, 3, 22)) == short
    assert words.full_date(date(2026, 3, 22)) == full


@pytest.mark.parametrize(
    ("days", "said"),
    [(3, "Sunday"), (9, "last week"), (22, "three weeks ago"), (120, "in November 2025")],
)
def test_how_long_ago_counts_no_days(days: int, said: str) -> None:
    on = date.fromordinal(TODAY.toordinal() - days)
    assert words.ago(on, TODAY) == said


@pytest.mark.parametrize(
    ("hour", "said"), [(6, "morning"), (13, "afternoon"), (20, "evening"), (2, "evening")]
)
def test_the_greeting_knows_the_hour(hour: int, said: str) -> None:
    assert said in words.hours_greeting(hour)
