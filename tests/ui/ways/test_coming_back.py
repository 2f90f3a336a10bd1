"""Coming back to a place: after a cover it is as it was, else it begins where it begins."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.test_app import app, introduce, press
from twofold.ui.app import App
from twofold.ui.journal.filters import Choice
from twofold.ui.preferences.preferences_page import PreferencesPage

__all__ = ["app"]  # the fixture

NOW = "Now, tonight"  # a heading of the page on getting help


def said(app: App) -> list[str]:
    page = app.window.page()
    assert page is not None
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def cover_and_come_back(app: App, qtbot: QtBot) -> None:
    app.window.keys.cover_asked.emit()
    qtbot.waitUntil(lambda: "Nothing here yet." in said(app))
    press(app, "continue")
    qtbot.waitUntil(lambda: "Nothing here yet." not in said(app))
    QTest.qWait(0)  # what leads the keyboard somewhere comes with the next event


@pytest.fixture
def reading_on_help(app: App) -> App:
    introduce(app)
    app.window.rail.chosen.emit("help")
    press(app, "getting-help")
    assert NOW in said(app)
    return app


def test_who_reads_when_to_get_help_reads_on_after_a_cover(
    reading_on_help: App, qtbot: QtBot
) -> None:
    cover_and_come_back(reading_on_help, qtbot)
    assert NOW in said(reading_on_help)


@pytest.mark.parametrize("how", ["rail", "key"])
def test_help_leads_back_to_the_keys_from_its_second_page(reading_on_help: App, how: str) -> None:
    if how == "rail":
        reading_on_help.window.rail.chosen.emit("help")
    else:
        QTest.keyClick(reading_on_help.window, Qt.Key.Key_F1)
    assert "Keys" in said(reading_on_help)
    assert NOW not in said(reading_on_help)


def test_help_begins_with_the_keys_whenever_somebody_comes(reading_on_help: App) -> None:
    for place in ("home", "help"):
        reading_on_help.window.rail.chosen.emit(place)
    assert "Keys" in said(reading_on_help)
    assert NOW not in said(reading_on_help)


def test_the_keyboard_is_where_it_was_in_the_programs_after_a_cover(app: App, qtbot: QtBot) -> None:
    introduce(app)
    app.window.rail.chosen.emit("programs")
    page = app.window.current()
    assert page is not None
    begin = page.findChildren(QAbstractButton, "begin-program")[1]
    begin.setFocus()
    cover_and_come_back(app, qtbot)
    assert app.window.focusWidget() is begin


def test_the_journal_says_a_name_as_it_is_now(app: App) -> None:
    introduce(app)
    app.window.rail.chosen.emit("journal")
    app.window.rail.chosen.emit("settings")
    settings = app.window.current()
    assert isinstance(settings, PreferencesPage)
    settings.renamed.emit("Anouk", "Sam")
    app.window.rail.chosen.emit("journal")
    journal = app.window.current()
    assert journal is not None
    who = journal.findChild(Choice, "filter-who")
    assert who is not None
    names = [action.text() for action in who.menu().actions()]
    assert names == ["either of you", "Anouk", "Sam"]
