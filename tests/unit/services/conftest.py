"""A house for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house import House
from tests.unit.services.pair import GATED, PAIR


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path / "book")
    house.services.household.introduce("Ana", "Sam")
    yield house
    house.services.close()


@pytest.fixture
def pair(house: House) -> House:
    """Return a house with the exercises of `pair` on its own shelf."""
    house.add("pair.md", PAIR)
    house.add("gated.md", GATED)
    house.reopen()
    return house
