"""Another key is chosen by pressing it; one that is taken is told, and nothing changes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import looking
from twofold.ui.preferences.key_button import KeyButton
from twofold.ui.preferences.keys_section import KeysSection
from twofold.ui.shortcuts import USUAL
from twofold.ui.widgets.notice import Notice

COVER = USUAL.index("F9")


@pytest.fixture
def section(qtbot: QtBot) -> KeysSection:
    made = KeysSection({})
    qtbot.addWidget(made)
    looking.settle(made, 700, 700)
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def button_of(section: QWidget) -> KeyButton:
    found = section.findChild(KeyButton, f"key-{COVER}")
    assert isinstance(found, KeyButton)
    return found


def said(section: QWidget) -> str:
    notice = section.findChild(Notice, "keys-notice")
    assert isinstance(notice, Notice)
    return notice.text()


def test_a_key_is_chosen_by_pressing_it(section: KeysSection, qtbot: QtBot) -> None:
    button = button_of(section)
    button.click()
    with qtbot.waitSignal(section.changed) as told:
        QTest.keyClick(button, Qt.Key.Key_F8)
    assert told.args == [{"F9": "F8"}]
    assert button.text() == "F8"


def test_the_usual_keys_come_back(section: KeysSection, qtbot: QtBot) -> None:
    button = button_of(section)
    button.pressed_keys.emit("F8")
    back = section.findChild(QAbstractButton, "usual-keys")
    assert back is not None
    with qtbot.waitSignal(section.changed) as told:
        back.click()
    assert told.args == [{}]
    assert button.text() == "F9"
    assert button.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_H, Qt.Key.Key_Return])
def test_a_key_that_is_wanted_elsewhere_is_told(
    section: KeysSection, qtbot: QtBot, key: Qt.Key
) -> None:
    button = button_of(section)
    button.click()
    with qtbot.assertNotEmitted(section.changed):
        QTest.keyClick(button, key)
    assert said(section)
    assert button.text() == "F9"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Tab])
def test_escape_and_tab_leave_it_as_it_was(section: KeysSection, qtbot: QtBot, key: Qt.Key) -> None:
    button = button_of(section)
    button.click()
    with qtbot.assertNotEmitted(section.changed):
        QTest.keyClick(button, key)
    assert button.text() == "F9"
    assert said(section) == ""
    assert button.hasFocus() == (key == Qt.Key.Key_Escape)
