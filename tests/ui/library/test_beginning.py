"""How an exercise begins from its overview: together, alone, or by whoever wants to be first."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.house import House
from tests.unit.services.test_programs import TALK
from twofold.exercise.prose import to_html
from twofold.ui.library.beginning import Beginning
from twofold.ui.library.overview_page import OverviewPage
from twofold.ui.library.overview_view import view_of


def page_of(tmp_path: Path, qtbot: QtBot, more: str) -> OverviewPage:
    house = House(tmp_path / "book")
    couple = house.services.household.introduce("Ana", "Sam")
    house.add("tea.md", TALK.format(id="tea").replace("lang: en", f"lang: en\n{more}"))
    house.reopen()
    overview = house.services.choosing.overview("tea")
    house.services.close()
    page = OverviewPage(view_of(overview, date(2026, 3, 17), to_html, couple))
    qtbot.addWidget(page)
    return page


def press(page: OverviewPage, name: str) -> None:
    found = page.findChildren(QAbstractButton, name)
    assert found, name
    found[-1].click()


def test_one_of_them_can_do_it_alone_where_the_exercise_allows_it(
    tmp_path: Path, qtbot: QtBot
) -> None:
    page = page_of(tmp_path, qtbot, "solo: yes")
    press(page, "begin-alone")
    with qtbot.waitSignal(page.begin) as said:
        press(page, "answer-1")
    assert said.args == [Beginning(exercise_id="tea", solo="b")]
    press(page, "careful-no")
    with qtbot.waitSignal(page.begin) as said:
        press(page, "begin")
    assert said.args == [Beginning(exercise_id="tea")]


def test_others_are_for_two(tmp_path: Path, qtbot: QtBot) -> None:
    page = page_of(tmp_path, qtbot, "solo: no")
    assert page.findChild(QAbstractButton, "begin-alone") is None


def test_who_begins_is_asked_where_the_exercise_leaves_it_open(
    tmp_path: Path, qtbot: QtBot
) -> None:
    page = page_of(tmp_path, qtbot, "starts: ask")
    with qtbot.assertNotEmitted(page.begin):
        press(page, "begin")
    with qtbot.waitSignal(page.begin) as said:
        press(page, "answer-0")
    assert said.args == [Beginning(exercise_id="tea", first="a")]
