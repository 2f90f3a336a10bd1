"""Programs: weeks wait, what was done counts wherever it was begun, edits keep it."""

from datetime import date
from pathlib import Path

import pytest

from tests.house import House
from tests.unit.services.test_resting import later
from twofold.errors import CannotWalk
from twofold.services.programs import ProgramView
from twofold.walk.kept import Stays
from twofold.walk.moves import Forward
from twofold.walk.places import Finish

TALK = """---
id: {id}
title: The {id}
version: 1
lang: en
minutes: 5
---
## One {{#one}}
Talk.
"""
WEEKS = """---
kind: program
id: two-weeks
title: Two weeks
version: 1
lang: en
---
## First {#first}
1. [Tea](tea.md) {or=walk}
2. [Song](song.md) {optional}

## Second {#second after=first gap=7d}
1. [Walk](walk.md) {times=2}
"""


@pytest.fixture
def weeks(house: House) -> House:
    for name in ("tea", "song", "walk"):
        house.add(f"{name}.md", TALK.format(id=name))
    house.add("two-weeks.md", WEEKS)
    house.reopen()
    return house


def view(house: House) -> ProgramView:
    return house.services.programs.one("two-weeks")


def do(house: House, exercise: str, stays: Stays = Stays.EVERYTHING) -> None:
    walking = house.services.walking
    walk = walking.begin(exercise)
    while not isinstance(walk.standing.place, Finish):
        walk = walking.move(walk, Forward())
    walking.finish(walk, stays)


def test_a_program_waits_until_it_is_begun(weeks: House) -> None:
    do(weeks, "tea")
    assert view(weeks).state is None
    begun = weeks.services.programs.begin("two-weeks")
    assert (begun.state, begun.week, begun.over) == ("running", 0, False)
    assert begun.weeks[0].items[0].done == 0


def test_an_evening_counts_wherever_it_was_begun_and_the_other_exercise_as_well(
    weeks: House,
) -> None:
    weeks.services.programs.begin("two-weeks")
    do(weeks, "walk")
    now = view(weeks)
    assert now.weeks[0].done
    assert now.week == 1
    assert now.weeks[1].items[0].done == 0


def test_what_is_optional_keeps_no_week_open_and_an_evening_of_nothing_does_not_count(
    weeks: House,
) -> None:
    weeks.services.programs.begin("two-weeks")
    do(weeks, "song")
    do(weeks, "tea", Stays.NOTHING)
    assert view(weeks).week == 0
    do(weeks, "tea", Stays.DATE)
    assert view(weeks).week == 1


def test_the_next_week_says_from_when_but_a_missed_week_just_waits(weeks: House) -> None:
    weeks.services.programs.begin("two-weeks")
    do(weeks, "tea")
    assert view(weeks).weeks[1].from_day == date(2026, 3, 24)
    later(weeks, 400)
    now = view(weeks)
    assert (now.state, now.week, now.weeks[1].from_day) == ("running", 1, None)
    do(weeks, "walk")
    do(weeks, "walk")
    assert view(weeks).over


def test_a_paused_program_counts_nothing_and_one_that_is_left_is_forgotten(weeks: House) -> None:
    weeks.services.programs.begin("two-weeks")
    weeks.services.programs.pause("two-weeks")
    do(weeks, "tea")
    assert view(weeks).week == 0
    weeks.services.programs.begin("two-weeks")
    do(weeks, "tea")
    assert view(weeks).week == 1
    assert weeks.services.programs.leave("two-weeks").state is None
    assert weeks.services.programs.begin("two-weeks").week == 0
    assert len(weeks.services.reflecting.evenings()) == 2


def test_one_exercise_can_be_swapped_and_taken_back(weeks: House) -> None:
    weeks.services.programs.begin("two-weeks")
    swapped = weeks.services.programs.swap("two-weeks", "first", "tea", "role-reversal")
    item = swapped.weeks[0].items[0]
    assert (item.exercise, item.swapped, item.instead) == ("role-reversal", True, "")
    do(weeks, "tea")
    assert view(weeks).week == 0
    again = weeks.services.programs.swap("two-weeks", "first", "tea", "tea")
    assert again.weeks[0].items[0].exercise == "tea"


def test_progress_survives_an_edit_of_the_file(weeks: House) -> None:
    weeks.services.programs.begin("two-weeks")
    do(weeks, "tea")
    _edit(weeks.places.exercises, "## First {#first}", "## A gentle first week {#first}")
    _edit(
        weeks.places.exercises,
        "1. [Tea](tea.md) {or=walk}\n2. [Song](song.md) {optional}",
        "1. [Song](song.md) {optional}\n2. [Tea](tea.md)",
    )
    now = view(weeks)
    assert now.weeks[0].title == "A gentle first week"
    assert now.week == 1


def test_a_program_whose_file_is_gone_is_told(weeks: House) -> None:
    (weeks.places.exercises / "two-weeks.md").unlink()
    assert "two-weeks" not in {view.id for view in weeks.services.programs.all()}
    with pytest.raises(CannotWalk):
        weeks.services.programs.begin("two-weeks")


def _edit(folder: Path, was: str, now: str) -> None:
    path = folder / "two-weeks.md"
    path.write_text(path.read_text("utf-8").replace(was, now), "utf-8")


def test_home_hears_of_the_one_under_way_only(weeks: House) -> None:
    assert weeks.services.programs.under_way() is None
    weeks.services.programs.begin("two-weeks")
    under_way = weeks.services.programs.under_way()
    assert under_way is not None
    assert under_way.id == "two-weeks"
    weeks.services.programs.pause("two-weeks")
    assert weeks.services.programs.under_way() is None


def test_a_file_that_took_the_id_of_another_is_not_what_a_week_names(weeks: House) -> None:
    weeks.add("zz.md", TALK.format(id="tea").replace("The tea", "Another tea"))
    weeks.reopen()

    assert view(weeks).weeks[0].items[0].title == "The tea"
