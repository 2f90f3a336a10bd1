"""Pages give way to each other in light: nothing waits for it, and nobody's words stay in it."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.house import House, drafts_of, next_move
from tests.ui.player.conftest import settle
from twofold.host.settings import Settings
from twofold.ui import motion
from twofold.ui.motion import Fade, Pace
from twofold.ui.player.presenter import PlayerPresenter
from twofold.ui.player.reveal import OpenedPage
from twofold.ui.player.screen import PlayerScreen
from twofold.ui.player.step_page import PrivatePage
from twofold.ui.theme.apply import Theme
from twofold.ui.ways.adjusting import Adjusting
from twofold.ui.ways.evening import Evening
from twofold.ui.window import MainWindow
from twofold.walk.places import Ready

_SCREENS: list[PlayerScreen] = []


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path / "book")
    house.services.household.introduce("Ana", "Sam")
    yield house
    for screen in _SCREENS:
        screen.clear()
        screen.close()
        screen.deleteLater()
    _SCREENS.clear()
    settle()
    house.services.close()


def evening(house: House, *, until: type | None = None) -> PlayerPresenter:
    walk = house.services.walking.begin("weekly-check-in", first="a", seed=1)
    while until is not None and not isinstance(walk.scene.place, until):
        walk = house.services.walking.move(walk, next_move(walk), drafts_of(walk))
    screen = PlayerScreen()
    screen.moves = True
    _SCREENS.append(screen)
    screen.resize(1280, 800)
    screen.show()
    presenter = PlayerPresenter(screen, house.services.walking, walk)
    presenter.start()
    return presenter


def fades(presenter: PlayerPresenter) -> list[Fade]:
    page = presenter.page
    return page.findChildren(Fade) if page is not None else []


def go_on(presenter: PlayerPresenter) -> None:
    assert presenter.page is not None
    presenter.page.press_primary()


@pytest.mark.usefixtures("qapp")
def test_a_page_takes_keys_while_it_appears(house: House) -> None:
    presenter = evening(house)
    while not isinstance(presenter.page, PrivatePage):
        go_on(presenter)
    assert fades(presenter)
    edit = presenter.page.findChild(QTextEdit)
    assert isinstance(edit, QTextEdit)
    QTest.keyClicks(edit, "at once")
    assert edit.toPlainText() == "at once"
    assert fades(presenter), "it was still appearing"


@pytest.mark.usefixtures("qapp")
def test_a_turned_page_leaves_no_picture(house: House) -> None:
    presenter = evening(house)
    while not isinstance(presenter.page, PrivatePage):
        go_on(presenter)
    go_on(presenter)
    assert [fade for fade in fades(presenter) if fade.shows_what_was()] == []


@pytest.mark.usefixtures("qapp")
def test_the_reveal_grows_out_of_the_two_yeses(house: House) -> None:
    presenter = evening(house, until=Ready)
    for who in ("ready-a", "ready-b"):
        button = presenter.page and presenter.page.findChild(QWidget, who)
        assert isinstance(button, QWidget)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert isinstance(presenter.page, OpenedPage)
    assert [fade.shows_what_was() for fade in fades(presenter)] == [True]
    presenter.take_away()
    assert presenter.page is None


def test_it_ends_by_itself_in_its_time(qtbot: QtBot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    home.resize(200, 100)
    home.show()
    Fade(home, Pace.PAGE, QPixmap())
    qtbot.waitUntil(lambda: home.findChild(Fade) is None, timeout=5_000)


def test_what_is_below_can_be_seen_at_once(qtbot: QtBot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    box = QVBoxLayout(home)
    box.addWidget(QLabel("the words"))
    home.resize(200, 100)
    home.show()
    without = home.grab().toImage()
    fade = Fade(home, Pace.REVEAL, QPixmap())
    first = home.grab().toImage()
    blank = QPixmap(first.size())
    blank.fill(first.pixelColor(0, 0))
    assert first != without
    assert first != blank.toImage().convertToFormat(first.format())
    fade.end()
    assert home.grab().toImage() == without


@pytest.mark.parametrize("moves", [True, False])
def test_screens_of_the_window_follow_the_switch(moves: bool, qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.moves = moves
    window.show()
    screen = QWidget()
    window.show_screen(screen, "home")
    assert bool(screen.findChildren(Fade)) == moves


@pytest.mark.usefixtures("qapp")
def test_with_less_motion_an_evening_turns_at_once(house: House) -> None:
    presenter = evening(house)
    screen = presenter.parent()
    assert isinstance(screen, PlayerScreen)
    screen.moves = False
    go_on(presenter)
    QApplication.sendPostedEvents()
    assert fades(presenter) == []


class Hints:
    """Stands for Qt's hints, which nobody but the system can set."""

    def __init__(self, wish: Qt.MotionPreference) -> None:
        self._wish = wish

    def accessibility(self) -> "Hints":
        return self

    def motionPreference(self) -> Qt.MotionPreference:
        return self._wish


def system_asks(monkeypatch: pytest.MonkeyPatch, hints: object) -> None:
    monkeypatch.setattr(motion, "QGuiApplication", SimpleNamespace(styleHints=lambda: hints))


@pytest.mark.usefixtures("qapp")
def test_qt_can_be_asked_what_the_system_wants() -> None:
    assert hasattr(QApplication.styleHints().accessibility(), "motionPreference")
    assert not motion.asked_to_rest()  # off screen there is no system that would


def test_an_older_qt_cannot_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    system_asks(monkeypatch, object())
    assert not motion.asked_to_rest()
    system_asks(monkeypatch, SimpleNamespace(accessibility=object))
    assert not motion.asked_to_rest()


@pytest.mark.parametrize(
    ("wish", "moves"),
    [(Qt.MotionPreference.ReducedMotion, False), (Qt.MotionPreference.NoPreference, True)],
)
def test_what_the_system_wants_rules_screens_and_evenings(
    wish: Qt.MotionPreference,
    moves: bool,
    house: House,
    theme: Theme,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    system_asks(monkeypatch, Hints(wish))
    window = MainWindow()
    qtbot.addWidget(window)

    Adjusting(window, theme, Settings()).let_move()
    walk = house.services.walking.begin("weekly-check-in", first="a", seed=1)
    going = Evening(window, house.services, walk, Settings())

    assert window.moves == moves
    screen = going.parent()
    assert isinstance(screen, PlayerScreen)
    _SCREENS.append(screen)
    assert screen.moves == moves
    assert going.presenter.company.manner.less_motion != moves
