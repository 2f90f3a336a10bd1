from dataclasses import replace
from datetime import date

from tests.unit.paper.evenings import SHIPPED, exercise, written
from twofold.exercise.model import Shelf
from twofold.paper.cards import Kept, floor_and_pause, kept_cards, pocket_cards
from twofold.paper.sheet import Card, Cards, Sheet, without_names

LIMIT = Kept(Shelf.BOUNDARY, "After ten I read alone.", "b", "Sam", date(2026, 4, 5))


def cards(sheet: Sheet) -> list[Card]:
    [block] = sheet.blocks
    assert isinstance(block, Cards)
    return list(block.cards)


def test_an_exercise_has_cards_to_talk_to_pause_and_to_signal() -> None:
    found = cards(pocket_cards(exercise(SHIPPED[0])))
    titles = [card.title for card in found]
    assert titles[:4] == ["The floor", "Time-out", "Signals: I am open", "Signals: not now"]
    assert not any(card.name for card in found)


def test_what_lives_on_gets_a_slip_with_boxes_and_a_day() -> None:
    found = written(
        "## Agree {#agree}\n**What we try:** {#try .agreement}\n____\n\n"
        "**About me:** {#about .map part=preferences}\n____\n"
    )
    slips = cards(pocket_cards(found))[4:]
    assert [s.title for s in slips] == ["What we agreed", "From our map"]
    assert slips[0].ticks == ("kept", "changed", "let go")
    assert "Look again" in slips[0].foot
    assert slips[1].ticks == ()


def test_a_kept_limit_says_when_to_look_again_and_thanks_stay_at_home() -> None:
    sheet = kept_cards([LIMIT, replace(LIMIT, shelf=Shelf.GRATITUDE, text="Thanks for the tea.")])
    limit, pause = cards(sheet)
    assert limit.text == "After ten I read alone."
    assert limit.foot == "Look again on Sunday, 5 April 2026"
    assert (sheet.filled, sheet.named, pause.title) == (True, True, "Time-out")


def test_names_can_be_left_off() -> None:
    bare = without_names(kept_cards([LIMIT]))
    assert [card.name for card in cards(bare)] == ["", ""]
    assert not bare.named


def test_a_promise_keeps_the_words_of_its_day() -> None:
    promise = Kept(Shelf.COMMITMENT, "Phone the plumber", "a", when="soon")
    assert cards(kept_cards([promise]))[0].foot == "By soon"


def test_booklets_bring_one_floor_and_a_time_out_for_each() -> None:
    found = cards(floor_and_pause(exercise(SHIPPED[0])))
    assert [card.owner for card in found] == [None, "a", "b"]
