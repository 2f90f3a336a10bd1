"""Removing an evening and deleting it for good, in the window, over a real book."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.canary import in_book
from tests.house import House, go_to_finish
from tests.unit.services.pair import PAIR
from twofold.services.away_values import Form, Period
from twofold.ui.away.carry_page import CarryPage
from twofold.ui.journal.evening_page import EveningPage
from twofold.ui.journal.journal_page import JournalPage
from twofold.ui.journal.removed_page import RemovedPage
from twofold.ui.ways.bringing import Bringing
from twofold.ui.ways.records import Records
from twofold.ui.window import MainWindow


class Room:
    """The window with the journal in it, as `Ways` puts it together."""

    def __init__(self, qtbot: QtBot, house: House) -> None:
        self.house = house
        self.window = MainWindow()
        qtbot.addWidget(self.window)
        self.window.resize(1280, 800)
        self.window.show()
        self.records = Records(self.window, house.services)
        self.records.journal_asked.connect(self.journal)
        self.altered = 0
        self.records.altered.connect(self._count)
        self.journal()

    def _count(self) -> None:
        self.altered += 1

    def journal(self) -> None:
        self.window.show_screen(self.window.kept("journal") or self.records.journal(), "journal")
        QTest.qWait(0)

    def press(self, name: str) -> None:
        found = [b for b in self.window.findChildren(QAbstractButton, name) if b.isVisible()]
        assert len(found) == 1, f"{name}: {found}"
        found[0].click()
        QTest.qWait(0)

    def said(self) -> str:
        return " ".join(label.text() for label in self.window.toast.findChildren(QLabel))

    def page(self) -> QWidget | None:
        return self.window.current()


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    house = House(tmp_path / "book")
    house.services.household.introduce("Ana", "Sam")
    house.add("pair.md", PAIR)
    house.reopen()
    walk = go_to_finish(house, house.services.walking.begin("pair", seed=1, first="a"), "zabkul")
    house.services.walking.finish(walk)
    room = Room(qtbot, house)
    yield room
    room.window.toast.hide()
    room.window.close()
    house.services.close()


def test_a_removal_is_taken_back_from_the_toast(room: Room) -> None:
    walk = room.house.services.reflecting.evenings(1)[0].walk_id
    room.records.evening(walk)
    room.press("remove")
    assert isinstance(room.page(), JournalPage)
    assert room.house.services.reflecting.evenings() == ()
    room.press("undo")
    assert isinstance(room.page(), EveningPage)
    assert len(room.house.services.reflecting.evenings()) == 1
    assert room.altered == 2


def test_deleting_for_good_leaves_the_last_traces_to_the_closing(room: Room) -> None:
    walk = room.house.services.reflecting.evenings(1)[0].walk_id
    room.records.evening(walk)
    room.press("remove")
    page = room.page()
    assert isinstance(page, JournalPage)
    page.removed_asked.emit()
    assert isinstance(room.page(), RemovedPage)
    room.press(f"delete-{walk}")
    room.press("careful-yes")
    assert room.house.services.removing.removed() == ()
    assert in_book(room.house.services.store.connection, ["zabkul"]) == []
    room.house.reopen()
    assert not room.house.services.removing.sweep(), "closing has wiped them"


def test_the_journal_leads_to_carrying_away(room: Room) -> None:
    page = room.page()
    assert isinstance(page, JournalPage)
    page.carry_asked.emit()
    assert isinstance(room.page(), CarryPage)
    room.press("back")
    assert isinstance(room.page(), JournalPage)


def test_an_empty_journal_takes_in_what_was_carried_away(
    room: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "carried.json"
    for _ in room.house.services.carrying.write(Form.JSON, path, Period()):
        pass
    house = House(tmp_path / "another")
    empty = Room(qtbot, house)
    page = empty.page()
    assert isinstance(page, JournalPage)
    assert page.findChild(QAbstractButton, "bring-in").isVisible()  # type: ignore[union-attr]
    bringing = Bringing(empty.window, house.services.bringing)
    bringing.brought.connect(empty.records._is_brought)  # a dialog is between
    bringing.take_in(str(tmp_path / "nothing.json"))
    qtbot.waitUntil(lambda: "There is no such file" in empty.said())
    with qtbot.waitSignal(bringing.brought):
        bringing.take_in(str(path))
    assert len(house.services.reflecting.evenings()) == 1
    assert not [b for b in empty.window.findChildren(QWidget, "bring-in") if b.isVisible()]
    bringing.ask()
    assert "This book has evenings of its own" in empty.said()
    empty.window.toast.hide()
    empty.window.close()
    house.services.close()
