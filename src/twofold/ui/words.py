"""Sentences that several screens say: times, dates, readings of a scale."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

#: The weekday of a long date and what parts it from the rest, at either end.
_WEEKDAY: Final = re.compile(r"^d{3,4}[,،.]?\s*|[\s,،]*d{3,4}$")
_BETWEEN: Final = re.compile(r"'[^']*'\s*")
_YEAR: Final = re.compile(r"[\s,]*\by+\b[.]?")
_WEEK: Final = 7
_PICKED: Final = re.compile(r"\b\d{4}-\d\d-\d\d\b")


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)


def _many(text: str, count: int) -> str:
    """Return a sentence for a number of two or more, in the plural form its language has."""
    return QCoreApplication.translate("words", text, "", count)


def sentences(parts: Iterable[str]) -> str:
    """Return parts as sentences. One that is a question, or ends as one does, gets no full stop."""
    told = [part for part in parts if part]
    return " ".join(part if part[-1] in ".?!…" else f"{part}." for part in told).rstrip(".")


def minutes(count: int) -> str:
    """Return "25 min", for cards."""
    return _tr("{count} min").format(count=count)


def about_minutes(count: int) -> str:
    """Return "about 25 minutes"."""
    if count <= 1:
        return _tr("about one minute")
    return _many("about %n minutes", count)


def rest_for(days: int) -> str:
    """Return "Rest for 7 days", for a button."""
    return _tr("Rest until tomorrow") if days <= 1 else _many("Rest for %n days", days)


def weeks(count: int) -> str:
    """Return "4 weeks"."""
    return _tr("one week") if count <= 1 else _many("%n weeks", count)


def week_of(number: int, count: int) -> str:
    """Return "Week 2 of 4"."""
    return _tr("Week {number} of {count}").format(number=number, count=count)


def month_of(number: int, count: int) -> str:
    """Return "Month 2 of 12"."""
    return _tr("Month {number} of {count}").format(number=number, count=count)


def months(count: int) -> str:
    """Return "12 months"."""
    return _tr("one month") if count <= 1 else _many("%n months", count)


def time_left(seconds: float) -> str:
    """Return what is left of a timer, by the half minute: "about 2½ minutes left"."""
    halves = round(seconds / 30)
    if seconds <= 0:
        return _tr("Take what you need.")
    if halves == 0:
        return _tr("a few seconds left")
    if halves == 1:
        return _tr("about half a minute left")
    whole, half = divmod(halves, 2)
    if whole == 1 and not half:
        return _tr("about one minute left")
    if half:
        return _tr("about {count}½ minutes left").format(count=whole)
    return _many("about %n minutes left", whole)


def scale_reading(value: int, top: int) -> str:
    """Return "4 of 5"."""
    return _tr("{value} of {top}").format(value=value, top=top)


def agreed_by(names: str) -> str:
    """Return "agreed by Ana · Sam"."""
    return _tr("agreed by {names}").format(names=names)


def day(on: date, today: date) -> str:
    """Return a date as people say it: today, yesterday, Tuesday, then "Sunday, 22 March".

    The year is named only where it is another one.
    """
    gone = (today - on).days
    if gone == 0:
        return _tr("today")
    if gone == 1:
        return _tr("yesterday")
    if 0 < gone < _WEEK:
        return QLocale().dayName(on.isoweekday())
    return long_date(on, with_year=on.year != today.year)


def day_ahead(on: date, today: date) -> str:
    """Return a day to come: tomorrow, Saturday, then "Sunday, 22 March"."""
    ahead = (on - today).days
    if ahead == 1:
        return _tr("tomorrow")
    if 1 < ahead < _WEEK:
        return QLocale().dayName(on.isoweekday())
    return long_date(on)


def on_day(on: date, today: date) -> str:
    """Return a date to stand within a sentence: today, yesterday, "on Tuesday"."""
    name = day(on, today)
    return name if 0 <= (today - on).days <= 1 else _tr("on {day}").format(day=name)


def long_date(on: date, *, with_year: bool = False) -> str:
    """Return "Sunday, 22 March" in the order of the locale."""
    locale = QLocale()
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    if not with_year:
        pattern = _YEAR.sub("", pattern).strip(" ,")
    return locale.toString(QDate(on.year, on.month, on.day), pattern)


def days_told(text: str) -> str:
    """Return words in which a day picked from a calendar (2026-03-22) reads as a date."""
    return _PICKED.sub(_told, text)


def _told(found: re.Match[str]) -> str:
    try:
        return long_date(date.fromisoformat(found[0]), with_year=True)
    except ValueError:
        return found[0]


def time_of_day(at: datetime) -> str:
    """Return an aware moment as the clock on the wall says it: "20:10"."""
    local = at.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def month(on: date) -> str:
    """Return "March 2026"."""
    return QLocale().toString(QDate(on.year, on.month, on.day), "MMMM yyyy")


def short_day(on: date) -> str:
    """Return "Tue 17"."""
    return QLocale().toString(QDate(on.year, on.month, on.day), "ddd d")


def short_date(on: date) -> str:
    """Return "17 Mar 2026" in the order of the locale."""
    return _without_weekday(on, "MMM", spelt=False)


def full_date(on: date) -> str:
    """Return "17 March 2026" in the order of the locale."""
    return _without_weekday(on, "MMMM", spelt=True)


def _without_weekday(on: date, month_: str, *, spelt: bool) -> str:
    """Return a date with its year; `spelt`: with the small words some languages put between."""
    locale = QLocale()
    pattern = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    pattern = pattern if spelt else _BETWEEN.sub("", pattern)
    return locale.toString(QDate(on.year, on.month, on.day), pattern.replace("MMMM", month_))


def ago(on: date, today: date) -> str:
    """Return how long ago, coarsely and without counting days: "three weeks ago"."""
    gone = (today - on).days
    if gone < _WEEK:
        return day(on, today)
    if gone < 2 * _WEEK:
        return _tr("last week")
    weeks = gone // _WEEK
    if weeks <= 8:
        names = (_tr("two"), _tr("three"), _tr("four"), _tr("five"), _tr("six"), _tr("seven"))
        return _tr("{count} weeks ago").format(count=(*names, _tr("eight"))[weeks - 2])
    return _tr("in {month}").format(month=month(on))


def hours_greeting(hour: int) -> str:
    """Return the greeting for an hour of the day, 0 to 23, with a place for names."""
    if 5 <= hour < 12:
        return _tr("Good morning, {a} and {b}")
    if 12 <= hour < 18:
        return _tr("Good afternoon, {a} and {b}")
    return _tr("Good evening, {a} and {b}")
