"""The keyboard when pages are turned: it goes to the new page at once, and stays in sight."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import looking, screens
from tests.ui.test_screens import window_with
from twofold.ui.welcome.welcome_page import WelcomePage
from twofold.ui.window import MainWindow


class Met:
    """Everything the keyboard was on, each of which a screen reader says."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def meet(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Note what has the keyboard now."""
        if new is not None:
            self.names.append(new.objectName() or looking.describe(new))


@pytest.fixture
def met(qapp: QApplication) -> Met:
    return Met()


def _active(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()


def _turned(met: Met, turn: Callable[[], None]) -> list[str]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.connect(met.meet)
    turn()
    app.focusChanged.disconnect(met.meet)
    return met.names


@pytest.mark.parametrize("name", ["home", "library", "overview", "settings", "journal"])
def test_the_next_page_is_all_that_is_heard(name: str, met: Met, qtbot: QtBot) -> None:
    window = window_with("overview", qtbot)
    _active(window, qtbot)
    page = window.current()
    assert page is not None
    looking.controls(page)[-1].setFocus()  # on the page, as after pressing something there
    screen = screens.ALL[name]()
    heard = _turned(met, lambda: window.show_screen(screen))
    assert len(heard) == 1
    focus = QApplication.focusWidget()
    assert focus is not None
    assert screen.isAncestorOf(focus)


def test_the_safety_page_is_all_that_is_heard(met: Met, qtbot: QtBot) -> None:
    window = window_with("welcome", qtbot)
    _active(window, qtbot)
    page = window.current()
    assert isinstance(page, WelcomePage)
    page.fill("Ana", "Sam")
    on = page.findChild(QPushButton, "continue")
    assert isinstance(on, QPushButton)
    on.setFocus()
    assert len(_turned(met, on.click)) == 1
    back = page.findChildren(QPushButton, "back")[-1]
    back.setFocus()
    met.names.clear()
    assert _turned(met, back.click) == ["name-a"]


def test_help_is_left_for_its_second_page_and_back_in_one_step(met: Met, qtbot: QtBot) -> None:
    window = window_with("help", qtbot)
    _active(window, qtbot)
    page = window.current()
    assert page is not None
    way = page.findChild(QPushButton, "getting-help")
    assert isinstance(way, QPushButton)
    way.setFocus()
    assert len(_turned(met, way.click)) == 1
    back = page.findChildren(QPushButton, "back")[-1]
    back.setFocus()
    met.names.clear()
    assert _turned(met, back.click) == ["getting-help"]


def test_ctrl_f_brings_the_search_into_sight(qtbot: QtBot) -> None:
    window = window_with("library", qtbot)
    _active(window, qtbot)
    page = window.current()
    assert page is not None
    area = page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert area.verticalScrollBar().value() > 0
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = page.findChild(QLineEdit, "search")
    assert isinstance(field, QLineEdit)
    assert field.hasFocus()
    assert not field.visibleRegion().isEmpty()


@pytest.mark.parametrize("name", ["library", "journal"])
def test_escape_empties_a_search_and_three_still_cover(name: str, qtbot: QtBot) -> None:
    """In the window, where Esc is a key of its own and no field ever sees it."""
    window = window_with(name, qtbot)
    _active(window, qtbot)
    page = window.current()
    assert page is not None
    field = page.findChild(QLineEdit, "search")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "chairs")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert field.hasFocus()
    with qtbot.waitSignal(window.keys.cover_asked):
        QTest.keyClick(window, Qt.Key.Key_Escape)
        QTest.keyClick(window, Qt.Key.Key_Escape)
