"""Promises that come back: looked at again on an evening, kept, changed or let go."""

from datetime import date

from tests.house import House
from twofold.exercise.model import Shelf
from twofold.journal import shelves
from twofold.services.walk_values import Draft, Walk
from twofold.walk.kept import Stays
from twofold.walk.moves import Forward
from twofold.walk.places import Finish

PROMISING = """---
id: promising
title: Promising
version: 1
lang: en
---
## What stands {#look do=review shelf=commitment}
Look at each of them together.

## Promise {#promise-step}
**Small things:** {#promise .commitment}

| Who  | What | By when |
| ---- | ---- | ------- |
| ____ | ____ | _______ |
| ____ | ____ | _______ |
"""
NONE: list[tuple[str, str, date | None]] = []


def promising(house: House) -> Walk:
    house.add("promising.md", PROMISING)
    house.reopen()
    return house.services.walking.begin("promising")


def promise(house: House, walk: Walk, *rows: list[str]) -> None:
    """Write promises on the page that asks for them, and keep the evening."""
    key = walk.scene.fields[0].key
    walk = house.services.walking.move(walk, Forward(), [Draft(key, list(rows))])
    assert isinstance(walk.standing.place, Finish)
    house.services.walking.finish(walk)


def stands(house: House) -> list[tuple[str, str, date | None]]:
    with house.services.store.reading() as db:
        found = shelves.items(db, Shelf.COMMITMENT)
        return [(item.text, item.state, item.due_on) for item in found]


def test_the_first_evening_has_nothing_to_look_at(house: House) -> None:
    walk = promising(house)
    assert walk.scene.step is not None
    assert walk.scene.step.id == "promise-step"


def test_each_item_is_kept_changed_or_let_go_and_comes_back_no_more(house: House) -> None:
    promise(
        house,
        promising(house),
        ["Ana", "walk *early* & often", "2026-03-19"],
        ["Sam", "call the plumber", ""],
    )
    promise(house, _past_review(house, {}), ["both", "tea at nine", ""])
    walk = _past_review(
        house,
        {
            "walk *early* & often": ("kept", ""),
            "call the plumber": ("changed", "write to the plumber"),
            "tea at nine": ("let-go", ""),
        },
    )
    house.services.walking.finish(house.services.walking.move(walk, Forward()))
    assert stands(house) == [
        ("walk *early* & often", "kept", date(2026, 3, 19)),
        ("write to the plumber", "open", None),
        ("tea at nine", "let-go", None),
    ]
    asked = [q.prompt for q in _begin(house).scene.step.questions]  # type: ignore[union-attr] # at the review
    assert asked[0] == "write to the plumber"
    assert len(asked) == 2


def test_it_says_whose_a_promise_is_and_where_it_was_made(house: House) -> None:
    promise(house, promising(house), ["Ana", "walk", ""])
    first = _begin(house).scene.step.questions[0]  # type: ignore[union-attr] # at the review
    assert first.lead == "Ana · Promising"


def test_what_was_said_reads_in_the_journal_as_it_was_that_day(house: House) -> None:
    promise(house, promising(house), ["Ana", "walk", ""], ["Sam", "call", ""])
    walk = _past_review(house, {"walk": ("kept", "")})
    house.services.walking.finish(house.services.walking.move(walk, Forward()))
    answers = house.services.reflecting.evening(walk.id).answers
    assert [(a.prompt, a.value_text) for a in answers] == [("walk", "Kept")]


def test_nothing_changes_before_the_evening_is_kept_nor_when_nothing_stays(house: House) -> None:
    promise(house, promising(house), ["Ana", "walk", ""])
    before = stands(house)
    walk = _past_review(house, {"walk": ("let-go", "")})
    assert stands(house) == before
    house.services.walking.finish(house.services.walking.move(walk, Forward()), Stays.NOTHING)
    assert stands(house) == before


def test_a_review_looks_at_the_same_items_after_a_restart(house: House) -> None:
    promise(house, promising(house), ["Ana", "walk", ""])
    walk = _begin(house)
    key = walk.scene.fields[0].key
    house.services.walking.pause(walk, [Draft(key, "kept")])
    house.reopen()
    again = house.services.walking.resume(walk.id)
    assert again.scene.fields[0].question == walk.scene.fields[0].question
    assert again.scene.fields[0].answer is not None
    assert again.scene.fields[0].answer.value == "kept"


def _begin(house: House) -> Walk:
    return house.services.walking.begin("promising")


def _past_review(house: House, said: dict[str, tuple[str, str]]) -> Walk:
    """Begin, say what became of the items, and stand at the promises."""
    walk = _begin(house)
    drafts = []
    fields = walk.scene.fields
    for choice, wording in zip(fields[::2], fields[1::2], strict=True):
        text = choice.question.prompt.replace("\\", "").replace("&amp;", "&")
        if text in said:
            outcome, words = said[text]
            drafts += [Draft(choice.key, outcome), Draft(wording.key, words)]
    return house.services.walking.move(walk, Forward(), drafts)
