"""The first start asks for two names and nothing else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui import looking
from twofold.ui.welcome.welcome_page import WelcomePage


@pytest.fixture
def page(qtbot: QtBot) -> WelcomePage:
    made = WelcomePage()
    qtbot.addWidget(made)
    looking.settle(made, 1024, 640)
    return made


def field(page: WelcomePage, who: str) -> QLineEdit:
    found = page.findChild(QLineEdit, f"name-{who}")
    assert isinstance(found, QLineEdit)
    return found


def test_going_on_needs_two_names(page: WelcomePage) -> None:
    on = page.findChild(QAbstractButton, "continue")
    assert on is not None
    assert not on.isEnabled()
    QTest.keyClicks(field(page, "a"), "Ana")
    assert not on.isEnabled()
    QTest.keyClicks(field(page, "b"), "   ")
    assert not on.isEnabled()
    QTest.keyClicks(field(page, "b"), "Sam")
    assert on.isEnabled()


def test_enter_leads_through_and_names_are_trimmed(page: WelcomePage, qtbot: QtBot) -> None:
    field(page, "a").setText("  أنا  ")  # QTest types Latin letters only
    QTest.keyClick(field(page, "a"), Qt.Key.Key_Return)
    QTest.keyClicks(field(page, "b"), "Sam ")
    QTest.keyClick(field(page, "b"), Qt.Key.Key_Return)
    last = page.findChild(QAbstractButton, "continue-home")
    assert last is not None
    assert last.isVisible()
    with qtbot.waitSignal(page.introduced) as said:
        last.click()
    assert said.args == ["أنا", "Sam"]


def test_a_name_has_at_most_forty_characters(page: WelcomePage) -> None:
    QTest.keyClicks(field(page, "a"), "x" * 60)
    assert len(field(page, "a").text()) == 40


def test_the_safety_page_asks_nothing(page: WelcomePage) -> None:
    page.fill("Ana", "Sam")
    page.to_safety()
    ways = {"back", "getting-help", "continue-home"}  # to leave it by; nothing to tick or fill in
    asked = [c for c in looking.controls(page) if c.objectName() not in ways]
    assert asked == []
