"""Removing an evening and deleting it for good, in the window, over a real book."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.canary import in_book
from tests.house import House, drafts_of, go_to_finish, next_move
from tests.unit.services.pair import PAIR
from twofold.services.away_values import Form, Period
from twofold.services.evening_detail import EveningDetail
from twofold.ui.away.carry_page import CarryPage
from twofold.ui.journal.evening_page import EveningPage
from twofold.ui.journal.journal_page import JournalPage
from twofold.ui.journal.removed_page import RemovedPage
from twofold.ui.ways.bringing import Bringing
from twofold.ui.ways.records import Records
from twofold.ui.window import MainWindow
from twofold.walk.moves import NotToday
from twofold.walk.places import Ready


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


def open_editor(room: Room, words: str) -> int:
    """Type a correction into the page of the one evening; return the evening's id."""
    walk = room.house.services.reflecting.evenings(1)[0].walk_id
    room.records.evening(walk)
    room.press("change-helped-1-a")
    page = room.page()
    assert page is not None
    holder = page.findChild(QWidget, "edit-helped-1-a")
    field = holder.findChild(QTextEdit) if holder is not None else None
    assert field is not None
    field.setPlainText(words)
    return walk


def helped(room: Room, walk: int) -> str:
    kept = room.house.services.reflecting.evening(walk).answers
    return next(a.value_text for a in kept if a.question_id == "helped" and a.owner == "a")


def test_what_is_typed_when_an_evening_is_removed_comes_back_with_it(room: Room) -> None:
    walk = open_editor(room, "Cold tea.")
    room.press("remove")
    room.press("undo")
    assert helped(room, walk) == "Cold tea."


def test_what_is_typed_is_on_the_paper_that_is_asked_for(room: Room) -> None:
    printed: list[str] = []
    room.records.print_asked.connect(lambda walk: printed.append(helped(room, walk)))
    open_editor(room, "Cold tea.")
    room.press("print")
    assert printed == ["Cold tea."]


def test_the_window_stays_while_the_disk_refuses_what_is_typed(room: Room) -> None:
    walk = open_editor(room, "Cold tea.")
    connection = room.house.services.store.connection
    connection.execute("PRAGMA query_only = ON")
    assert not room.records.close()
    connection.execute("PRAGMA query_only = OFF")
    assert room.records.close()
    assert helped(room, walk) == "Cold tea."


@pytest.mark.parametrize("left", [True, False])
def test_a_note_is_brought_back_wherever_people_are_by_then(room: Room, left: bool) -> None:
    walk = room.house.services.reflecting.evenings(1)[0].walk_id
    (note,) = room.house.services.amending.add_note(walk, "b", "zabkul later").notes
    room.records.evening(walk)
    page = room.page()
    room.press(f"erase-note-{note.id}")
    if left:
        room.press("back")
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    room.press("undo")
    assert [n.text for n in room.house.services.reflecting.evening(walk).notes] == ["zabkul later"]
    assert isinstance(room.page(), EveningPage)
    assert (room.page() is page) is not left, "who is still there stays on their page"


def waits(room: Room) -> int:
    """Live an evening of which one part waits for another day, and open its page."""
    walking = room.house.services.walking
    walk = walking.begin("pair", seed=2, first="a")
    while not isinstance(walk.standing.place, Ready):
        walk = walking.move(walk, next_move(walk), drafts_of(walk, "zabkul"))
    walk = walking.move(walk, NotToday(), [])
    walking.finish(go_to_finish(room.house, walk))
    room.records.evening(walk.id)
    return walk.id


def test_what_waits_opens_with_what_is_typed_beside_it(room: Room) -> None:
    walk = waits(room)
    page = room.page()
    assert isinstance(page, EveningPage)
    room.press("add-note")
    field = page.findChild(QTextEdit, "note-words")
    assert field is not None
    field.setPlainText("zabkul later")
    room.press("ready-a")
    room.press("ready-b")
    opened = room.page()
    assert isinstance(opened, EveningPage)
    assert "zabkul later" in " ".join(label.text() for label in opened.findChildren(QLabel))
    assert not room.house.services.reflecting.evening(walk).waiting


def test_what_the_disk_refused_is_not_lost_to_what_it_takes_right_after(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Room is made elsewhere in the same second: the line waits, and so does what was pressed."""
    walk = waits(room)
    page = room.page()
    assert isinstance(page, EveningPage)
    room.press("add-note")
    field = page.findChild(QTextEdit, "note-words")
    assert field is not None
    field.setPlainText("zabkul later")
    connection = room.house.services.store.connection
    reflecting = room.house.services.reflecting
    open_together = reflecting.open_together

    def once_there_is_room(walk_id: int) -> EveningDetail:
        connection.execute("PRAGMA query_only = OFF")
        return open_together(walk_id)

    monkeypatch.setattr(reflecting, "open_together", once_there_is_room)
    connection.execute("PRAGMA query_only = ON")
    room.press("ready-a")
    room.press("ready-b")
    connection.execute("PRAGMA query_only = OFF")
    assert room.page() is page
    assert field.toPlainText() == "zabkul later"
    assert room.records.close()
    assert [n.text for n in reflecting.evening(walk).notes] == ["zabkul later"]


def test_a_note_can_be_brought_back_once_the_disk_takes_it(room: Room) -> None:
    walk = room.house.services.reflecting.evenings(1)[0].walk_id
    (note,) = room.house.services.amending.add_note(walk, "b", "zabkul later").notes
    room.records.evening(walk)
    room.press(f"erase-note-{note.id}")
    connection = room.house.services.store.connection
    connection.execute("PRAGMA query_only = ON")
    room.press("undo")
    assert "cannot be written" in room.said()
    connection.execute("PRAGMA query_only = OFF")
    room.press("undo")
    assert [n.text for n in room.house.services.reflecting.evening(walk).notes] == ["zabkul later"]


def test_a_disk_that_refuses_to_open_what_waits_is_told_as_that(room: Room) -> None:
    waits(room)
    connection = room.house.services.store.connection
    connection.execute("PRAGMA query_only = ON")
    room.press("ready-a")
    room.press("ready-b")
    assert "cannot be written" in room.said()
    connection.execute("PRAGMA query_only = OFF")


def test_who_puts_an_evening_back_by_key_keeps_the_keyboard(room: Room, qtbot: QtBot) -> None:
    walk = room.house.services.reflecting.evenings(1)[0].walk_id
    room.records.evening(walk)
    room.press("remove")
    page = room.page()
    assert isinstance(page, JournalPage)
    page.removed_asked.emit()
    back = room.window.findChild(QAbstractButton, f"put-back-{walk}")
    assert back is not None
    with qtbot.waitActive(room.window):
        room.window.activateWindow()
    back.setFocus()
    QTest.keyClick(back, Qt.Key.Key_Return)
    assert len(room.house.services.reflecting.evenings()) == 1
    removed = room.page()
    assert isinstance(removed, RemovedPage)
    qtbot.waitUntil(lambda: removed.isAncestorOf(QApplication.focusWidget() or room.window))


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
