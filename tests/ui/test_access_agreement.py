"""Who does what by when, by ear: the order of its cells, the buttons beside them, the calendar."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QPushButton,
    QTableView,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui import looking, screens
from tests.ui.test_access_asking import met
from tests.ui.test_screens import window_with
from twofold.exercise.model import Shelf
from twofold.people import Couple, Partner
from twofold.ui.fields.sign import SignField
from twofold.ui.fields.table import TableField, WhoCell
from twofold.ui.icons import Icon
from twofold.ui.widgets.aloud import Aloud
from twofold.ui.widgets.buttons import icon_only
from twofold.ui.widgets.calendar import Month

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture
def promise(qtbot: QtBot) -> Iterator[TableField]:
    page = QWidget()
    qtbot.addWidget(page)
    made = TableField(
        "ours",
        "We try this",
        columns=("Who", "What", "By when"),
        rows=(("", "", ""),),
        couple=Couple(Partner(id="a", name="Ana"), Partner(id="b", name="Sam")),
        shelf=Shelf.COMMITMENT,
    )
    box = QVBoxLayout(page)
    box.addWidget(made)
    box.addWidget(QPushButton("Continue"))
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    looking.settle(page, 900, 400)
    yield made
    page.close()


@pytest.fixture
def somebody_listens() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def _said(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(NAME)


def _round(begin: QWidget, most: int) -> list[str]:
    begin.setFocus()
    heard = [_said(begin)]
    for _ in range(most):
        now = QApplication.focusWidget()
        assert now is not None
        QTest.keyClick(now, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        heard.append(_said(now))
    return heard


def test_tab_goes_through_the_rows_and_then_to_one_more(promise: TableField) -> None:
    first = promise.findChild(WhoCell)
    assert first is not None
    row = ["Who, row {}: choose", "What, row {}", "By when, row {}", "By when, row {}: pick a day"]
    one = [each.format(1) for each in row]
    assert _round(first, 5) == [*one, "Add a row", "Continue"]

    next(b for b in promise.findChildren(QPushButton) if b.text() == "Add a row").click()
    looking.settle(promise.window(), 900, 400)

    assert _round(first, 9) == [*one, *(each.format(2) for each in row), "Add a row", "Continue"]


def test_who_was_chosen_is_said(promise: TableField, somebody_listens: None) -> None:
    who = promise.findChild(WhoCell)
    assert who is not None
    who.menu().actions()[1].trigger()
    aloud = who.findChild(Aloud)
    assert aloud is not None
    assert aloud.words == "Who, row 1: Sam"
    assert aloud.isActive()
    aloud.stop()


@pytest.fixture
def agreement(qtbot: QtBot) -> Iterator[SignField]:
    page = QWidget()
    qtbot.addWidget(page)
    ana, sam = Partner(id="a", name="Ana"), Partner(id="b", name="Sam")
    made = SignField("It is a trial.", Couple(ana, sam))
    QVBoxLayout(page).addWidget(made)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    looking.settle(page, 600, 200)
    yield made
    page.close()


def test_who_signs_hears_that_they_did_and_nothing_of_the_other(agreement: SignField) -> None:
    agree = agreement.findChild(QPushButton, "agree-a")
    assert agree is not None
    agree.setFocus()
    heard = met(agree.click)
    assert heard == ["take-back-a"]
    back = agreement.findChild(QPushButton, "take-back-a")
    assert back is not None
    assert QAccessible.queryAccessibleInterface(back).text(DESCRIPTION) == "Ana agrees"
    assert met(back.click) == ["agree-a"]


def test_a_day_of_the_calendar_says_which_it_is(qtbot: QtBot, somebody_listens: None) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    month = Month(holder)
    month.setSelectedDate(QDate(2026, 3, 31))
    looking.settle(holder, 400, 300)
    aloud = month.findChild(Aloud)
    assert aloud is not None
    assert aloud.words == "Tuesday, 31 March 2026"
    days = month.findChild(QTableView)
    assert days is not None
    assert _said(days) == "Days"
    QTest.keyClick(days, Qt.Key.Key_Right)
    assert aloud.words == "Wednesday, 1 April 2026"
    aloud.stop()


@pytest.fixture(params=sorted(screens.ALL))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_nothing_is_said_twice(name: str, qtbot: QtBot) -> None:
    """A description is what the name does not say already."""
    window = window_with(name, qtbot)
    window.rail.set_narrow(narrow=True)
    twice = []
    for button in window.findChildren(QAbstractButton):
        told = QAccessible.queryAccessibleInterface(button)
        if told.text(DESCRIPTION) and told.text(DESCRIPTION) in told.text(NAME):
            twice.append(looking.describe(button))
    assert twice == []


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_drawing_is_told_to_a_hand_that_rests_on_it(qtbot: QtBot) -> None:
    button = icon_only(Icon.MORE, "More")
    qtbot.addWidget(button)
    looking.settle(button, 60, 60)
    here = QPoint(5, 5)
    event = QHelpEvent(QEvent.Type.ToolTip, here, button.mapToGlobal(here))
    QApplication.sendEvent(button, event)
    assert QToolTip.text() == "More"
    QToolTip.hideText()
