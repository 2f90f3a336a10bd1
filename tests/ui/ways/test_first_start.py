"""Before the first evening: a look around leaves nothing, and a language changes everything."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.house import EVENING
from tests.ui import looking
from twofold.host.clock import SetClock
from twofold.host.places import Places
from twofold.ui.app import App


@pytest.fixture
def app(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[App]:
    before = QLocale()
    made = App(qapp, Places(tmp_path / "book"), SetClock(EVENING))
    made.show()
    with qtbot.waitSignal(made.furnished, timeout=20_000):
        pass
    yield made
    made.window.close()
    made.close()
    made.speech.speak("en")
    QLocale.setDefault(before)


def press(app: App, name: str) -> None:
    page = app.window
    found = [b for b in page.findChildren(QAbstractButton, name) if b.isVisible()]
    assert found, name
    found[-1].click()
    looking.settle(app.window, 1280, 800)


def said(app: App) -> str:
    labels = [label for label in app.window.findChildren(QLabel) if label.isVisible()]
    return " ".join(label.text() for label in labels)


def test_a_look_around_shows_a_home_somebody_lives_in(app: App) -> None:
    press(app, "look-around")
    assert "Mira" in said(app)
    assert "invented" in said(app)
    press(app, "to-journal")
    rows = app.window.findChild(QListView, "evenings")
    assert rows is not None
    assert rows.model().rowCount() > 1, "a month and an evening at the least"


def test_a_look_around_ends_where_it_began_and_leaves_nothing(app: App, tmp_path: Path) -> None:
    press(app, "look-around")
    scratch = tmp_path / "book" / "looking-around"
    assert scratch.is_dir()
    press(app, "banner-end")
    assert not scratch.exists()
    assert "What shall we call you?" in said(app)
    assert app.services is not None
    assert app.services.household.couple() is None
    assert "invented" not in said(app)


def test_names_that_were_typed_before_a_look_around_are_there_after_it(app: App) -> None:
    field = app.window.findChild(QLineEdit, "name-a")
    assert field is not None
    field.setText("Ana")
    press(app, "look-around")
    press(app, "banner-end")
    page = app.window.current()
    assert page is not None
    again = page.findChild(QLineEdit, "name-a")
    assert again is not None
    assert again.text() == "Ana"


def test_the_window_serves_the_couples_own_book_after_a_look_around(app: App) -> None:
    press(app, "look-around")
    press(app, "banner-end")
    for who, name in (("a", "Ana"), ("b", "Sam")):
        field = app.window.findChild(QLineEdit, f"name-{who}")
        assert field is not None
        field.setText(name)
    press(app, "continue")
    press(app, "continue-home")
    assert "Ana" in said(app)
    assert "Mira" not in said(app)
    press(app, "to-library")
    press(app, "to-home")
    assert "Ana" in said(app)


def test_closing_the_window_while_looking_around_leaves_nothing(app: App, tmp_path: Path) -> None:
    press(app, "look-around")
    app.window.close()
    assert not (tmp_path / "book" / "looking-around").exists()


def test_what_a_crash_left_of_a_look_around_goes_at_the_next_welcome(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    left = tmp_path / "book" / "looking-around"
    left.mkdir(parents=True)
    (left / "vault.db").write_bytes(b"x")
    made = App(qapp, Places(tmp_path / "book"), SetClock(EVENING))
    made.show()
    with qtbot.waitSignal(made.furnished, timeout=20_000):
        pass
    assert not left.exists()
    made.window.close()
    made.close()


def test_another_language_keeps_the_names_that_were_typed(app: App, qtbot: QtBot) -> None:
    field = app.window.findChild(QLineEdit, "name-a")
    assert field is not None
    field.setText("Ana")
    before = app.window.current()
    press(app, "lang-de")
    qtbot.waitUntil(lambda: app.window.current() is not before)
    assert app.speech.language == "de"
    again = app.window.current()
    assert again is not None
    kept = again.findChild(QLineEdit, "name-a")
    assert kept is not None
    assert kept.text() == "Ana"
    press(app, "lang-en")
    qtbot.waitUntil(lambda: "What shall we call you?" in said(app))


def test_a_look_around_opens_no_window_of_its_own(app: App, qapp: QApplication) -> None:
    shown: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            shows = event.type() == QEvent.Type.Show and watched is not app.window
            if shows and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(type(watched).__name__)
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    press(app, "look-around")
    qapp.removeEventFilter(watch)
    assert shown == []
