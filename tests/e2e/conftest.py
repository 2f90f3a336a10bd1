"""A screen and a program for each test; every test here is slow and runs by `make e2e`."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.driver import Driver
from tests.e2e.screen import Screen


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what lies in this folder, so that `make test` leaves it out."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.e2e)
            item.add_marker(pytest.mark.timeout(900))


@pytest.fixture
def screen() -> Iterator[Screen]:
    """Give the test a screen of its own."""
    with Screen() as one:
        yield one


@pytest.fixture
def app(screen: Screen, tmp_path: Path, data_dir: Path) -> Iterator[Driver]:
    """Give the test the program, not yet started, on an empty data folder."""
    driver = Driver(screen, tmp_path, data_dir)
    yield driver
    if driver.running:
        driver.kill()
