"""Home as people use it."""

from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.ui import looking, screens
from twofold.ui.home.home_page import HomePage, Program
from twofold.ui.widgets.text import Words


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


def test_what_rests_stands_under_what_can_be_done_and_may_go_on_sooner(qtbot: QtBot) -> None:
    page = screens.home()
    qtbot.addWidget(page)
    assert page._view is not None
    assert page._view.waiting is not None
    resting = replace(page._view.waiting, rests="Sunday, 29 November")
    page.show_view(replace(page._view, waiting=resting))
    looking.settle(page, 1072, 800)
    sooner, begin = button(page, "continue"), button(page, "begin")
    assert begin.property("kind") == "primary"
    assert sooner.mapTo(page, QPoint()).y() > begin.mapTo(page, QPoint()).y()
    assert any("Rests until Sunday" in label.text() for label in page.findChildren(Words))
    with qtbot.waitSignal(page.go_on) as said:
        sooner.click()
    assert said.args == [7]


def test_a_new_offer_leaves_the_focus_on_continue(qtbot: QtBot) -> None:
    page = screens.home()
    qtbot.addWidget(page)
    looking.settle(page, 1072, 800)
    go_on = button(page, "continue")
    go_on.setFocus()
    assert page._view is not None
    page.show_view(replace(page._view, offer=None))
    assert button(page, "continue") is go_on


def test_the_first_evening_has_one_card_and_one_filled_button(qtbot: QtBot) -> None:
    page = screens.first_home()
    qtbot.addWidget(page)
    filled = [b for b in page.findChildren(QAbstractButton) if b.property("kind") == "primary"]
    assert [b.text() for b in filled] == ["Begin"]


def test_a_program_under_way_leads_to_its_week(qtbot: QtBot) -> None:
    page = screens.home()
    qtbot.addWidget(page)
    assert page._view is not None
    page.show_view(replace(page._view, program=Program("First steps", "Week 2 of 4")))
    looking.settle(page, 1072, 800)
    assert any(label.text() == "Week 2 of 4" for label in page.findChildren(Words))
    with qtbot.waitSignal(page.programs):
        button(page, "see-program").click()
