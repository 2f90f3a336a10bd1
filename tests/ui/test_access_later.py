"""What comes or changes while somebody listens: lines above the page, counts, how it ended."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import journal_screens, looking, screens
from tests.ui.test_screens import window_with
from twofold.people import Couple, Partner
from twofold.services.away_values import Load
from twofold.ui.away.carry_page import CarryPage
from twofold.ui.journal.then_now_page import ThenNowPage
from twofold.ui.type_back.start_page import TypeBackStart
from twofold.ui.widgets.aloud import Aloud
from twofold.ui.widgets.banner import Banner
from twofold.ui.widgets.text import Words
from twofold.ui.window import MainWindow

_TOLD = "You are looking around. Mira and Jo are invented."


@pytest.fixture
def somebody_listens() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def looking_around(qtbot: QtBot) -> MainWindow:
    window = window_with("home", qtbot)
    with qtbot.waitActive(window):
        window.activateWindow()
    banner = Banner()
    window.put_on_top(banner)
    banner.tell(_TOLD, {"end": "Begin with your own names"}, "info")
    window.show_screen(screens.library())  # made after the line above it
    looking.settle(window, 1280, 800)
    return window


def test_a_line_above_everything_comes_before_the_places_and_these_before_the_page(
    looking_around: MainWindow,
) -> None:
    page = looking_around.current()
    assert page is not None
    met: list[str] = []
    now: QWidget | None = looking_around.findChild(QWidget, "banner-end")
    assert now is not None
    now.setFocus()
    while now is not None and not page.isAncestorOf(now):
        met.append(now.objectName())
        QTest.keyClick(now, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
    assert met[0] == "banner-end"
    assert len(met) == 2
    assert met[1].startswith("to-")


def test_a_line_above_everything_is_said(qtbot: QtBot, somebody_listens: None) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.tell(_TOLD, {"end": "Begin with your own names"}, "info")
    aloud = banner.findChild(Aloud)
    assert aloud is not None
    assert aloud.words == _TOLD
    aloud.stop()


@pytest.fixture
def carrying(qtbot: QtBot) -> CarryPage:
    page = CarryPage(Load(40, date(2024, 1, 3), date(2026, 3, 10)))
    qtbot.addWidget(page)
    looking.settle(page, 944, 700)
    return page


def test_carrying_says_how_many_it_takes_and_how_it_ended(
    carrying: CarryPage, somebody_listens: None
) -> None:
    aloud = carrying.findChild(Aloud)
    assert aloud is not None
    carrying.show_load(Load(7, None, None))
    assert aloud.words == "7 evenings."
    carrying.show_end("They are in evenings.pdf.")
    assert aloud.words == "They are in evenings.pdf."
    aloud.stop()


def test_a_choice_of_months_says_which_month_it_is_about(carrying: CarryPage) -> None:
    """On Linux Qt leaves the name out and tells what is chosen in its place."""
    told = []
    for box in carrying.findChildren(QComboBox):
        read = QAccessible.queryAccessibleInterface(box)
        kinds = (QAccessible.Text.Name, QAccessible.Text.Description)
        told.append(" ".join(read.text(kind) for kind in kinds))
    assert len(told) == 2
    assert "First month" in told[0]
    assert "Last month" in told[1]


def test_a_line_to_write_on_is_not_read_out_in_a_title(qtbot: QtBot) -> None:
    told = journal_screens.then_now()._told
    question = replace(told.question, prompt="We meet again on ____ at ____.")
    page = ThenNowPage(replace(told, question=question))
    qtbot.addWidget(page)
    [title] = [words for words in page.findChildren(Words) if words.property("type") == "title"]
    assert title.accessibleName() == "We meet again on … at …."


def test_the_day_of_a_sheet_is_changed_and_said_at_the_first_key(
    qtbot: QtBot, somebody_listens: None
) -> None:
    couple = Couple(Partner(id="a", name="Ana"), Partner(id="b", name="Sam"))
    page = TypeBackStart("Thanks with detail", couple, date(2026, 3, 23))  # no weekday before it
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    day = page.findChild(QDateEdit, "day")
    assert day is not None
    day.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(day, Qt.Key.Key_Down)
    aloud = day.findChild(Aloud, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert aloud is not None
    assert aloud.words == "Sunday, 22 March 2026"
    aloud.stop()
