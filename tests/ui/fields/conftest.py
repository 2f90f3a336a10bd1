"""A hand for every test."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.fields.hand import Hand


@pytest.fixture
def hand(qtbot: QtBot) -> Iterator[Hand]:
    del qtbot
    hand = Hand()
    yield hand
    hand.put_away()
