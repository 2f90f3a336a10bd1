"""Lines that unfold, by ear: a button that says whether it is open, not a choice."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.ui import looking
from tests.ui.test_screens import window_with
from twofold.ui.access.reading import Reading
from twofold.ui.widgets.disclosure import Disclosure
from twofold.ui.widgets.text import plain

NAME = QAccessible.Text.Name


@pytest.fixture(scope="module", autouse=True)
def reading(qapp: QApplication) -> Iterator[Reading]:
    window = QWidget()
    yield Reading(window)
    delete(window)


def told(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def unfolding(made: Disclosure) -> tuple[int, int, int, int]:
    state = told(made.button).state()
    return state.expandable, state.expanded, state.collapsed, state.checkable


@pytest.mark.parametrize("name", ["library", "overview", "settings", "programs"])
def test_what_unfolds_is_a_button_and_says_whether_it_is_open(name: str, qtbot: QtBot) -> None:
    page = window_with(name, qtbot).current()
    assert page is not None
    folds = [each for each in page.findChildren(Disclosure) if each.button.isVisible()]
    assert folds
    for fold in folds:
        assert told(fold.button).role() == QAccessible.Role.Button
        assert told(fold.button).text(NAME) == fold.button.text()
        before = fold.button.unfolded
        assert unfolding(fold) == (1, before, not before, 0)
        fold.button.click()
        assert unfolding(fold) == (1, not before, before, 0)


def test_a_screen_reader_unfolds_it_and_folds_it_again(qtbot: QtBot) -> None:
    inside = plain("Four words of it.")
    made = Disclosure("Why this helps", inside)
    qtbot.addWidget(made)
    looking.settle(made, 300, 200)
    hand = told(made.button).actionInterface()
    assert hand is not None
    press = hand.pressAction()
    assert press in hand.actionNames()

    hand.doAction(press)
    assert inside.isVisible()
    hand.doAction(press)
    assert not inside.isVisible()
    hand.doAction(hand.setFocusAction())
    assert made.button.hasFocus()


def test_what_was_heard_before_the_answers_came_is_told_anew(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    made = Disclosure("Why this helps", plain("Four words of it."))
    QVBoxLayout(window).addWidget(made)
    looking.settle(window, 300, 200)
    QAccessible.setActive(True)
    try:
        Reading(window)
        assert unfolding(made) == (1, 0, 1, 0)
        made.open()  # told while somebody listens
        made.open()
        assert unfolding(made) == (1, 1, 0, 0)
    finally:
        QAccessible.setActive(False)
