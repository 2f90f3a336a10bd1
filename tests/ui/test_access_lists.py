"""Lists that grow shorter, for those who do not see it: what is said, and where the keyboard is."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import screens
from tests.ui.test_screens import window_with
from twofold.ui.journal.journal_page import JournalPage
from twofold.ui.library.card_button import CardButton
from twofold.ui.widgets.aloud import Aloud


def _said(page: QWidget) -> str:
    """Return what is about to be said."""
    aloud = page.findChild(Aloud)
    assert isinstance(aloud, Aloud)
    return aloud.words


def _shown(name: str, qtbot: QtBot) -> QWidget:
    window = window_with(name, qtbot)
    with qtbot.waitActive(window):
        window.activateWindow()
    page = window.current()
    assert page is not None
    return page


def _search(page: QWidget) -> QLineEdit:
    field = page.findChild(QLineEdit, "search")
    assert isinstance(field, QLineEdit)
    return field


def test_how_many_cards_are_left_is_said_when_typing_rests(qtbot: QtBot) -> None:
    page = _shown("library", qtbot)
    assert _said(page) == "", "a page that comes says its title alone"

    _search(page).setText("chairs")

    assert "shown of" in _said(page)

    _search(page).setText("xyzzy")

    assert _said(page) == "Nothing here fits all of that."


def test_a_filter_says_how_many_are_left(qtbot: QtBot) -> None:
    page = _shown("library", qtbot)
    ten = page.findChild(QPushButton, "length-ten")
    assert isinstance(ten, QPushButton)

    ten.click()

    assert _said(page) != ""


@pytest.mark.parametrize(
    ("name", "way"), [("library-empty", "loosen"), ("journal-nothing", "show-everything")]
)
def test_a_way_back_to_more_leaves_the_keyboard_where_one_searches(
    name: str, way: str, qtbot: QtBot
) -> None:
    page = _shown(name if name in screens.ALL else "journal", qtbot)
    if name == "journal-nothing":
        assert isinstance(page, JournalPage)
        page.show_hits((), best=False, more=False)
    button = page.findChild(QPushButton, way)
    assert isinstance(button, QPushButton)
    button.setFocus()

    button.click()

    assert QApplication.focusWidget() is _search(page)


def test_what_was_found_is_said(qtbot: QtBot) -> None:
    page = _shown("journal-found", qtbot)

    assert "Found on" in _said(page)

    assert isinstance(page, JournalPage)
    page.show_hits((), best=False, more=False)

    assert _said(page) == "Nothing with these words. Fewer letters can find more."


def test_a_card_is_said_in_sentences(qtbot: QtBot) -> None:
    card = screens.card("ready", "Does tonight suit?", 4, "Four quick looks.", "pages")
    button = CardButton(card, date(2026, 3, 1))
    qtbot.addWidget(button)

    assert button.accessibleName().startswith("Does tonight suit? about 4 minutes. ")


def test_the_page_that_is_in_sight_is_said(qtbot: QtBot) -> None:
    page = _shown("preview", qtbot)
    following = next(
        button
        for button in page.findChildren(QPushButton)
        if button.accessibleName() == "Next page"
    )
    before = _said(page)

    following.click()

    assert before.startswith("Page 1 of ")
    assert _said(page).startswith("Page 2 of ")
