"""Typing a sheet back through the real pages, over a real book."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDateEdit,
    QLabel,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.house import House, key
from tests.ui.looking import clipped, overlapping, settle, unnamed, unreached
from tests.unit.services.test_from_paper import SHEET
from twofold.services.filled_fields import Misfit
from twofold.services.from_paper import Taken
from twofold.services.walk_values import Draft
from twofold.ui.fields.unreadable import Unreadable
from twofold.ui.theme.apply import Theme
from twofold.ui.type_back.own_lines import OwnLines
from twofold.ui.type_back.room import TypingBack
from twofold.ui.type_back.sheet_page import TypeBackPage
from twofold.ui.type_back.start_page import TypeBackStart
from twofold.ui.widgets.banner import Banner
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
    settle(window, 1280, 800)
    return TypingBack(window, house.services)


def page_of(room: TypingBack) -> QWidget:
    page = room._window.current()
    assert page is not None
    return page


def press(page: QWidget, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()


def edits(page: QWidget) -> list[QTextEdit]:
    return [edit for edit in page.findChildren(QTextEdit) if edit.isVisible()]


def told_above(page: QWidget) -> str:
    """Return what stands across the top of the page."""
    banner = page.findChild(Banner)
    assert banner is not None
    labels = banner.findChildren(QLabel) if banner.isVisible() else []
    return " ".join(label.text() for label in labels if label.text())


def own_edit(page: QWidget) -> QTextEdit:
    """Return the field of whoever's private lines stand open."""
    [edit] = [e for own in page.findChildren(OwnLines) for e in own.findChildren(QTextEdit)]
    return edit


def begun(room: TypingBack) -> TypeBackPage:
    room.start("sheet", "A small sheet")
    start = page_of(room)
    day = start.findChild(QDateEdit, "day")
    assert day is not None
    day.setDate(QDate(2026, 3, 10))
    press(start, "begin")
    page = page_of(room)
    assert isinstance(page, TypeBackPage)
    settle(room._window, 1280, 1600)
    return page


def test_from_the_paper_to_the_journal(room: TypingBack, house: House) -> None:
    page = begun(room)
    over = QSignalSpy(room.over)
    edits(page)[0].insertPlainText("it makes sense")
    press(page, "finish")
    assert over.at(0) == [True]
    [evening] = house.services.reflecting.evenings()
    assert evening.on == date(2026, 3, 10)
    answers = house.services.reflecting.evening(evening.walk_id).answers
    assert "it makes sense" in [a.value for a in answers]


def test_private_lines_are_behind_their_writers_word_and_gone_after_it(
    room: TypingBack, house: House
) -> None:
    page = begun(room)
    before = len(edits(page))
    press(page, "own-a")
    settle(room._window, 1280, 1600)
    assert len(edits(page)) == before + 1
    own_edit(page).insertPlainText("the tea you made")
    press(page, "own-done-a")
    assert len(edits(page)) == before
    assert not any("tea you made" in e.toPlainText() for e in page.findChildren(QTextEdit))
    assert "tea you made" not in str(house.of("answer", "value, value_text"))
    press(page, "own-a")
    assert any("tea you made" in e.toPlainText() for e in page.findChildren(QTextEdit))


def test_a_second_press_on_done_opens_nobody_elses_page(room: TypingBack, qtbot: QtBot) -> None:
    page = begun(room)
    with qtbot.waitActive(room._window):
        room._window.activateWindow()
    press(page, "own-a")
    settle(room._window, 1280, 1600)
    done = page.findChild(QAbstractButton, "own-done-a")
    assert done is not None
    done.setFocus()
    QTest.keyClick(done, Qt.Key.Key_Space)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "own-a"


def test_a_page_that_is_hidden_keeps_its_words_and_shuts_private_ones(
    room: TypingBack, house: House
) -> None:
    page = begun(room)
    press(page, "own-b")
    own_edit(page).insertPlainText("only for now")
    cover = QWidget()
    room._window.cover(cover)
    assert not any("only for now" in e.toPlainText() for e in page.findChildren(QTextEdit))
    assert house.of("answer", "question_id, owner") == [("helped", "b")]


def test_ones_own_page_is_all_that_is_heard_and_the_others_comes_after_it(
    room: TypingBack, qtbot: QtBot
) -> None:
    with qtbot.waitActive(room._window):
        room._window.activateWindow()
    page = begun(room)
    begin = page.findChild(QAbstractButton, "own-a")
    other = page.findChild(QAbstractButton, "own-b")
    assert begin is not None
    assert other is not None
    begin.setFocus()
    met: list[QWidget | None] = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.connect(lambda _old, new: met.append(new))
    begin.click()
    assert [each for each in met if each is not None] == [own_edit(page)]
    settle(room._window, 1280, 1600)
    for _ in range(9):
        now = QApplication.focusWidget()
        assert now is not None
        if now is other:
            break
        QTest.keyClick(now, Qt.Key.Key_Tab)
    names = [each.objectName() for each in met if each is not None]
    assert names[-2:] == ["own-done-a", "own-b"]


def test_private_pages_stay_on_paper_unless_both_showed_them(
    room: TypingBack, house: House
) -> None:
    page = begun(room)
    press(page, "own-a")
    own_edit(page).insertPlainText("the tea")
    press(page, "own-done-a")
    opened = page.findChild(QCheckBox, "opened")
    assert opened is not None
    assert not opened.isChecked()
    press(page, "finish")
    assert house.of("answer") == [(0,)]


def test_left_for_later_it_goes_on_where_it_was(room: TypingBack, house: House) -> None:
    page = begun(room)
    edits(page)[0].insertPlainText("half of it")
    press(page, "back")
    [(walk_id,)] = house.of("walk", "id")
    room.go_on(int(str(walk_id)))
    again = page_of(room)
    assert "half of it" in [e.toPlainText() for e in again.findChildren(QTextEdit)]


def test_a_disk_that_refuses_is_told_and_nothing_is_lost(room: TypingBack, house: House) -> None:
    page = begun(room)
    house.services.store.connection.execute("PRAGMA query_only = ON")
    edits(page)[0].insertPlainText("these words")
    page.keep()
    assert "not saved" in told_above(page)
    assert not room.close()
    press(page, "finish")
    assert page_of(room) is page
    house.services.store.connection.execute("PRAGMA query_only = OFF")
    assert room.close()
    assert told_above(page) == ""
    assert len(house.of("answer", "id")) == 1


def test_a_disk_that_refuses_the_last_step_alone_is_told_once(
    room: TypingBack, house: House
) -> None:
    """Every line is kept by then, so nobody is asked what is to become of it."""
    page = begun(room)
    edits(page)[0].insertPlainText("these words")
    assert room.close()
    house.services.store.connection.execute("PRAGMA query_only = ON")
    press(page, "finish")
    assert page_of(room) is page
    assert told_above(page) == ""
    assert room._window.toast.isVisible()
    assert room.close()
    house.services.store.connection.execute("PRAGMA query_only = OFF")
    room._window.toast.hide()


@pytest.mark.parametrize("size", [100, 200])
def test_what_can_be_done_is_seen_whole(
    room: TypingBack, house: House, theme: Theme, size: int
) -> None:
    theme.apply("light", size)
    page = begun(room)
    house.services.store.connection.execute("PRAGMA query_only = ON")
    edits(page)[0].insertPlainText("these words")
    page.keep()
    settle(room._window, 1024, 640)
    assert "not saved" in told_above(page)
    assert clipped(page) == []
    assert overlapping(page) == []
    house.services.store.connection.execute("PRAGMA query_only = OFF")


def test_what_a_file_gave_and_what_not_is_said(room: TypingBack) -> None:
    room.start("sheet", "A small sheet")
    start = page_of(room)
    assert isinstance(start, TypeBackStart)
    odd = (Misfit("through", "place"), Misfit("gone", "question"))
    start.tell(Taken("A small sheet", 1, 3, odd, private=True), {"through": "What got through?"})
    said = [w.text() for n in range(1, 5) if (w := start.findChild(QLabel, f"report-{n}"))]
    assert said[0].startswith("A small sheet: 3 lines")
    assert "private pages stay" in said[1]
    assert said[2].startswith("What got through?: ")
    assert said[3].startswith("gone: ")


def test_a_file_that_is_no_sheet_is_told(room: TypingBack, tmp_path: Path) -> None:
    room.start("sheet", "A small sheet")
    start = page_of(room)
    room._about = (date(2026, 3, 1), "a", False)
    (tmp_path / "no.pdf").write_text("not one")
    room._read([str(tmp_path / "no.pdf")])
    said = start.findChild(QLabel, "report-1")
    assert said is not None
    assert "cannot be read as a PDF" in said.text()


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1024, 640)])
@pytest.mark.parametrize("size", [100, 150, 200])
def test_nothing_is_clipped_unnamed_or_out_of_reach(
    qtbot: QtBot, house: House, theme: Theme, width: int, height: int, size: int
) -> None:
    theme.apply("light", size)
    services = house.services
    couple = services.household.couple()
    assert couple is not None
    for page in (
        TypeBackStart("A small sheet", couple, services.sheets.today()),
        TypeBackPage(services.from_paper.begin("sheet")),
    ):
        qtbot.addWidget(page)
        settle(page, width, height)
        assert clipped(page) == []
        assert overlapping(page) == []
        assert unnamed(page) == []
        if size == 100:
            # circles of one scale share one stop; the arrow keys go from one to the next
            assert [x for x in unreached(page) if not x.startswith("Circle")] == []


def test_a_private_line_that_was_damaged_is_told_of_until_it_is_typed_again(
    room: TypingBack, house: House
) -> None:
    copying = house.services.from_paper.begin("sheet")
    house.services.from_paper.keep(copying, [Draft(key("helped", "a"), "the tea")])
    house.services.store.connection.execute("UPDATE answer SET sealed = zeroblob(length(sealed))")

    room.go_on(copying.walk.id)

    page = page_of(room)
    settle(room._window, 1280, 1600)
    [told] = page.findChildren(Unreadable)
    assert told.objectName() == "unreadable-a"
    assert told.isVisible()
    said = [label.text() for label in told.findChildren(QLabel)]
    assert any("It is still on paper, and can be typed in again." in words for words in said)
    press(page, "own-a")
    own_edit(page).insertPlainText("the tea")
    press(page, "own-done-a")
    assert not told.isVisible()
