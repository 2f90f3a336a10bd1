"""Programs as people meet them: begin, do a week, swap, pause, leave."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.house import House
from tests.unit.services.test_programs import TALK, WEEKS, do
from twofold.ui.programs.presenter import ProgramsPresenter
from twofold.ui.programs.program_card import ProgramCard
from twofold.ui.programs.programs_page import ProgramsPage
from twofold.ui.widgets.text import Words


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path / "book")
    house.services.household.introduce("Ana", "Sam")
    for name in ("tea", "song", "walk", "hum"):
        house.add(f"{name}.md", TALK.format(id=name).replace("minutes: 5", "pillar: team"))
    house.add("two-weeks.md", WEEKS)
    house.reopen()
    yield house
    house.services.close()


@pytest.fixture
def page(house: House, qtbot: QtBot) -> ProgramsPage:
    page = ProgramsPage()
    qtbot.addWidget(page)
    presenter = ProgramsPresenter(page, house.services.programs, house.services.choosing.cards)
    presenter.refused.connect(lambda trouble: pytest.fail(str(trouble)))
    page.resize(900, 700)
    page.show()
    return page


def card(page: ProgramsPage) -> ProgramCard:
    """Return the card as it stands now; one that was just replaced may still be there."""
    return page.findChildren(ProgramCard, "program-two-weeks")[-1]


def press(page: ProgramsPage, name: str) -> None:
    found = card(page).findChild(QPushButton, name)
    assert found is not None, name
    found.click()


def words(page: ProgramsPage) -> str:
    return "\n".join(label.text() for label in card(page).findChildren(Words))


def test_who_begins_a_program_far_down_is_led_to_it(page: ProgramsPage, qtbot: QtBot) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    page.resize(900, 320)
    begin = card(page).findChild(QPushButton, "begin-program")
    assert begin is not None
    begin.setFocus()
    area = page.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    begin.click()
    qtbot.waitUntil(lambda: card(page).isAncestorOf(QApplication.focusWidget() or page))
    assert area.verticalScrollBar().value() == 0


def test_a_program_is_begun_paused_gone_on_with_and_left(page: ProgramsPage) -> None:
    press(page, "begin-program")
    assert "Week 1 of 2" in words(page)
    press(page, "pause-program")
    assert "Week 1 of 2, paused" in words(page)
    assert card(page).findChild(QPushButton, "open-tea") is None
    press(page, "begin-program")
    press(page, "leave-program")
    press(page, "careful-no")
    assert "Week 1 of 2" in words(page)
    press(page, "leave-program")
    press(page, "careful-yes")
    assert "2 weeks" in words(page)


def test_the_week_leads_to_its_exercise_and_to_what_counts_as_well(
    page: ProgramsPage, house: House, qtbot: QtBot
) -> None:
    press(page, "begin-program")
    for button, exercise in (("open-tea", "tea"), ("open-walk", "walk"), ("open-song", "song")):
        with qtbot.waitSignal(page.opened) as opened:
            press(page, button)
        assert opened.args == [exercise]
    do(house, "tea")
    page.hide()
    page.show()
    assert "Week 2 of 2" in words(page)
    assert "0 of 2 times" in words(page)


def test_an_exercise_is_swapped_for_one_of_its_kind_and_taken_back(page: ProgramsPage) -> None:
    press(page, "begin-program")
    press(page, "swap-tea")
    offered = {
        b.objectName()
        for b in card(page).findChildren(QPushButton)
        if b.objectName().startswith("instead-")
    }
    assert "instead-hum" in offered
    assert "instead-walk" not in offered  # in the program already
    press(page, "instead-hum")
    assert "in the place of The tea" in words(page)
    press(page, "swap-tea")
    press(page, "instead-none")
    assert "in the place of" not in words(page)


def test_what_is_done_has_its_tick_told_in_words_too(page: ProgramsPage, house: House) -> None:
    press(page, "begin-program")
    do(house, "song")
    page.hide()
    page.show()
    names = [w.accessibleName() for w in card(page).findChildren(QWidget)]
    assert any(name.startswith("The song. Done.") for name in names)
    assert any(name.startswith("The tea. Waiting.") for name in names)
