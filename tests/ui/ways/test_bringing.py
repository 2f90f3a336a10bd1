"""Evenings come in from another computer: all of them or none, while the window stays alive."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.house import EVENING, House, go_to_finish
from tests.unit.services.pair import PAIR
from twofold.host.clock import SetClock
from twofold.host.places import Places
from twofold.services.away_values import Form, Period
from twofold.services.leafing import Sieve
from twofold.ui.app import App
from twofold.ui.away.bring_page import BringPage
from twofold.ui.ways.bringing import Bringing
from twofold.ui.welcome.welcome_page import WelcomePage

EVENINGS = 12


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return what Ana and Sam carried away from the computer they had before."""
    house = House(tmp_path / "before")
    house.services.household.introduce("Ana", "Sam")
    house.add("pair.md", PAIR)
    house.reopen()
    for number in range(EVENINGS):
        begun = house.services.walking.begin("pair", seed=number, first="a")
        house.services.walking.finish(go_to_finish(house, begun, "zabkul"))
    target = tmp_path / "carried.json"
    for _ in house.services.carrying.write(Form.JSON, target, Period()):
        pass
    house.services.close()
    return target


@pytest.fixture
def app(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[App]:
    made = App(qapp, Places(tmp_path / "book"), SetClock(EVENING))
    made.show()
    with qtbot.waitSignal(made.furnished, timeout=20_000):
        pass
    yield made
    if isValid(made.window):  # else the test has closed it
        made.window.close()
        made.close()


def press(app: App, name: str) -> None:
    found = [b for b in app.window.findChildren(QAbstractButton, name) if b.isVisible()]
    assert found, name
    found[-1].click()


def said(app: App) -> str:
    labels = [label for label in app.window.findChildren(QLabel) if label.isVisible()]
    return " ".join(label.text() for label in labels)


def ask(app: App) -> Bringing:
    """Ask for the file as Welcome does, and turn the dialog down: the test names the file."""
    press(app, "bring-in")
    (bringing,) = app.window.findChildren(Bringing)
    for dialog in app.window.findChildren(QWidget):
        if dialog.inherits("QFileDialog"):
            dialog.close()
    return bringing


def test_who_comes_with_their_evenings_is_known_by_name(app: App, qtbot: QtBot, file: Path) -> None:
    bringing = ask(app)
    with qtbot.waitSignal(bringing.brought, timeout=20_000):
        bringing.take_in(str(file))
        assert isinstance(app.window.current(), BringPage)
        assert not app.window.rail.isVisible()
    assert isinstance(app.window.current(), WelcomePage)
    assert f"{EVENINGS} evenings are in your journal" in said(app)
    press(app, "continue-home")
    assert "Ana" in said(app)
    assert app.services is not None
    assert len(app.services.reflecting.evenings()) == EVENINGS
    assert app.services.searching.newest("zabkul", Sieve()).hits


def test_stopping_leaves_the_book_as_it_was(app: App, qtbot: QtBot, file: Path) -> None:
    bringing = ask(app)
    bringing.take_in(str(file))
    page = app.window.current()
    assert isinstance(page, BringPage)
    where = page.findChild(QLabel, "where")
    assert where is not None
    qtbot.waitUntil(lambda: "Reading" not in where.text(), timeout=20_000)
    with qtbot.waitSignal(bringing.left):
        press(app, "stop")
    assert isinstance(app.window.current(), WelcomePage)
    assert "Nothing was brought in" in said(app)
    assert app.services is not None
    assert app.services.household.couple() is None
    assert app.services.bringing.is_possible()


def test_an_end_on_the_way_leaves_the_book_as_it_was(
    app: App, qtbot: QtBot, file: Path, tmp_path: Path
) -> None:
    bringing = ask(app)
    bringing.take_in(str(file))
    page = app.window.current()
    assert page is not None
    where = page.findChild(QLabel, "where")
    assert where is not None
    qtbot.waitUntil(lambda: "Reading" not in where.text(), timeout=20_000)
    app.close()
    again = House(tmp_path / "book")
    assert again.services.household.couple() is None
    assert again.services.bringing.is_possible()
    again.services.close()


def test_a_file_of_something_else_is_told_where_people_were(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "other.json"
    other.write_text("{}", "utf-8")
    bringing = ask(app)
    with qtbot.waitSignal(bringing.left, timeout=20_000):
        bringing.take_in(str(other))
    assert isinstance(app.window.current(), WelcomePage)
    assert "holds no evenings" in said(app) or "evenings" in said(app)
