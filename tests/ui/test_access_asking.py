"""What is asked in place, and pages that are made anew: by ear the question, and one stop."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.house import House
from tests.ui import looking
from tests.ui.test_screens import window_with
from tests.unit.services.test_programs import TALK, WEEKS
from twofold.ui import words
from twofold.ui.programs.presenter import ProgramsPresenter
from twofold.ui.programs.program_card import ProgramCard
from twofold.ui.programs.programs_page import ProgramsPage
from twofold.ui.widgets.buttons import quiet
from twofold.ui.widgets.careful import Careful
from twofold.ui.widgets.flow import flowing

_EFFECT = "This line will be erased, and what it said earlier."


def met(doing: Callable[[], None]) -> list[str]:
    """Return what has the keyboard in turn meanwhile; a screen reader says each of them."""
    names: list[str] = []

    def meet(_old: QWidget | None, new: QWidget | None) -> None:
        if new is not None:
            names.append(new.objectName() or looking.describe(new))

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.connect(meet)
    doing()
    app.focusChanged.disconnect(meet)
    return names


@pytest.fixture
def asking(qtbot: QtBot) -> Careful:
    page = QWidget()
    box = QVBoxLayout(page)
    erase = quiet("Erase…")
    erase.setObjectName("erase")
    careful = Careful(flowing(erase))
    box.addWidget(careful)
    box.addWidget(quiet("Something below it"))
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    erase.setFocus()
    careful.page = page  # type: ignore[attr-defined]  # held as long as the test runs
    return careful


def _ask(careful: Careful) -> None:
    careful.ask(_EFFECT, "Erase it", lambda: None, "Leave it")


def test_the_safe_answer_is_all_that_is_said_and_it_says_the_question(asking: Careful) -> None:
    assert met(lambda: _ask(asking)) == ["careful-no"]
    focus = QApplication.focusWidget()
    assert focus is not None
    above = focus.parentWidget()
    while above is not None and not above.accessibleName():
        above = above.parentWidget()
    assert above is not None
    assert above.accessibleName() == _EFFECT


def test_leaving_it_says_only_where_one_was(asking: Careful) -> None:
    _ask(asking)
    leave = asking.findChild(QPushButton, "careful-no")
    assert leave is not None
    assert met(leave.click) == ["erase"]


@pytest.fixture
def programs(tmp_path: Path, qtbot: QtBot) -> ProgramsPage:
    house = House(tmp_path / "book")
    house.services.household.introduce("Ana", "Sam")
    for name in ("tea", "song", "walk", "hum"):
        house.add(f"{name}.md", TALK.format(id=name).replace("minutes: 5", "pillar: team"))
    house.add("two-weeks.md", WEEKS)
    house.reopen()
    page = ProgramsPage()
    qtbot.addWidget(page, before_close_func=lambda _page: house.services.close())
    ProgramsPresenter(page, house.services.programs, house.services.choosing.cards)
    with qtbot.waitActive(page):
        page.resize(900, 700)
        page.show()
        page.activateWindow()
    return page


def _found(page: ProgramsPage, name: str) -> QPushButton:
    card = page.findChildren(ProgramCard, "program-two-weeks")[-1]
    found = card.findChild(QPushButton, name)
    assert found is not None, name
    return found


def _pressed(page: ProgramsPage, name: str) -> list[str]:
    def press() -> None:
        _found(page, name).click()
        looking.settle(page, 900, 700)

    _found(page, name).setFocus()
    return met(press)


def test_what_a_program_has_become_is_heard_once(programs: ProgramsPage) -> None:
    assert _pressed(programs, "begin-program") == ["open-tea"]
    assert _pressed(programs, "pause-program") == ["begin-program"]  # "Go on with it"


def test_what_could_be_done_instead_comes_after_what_it_replaces(programs: ProgramsPage) -> None:
    _pressed(programs, "begin-program")
    swap = _found(programs, "swap-tea")
    swap.click()
    looking.settle(programs, 900, 700)
    first = QApplication.focusWidget()
    assert first is not None
    assert first.objectName().startswith("instead-")
    QTest.keyClick(first, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is swap


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        (
            ("Ready tonight?", "Waiting.", "about 4 minutes"),
            "Ready tonight? Waiting. about 4 minutes",
        ),
        (("Thanks with detail", "", "10 min."), "Thanks with detail. 10 min"),
        ((), ""),
    ],
)
def test_parts_are_said_as_sentences(parts: tuple[str, ...], told: str) -> None:
    assert words.sentences(parts) == told


@pytest.mark.parametrize("name", ["home", "home-full", "home-first"])
def test_what_a_card_of_home_begins_or_goes_on_with_is_said(name: str, qtbot: QtBot) -> None:
    """ "Begin" and "Continue" stand below a title nobody hears who goes from stop to stop."""
    page = window_with(name, qtbot).current()
    assert page is not None
    buttons = [
        button
        for each in ("begin", "continue", "about", "see-program", "read-moment")
        for button in page.findChildren(QPushButton, each)
        if button.isVisible()
    ]
    assert buttons
    assert [looking.describe(b) for b in buttons if not _held_by_a_name(b, page)] == []


def _held_by_a_name(button: QWidget, page: QWidget) -> bool:
    above = button.parentWidget()
    while above is not None and above is not page:
        if above.accessibleName():
            return True
        above = above.parentWidget()
    return False
