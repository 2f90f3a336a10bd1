"""Leaving a page on which somebody writes, while the disk takes nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.house import House, go_to_finish
from tests.ui.test_app import press
from tests.unit.services.pair import PAIR
from twofold.host.places import Places
from twofold.ui.app import App
from twofold.ui.home.home_page import HomePage
from twofold.ui.journal.evening_page import EveningPage


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[App]:
    """Return the window of a book with one evening, on whose page a line is being corrected."""
    house = House(tmp_path)
    house.services.household.introduce("Ana", "Sam")
    house.add("pair.md", PAIR)
    house.reopen()
    walk = go_to_finish(house, house.services.walking.begin("pair", seed=1, first="a"))
    house.services.walking.finish(walk)
    house.services.close()
    made = App(qapp, Places(tmp_path))
    with qtbot.waitSignal(made.furnished, timeout=30_000):
        made.show()
    made.window.rail.chosen.emit("journal")
    journal = made.window.current()
    assert journal is not None
    journal.opened.emit(walk.id)  # type: ignore[attr-defined]
    press(made, "change-helped-1-a")
    field(made).setPlainText("Cold tea.")
    yield made
    made.window.close()
    made.close()


def field(app: App, who: str = "a") -> QTextEdit:
    page = app.window.current()
    holder = page.findChild(QWidget, f"edit-helped-1-{who}") if page is not None else None
    found = holder.findChild(QTextEdit) if holder is not None else None
    assert found is not None
    return found


@pytest.mark.parametrize("way", ["rail", "back", "again", "then-and-now"])
def test_the_page_waits_with_the_words_until_the_disk_takes_them(app: App, way: str) -> None:
    assert app.services is not None
    connection = app.services.store.connection
    connection.execute("PRAGMA query_only = ON")
    if way == "rail":
        press_rail(app, "home")
    else:
        press(app, way)
    assert isinstance(app.window.current(), EveningPage)
    assert field(app).toPlainText() == "Cold tea."
    journal = app.window.rail.findChild(QAbstractButton, "to-journal")
    assert journal is not None
    assert journal.isChecked(), "the rail says where people still are"

    connection.execute("PRAGMA query_only = OFF")
    press_rail(app, "home")
    assert isinstance(app.window.current(), HomePage)
    assert connection.execute(
        "SELECT count(*) FROM answer WHERE value_text = 'Cold tea.'"
    ).fetchone() == (1,)


def press_rail(app: App, place: str) -> None:
    button = app.window.rail.findChild(QAbstractButton, f"to-{place}")
    assert button is not None
    button.click()


def cover_and_come_back(app: App, qtbot: QtBot) -> None:
    app.window.keys.cover_asked.emit()
    qtbot.waitUntil(lambda: app.window.overlays == 1)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    press(app, "continue")


def test_who_corrects_a_line_goes_on_in_it_after_a_cover(app: App, qtbot: QtBot) -> None:
    """The page was made anew under the cover, for what was typed is kept."""
    before = field(app)
    before.setFocus()
    cover_and_come_back(app, qtbot)
    after = field(app)
    assert after is not before
    assert after.toPlainText() == "Cold tea."
    qtbot.waitUntil(lambda: app.window.focusWidget() is after)


def test_of_two_corrections_the_last_one_has_the_keyboard_after_a_cover(
    app: App, qtbot: QtBot
) -> None:
    press(app, "change-helped-1-b")
    field(app, "b").setPlainText("Warm bread.")
    qtbot.waitUntil(lambda: app.window.focusWidget() is field(app, "b"))
    field(app).setFocus()
    cover_and_come_back(app, qtbot)
    assert field(app, "b").toPlainText() == "Warm bread."
    qtbot.waitUntil(lambda: app.window.focusWidget() is field(app))


def test_the_keyboard_is_on_the_page_again_after_a_cover_that_kept_a_note(
    app: App, qtbot: QtBot
) -> None:
    press(app, "leave-helped-1-a")
    press(app, "add-note")
    page = app.window.current()
    assert page is not None
    note = page.findChild(QTextEdit, "note-words")
    assert note is not None
    note.setPlainText("Later.")
    cover_and_come_back(app, qtbot)
    qtbot.waitUntil(lambda: page.isAncestorOf(QApplication.focusWidget() or app.window))
