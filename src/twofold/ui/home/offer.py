"""What Home offers to begin with. Pure: the cards and the day decide."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # the library reads SQLAlchemy, which comes after the first paint
    from twofold.services.choosing import Card

_WEEKLY: Final = "weekly-check-in"
_WEEK: Final = 6
_LONG_AGO: Final = date.min
#: Makes an evening of its own only together with another exercise.
_BEFORE_OTHERS: Final = frozenset({"ready-check"})


#: Ten gentle minutes, and the ones to begin with where they are in the library.
TEN_MINUTES: Final = 12
_FIRST: Final = ("specific-thanks", "small-wins", "check-in-short")


def offered(cards: Sequence["Card"], today: date, *, first: bool = False) -> "Card | None":
    """Return one exercise: what was put down for today, the weekly one when due, else the oldest.

    The oldest is the one longest not done.

    Nothing that is paused (Continue has it), cannot be walked, or is deep on a first evening. On
    the `first` one it is ten gentle minutes, where there are any.
    """
    sound = [card for card in cards if card.trouble is None and not card.paused]
    planned = [card for card in sound if card.planned is not None and card.planned <= today]
    if planned:
        return min(planned, key=lambda card: (card.planned or today, card.title))
    if first:
        short = [c for c in sound if c.depth == "gentle" and 0 < (c.minutes or 0) <= TEN_MINUTES]
        if short:
            return min(short, key=_welcoming)
    weekly = next((card for card in sound if card.id == _WEEKLY), None)
    if weekly is not None and (
        weekly.last_done is None or (today - weekly.last_done).days >= _WEEK
    ):
        return weekly
    return min((c for c in sound if c.id not in _BEFORE_OTHERS), key=_freshness, default=None)


def _freshness(card: "Card") -> tuple[date, bool, int, str]:
    return (card.last_done or _LONG_AGO, card.depth == "deep", card.minutes or 99, card.title)


def _welcoming(card: "Card") -> tuple[int, bool, str]:
    known = _FIRST.index(card.id) if card.id in _FIRST else len(_FIRST)
    return (known, card.own, card.title)
