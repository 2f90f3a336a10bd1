"""A robot goes every shipped program to its end, week by week, through the real engine."""

from pathlib import Path

import pytest

from tests.house import House, drafts_of, next_move
from twofold.host.places import shipped
from twofold.services.programs import ItemView
from twofold.walk.moves import EndHere
from twofold.walk.places import Finish

PROGRAMS = sorted(path.stem for path in (shipped("exercises") / "en" / "programs").glob("*.md"))
EVENINGS = 120  # the year of upkeep has about ninety


@pytest.fixture(scope="module")
def walked() -> set[str]:
    """Return what was walked already: once is enough, what follows is only counted."""
    return set()


def do(house: House, exercise: str, walked: set[str]) -> None:
    """Walk an exercise and keep it; the second time count it as a kept evening does."""
    if exercise in walked:
        with house.services.store.writing() as db:
            house.services.programs.evening_kept(db, exercise)
    else:
        walked.add(exercise)
        walk(house, exercise)


def walk(house: House, exercise: str) -> None:
    """Do an exercise in its short form, where it has one, and keep it."""
    walking = house.services.walking
    evening = walking.begin(exercise, short=True, seed=1)
    while not isinstance(evening.standing.place, Finish):
        drafts = drafts_of(evening, number=4)
        assert EndHere() not in evening.scene.moves
        evening = walking.move(evening, next_move(evening), drafts, used=5)
    walking.finish(evening)


def chosen(item: ItemView) -> str:
    """Return what is done: every second time what counts as well, where there is something."""
    return item.instead if item.instead and item.done % 2 else item.exercise


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_can_be_gone_to_its_end(program: str, walked: set[str], tmp_path: Path) -> None:
    house = House(tmp_path / "book")
    house.services.household.introduce("Ana", "Sam")
    house.services.programs.begin(program)
    weeks: list[str] = []
    for _ in range(EVENINGS):
        view = house.services.programs.one(program)
        if view.over:
            break
        week = view.weeks[view.week]
        weeks += [week.id] if week.id not in weeks else []
        item = next(item for item in week.items if item.open and not item.optional)
        do(house, chosen(item), walked)
        house.clock.pass_by(days=1)
    done = house.services.programs.one(program)
    assert done.over
    assert weeks == [week.id for week in done.weeks]
    first, last = done.weeks[0].items, done.weeks[-1].items
    assert {"ready-check", "fairness-pulse"} <= {item.exercise for item in first}
    assert {"fairness-pulse", "small-wins"} <= {item.exercise for item in last}
    assert "?" in done.weeks[-1].prose, "it says what may come next"
    house.services.close()
