"""Correcting, noting, taking back and removing by keyboard and mouse, over a real book."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.house import House, go_to_finish, key
from tests.ui.looking import clipped, overlapping, settle, unnamed, unreached
from tests.unit.services.pair import PAIR
from twofold.people import Couple
from twofold.services.evening_detail import EveningDetail
from twofold.services.removing import Removed
from twofold.ui.journal.evening_page import EveningPage
from twofold.ui.journal.evening_presenter import EveningPresenter
from twofold.ui.journal.removed_page import RemovedPage
from twofold.ui.theme.apply import Theme


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path / "book")
    house.services.household.introduce("Ana", "Sam")
    house.add("pair.md", PAIR)
    house.reopen()
    walk = go_to_finish(house, house.services.walking.begin("pair", seed=1, first="a"))
    house.services.walking.finish(walk)
    yield house
    house.services.close()


class Opened:
    """One evening's page with its presenter over the book."""

    def __init__(self, qtbot: QtBot, house: House) -> None:
        self.house = house
        self.walk = house.services.reflecting.evenings(1)[0].walk_id
        couple = house.services.household.couple()
        assert couple is not None
        self.couple: Couple = couple
        self.page = EveningPage(self.detail(), couple)
        self.hears = EveningPresenter(self.page, house.services.amending, self.walk)
        qtbot.addWidget(self.page)
        settle(self.page, 1072, 800)
        self.page.activateWindow()

    def detail(self) -> EveningDetail:
        return self.house.services.reflecting.evening(self.walk)

    def find(self, name: str) -> QWidget:
        found = [w for w in self.page.findChildren(QWidget, name) if w.isVisible()]
        assert len(found) == 1, f"{name}: {found}"
        return found[0]

    def press(self, name: str, how: Qt.Key = Qt.Key.Key_Return) -> None:
        widget = self.find(name)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(widget, how)
        QTest.qWait(0)  # what was put on the page is shown with the next event

    def type_into(self, name: str, text: str) -> None:
        holder = self.find(name)
        field = holder if isinstance(holder, QTextEdit) else holder.findChild(QTextEdit)
        assert field is not None
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)

    def said(self, question: str, owner: str) -> str:
        return next(
            a.value_text
            for a in self.detail().answers
            if a.question_id == question and a.owner == owner
        )


@pytest.fixture
def opened(qtbot: QtBot, house: House) -> Opened:
    return Opened(qtbot, house)


def test_a_line_is_corrected_by_keyboard_and_its_earlier_wording_is_there(opened: Opened) -> None:
    opened.press("change-helped-1-a")
    opened.type_into("edit-helped-1-a", "Cold tea.")
    opened.press("keep-helped-1-a")
    assert opened.said("helped", "a") == "Cold tea."
    assert opened.page.focusWidget() is opened.find("change-helped-1-a"), "the focus stays there"
    opened.press("before-helped-1-a", Qt.Key.Key_Space)
    opened.press("forget-helped-1-a")
    assert opened.page.focusWidget() is opened.find("careful-no"), "the safe answer has the focus"
    opened.press("careful-yes")
    assert opened.detail().earlier == {}


def test_who_listens_hears_whose_line_a_change_is_of(opened: Opened) -> None:
    names = [opened.find(f"change-helped-1-{who}").accessibleName() for who in ("a", "b")]
    assert names == ["Change what Ana wrote: What helped:", "Change what Sam wrote: What helped:"]


def test_escape_costs_no_words(opened: Opened) -> None:
    """Pressed in haste it covers, and what stands in the editor is still there afterwards."""
    opened.press("change-helped-1-a")
    opened.type_into("edit-helped-1-a", "Cold tea.")
    field = opened.find("edit-helped-1-a").findChild(QTextEdit)
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.toPlainText() == "Cold tea."


def test_an_emptied_line_is_asked_about_before_it_goes(opened: Opened) -> None:
    opened.press("change-helped-1-a")
    opened.type_into("edit-helped-1-a", " ")
    opened.press("keep-helped-1-a")
    opened.press("careful-no")
    assert opened.said("helped", "a") == "warm tea a"
    opened.press("keep-helped-1-a")
    opened.press("careful-yes")
    with pytest.raises(StopIteration):
        opened.said("helped", "a")


def test_one_alone_takes_words_back(opened: Opened, qtbot: QtBot) -> None:
    opened.press("take-back")
    opened.press("take-back-b")
    with qtbot.waitSignal(opened.hears.erased):
        opened.press("careful-yes")
    assert {a.owner for a in opened.detail().answers} == {"a", "ours"}


def test_a_note_is_written_by_one_of_them_and_erased(opened: Opened, qtbot: QtBot) -> None:
    opened.press("add-note")
    opened.press("note-by-b", Qt.Key.Key_Space)
    opened.type_into("note-words", "Still true.")
    opened.press("keep-note")
    (note,) = opened.detail().notes
    assert (note.owner, note.name, note.text) == ("b", "Sam", "Still true.")
    with qtbot.waitSignal(opened.hears.note_erased) as heard:
        opened.press(f"erase-note-{note.id}")
    assert opened.detail().notes == ()
    assert heard.args == [note]


def test_the_buttons_of_a_note_come_into_sight_with_its_field(opened: Opened) -> None:
    settle(opened.page, 800, 420)
    opened.press("add-note")
    settle(opened.page, 800, 420)
    keep = opened.find("keep-note")
    foot = keep.mapTo(opened.page, QPoint(0, keep.height())).y()
    assert 0 < foot <= opened.page.height()


def test_what_is_asked_before_words_go_is_seen_whole_in_large_text(
    theme: Theme, qtbot: QtBot, house: House
) -> None:
    theme.apply("light", 200)
    opened = Opened(qtbot, house)
    settle(opened.page, 900, 600)
    opened.press("take-back")
    settle(opened.page, 900, 600)
    opened.press("take-back-a")
    for _ in range(3):
        settle(opened.page, 900, 600)
    leave = opened.find("careful-no")
    foot = leave.mapTo(opened.page, QPoint(0, leave.height())).y()
    assert 0 < foot <= opened.page.height()


def test_a_star_is_put_on_and_taken_off(opened: Opened) -> None:
    for wanted in (True, False):
        opened.press("favourite", Qt.Key.Key_Space)
        assert opened.detail().walk.favourite is wanted


def test_words_in_open_editors_are_kept_when_the_page_is_left(opened: Opened) -> None:
    opened.press("change-helped-1-a")
    opened.type_into("edit-helped-1-a", "Cold tea.")
    opened.press("add-note")
    opened.type_into("note-words", "Half a")
    opened.page.hide()
    detail = opened.detail()
    assert opened.said("helped", "a") == "Cold tea."
    assert [n.text for n in detail.notes] == ["Half a"]
    assert key("helped", "a") in detail.earlier


def test_keeping_one_line_keeps_what_is_typed_in_others(opened: Opened) -> None:
    for who, words in (("a", "Cold tea."), ("b", "Hot tea.")):
        opened.press(f"change-helped-1-{who}")
        opened.type_into(f"edit-helped-1-{who}", words)
    opened.press("keep-helped-1-a")
    assert (opened.said("helped", "a"), opened.said("helped", "b")) == ("Cold tea.", "Hot tea.")


def test_a_disk_that_refuses_leaves_the_words_in_their_editor(opened: Opened) -> None:
    connection = opened.house.services.store.connection
    opened.press("change-helped-1-a")
    opened.type_into("edit-helped-1-a", "Cold tea.")
    connection.execute("PRAGMA query_only = ON")
    opened.press("keep-helped-1-a")
    assert "cannot be written" in opened.find("refused").accessibleName()
    connection.execute("PRAGMA query_only = OFF")
    opened.press("keep-helped-1-a")
    assert opened.said("helped", "a") == "Cold tea."


@pytest.mark.parametrize(("size", "text"), [((1072, 800), 100), ((944, 640), 200)])
def test_everything_on_the_page_is_named_reached_and_whole(
    opened: Opened, theme: Theme, size: tuple[int, int], text: int
) -> None:
    theme.apply("light", text)
    opened.press("change-helped-1-a")
    opened.press("add-note")
    opened.press("take-back")
    settle(opened.page, *size)
    assert unnamed(opened.page) == []
    assert clipped(opened.page) == []
    assert overlapping(opened.page) == []
    assert unreached(opened.page) == []


def test_recently_removed_puts_back_and_deletes_with_care(qtbot: QtBot) -> None:
    on, until = date(2026, 3, 17), date(2026, 4, 16)
    page = RemovedPage([Removed(4, "Weekly check-in", on, until), Removed(5, "Tea", on, until)])
    qtbot.addWidget(page)
    settle(page, 944, 640)
    assert (unnamed(page), clipped(page), overlapping(page), unreached(page)) == ([], [], [], [])
    back = page.findChild(QAbstractButton, "put-back-4")
    assert back is not None
    with qtbot.waitSignal(page.put_back) as heard:
        back.click()
    assert heard.args == [4]
    gone = page.findChild(QAbstractButton, "delete-5")
    assert gone is not None
    gone.click()
    sure = page.findChild(QAbstractButton, "careful-yes")
    assert sure is not None
    with qtbot.waitSignal(page.deleted) as heard:
        QTest.keyClick(sure, Qt.Key.Key_Return)
    assert heard.args == [5]
