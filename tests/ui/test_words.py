"""Sentences that several screens say."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from twofold.errors import BookClosed, NotCarried, NotKept, Trouble
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
    "code",
    [
        "disk-full", "read-only", "disk-error", "newer", "damaged", "in-use", "not-ours",
        "no-key", "no-cipher", "has-faults", "no-exercise", "not-yet", "no-folder", "elsewhere",
    ],
)  # fmt: skip
def test_every_trouble_has_a_sentence_of_its_own(code: str) -> None:
    told = words.trouble(Trouble(code, "a place"))
    assert told != words.trouble(Trouble("no such code"))
    assert told.what.endswith((".", "a place"))
    assert "!" not in str(told)


def test_an_unknown_code_is_never_shown_bare() -> None:
    assert "e-42" not in str(words.trouble(BookClosed("e-42")))


def test_a_full_disk_says_that_the_words_are_safe() -> None:
    assert "Your words are still here" in words.sentence(NotKept("disk-full"))


@pytest.mark.parametrize("code", ["disk-full", "read-only", "disk-error"])
def test_before_there_is_a_book_nobody_is_told_of_words(code: str) -> None:
    told = str(words.trouble(BookClosed(code, "a place")))
    assert "words" not in told
    assert "Nothing in it was changed" in told


def test_a_path_at_the_end_of_a_sentence_does_not_run_into_the_next() -> None:
    told = words.sentence(NotCarried("away-no-folder", "/a/place"))
    assert "/a/place\nNothing" in told
    assert "as it was. Choose" in told


@pytest.mark.parametrize(
    ("hour", "said"), [(6, "morning"), (13, "afternoon"), (20, "evening"), (2, "evening")]
)
def test_the_greeting_knows_the_hour(hour: int, said: str) -> None:
    assert said in words.hours_greeting(hour)
