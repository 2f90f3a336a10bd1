"""Every widget test wears the light theme at 100 %, unless it asks for another."""

import gc
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from twofold.ui.theme.apply import Theme


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew", action="store_true", help="keep how screens look now")


RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, RESOURCES)


@pytest.fixture(autouse=True)
def _dressed(theme: Theme) -> Iterator[None]:
    theme.apply("light", 100)
    yield
    theme.apply("light", 100)


@pytest.fixture(autouse=True)
def _mouse_away(qapp: QApplication) -> None:
    """Take the mouse off every window: what it was left on by a test before lights up."""
    QCursor.setPos(5_000, 5_000)


@pytest.fixture(autouse=True)
def _swept() -> Iterator[None]:
    """Collect what a test left lying between tests, never in the middle of one.

    A page without a parent belongs to Python. Collected while Qt walks over all widgets, it would
    be gone under Qt's hands; an application gives every page a parent, a test does not.
    """
    gc.disable()
    yield
    if next(_TESTS) % 10 == 0:
        gc.collect()


_TESTS = count()
