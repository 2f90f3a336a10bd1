"""Leaving a sheet that is typed back while the disk takes nothing: no line goes unasked."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.test_app import app, introduce, press
from twofold.host.settings import load
from twofold.ui.app import App
from twofold.ui.home.home_page import HomePage
from twofold.ui.type_back.sheet_page import TypeBackPage
from twofold.ui.ways.on_paper import OnPaper

__all__ = ["app"]  # the fixture

WORDS = "soup on Sunday"


@pytest.fixture
def typing(app: App) -> App:
    """Return the window with a line typed from paper that the disk refuses."""
    introduce(app)
    assert app.ways is not None
    assert app.services is not None
    app.ways.type_back("weekly-check-in", "Weekly check-in")
    press(app, "begin")
    app.services.store.connection.execute("PRAGMA query_only = ON")
    field(app).insertPlainText(WORDS)
    return app


def field(app: App) -> QTextEdit:
    page = app.window.current()
    assert isinstance(page, TypeBackPage)
    return page.findChildren(QTextEdit)[0]


def press_rail(app: App, place: str) -> None:
    button = app.window.rail.findChild(QAbstractButton, f"to-{place}")
    assert button is not None
    button.click()


def kept(app: App) -> list[tuple[str]]:
    assert app.services is not None
    connection = app.services.store.connection
    return connection.execute("SELECT value_text FROM answer").fetchall()


def takes_again(app: App) -> None:
    assert app.services is not None
    app.services.store.connection.execute("PRAGMA query_only = OFF")


@pytest.mark.parametrize("way", ["rail", "later", "window"])
def test_whoever_leaves_is_led_to_a_choice_and_can_stay(app: App, typing: App, way: str) -> None:
    if way == "window":
        app.window.close()
        assert app.window.isVisible()
    elif way == "later":
        press(app, "back")
    else:
        press_rail(app, "home")

    assert field(app).toPlainText() == WORDS
    assert app.window.focusWidget().objectName() == "banner-again"
    library = app.window.rail.findChild(QAbstractButton, "to-library")
    assert library is not None
    assert library.isChecked(), "the rail says where people still are"
    takes_again(app)


def test_tried_again_it_is_kept_and_the_way_is_free(app: App, typing: App) -> None:
    press_rail(app, "home")
    press(app, "banner-again")
    assert kept(app) == []
    assert app.window.focusWidget().objectName() == "banner-again"
    takes_again(app)

    press(app, "banner-again")

    assert kept(app) == [(WORDS,)]
    assert app.window.focusWidget().objectName() == "title"
    press_rail(app, "home")
    assert isinstance(app.window.current(), HomePage)


def test_in_another_folder_it_is_kept_and_gone_on_with(
    app: App, typing: App, tmp_path: Path
) -> None:
    press_rail(app, "home")
    press(app, "banner-elsewhere")
    dialog = app.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.reject()
    stick = tmp_path / "stick"
    stick.mkdir()
    on_paper = app.window.findChild(OnPaper)
    assert isinstance(on_paper, OnPaper)

    on_paper.go_on_in(stick)

    assert kept(app) == [(WORDS,)]
    assert load(tmp_path / "settings.json").book == str(stick / "twofold")
    press_rail(app, "home")
    assert isinstance(app.window.current(), HomePage)


def test_a_folder_with_a_book_in_it_is_told_and_nothing_is_lost(
    app: App, typing: App, tmp_path: Path
) -> None:
    (tmp_path / "stick" / "twofold").mkdir(parents=True)
    (tmp_path / "stick" / "twofold" / "vault.db").write_bytes(b"somebody's")
    on_paper = app.window.findChild(OnPaper)
    assert isinstance(on_paper, OnPaper)

    on_paper.go_on_in(tmp_path / "stick")

    assert field(app).toPlainText() == WORDS
    press_rail(app, "home")
    assert field(app).toPlainText() == WORDS
    takes_again(app)


def test_the_lines_can_be_left_on_paper_and_the_sheet_waits(app: App, typing: App) -> None:
    press_rail(app, "home")

    press(app, "banner-on-paper")

    assert isinstance(app.window.current(), HomePage)
    takes_again(app)
    assert kept(app) == []
    assert app.services is not None
    [(walk_id,)] = app.services.store.connection.execute("SELECT id FROM walk").fetchall()
    assert app.ways is not None
    app.ways.go_on(walk_id)
    assert field(app).toPlainText() == ""


def test_under_a_cover_the_words_are_held(app: App, typing: App, qtbot: QtBot) -> None:
    app.window.keys.cover_asked.emit()
    qtbot.waitUntil(lambda: app.window.overlays == 1)
    press(app, "continue")
    QTest.qWait(0)
    assert field(app).toPlainText() == WORDS
    takes_again(app)
    press_rail(app, "home")
    assert kept(app) == [(WORDS,)]
