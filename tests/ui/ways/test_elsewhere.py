"""A full disk: the book goes to another folder, and people read where it is now."""

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTextEdit

from tests.ui.test_app import app, introduce, press
from twofold.host.settings import load
from twofold.ui.app import App
from twofold.ui.home.home_page import HomePage
from twofold.ui.player.trouble import TroublePage
from twofold.ui.ways.evening import Evening

__all__ = ["app"]  # the fixture

WORD = (
    "---\nid: small\ntitle: A small evening\nversion: 1\nlang: en\n---\n\n"
    "## One {#one}\n**A word?** {#word}\n________\n"
)


def finish_without_room(app: App, folder: Path) -> Evening:
    """Write one word, come to the finish, and find the disk full when it is to be kept."""
    introduce(app)
    app.window.chosen.emit("settings")  # kept from now on; it tells where the book lies
    own = folder / "exercises"
    own.mkdir(exist_ok=True)
    (own / "small.md").write_text(WORD, encoding="utf-8")
    assert app.ways is not None
    app.ways.begin("small")
    press(app, "seats-any")
    edit = app.window.findChild(QTextEdit)
    assert isinstance(edit, QTextEdit)
    edit.insertPlainText("the tea at nine")
    press(app, "primary")
    assert app.services is not None
    app.services.store.connection.execute("PRAGMA query_only = ON")
    press(app, "primary")
    assert app.window.findChildren(TroublePage)
    evening = app.window.findChild(Evening)
    assert isinstance(evening, Evening)
    return evening


def said(app: App) -> str:
    labels = [label for label in app.window.findChildren(QLabel) if label.isVisible()]
    return " ".join(label.text() for label in labels).replace("\u200b", "")


def test_at_home_it_still_stands_where_the_book_is_now(app: App, tmp_path: Path) -> None:
    evening = finish_without_room(app, tmp_path)
    stick = tmp_path / "a stick"
    stick.mkdir()

    evening.go_on_in(stick)

    assert isinstance(app.window.current(), HomePage)
    assert f"Your book is now in {stick / 'twofold'}." in said(app)
    assert app.ways is not None
    app.ways.go("settings")
    assert f"Your book is now in {stick / 'twofold'}." in said(app), "until it has been read"
    (read,) = app.window.findChildren(QAbstractButton, "banner-read")
    read.click()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert "Your book is now in" not in said(app)
    assert said(app).count(str(stick / "twofold")) == 1, "the settings name it as well"


def test_a_setting_that_changes_later_leaves_the_way_to_the_book(app: App, tmp_path: Path) -> None:
    evening = finish_without_room(app, tmp_path)
    stick = tmp_path / "stick"
    stick.mkdir()
    evening.go_on_in(stick)
    assert app.ways is not None

    app.ways.go("settings")
    press(app, "theme-dark")

    kept = load(tmp_path / "settings.json")
    assert kept.theme == "dark"
    assert kept.book == str(stick / "twofold")
