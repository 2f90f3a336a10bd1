"""What comes back: the same question then and now, and a moment that is never heavy."""

from datetime import date, timedelta

import pytest

from tests.house import House, go_to_finish
from twofold.services.leafing import Sieve
from twofold.services.opening import open_book
from twofold.services.remembering import Remembering

TEA = """---
id: tea
title: Tea at nine
version: {version}
lang: en
pillar: {pillar}
heat: low
---
## Cup {{#cup who=each}}
**{prompt}** {{#{question} .gratitude}}
________

**How was it?** {{#level}}

cold (1) (2) (3) (4) (5) warm
"""


def tea(version: int, prompt: str, question: str, pillar: str = "base") -> str:
    return TEA.format(version=version, prompt=prompt, question=question, pillar=pillar)


def evening(house: House, words: str, level: int = 4) -> int:
    walk = house.services.walking.begin("tea")
    walk = go_to_finish(house, walk, words, level)
    house.services.walking.finish(walk)
    house.clock.pass_by(days=7)
    return walk.id


@pytest.fixture
def teas(house: House) -> House:
    house.add("tea.md", tea(1, "Thank you for", "thanks"))
    house.reopen()
    return house


def test_one_question_through_two_wordings_and_three_names(teas: House) -> None:
    first = evening(teas, "the early train")
    teas.add("tea.md", tea(2, "What I thank you for", "cup-thanks was=thanks"))
    teas.reopen()
    evening(teas, "the soup")
    teas.add("tea.md", tea(3, "What I thank you for", "kept-thanks was=cup-thanks"))
    teas.reopen()
    evening(teas, "the walk")

    told = teas.services.comparing.then_and_now("tea", "kept-thanks")

    assert told is not None
    assert told.tellings[0].walk_id == first
    said = [[answer.value_text for answer in one.answers] for one in told.tellings]
    assert said == [
        ["the early train a", "the early train b"],
        ["the soup a", "the soup b"],
        ["the walk a", "the walk b"],
    ]
    assert [one.asked for one in told.tellings] == ["", "What I thank you for", ""]
    assert told.question.evenings == 3
    assert {other.prompt for other in told.others} == {"What I thank you for", "How was it?"}


def test_a_question_met_once_is_not_then_and_now(teas: House) -> None:
    evening(teas, "the early train")
    assert teas.services.comparing.then_and_now("tea") is None


def test_an_evening_put_aside_is_not_looked_back_at(teas: House) -> None:
    gone = evening(teas, "the early train")
    evening(teas, "the soup")
    teas.services.removing.remove(gone)
    assert teas.services.comparing.then_and_now("tea") is None
    assert teas.services.searching.newest("train", Sieve()).hits == ()
    assert teas.services.leafing.timeline(Sieve()).total == 1
    assert _moments(teas) == {"the soup a", "the soup b"}


def _moments(house: House) -> set[str]:
    looking = Remembering(house.services.store.connection)
    day = house.clock.today() + timedelta(days=60)
    found = (looking.another(day) for _ in range(40))
    return {one.moment.text for one in found if one is not None}


def test_a_moment_is_found_a_year_later_to_the_day(teas: House) -> None:
    walk = evening(teas, "the early train")
    day = date(2027, 3, 17)
    kept = Remembering(teas.services.store.connection).moment(day)
    assert kept is not None
    assert (kept.years, kept.moment.walk_id) == (1, walk)


@pytest.mark.parametrize(("pillar", "level"), [("conflict", 5), ("base", 2), ("base", 1)])
def test_nothing_heavy_comes_back_by_itself(house: House, pillar: str, level: int) -> None:
    house.add("tea.md", tea(1, "Thank you for", "thanks", pillar))
    house.reopen()
    evening(house, "the early train", level)
    assert _moments(house) == set()
    assert Remembering(house.services.store.connection).moment(date(2027, 3, 17)) is None


def test_home_knows_its_moment_before_the_services_are_there(teas: House) -> None:
    evening(teas, "the early train")
    teas.services.close()
    teas.clock.pass_by(days=60)
    book = open_book(teas.places, teas.clock)
    kept = book.moment()
    assert kept is not None
    assert kept.moment.text.startswith("the early train")
    other = book.another(kept)
    assert other is not None
    assert other.moment != kept.moment
    book.door.close()
    teas.open()


def test_filters_let_through_what_they_say(teas: House) -> None:
    first = evening(teas, "the early train")
    second = evening(teas, "the soup")
    teas.services.amending.favour(second, favourite=True)
    leafing = teas.services.leafing
    today = teas.clock.today()
    for sieve, expected in (
        (Sieve(), {first, second}),
        (Sieve(favourites=True), {second}),
        (Sieve(exercise="tea"), {first, second}),
        (Sieve(exercise="other"), set()),
        (Sieve(pillar="base"), {first, second}),
        (Sieve(pillar="conflict"), set()),
        (Sieve(partner="a"), {first, second}),
        (Sieve(agreed=True), set()),
        (Sieve(lang="de"), set()),
        (Sieve(since=today - timedelta(days=8)), {second}),
        (Sieve(until=today - timedelta(days=8)), {first}),
    ):
        timeline = leafing.timeline(sieve)
        assert {one.walk_id for one in timeline.first} == expected, sieve
        assert sum(month.evenings for month in timeline.months) == len(expected)
        assert timeline.total == 2
    assert leafing.timeline(Sieve()).kinds.exercises == (("tea", "Tea at nine"),)
    only_hers = teas.services.searching.newest("train", Sieve(partner="a")).hits
    assert {hit.owner for hit in only_hers} == {"a"}
