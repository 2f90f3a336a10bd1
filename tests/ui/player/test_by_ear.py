"""What is heard of an evening: whose turn a page is, and a yes that is said once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.player.conftest import Begin, settle
from tests.ui.player.test_changing import at_finish
from tests.ui.player.test_pages import PAIR, ROLES, TALK
from twofold.ui.fields.words_edit import WordsEdit
from twofold.ui.player.hand_over import HandOverPage
from twofold.ui.player.reveal import ReadyButton, ReadyPage


def test_a_page_says_whose_turn_it_is(begin: Begin) -> None:
    """Two pages of one title follow each other; by ear nothing else would tell them apart."""
    evening = begin(TALK, more=ROLES)
    page = evening.presenter.page
    assert page is not None
    assert page.spoken() == "Say it. Ana speaks. about 2 minutes left"

    evening.press("primary")
    evening.press("primary")

    page = evening.presenter.page
    assert page is not None
    assert page.spoken() == "Say it. Sam speaks. about 2 minutes left"


def test_a_title_that_asks_is_not_said_with_a_full_stop(begin: Begin) -> None:
    evening = begin(TALK.replace("Say it", "What do you hear?"), more=ROLES)
    page = evening.presenter.page
    assert page is not None
    assert page.spoken() == "What do you hear? Ana speaks. about 2 minutes left"


def test_changing_an_answer_moves_the_keyboard_once_each_way(begin: Begin, qtbot: QtBot) -> None:
    """Whatever it passes on its way would be said aloud."""
    evening = at_finish(begin)
    window = evening.screen.window()
    with qtbot.waitActive(window):
        window.activateWindow()
    evening.find("change").setFocus()
    met: list[QWidget] = []

    def meet(_old: QWidget | None, new: QWidget | None) -> None:
        met.extend([new] if new is not None else [])

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.connect(meet)
    evening.press("change")
    assert [type(one) for one in met] == [WordsEdit]
    assert order(met[0], "change-done", "change-leave")

    met.clear()
    evening.press("change-leave")
    app.focusChanged.disconnect(meet)

    assert [one.objectName() for one in met] == ["change"]


def order(start: QWidget, *names: str) -> bool:
    """Say whether Tab meets these right after `start`, nothing between them."""
    stops: list[str] = []
    at = start.nextInFocusChain()
    while at is not None and at is not start and len(stops) < len(names):
        if at.isVisible() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(at.objectName())
        at = at.nextInFocusChain()
    return tuple(stops) == names


def test_a_private_page_says_who_looks(begin: Begin) -> None:
    evening = begin(PAIR)
    if evening.shows(HandOverPage):
        evening.press("primary")
    page = evening.presenter.page
    assert page is not None
    assert page.spoken() == "Alone. Only Ana looks now"


def test_a_yes_is_said_once(begin: Begin) -> None:
    evening = begin(PAIR)
    while not evening.shows(ReadyPage):
        evening.press("primary")
    page = evening.screen.page
    assert page is not None
    button = page.findChild(ReadyButton, "ready-a")
    assert isinstance(button, ReadyButton)
    said: list[bool] = []
    button.toggled.connect(said.append)

    button.click()

    assert said == [True]
    assert button.isChecked()

    button.click()

    assert said == [True, False]


def test_a_yes_of_a_screen_readers_hand_counts(begin: Begin) -> None:
    evening = begin(PAIR)
    while not evening.shows(ReadyPage):
        evening.press("primary")
    page = evening.screen.page
    assert page is not None
    button = page.findChild(ReadyButton, "ready-a")
    assert isinstance(button, ReadyButton)

    button.toggle()
    settle()

    assert button.isChecked()
    assert "is ready" in button.accessibleName()
