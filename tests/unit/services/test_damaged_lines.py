"""A private line that was damaged while it waited: told wherever it would be opened, and kept."""

from datetime import date

import pytest

from tests.house import House, draft, go_to, go_to_finish, key
from tests.unit.services.test_from_paper import SHEET
from twofold.people import BOTH, PartnerId
from twofold.services.walk_values import Draft, Walk
from twofold.walk.answers import Sharing
from twofold.walk.moves import Back, Forward, NotToday, OpenLater, SayReady
from twofold.walk.places import HandingOver, Ready

SEALED = "answer WHERE sealed IS NOT NULL"


def damage(house: House, who: PartnerId, question: str = "helped") -> None:
    house.services.store.connection.execute(
        "UPDATE answer SET sealed = zeroblob(length(sealed)) WHERE owner = ? AND question_id = ?",
        (who, question),
    )


def left_for_another_day(house: House) -> Walk:
    walk = go_to(house, house.services.walking.begin("pair", first="a"), "open", "otter")
    return go_to_finish(house, house.services.walking.move(walk, NotToday()), "later")


def test_opened_on_a_later_day_it_is_told_with_whose_it_was(pair: House) -> None:
    walk = left_for_another_day(pair)
    pair.services.walking.finish(walk)
    damage(pair, "a")
    pair.reopen()
    assert pair.services.reflecting.evening(walk.id).unreadable == (), "it waits, and nobody looks"

    opened = pair.services.reflecting.open_together(walk.id)

    assert opened.unreadable == ("a",)
    assert [a.value for a in opened.answers if a.question_id == "helped"] == ["otter b"]
    pair.reopen()
    assert pair.services.reflecting.evening(walk.id).unreadable == ("a",)
    assert pair.of(SEALED) == [(1,)]


def test_it_is_told_no_more_once_its_writer_took_their_words_back(pair: House) -> None:
    walk = left_for_another_day(pair)
    pair.services.walking.finish(walk)
    damage(pair, "a")
    pair.services.reflecting.open_together(walk.id)

    evening = pair.services.amending.take_back_words(walk.id, "a")

    assert evening.unreadable == ()
    assert pair.of("walk_key") == [(0,)]


def test_where_the_key_is_gone_every_line_is_told_of(pair: House) -> None:
    walk = left_for_another_day(pair)
    pair.services.walking.finish(walk)
    pair.services.store.connection.execute("DELETE FROM walk_key")

    assert pair.services.reflecting.open_together(walk.id).unreadable == BOTH


def test_opened_on_the_last_page_it_is_told_until_it_is_written_anew(pair: House) -> None:
    walking = pair.services.walking
    walk = left_for_another_day(pair)
    damage(pair, "b")
    assert walking.summary(walk).unreadable == (), "not before both said yes"

    walk = walking.move(walk, OpenLater("open"))

    assert walking.summary(walk).unreadable == ("b",)
    assert pair.of(SEALED) == [(1,)]
    told = walking.change(walk, Draft(key("helped", "b"), "otter again"))
    assert told.unreadable == ()
    assert pair.of(SEALED) == [(0,)]


def on_own_page(house: House, who: int) -> Walk:
    """Return a walk whose first (0) or second (1) writer came back to what they had written."""
    walking = house.services.walking
    walk = walking.begin("pair", first="a")
    for words in ("otter", "heron")[: who + 1]:
        walk = walking.move(walk, Forward())
        walk = walking.move(walk, Forward(), [draft(walk, "helped", words)])
    damage(house, BOTH[who])
    assert isinstance(walk.standing.place, HandingOver | Ready)
    walk = walking.move(walk, Back())
    assert walk.scene.fields == ()
    return walking.move(walk, Forward())


@pytest.mark.parametrize("who", [0, 1])
def test_its_writer_reads_of_it_at_the_very_question(pair: House, who: int) -> None:
    walk = on_own_page(pair, who)

    told = {shown.question.id: shown.unreadable for shown in walk.scene.fields}
    assert told == {"helped": True, "much": False}
    assert walk.scene.unreadable == ()


def test_a_page_that_is_turned_does_not_erase_it(pair: House) -> None:
    walking = pair.services.walking
    walk = on_own_page(pair, 0)

    walking.keep(walk, [draft(walk, "helped", "")], 0)
    walk = walking.move(walk, Forward(), [draft(walk, "helped", None)])

    assert pair.of(f"{SEALED} AND owner = 'a'") == [(1,)]
    assert walk.scene.partner == "b"
    walk = walking.move(walk, Forward())
    assert not any(shown.unreadable for shown in walk.scene.fields), "it is nobody else's to know"


def test_words_written_anew_take_its_place(pair: House) -> None:
    walking = pair.services.walking
    walk = on_own_page(pair, 0)

    walk = walking.move(walk, Forward(), [draft(walk, "helped", "the heron")])
    walk = walking.move(walk, Forward())
    walk = walking.move(walk, Forward(), [draft(walk, "helped", "the otter")])
    for who in BOTH:
        walk = walking.move(walk, SayReady(who))

    assert walk.scene.unreadable == ()
    assert {line.answer.value for line in walk.scene.lines} == {"the heron", "the otter"}


def test_whoever_would_rather_not_share_it_lets_it_go(pair: House) -> None:
    walk = on_own_page(pair, 0)

    pair.services.walking.move(
        walk, Forward(), [draft(walk, "helped", None, sharing=Sharing.ONLY_ME)]
    )

    assert pair.of(SEALED) == [(0,)]


def test_on_a_sheet_that_is_typed_in_it_is_told_and_typed_again(house: House) -> None:
    house.add("sheet.md", SHEET)
    papers = house.services.from_paper
    copying = papers.begin("sheet", on=date(2026, 3, 10))
    own = [Draft(key("helped", who), f"tea {who}") for who in BOTH]
    copying = papers.keep(copying, own)
    assert copying.unreadable == ()
    damage(house, "a")
    house.reopen()
    papers = house.services.from_paper

    copying = papers.go_on(copying.walk.id)

    assert copying.unreadable == ("a",)
    assert papers.written(copying, "a") == {}
    copying = papers.keep(copying, [Draft(key("helped", "a"), "")])
    assert copying.unreadable == ("a",), "an empty field is no answer to what was there"
    copying = papers.keep(copying, [Draft(key("helped", "a"), "the tea")])
    assert copying.unreadable == ()
    papers.finish(copying, opened=True)
    answers = house.services.reflecting.evening(copying.walk.id).answers
    assert {a.value for a in answers} == {"the tea", "tea b"}
