"""Paper made from the book: one evening, several, and what lies on the shelves."""

from datetime import timedelta

import pytest

from tests.house import EVENING, House, draft
from tests.unit.paper.evenings import flat
from twofold.errors import CannotWalk
from twofold.paper.sheet import Cards, Chapter, Kept
from twofold.walk.moves import Forward
from twofold.walk.places import Finish

AGREED = """---
id: agreed
title: Agreed
version: 1
lang: en
---

## Agree {#agree}

**What we try:** {#try .boundary}
____

**Who does what:** {#what .commitment}

| Who | What | By when |
|---|---|---|
| | | |
"""


@pytest.fixture
def kept(house: House) -> House:
    house.add("agreed.md", AGREED)
    house.reopen()
    evening(house, "Tea at nine")
    return house


def evening(house: House, words: str) -> int:
    walking = house.services.walking
    walk = walking.begin("agreed", seed=1)
    drafts = [draft(walk, "try", words), draft(walk, "what", [["Ana", "calls", "2026-04-01"]])]
    walk = walking.move(walk, Forward(), drafts)
    assert isinstance(walk.standing.place, Finish)
    walking.finish(walk)
    return walk.id


def test_several_evenings_are_those_between_two_days(kept: House) -> None:
    papers = kept.services.sheets
    today = EVENING.date()
    kept.clock.pass_by(days=40)
    evening(kept, "Soup on Sunday")
    both = papers.period(today, today + timedelta(days=40))
    facts = [b.facts for b in flat(both) if isinstance(b, Chapter)]
    assert facts == ["Tuesday, 17 March 2026", "Sunday, 26 April 2026"]
    said = " ".join(b.text for b in flat(both) if isinstance(b, Kept))
    assert "Tea at nine" in said
    assert "Soup" in said
    one = papers.period(today - timedelta(days=9), today)
    assert len([b for b in one.blocks if isinstance(b, Chapter)]) == 1


def test_what_lies_open_on_the_shelves_goes_on_cards(kept: House) -> None:
    sheet = kept.services.sheets.kept_cards()
    [block] = sheet.blocks
    assert isinstance(block, Cards)
    texts = {card.title: card for card in block.cards}
    assert texts["A limit"].text == "Tea at nine"
    assert "31 March 2026" in texts["A limit"].foot, "two weeks on trial"
    assert texts["A small promise"].foot == "By Wednesday, 1 April 2026"
    assert texts["A small promise"].name == "Ana"


def test_cards_of_one_evening_and_of_none(kept: House) -> None:
    second = evening(kept, "Soup on Sunday")
    [block] = kept.services.sheets.kept_cards(second).blocks
    assert isinstance(block, Cards)
    assert [c.text for c in block.cards if c.title == "A limit"] == ["Soup on Sunday"]
    with pytest.raises(KeyError):
        kept.services.sheets.kept_cards(99)


def test_an_exercise_that_is_not_there_has_no_sheet_of_any_kind(house: House) -> None:
    papers = house.services.sheets
    for make in (papers.blank, papers.booklets, papers.cards, papers.invitation):
        with pytest.raises(CannotWalk):
            make("gone")


def test_everything_to_be_printed_is_named_once(house: House) -> None:
    ids = house.services.sheets.ids()
    assert len(ids) == len(set(ids))
    assert "weekly-check-in" in ids
