"""The pause and the cover."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui import looking
from twofold.ui.overlays.cover import CoverSheet
from twofold.ui.overlays.pause import PauseSheet
from twofold.ui.theme.apply import Theme


@pytest.fixture
def pause(qtbot: QtBot) -> Iterator[PauseSheet]:
    del qtbot
    sheet = PauseSheet(datetime(2026, 3, 17, 21, 20, tzinfo=UTC))
    looking.settle(sheet, 1024, 640)
    yield sheet
    sheet.close()
    sheet.deleteLater()


def back_at(sheet: PauseSheet) -> str:
    label = sheet.findChild(QLabel, "back-at")
    assert isinstance(label, QLabel)
    return label.accessibleName()


def press(sheet: PauseSheet, name: str) -> None:
    button = sheet.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()
    QTest.qWait(1)


def test_a_pause_proposes_twenty_minutes_that_anyone_may_move(pause: PauseSheet) -> None:
    assert "in 20 minutes" in back_at(pause)

    press(pause, "later")
    assert "in 30 minutes" in back_at(pause)
    for _ in range(9):
        press(pause, "sooner")

    assert "in 5 minutes" in back_at(pause)


def test_a_pause_goes_on_or_stops(pause: PauseSheet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pause.continued):
        press(pause, "primary")
    with qtbot.waitSignal(pause.stopped):
        press(pause, "stop")


@pytest.mark.parametrize("theme_name", ["light", "dark"])
@pytest.mark.parametrize("text", [100, 150, 200])
def test_both_have_room_for_their_words(
    qtbot: QtBot, theme: Theme, theme_name: str, text: int
) -> None:
    del qtbot
    theme.apply(theme_name, text)
    for sheet in (PauseSheet(datetime(2026, 3, 17, 21, 20, tzinfo=UTC)), CoverSheet()):
        looking.settle(sheet, 1024, 640)
        assert looking.clipped(sheet) == []
        assert looking.unnamed(sheet) == []
        assert looking.overlapping(sheet) == []
        sheet.close()
        sheet.deleteLater()


def test_the_cover_could_be_anybodys(qtbot: QtBot) -> None:
    sheet = CoverSheet()
    looking.settle(sheet, 1024, 640)

    words = [label.accessibleName() or label.text() for label in sheet.findChildren(QLabel)]

    assert [w for w in words if w] == ["Notes", "Nothing here yet."]
    with qtbot.waitSignal(sheet.continued):
        sheet.button.click()
    sheet.close()
    sheet.deleteLater()
