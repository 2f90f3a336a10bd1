"""What Home shows, made of the first look and, once they are read, the cards."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from twofold.services.opening import FirstLook, Unfinished
from twofold.services.remembering import Remembered
from twofold.ui import words
from twofold.ui.home.home_page import HomeView, Offer, Program, Waiting
from twofold.ui.home.moment_card import Moment
from twofold.ui.home.offer import offered

if TYPE_CHECKING:  # the library reads SQLAlchemy, which comes after the first paint
    from twofold.services.choosing import Card
    from twofold.services.programs import ProgramView


def home_view(
    look: FirstLook,
    cards: Sequence["Card"],
    now: datetime,
    kept: Remembered | None = None,
    program: "ProgramView | None" = None,
) -> HomeView:
    """Make the view: three cards at the most, a kept moment last.

    Args:
        look: What the book knows at first sight.
        cards: The library, as far as it is read.
        now: The local time of the room.
        kept: A moment to meet again.
        program: The program under way.
    """
    greeting = words.hours_greeting(now.hour)
    if look.couple is not None:
        greeting = greeting.format(a=look.couple.a.name, b=look.couple.b.name)
    first = look.evenings == 0 and look.unfinished is None
    card = offered(cards, now.date(), first=first)
    room = look.unfinished is None or card is None or program is None
    return HomeView(
        greeting=greeting,
        waiting=_waiting(look.unfinished, cards, now) if look.unfinished is not None else None,
        offer=_offer(card, now.date(), first=first) if card is not None else None,
        program=_program(program) if program is not None else None,
        moment=_moment(kept, now.date()) if kept is not None and room else None,
    )


def _moment(remembered: Remembered, today: date) -> Moment:
    found = remembered.moment
    when = words.long_date(found.on, with_year=found.on.year != today.year)
    return Moment(
        walk_id=found.walk_id,
        head=_years_ago(remembered.years),
        when=f"{found.title}, {when}",
        owner=found.owner,
        name=found.owner_name,
        text=found.text,
    )


def _program(view: "ProgramView") -> Program:
    where = words.month_of if view.monthly else words.week_of
    return Program(view.title, where(view.week + 1, len(view.weeks)))


def _years_ago(years: int) -> str:
    if years == 0:
        return QCoreApplication.translate("home", "A kept moment")
    if years == 1:
        return QCoreApplication.translate("home", "On this day, a year ago")
    return QCoreApplication.translate("home", "On this day, %n years ago", "", years)


def _waiting(left: Unfinished, cards: Sequence["Card"], now: datetime) -> Waiting:
    card = next((card for card in cards if card.id == left.exercise_id), None)
    on = left.left_at.astimezone(now.tzinfo).date()
    return Waiting(
        walk_id=left.walk_id,
        title=left.title,
        step=left.step,
        steps=left.steps,
        minutes_left=left.minutes_left,
        left=words.on_day(on, now.date()),
        rests=words.long_date(left.rests_until) if left.rests_until is not None else "",
        motif=card.motif if card is not None else "",
        pillar=card.pillar if card is not None else "",
    )


def _offer(card: "Card", today: date, *, first: bool) -> Offer:
    return Offer(
        exercise_id=card.id,
        title=card.title,
        summary=card.summary,
        minutes=card.minutes,
        first=first,
        planned=card.planned is not None and card.planned <= today,
        motif=card.motif,
        pillar=card.pillar,
    )
