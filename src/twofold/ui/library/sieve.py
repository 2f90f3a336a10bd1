"""Which cards fit what people look for. Pure; the page only shows what comes out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from twofold.exercise.searchable import says
from twofold.services.choosing import Card

#: The lengths one can ask for, in minutes: (longer than, at most); 0 is no bound.
LENGTHS: Final[dict[str, tuple[int, int]]] = {
    "any": (0, 0),
    "ten": (0, 10),
    "twenty-five": (0, 25),
    "longer": (25, 0),
}
TONIGHT: Final = ("tired", "good-news", "uneven", "stuck", "deeper", "distant", "upset")
DEPTHS: Final = ("gentle", "moderate", "deep")
PILLARS: Final = ("base", "team", "needs", "regard", "conflict")
#: Favourites, what one can do alone, what was done this month, not for two, and never.
MARKS: Final = ("favourite", "alone", "lately", "rested", "new")
_LATELY: Final = timedelta(days=30)
_RESTED: Final = timedelta(days=60)
_RECENT: Final = timedelta(days=14)
#: What exercises say, by the name of their card; without it only titles and summaries are searched.
Texts = Mapping[str, str]
_NO_TEXTS: Final[Texts] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Wish:
    """What people look for. Empty parts ask for nothing."""

    words: str = ""
    length: str = "any"
    pillar: str = ""
    tonight: str = ""
    depth: str = ""
    mark: str = ""


def sift(
    cards: Iterable[Card], wish: Wish, today: date = date.max, texts: Texts = _NO_TEXTS
) -> tuple[Card, ...]:
    """Return the cards that fit everything asked for, in their order."""
    return tuple(card for card in cards if fits(card, wish, today, texts))


def fits(card: Card, wish: Wish, today: date = date.max, texts: Texts = _NO_TEXTS) -> bool:
    """Say whether a card fits on a day. One that cannot be walked is found by its words alone."""
    if not _found(card, wish.words, texts):
        return False
    if card.trouble is not None:
        return wish == Wish(words=wish.words)
    above, most = LENGTHS[wish.length]
    minutes = card.minutes or 0
    return (
        (not above or minutes > above)
        and (not most or minutes <= most)
        and (not wish.pillar or card.pillar == wish.pillar)
        and (not wish.depth or card.depth == wish.depth)
        and (not wish.tonight or wish.tonight in card.tonight)
        and (not wish.mark or _has(card, wish.mark, today))
    )


def _has(card: Card, mark: str, today: date) -> bool:
    match mark:
        case "favourite":
            return card.favourite
        case "alone":
            return card.solo
        case "lately":
            return card.last_done is not None and today - card.last_done <= _LATELY
        case "rested":
            return card.last_done is not None and today - card.last_done >= _RESTED
        case _:
            return card.last_done is None


def surprising(
    cards: Iterable[Card], wish: Wish, today: date, texts: Texts = _NO_TEXTS
) -> tuple[Card, ...]:
    """Return what may surprise: of what fits nothing deep and nothing of the last two weeks.

    Unless depth was asked for. Where nothing else is left, whatever fits.
    """
    fitting = [card for card in sift(cards, wish, today, texts) if card.trouble is None]
    calm = [c for c in fitting if c.depth != "deep"] if wish.depth != "deep" else fitting
    fresh = [c for c in calm if c.last_done is None or today - c.last_done > _RECENT]
    return tuple(fresh or calm or fitting)


def loosened(
    cards: Iterable[Card], wish: Wish, today: date = date.max, texts: Texts = _NO_TEXTS
) -> tuple[str, Wish] | None:
    """Return the one part to leave out so that something fits, and the wish without it.

    The part that lets most cards in is named; None where leaving out any one part is not enough.
    """
    have = tuple(cards)
    bare = Wish()
    ways = [
        (part, replace(wish, **{part: getattr(bare, part)}))
        for part in ("tonight", "pillar", "depth", "mark", "length", "words")
        if getattr(wish, part) != getattr(bare, part)
    ]
    found = [(len(sift(have, looser, today, texts)), part, looser) for part, looser in ways]
    best = max(found, key=lambda way: way[0], default=(0, "", wish))
    return (best[1], best[2]) if best[0] else None


def _found(card: Card, words: str, texts: Texts) -> bool:
    """Say whether every word is somewhere in title and summary, or begins a word of the text."""
    told = f"{card.title} {card.summary}".casefold()
    text = texts.get(card.id, "")
    return all(word in told or says(text, word) for word in words.casefold().split())
