"""Every widget test wears the light theme at 100 %, unless it asks for another."""

from collections.abc import Iterator
from pathlib import Path

import pytest
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
