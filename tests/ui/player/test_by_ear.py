"""What is heard of an evening: whose turn a page is, and a yes that is said once."""

from tests.ui.player.conftest import Begin, settle
from tests.ui.player.test_pages import PAIR, ROLES, TALK
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
