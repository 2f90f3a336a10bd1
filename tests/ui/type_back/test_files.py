"""What is said of a filled file that is read in the window."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.house import House
from tests.unit.printing.test_fields import fill
from tests.unit.services.test_from_paper import SHEET
from twofold.printing.writing import write_sheets
from twofold.services.from_paper import Taken
from twofold.ui.type_back.room import TypingBack
from twofold.ui.type_back.start_page import TypeBackStart
from twofold.ui.window import MainWindow


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path / "book")
    made.services.household.introduce("Ana", "Sam")
    made.add("sheet.md", SHEET)
    yield made
    made.services.close()


@pytest.fixture
def room(qtbot: QtBot, house: House) -> TypingBack:
    window = MainWindow()
    qtbot.addWidget(window)
    made = TypingBack(window, house.services)
    made.start("sheet", "A small sheet")
    made._about = (date(2026, 3, 1), "a", False)
    return made


def report(room: TypingBack) -> str:
    [said] = [w for w in room._window.findChildren(QLabel, "report-1") if not w.isHidden()]
    return said.text()


def filled(house: House, folder: Path, values: dict[str, str]) -> str:
    write_sheets((house.services.sheets.blank("sheet"),), folder / "x.pdf", fillable=True)
    return str(fill(folder / "x.pdf", values))


@pytest.mark.parametrize(
    ("count", "joined", "words"),
    [
        (1, False, "one line is in your journal now."),
        (2, False, "2 lines are in your journal now."),
        (0, True, "that evening has all of it already."),
        (1, True, "one line was added to that evening."),
        (3, True, "3 lines were added to that evening."),
    ],
)
def test_what_came_of_a_file_is_said(
    room: TypingBack, count: int, joined: bool, words: str
) -> None:
    start = room._window.findChild(TypeBackStart)
    assert start is not None
    start.tell(Taken("A small sheet", 1, count, joined=joined), {})
    assert report(room) == f"A small sheet: {words}"


def test_a_file_read_twice_is_said_to_be_there(
    room: TypingBack, tmp_path: Path, house: House
) -> None:
    file = filled(house, tmp_path, {"try:1:ours": "Tea at nine"})
    room._read([file])
    assert "one line is in your journal" in report(room)
    room._read([file])
    assert "has all of it already" in report(room)
    assert len(house.services.reflecting.evenings()) == 1


def test_a_file_with_private_pages_alone_says_what_it_waits_for(
    room: TypingBack, tmp_path: Path, house: House
) -> None:
    room._read([filled(house, tmp_path, {"helped:1:a": "the tea"})])
    assert "private pages" in report(room)
    assert house.services.reflecting.evenings() == ()
