"""Keys can be chosen anew, and none of them can take away another."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui import looking
from twofold.ui.shortcuts import USUAL, choose, keys_of, refusal, told, usable
from twofold.ui.window import MainWindow


@pytest.fixture(autouse=True)
def _usual(qtbot: QtBot) -> Iterator[None]:
    yield
    choose({})


def test_the_usual_keys_are_in_force_until_others_are_chosen() -> None:
    assert [keys_of(usual).toString() for usual in USUAL] == list(USUAL)
    choose({"F9": "Ctrl+Shift+H"})
    assert told("F9") == "Ctrl+Shift+H"
    assert told("F1") == "F1"


@pytest.mark.parametrize(
    ("wanted", "why"),
    [
        ("Ctrl+Shift+H", ""),
        ("F12", ""),
        ("Shift+F3", ""),
        ("H", "typed"),
        ("Shift+H", "typed"),
        ("", "typed"),
        ("Ctrl+A, Ctrl+B", "typed"),
        ("Ctrl+V", "taken"),
        ("Esc", "taken"),
        ("F1", "F1"),
    ],
)
def test_a_key_is_refused_with_a_reason(wanted: str, why: str) -> None:
    assert refusal("F9", wanted, {}) == why


def test_keys_that_changed_places_are_both_free_again() -> None:
    assert refusal("F9", "F1", {"F1": "F2"}) == ""
    assert refusal("F9", "F2", {"F1": "F2"}) == "F1"


def test_stored_nonsense_is_left_out() -> None:
    stored = {"F9": "H", "F1": "F2", "F6": "F2", "Ctrl+Q": "F3", "Ctrl+F": "Ctrl+F"}
    assert usable(stored) == {"F1": "F2"}


def test_the_window_hears_the_chosen_key_and_no_longer_the_usual(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    looking.settle(window, 900, 600)
    with qtbot.waitActive(window):
        window.activateWindow()
    choose({"F9": "F8"})
    window.keys.listen_anew()
    with qtbot.assertNotEmitted(window.keys.cover_asked):
        QTest.keyClick(window, Qt.Key.Key_F9)
    with qtbot.waitSignal(window.keys.cover_asked):
        QTest.keyClick(window, Qt.Key.Key_F8)
