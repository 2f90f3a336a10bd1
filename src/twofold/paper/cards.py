"""Pocket cards: the floor, a time-out, signals, the map, what was agreed. Names only if wanted."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from twofold.exercise.model import Exercise, Shelf
from twofold.exercise.prose import plain
from twofold.paper.sheet import Card, Cards, Sheet
from twofold.paper.words import ENGLISH, Words
from twofold.people import Owner

#: Shelves whose items fit a pocket. Thanks and checklists stay in the journal.
ON_CARDS = (Shelf.AGREEMENT, Shelf.BOUNDARY, Shelf.COMMITMENT, Shelf.MAP)


@dataclass(frozen=True, slots=True)
class Kept:
    """Something from a shelf that goes on a card. `again` is the day it is looked at again."""

    shelf: Shelf
    text: str = field(repr=False)
    owner: Owner
    name: str = field(default="", repr=False)
    again: date | None = None
    when: str = field(default="", repr=False)


def pocket_cards(exercise: Exercise, words: Words = ENGLISH) -> Sheet:
    """Return empty cards that go with an exercise: to talk, to pause, to signal, to agree."""
    cards = [
        floor_card(words),
        pause_card(words),
        Card(title=words.open_card, text=words.open_words, rules=3),
        Card(title=words.not_now_card, text=words.not_now_words, rules=3),
        *_slips(exercise, words),
    ]
    return _sheet(exercise.id, exercise.title, exercise.lang, cards, words)


def floor_and_pause(exercise: Exercise, words: Words = ENGLISH) -> Sheet:
    """Return the cards that go with two booklets: one floor, a time-out for each."""
    cards = [floor_card(words), pause_card(words, "a"), pause_card(words, "b")]
    return _sheet(exercise.id, exercise.title, exercise.lang, cards, words)


def kept_cards(
    kept: Iterable[Kept], lang: str = "en", words: Words = ENGLISH, *, name: str = "cards"
) -> Sheet:
    """Return a card for everything kept that fits a pocket, and a time-out card.

    Args:
        kept: What lies on the shelves.
        lang: Language of most of it.
        words: The fixed sentences.
        name: What the sheet is saved as.
    """
    slips = [_filled(one, words) for one in kept if one.shelf in ON_CARDS]
    sheet = _sheet(name, words.cards, lang, [*slips, pause_card(words)], words)
    return replace(sheet, filled=bool(slips), named=any(card.name for card in slips))


def floor_card(words: Words) -> Card:
    """Return the card that whoever speaks holds."""
    return Card(title=words.floor_card, text=words.floor_words)


def pause_card(words: Words, owner: Owner | None = None) -> Card:
    """Return the card one lays down to take a time-out."""
    return Card(title=words.pause_card, text=words.pause_words, foot=words.pause_back, owner=owner)


def _slips(exercise: Exercise, words: Words) -> Iterator[Card]:
    """Yield an empty card for each thing of the exercise that lives on afterwards."""
    for _, question in exercise.questions():
        if question.shelf not in ON_CARDS:
            continue
        about = "…".join(question.parts).rstrip(" .") if question.parts else question.prompt
        about = plain(about)
        yield Card(
            title=_title(question.shelf, words),
            text=about,
            rules=2,
            ticks=_ticks(question.shelf, words),
            foot="" if question.shelf is Shelf.MAP else words.look_again_blank,
        )


def _filled(kept: Kept, words: Words) -> Card:
    foot = words.look_again.format(day=words.date(kept.again)) if kept.again else ""
    if kept.shelf is Shelf.COMMITMENT and (kept.again or kept.when):
        day = words.date(kept.again) if kept.again else kept.when
        foot = words.by_when.format(day=day)
    return Card(
        title=_title(kept.shelf, words),
        text=kept.text,
        ticks=_ticks(kept.shelf, words),
        foot=foot,
        owner=kept.owner,
        name=kept.name,
    )


def _title(shelf: Shelf, words: Words) -> str:
    return {
        Shelf.AGREEMENT: words.agreement_card,
        Shelf.BOUNDARY: words.boundary_card,
        Shelf.COMMITMENT: words.commitment_card,
        Shelf.MAP: words.map_card,
    }[shelf]


def _ticks(shelf: Shelf, words: Words) -> tuple[str, ...]:
    if shelf is Shelf.MAP:
        return ()
    return (words.kept_tick, words.changed_tick, words.let_go_tick)


def _sheet(name: str, title: str, lang: str, cards: Sequence[Card], words: Words) -> Sheet:
    return Sheet(
        exercise_id=name,
        title=title,
        lang=lang,
        blocks=(Cards(tuple(cards), words.cut, words.goes_on),),
        footer=words.footer,
        kind="cards",
        one_sided=True,
    )
