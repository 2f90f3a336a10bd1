"""How an exercise begins from its overview: together, alone, or by whoever wants to be first."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.house import House, go_to_finish
from tests.unit.services.test_programs import TALK
from twofold.exercise.prose import to_html
from twofold.ui.home.offer import offered
from twofold.ui.library.beginning import Beginning
from twofold.ui.library.overview_page import OverviewPage
from twofold.ui.library.overview_view import days_ahead, view_of


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


def test_a_heated_exercise_leads_to_a_time_out_first_until_there_is_one(
    tmp_path: Path, qtbot: QtBot
) -> None:
    page = page_of(tmp_path, qtbot, "heat: high")
    with qtbot.waitSignal(page.look_at) as said:
        press(page, "go-first")
    assert said.args == ["time-out-plan"]
    with qtbot.waitSignal(page.begin):
        press(page, "begin")
    (tmp_path / "second").mkdir()
    house = House(tmp_path / "second")
    house.services.household.introduce("Ana", "Sam")
    house.add("tea.md", TALK.format(id="tea").replace("lang: en", "lang: en\nheat: high"))
    house.add("calm.md", TALK.format(id="calm"))
    house.reopen()
    assert house.services.choosing.overview("tea").first is not None
    assert house.services.choosing.overview("calm").first is None
    walk = go_to_finish(house, house.services.walking.begin("time-out-plan", seed=1))
    house.services.walking.finish(walk)
    assert house.services.choosing.overview("tea").first is None
    house.services.close()


def test_a_star_and_a_day_are_kept_and_home_offers_it_on_that_day(
    tmp_path: Path, qtbot: QtBot
) -> None:
    page = page_of(tmp_path, qtbot, "solo: no")
    with qtbot.waitSignal(page.star) as starred:
        press(page, "star")
    assert starred.args == ["tea", True]
    press(page, "plan")
    with qtbot.waitSignal(page.plan) as planned:
        press(page, "answer-1")
    assert planned.args == ["tea", date(2026, 3, 21)]  # Saturday

    house = House(tmp_path / "book")
    choosing = house.services.choosing
    choosing.star("tea", on=True)
    choosing.plan("tea", date(2026, 3, 21))
    card = choosing.overview("tea").card
    assert (card.favourite, card.planned) == (True, date(2026, 3, 21))
    day_before, day = date(2026, 3, 20), date(2026, 3, 21)
    assert offered(choosing.cards(), day_before) != card
    found = offered(choosing.cards(), day)
    assert found is not None
    assert found.id == "tea"
    house.services.walking.begin("tea")
    assert choosing.overview("tea").card.planned is None
    choosing.star("tea", on=False)
    assert not choosing.overview("tea").card.favourite
    house.services.close()


def test_days_to_put_it_down_for_are_few_and_ahead() -> None:
    friday, saturday = date(2026, 3, 20), date(2026, 3, 21)
    assert days_ahead(friday) == (saturday, date(2026, 3, 27))
    assert days_ahead(saturday) == (date(2026, 3, 22), date(2026, 3, 28))
