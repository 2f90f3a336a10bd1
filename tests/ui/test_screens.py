"""Every screen, as a tester looks at it: nothing cut off, crowded, unnamed or out of reach."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui import looking, screens
from twofold.ui.icons import Icon
from twofold.ui.theme.apply import Theme
from twofold.ui.window import MainWindow


@pytest.fixture(params=sorted(screens.ALL))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def window_with(name: str, qtbot: QtBot, width: int = 1024, height: int = 640) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.add_place("home", Icon.HOME, "Home")
    window.add_place("library", Icon.LIBRARY, "Library")
    window.add_place("help", Icon.HELP, "Help", last=True)
    window.show_screen(screens.ALL[name](), rail=not name.startswith("welcome"))
    looking.settle(window, width, height)
    return window


@pytest.mark.parametrize("theme_name", ["light", "dark"])
@pytest.mark.parametrize("size", [100, 150, 200])
def test_nothing_is_cut_off_or_overlaps(
    name: str, size: int, theme_name: str, theme: Theme, qtbot: QtBot
) -> None:
    theme.apply(theme_name, size)
    window = window_with(name, qtbot)
    assert looking.clipped(window) == []
    assert looking.overlapping(window) == []


def test_nothing_is_cut_off_in_a_very_small_window(name: str, qtbot: QtBot) -> None:
    window = window_with(name, qtbot, 800, 600)
    assert looking.clipped(window) == []


def test_every_control_has_a_name(name: str, qtbot: QtBot) -> None:
    assert looking.unnamed(window_with(name, qtbot)) == []


def test_tab_reaches_every_control(name: str, qtbot: QtBot) -> None:
    window = window_with(name, qtbot)
    with qtbot.waitActive(window):
        window.activateWindow()
    assert looking.unreached(window) == []


def test_the_scan_itself_finds_what_is_cut_off(qtbot: QtBot) -> None:
    window = window_with("home", qtbot)
    button = looking.controls(window)[-1]
    button.setFixedWidth(20)
    looking.settle(window, 1024, 640)
    assert looking.clipped(window) != []
