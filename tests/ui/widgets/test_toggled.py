"""What a screen reader toggles happens, as if it had been pressed."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from twofold.ui.widgets.buttons import pill
from twofold.ui.widgets.one_of import OneOf


def toggled(button: QAbstractButton) -> None:
    """Do what Qt does for the action *toggle* of a screen reader."""
    QAbstractButton.toggle(button)
    QTest.qWait(1)


@pytest.fixture
def pills(qtbot: QtBot) -> Iterator[dict[str, QAbstractButton]]:
    page = QWidget()
    qtbot.addWidget(page)
    made: dict[str, QAbstractButton] = {words: pill(words) for words in ("one", "two")}
    group = OneOf(page)
    for button in made.values():
        button.setParent(page)
        group.addButton(button)
    made["one"].setChecked(True)
    yield made
    page.close()  # it is ours until here


def test_it_counts_as_a_press(pills: dict[str, QAbstractButton]) -> None:
    heard: list[str] = []
    for words, button in pills.items():
        button.clicked.connect(lambda _checked, words=words: heard.append(words))
    toggled(pills["two"])
    assert heard == ["two"]  # and nothing of the one that gave way
    assert pills["two"].isChecked()
    assert not pills["one"].isChecked()
    toggled(pills["two"])
    assert pills["two"].isChecked()  # one stays chosen


def test_a_click_is_one_press_and_our_own_hand_is_none(pills: dict[str, QAbstractButton]) -> None:
    heard: list[str] = []
    for words, button in pills.items():
        button.clicked.connect(lambda _checked, words=words: heard.append(words))
    pills["two"].click()
    pills["one"].setChecked(True)
    QTest.qWait(1)
    assert heard == ["two"]


def test_they_are_told_as_one_of_several(pills: dict[str, QAbstractButton]) -> None:
    told = QAccessible.queryAccessibleInterface(pills["one"])
    assert told.role() == QAccessible.Role.RadioButton
    assert told.state().checked
