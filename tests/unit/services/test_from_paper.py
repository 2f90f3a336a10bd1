"""A sheet that was filled in on paper, or in a PDF, becomes an evening of the journal."""

from datetime import date
from typing import Any

import pytest

from tests.house import House, key, value_for
from twofold.errors import CannotWalk, NotKept
from twofold.journal.sieve import Sieve
from twofold.services.from_paper import Copying
from twofold.services.walk_values import Draft

SHEET = """---
id: sheet
title: A small sheet
version: 1
lang: en
roles: ["speaker = speaks", "listener = listens"]
---

## Ready {#ready who=private keep=gate}

**Would you like it?** {#like}

- ( ) yes {#yes}
- ( ) no {#no}

## Alone {#alone who=private}

**What helped?** {#helped}
____

## For me {#for-me who=private keep=sealed}

**Only mine:** {#mine}
____

## Open {#open do=reveal show=alone}

Read.

## Speak {#speak who=speaker}

**What got through?** {#through}
____

## Change over {#over do=swap from=speak}

Now the other.

## Agree {#agree}

**How warm?** {#warm}

cold (1) (2) (3) (4) (5) warm

**What we try:** {#try .boundary}
____

**By name:** {#signed .agreement}

Signed ______________   Signed ______________
"""


@pytest.fixture
def furnished(house: House) -> House:
    house.add("sheet.md", SHEET)
    return house


def typed(house: House, **values: object) -> Copying:
    papers = house.services.from_paper
    copying = papers.begin("sheet", on=date(2026, 3, 10))
    drafts = [
        Draft(key(*name.split("__")[:1], *name.split("__")[1:]), value)  # type: ignore[arg-type] # written out
        for name, value in values.items()
    ]
    return papers.keep(copying, drafts)


def test_lines_come_in_the_order_of_the_sheet_without_gates_and_sealed_ones(
    furnished: House,
) -> None:
    copying = furnished.services.from_paper.begin("sheet")
    places = [(x.key.question, x.key.passing, x.key.owner) for x in copying.lines]
    assert places[:2] == [("through", 1, "a"), ("through", 2, "b")]
    assert places[-2:] == [("helped", 1, "a"), ("helped", 1, "b")], "private pages lie behind"
    assert {"like", "mine"}.isdisjoint(question for question, _, _ in places)
    assert [x.key.question for x in copying.lines if x.private] == ["helped", "helped"]


def test_what_is_typed_becomes_an_evening_of_that_day(furnished: House) -> None:
    services = furnished.services
    copying = typed(furnished, try__ours="Tea at nine", warm__ours=4)
    services.from_paper.finish(copying, opened=False)
    [evening] = services.reflecting.evenings()
    assert evening.on == date(2026, 3, 10)
    detail = services.reflecting.evening(evening.walk_id)
    assert detail.walk.from_paper
    assert {a.question_id: a.value for a in detail.answers} == {"try": "Tea at nine", "warm": 4}
    assert "Tea at nine" in [i[0] for i in furnished.of("shelf_item", "text")]


def test_it_is_kept_as_it_is_typed_and_gone_on_with_later(furnished: House) -> None:
    typed(furnished, try__ours="Tea at nine")
    furnished.reopen()
    papers = furnished.services.from_paper
    [(walk_id,)] = furnished.of("walk", "id")
    assert papers.is_from_paper(int(str(walk_id)))
    again = papers.go_on(int(str(walk_id)))
    assert [a.value for a in again.kept.values()] == ["Tea at nine"]
    assert again.on == date(2026, 3, 10)


def test_private_lines_are_sealed_until_both_showed_them(furnished: House) -> None:
    papers = furnished.services.from_paper
    copying = typed(furnished, helped__a="the tea you made", helped__b="the long walk")
    assert "tea you made" not in str(furnished.of("answer", "value, value_text"))
    assert copying.kept == {}
    assert {k.owner for k in papers.written(copying, "a")} == {"a"}
    papers.finish(copying, opened=True)
    [evening] = furnished.services.reflecting.evenings()
    answers = furnished.services.reflecting.evening(evening.walk_id).answers
    assert {a.owner: a.value for a in answers} == {"a": "the tea you made", "b": "the long walk"}


def test_private_lines_that_stayed_theirs_are_erased(furnished: House) -> None:
    papers = furnished.services.from_paper
    copying = typed(furnished, helped__a="the tea you made", warm__ours=2)
    papers.finish(copying, opened=False)
    assert furnished.of("answer", "question_id") == [("warm",)]
    assert furnished.of("walk_key") == [(0,)]


def test_whoever_had_the_round_mark_spoke_first(furnished: House) -> None:
    papers = furnished.services.from_paper
    first = papers.begin("sheet", circle="b")
    places = [(x.key.question, x.key.passing, x.key.owner) for x in first.lines]
    assert places[:2] == [("through", 1, "b"), ("through", 2, "a")]
    assert places[-2:] == [("helped", 1, "b"), ("helped", 1, "a")]


def test_let_go_leaves_nothing(furnished: House) -> None:
    copying = typed(furnished, try__ours="Tea at nine")
    furnished.services.from_paper.let_go(copying)
    assert furnished.of("answer") == [(0,)]
    assert furnished.services.reflecting.evenings() == ()


FILLED = {
    "warm:1:ours": "4",
    "try:1:ours": "Tea at nine",
    "through:1:a": "all of it",
    "helped:1:a": "the tea",
    "signed:1:ours:a": "Ana",
    "signed:1:ours:b": "Sam",
}


def test_a_filled_sheet_becomes_an_evening_without_its_private_pages(furnished: House) -> None:
    taken = furnished.services.from_paper.take_in("sheet", [FILLED], on=date(2026, 3, 9))
    assert (taken.count, taken.private, taken.misfits) == (4, True, ())
    detail = furnished.services.reflecting.evening(taken.walk_id)
    assert {a.question_id for a in detail.answers} == {"warm", "try", "through", "signed"}
    assert {a.question_id: a.owner for a in detail.answers}["through"] == "a"


def test_private_pages_come_along_when_both_showed_them(furnished: House) -> None:
    taken = furnished.services.from_paper.take_in("sheet", [FILLED], opened=True)
    detail = furnished.services.reflecting.evening(taken.walk_id)
    assert [a.value for a in detail.answers if a.question_id == "helped"] == ["the tea"]
    assert not taken.private


def test_marks_are_turned_into_the_right_people(furnished: House) -> None:
    taken = furnished.services.from_paper.take_in("sheet", [FILLED], circle="b")
    detail = furnished.services.reflecting.evening(taken.walk_id)
    by = {a.question_id: a for a in detail.answers}
    assert by["through"].owner == "b"
    assert by["signed"].value == {"b": "Ana", "a": "Sam"}


def test_two_booklets_make_one_evening(furnished: House) -> None:
    one = {"try:1:ours": "Tea at nine", "through:1:a": "all"}
    two = {"try:1:ours": "Tea at ten", "through:2:b": "most"}
    taken = furnished.services.from_paper.take_in("sheet", [one, two])
    assert taken.count == 3
    assert [(m.question, m.why) for m in taken.misfits] == [("try", "twice")]


def test_what_does_not_fit_is_named_and_left_out(furnished: House) -> None:
    odd = {
        "gone:1:ours": "x",
        "warm:1:ours": "9",
        "through:1:b": "not my line",
        "nonsense": "y",
        "try:1:ours": "Tea",
    }
    taken = furnished.services.from_paper.take_in("sheet", [odd], sha="0" * 64)
    assert {(m.question, m.why) for m in taken.misfits} == {
        ("gone", "question"),
        ("warm", "option"),
        ("through", "place"),
        ("nonsense", "question"),
    }
    assert taken.changed
    assert "Tea" not in repr(taken)


def test_a_sealed_line_is_never_read_from_a_file(furnished: House) -> None:
    lines = {"mine:1:a": "only mine", "like:1:a": "yes", "try:1:ours": "Tea"}
    taken = furnished.services.from_paper.take_in("sheet", [lines], opened=True)
    assert {m.question for m in taken.misfits} == {"mine", "like"}
    assert furnished.of("answer", "question_id") == [("try",)]


def evenings(house: House) -> list[int]:
    return [evening.walk_id for evening in house.services.reflecting.evenings()]


def test_a_file_that_is_read_twice_is_one_evening(furnished: House) -> None:
    papers = furnished.services.from_paper
    first = papers.take_in("sheet", [FILLED], on=date(2026, 3, 9))
    again = papers.take_in("sheet", [FILLED], on=date(2026, 3, 9))
    assert (again.walk_id, again.count, again.joined) == (first.walk_id, 0, True)
    assert evenings(furnished) == [first.walk_id]
    assert furnished.of("shelf_item", "text").count(("Tea at nine",)) == 1


def test_a_file_that_is_read_again_after_a_correction_is_still_that_evening(
    furnished: House,
) -> None:
    papers, services = furnished.services.from_paper, furnished.services
    first = papers.take_in("sheet", [FILLED], on=date(2026, 3, 9))
    services.amending.correct(first.walk_id, key("try"), "Tea at ten")

    again = papers.take_in("sheet", [FILLED], on=date(2026, 3, 9))

    assert (again.walk_id, again.count, again.joined) == (first.walk_id, 0, True)
    kept = services.reflecting.evening(first.walk_id).answers
    assert [a.value for a in kept if a.question_id == "try"] == ["Tea at ten"]


def test_private_pages_read_later_join_their_evening(furnished: House) -> None:
    papers, services = furnished.services.from_paper, furnished.services
    first = papers.take_in("sheet", [FILLED], on=date(2026, 3, 9))
    furnished.services.store.connection.execute("UPDATE shelf_item SET state = 'kept'")
    later = papers.take_in("sheet", [FILLED], on=date(2026, 3, 9), opened=True)
    assert (later.walk_id, later.count, later.joined) == (first.walk_id, 1, True)
    answers = services.reflecting.evening(first.walk_id).answers
    assert [a.value for a in answers if a.question_id == "helped"] == ["the tea"]
    assert {state for (state,) in furnished.of("shelf_item", "state")} == {"kept"}
    assert services.searching.newest("the tea", Sieve()).hits
    third = papers.take_in("sheet", [FILLED], on=date(2026, 3, 9))
    assert not third.private, "what was on the private pages has come already"


def test_booklets_read_one_after_the_other_are_one_evening(furnished: House) -> None:
    papers = furnished.services.from_paper
    one = papers.take_in("sheet", [{"try:1:ours": "Tea", "through:1:a": "all"}])
    two = papers.take_in("sheet", [{"try:1:ours": "Tea", "through:2:b": "most"}])
    assert (two.walk_id, two.count) == (one.walk_id, 1)
    assert [text for (text,) in furnished.of("shelf_item", "text")] == ["Tea"]


@pytest.mark.parametrize(
    "other",
    [
        {"fields": {**FILLED, "try:1:ours": "Tea at ten"}},
        {"on": date(2026, 3, 8)},
        {"circle": "b"},
    ],
    ids=["other words", "another day", "other marks"],
)
def test_another_evening_of_the_same_exercise_is_another(
    furnished: House, other: dict[str, Any]
) -> None:
    papers = furnished.services.from_paper
    papers.take_in("sheet", [FILLED], on=date(2026, 3, 9))
    how = {"on": date(2026, 3, 9), **other}
    assert not papers.take_in("sheet", [how.pop("fields", FILLED)], **how).joined
    assert len(evenings(furnished)) == 2


def test_an_evening_at_the_screen_is_not_mixed_with_one_on_paper(furnished: House) -> None:
    papers = furnished.services.from_paper
    first = papers.take_in("sheet", [FILLED])
    furnished.services.store.connection.execute("UPDATE walk SET from_paper = 0")
    assert papers.take_in("sheet", [FILLED]).walk_id != first.walk_id


def test_a_removed_evening_can_be_read_again(furnished: House) -> None:
    first = furnished.services.from_paper.take_in("sheet", [FILLED])
    furnished.services.removing.remove(first.walk_id)
    again = furnished.services.from_paper.take_in("sheet", [FILLED])
    assert (again.joined, again.count) == (False, 4)


def test_a_sheet_with_private_lines_alone_says_so(furnished: House) -> None:
    with pytest.raises(CannotWalk) as trouble:
        furnished.services.from_paper.take_in("sheet", [{"helped:1:a": "the tea"}])
    assert trouble.value.code == "private-only"
    assert furnished.of("walk") == [(0,)]


def test_an_empty_sheet_makes_no_evening(furnished: House) -> None:
    with pytest.raises(CannotWalk) as trouble:
        furnished.services.from_paper.take_in("sheet", [{}])
    assert trouble.value.code == "nothing"
    assert furnished.of("walk") == [(0,)]


def test_a_disk_that_refuses_keeps_nothing_half(furnished: House) -> None:
    furnished.services.store.connection.execute("PRAGMA query_only = ON")
    with pytest.raises(NotKept):
        furnished.services.from_paper.take_in("sheet", [FILLED])
    furnished.services.store.connection.execute("PRAGMA query_only = OFF")
    assert furnished.of("walk") == [(0,)]


def test_every_shipped_exercise_can_be_typed_back(house: House) -> None:
    papers = house.services.from_paper
    for card in house.services.choosing.cards():
        if card.trouble is not None:
            continue
        copying = papers.begin(card.id)
        drafts = [Draft(x.key, value_for(x.question)) for x in copying.lines]
        papers.finish(papers.keep(copying, drafts), opened=True)
        [latest, *_] = [
            e for e in house.services.reflecting.evenings() if e.walk_id == copying.walk.id
        ]
        answers = house.services.reflecting.evening(latest.walk_id).answers
        assert len(answers) == len(copying.lines), card.id


LISTED = SHEET.replace(
    "## Agree {#agree}\n",
    "## Agree {#agree}\n\n**Things:** {#things}\n1. ____\n2. ____\n\n"
    "**Who does what?** {#jobs}\n\n| Job | Who |\n| --- | --- |\n| Dishes | ____ |\n",
).replace("id: sheet", "id: listed")


@pytest.mark.parametrize(
    "name",
    [
        "things:1:ours:²",
        "things:1:ours:99999999999",
        "jobs:1:ours:99999999.1",
        "jobs:1:ours:0.777",
        "jobs:1:ours:²",
        "jobs:1:ours:٣.١",
        "jobs:1:ours:",
        "things:1:ours:a",
    ],
)
def test_a_field_with_an_odd_name_is_left_out_and_the_others_are_taken(
    furnished: House, name: str
) -> None:
    furnished.add("listed.md", LISTED)
    fields = {name: "x", "things:1:ours:1": "Soup", "jobs:1:ours:0.1": "Sam"}
    taken = furnished.services.from_paper.take_in("listed", [fields])
    answers = furnished.services.reflecting.evening(taken.walk_id).answers
    assert {a.question_id: a.value for a in answers} == {
        "things": ["Soup"],
        "jobs": [["Dishes", "Sam"]],
    }
    assert [m.question for m in taken.misfits] == [name.partition(":")[0]]


OLDER = SHEET.replace(
    "## Agree {#agree}\n",
    "## Agree {#agree}\n\n**What do you like?** {#likes}\n\n"
    "- [ ] tea {#tea}\n- [ ] soup {#soup}\n\n**At** ______ **we** ______. {#when}\n\n",
).replace("id: sheet", "id: older")


@pytest.mark.parametrize(
    ("name", "words", "why"),
    [
        ("likes:1:ours:cake", "yes", "option"),
        ("when:1:ours:2", "slowly", "question"),
        ("warm:1:ours", "9" * 5000, "option"),
        ("try:1:ours:3", "More", "question"),
    ],
)
def test_what_an_older_text_asked_for_is_told_and_the_rest_is_taken(
    furnished: House, name: str, words: str, why: str
) -> None:
    furnished.add("older.md", OLDER)
    fields = {name: words, "likes:1:ours:tea": "yes", "when:1:ours:1": "eat"}
    taken = furnished.services.from_paper.take_in("older", [fields])
    answers = furnished.services.reflecting.evening(taken.walk_id).answers
    assert {a.question_id: a.value for a in answers} == {"likes": ["tea"], "when": ["", "eat"]}
    assert [(m.question, m.why) for m in taken.misfits] == [(name.partition(":")[0], why)]
