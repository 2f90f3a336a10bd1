"""Which cards fit what people look for. Pure; the page only shows what comes out."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

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


@dataclass(frozen=True, slots=True)
class Wish:
    """What people look for. Empty parts ask for nothing."""

    words: str = ""
    length: str = "any"
    pillar: str = ""
    tonight: str = ""
    depth: str = ""


def sift(cards: Iterable[Card], wish: Wish) -> tuple[Card, ...]:
    """Return the cards that fit everything asked for, in their order."""
    return tuple(card for card in cards if fits(card, wish))


def fits(card: Card, wish: Wish) -> bool:
    """Say whether a card fits. One that cannot be walked is found by its words alone."""
    if not _says(card, wish.words):
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
    )


def loosened(cards: Iterable[Card], wish: Wish) -> tuple[str, Wish] | None:
    """Return the one part to leave out so that something fits, and the wish without it.

    The part that lets most cards in is named; None where leaving out any one part is not enough.
    """
    have = tuple(cards)
    bare = Wish()
    ways = [
        (part, replace(wish, **{part: getattr(bare, part)}))
        for part in ("tonight", "pillar", "depth", "length", "words")
        if getattr(wish, part) != getattr(bare, part)
    ]
    found = [(len(sift(have, looser)), part, looser) for part, looser in ways]
    best = max(found, key=lambda way: way[0], default=(0, "", wish))
    return (best[1], best[2]) if best[0] else None


def _says(card: Card, words: str) -> bool:
    text = f"{card.title} {card.summary}".casefold()
    return all(word in text for word in words.casefold().split())
