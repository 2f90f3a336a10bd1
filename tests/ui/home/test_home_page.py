"""Home as people use it."""

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.ui import looking, screens
from twofold.ui.home.home_page import HomePage


def button(page: HomePage, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    return found


def test_what_waits_goes_on_with_one_press(qtbot: QtBot) -> None:
    page = screens.home()
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.go_on) as said:
        button(page, "continue").click()
    assert said.args == [7]


def test_letting_go_says_what_is_lost_and_can_be_left(qtbot: QtBot) -> None:
    page = screens.home()
    qtbot.addWidget(page)
    looking.settle(page, 1072, 800)
    with qtbot.assertNotEmitted(page.let_go):
        button(page, "let-go").click()
        button(page, "careful-no").click()
    assert button(page, "continue").isVisible()
    button(page, "let-go").click()
    with qtbot.waitSignal(page.let_go):
        page.findChildren(QAbstractButton, "careful-yes")[-1].click()


def test_a_new_offer_leaves_the_focus_on_continue(qtbot: QtBot) -> None:
    page = screens.home()
    qtbot.addWidget(page)
    looking.settle(page, 1072, 800)
    go_on = button(page, "continue")
    go_on.setFocus()
    assert page._view is not None
    from dataclasses import replace

    page.show_view(replace(page._view, offer=None))
    assert button(page, "continue") is go_on


def test_the_first_evening_has_one_card_and_one_filled_button(qtbot: QtBot) -> None:
    page = screens.first_home()
    qtbot.addWidget(page)
    filled = [b for b in page.findChildren(QAbstractButton) if b.property("kind") == "primary"]
    assert [b.text() for b in filled] == ["Begin"]
