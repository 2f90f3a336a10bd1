"""The library as people use it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import looking, screens
from twofold.ui.library.card_button import CardButton
from twofold.ui.library.library_page import LibraryPage
from twofold.ui.library.overview_page import OverviewPage
from twofold.ui.library.overview_view import OverviewView
from twofold.ui.library.sieve import Wish
from twofold.ui.widgets.disclosure import Disclosure
from twofold.ui.widgets.text import Words


@pytest.fixture
def page(qtbot: QtBot) -> LibraryPage:
    made = screens.library()
    qtbot.addWidget(made)
    looking.settle(made, 1072, 800)
    return made


def shown(page: LibraryPage) -> set[str]:
    return {b.card.id for b in page.findChildren(CardButton) if b.isVisible()}


def button(page: object, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)  # type: ignore[attr-defined]
    assert isinstance(found, QAbstractButton), name
    return found


def test_a_card_opens_with_the_mouse_and_with_enter(page: LibraryPage, qtbot: QtBot) -> None:
    card = button(page, "card-thanks")
    with qtbot.waitSignal(page.opened) as said:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert said.args == ["thanks"]
    with qtbot.waitSignal(page.opened):
        QTest.keyClick(card, Qt.Key.Key_Return)


def test_a_card_says_everything_to_a_screen_reader(page: LibraryPage) -> None:
    said = button(page, "card-thanks").accessibleName()
    assert said == (
        "Thanks with detail. about 10 minutes. Say what helped, and why it did. "
        "some depth · three weeks ago"
    )


def test_pills_narrow_the_cards_down(page: LibraryPage) -> None:
    button(page, "length-ten").click()
    assert shown(page) == {"thanks"}
    button(page, "length-any").click()
    assert len(shown(page)) == len(screens.CARDS)


def test_only_pills_that_could_find_something_are_shown(page: LibraryPage) -> None:
    assert button(page, "tonight-tired").isVisible()
    assert not button(page, "tonight-upset").isVisible()


def test_words_are_searched_as_they_are_typed(page: LibraryPage) -> None:
    field = page.findChild(QLineEdit, "search")
    assert field is not None
    QTest.keyClicks(field, "chairs")
    assert shown(page) == {"role-reversal"}


def test_a_search_reads_the_texts_once_and_only_when_somebody_searches(qtbot: QtBot) -> None:
    asked: list[int] = []

    def texts() -> dict[str, str]:
        asked.append(1)
        return {"limit": " what the neighbour hears"}

    page = LibraryPage(texts)
    qtbot.addWidget(page)
    page.show_cards(screens.CARDS, screens.TODAY)
    looking.settle(page, 1072, 800)
    assert asked == []
    field = page.findChild(QLineEdit, "search")
    assert field is not None
    QTest.keyClicks(field, "neighbour")
    assert shown(page) == {"limit"}
    assert asked == [1]


@pytest.mark.parametrize(
    ("window", "lang", "says"),
    [
        ("en_GB", "en", ""),
        ("C", "en", ""),
        ("de_AT", "en", "This exercise is in English."),
        ("en_US", "de", "This exercise is in German."),
        ("en_US", "pt-BR", "This exercise is in português."),
        ("es_MX", "es", ""),
    ],
)
def test_an_exercise_in_another_language_says_so(
    window: str, lang: str, says: str, qtbot: QtBot
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(window))
    try:
        card = replace(screens.CARDS[0], lang=lang)
        page = OverviewPage(OverviewView(card=card, title="Tea"))
        qtbot.addWidget(page)
        looking.settle(page, 1072, 800)
        told = page.findChild(Words, "foreign")
        assert (told.text() if told is not None else "") == says
    finally:
        QLocale.setDefault(before)


def test_an_empty_result_is_loosened_with_one_press(qtbot: QtBot) -> None:
    page = screens.library_empty()
    qtbot.addWidget(page)
    looking.settle(page, 1072, 800)
    assert shown(page) == set()
    button(page, "loosen").click()
    assert shown(page)


def test_a_broken_file_shows_its_line_and_can_be_looked_at(page: LibraryPage, qtbot: QtBot) -> None:
    card = button(page, "card-tea")
    assert "Line 12" in card.accessibleName()
    with qtbot.waitSignal(page.opened):
        card.click()


def test_the_overview_of_a_broken_file_can_only_be_printed(qtbot: QtBot) -> None:
    page = screens.broken()
    qtbot.addWidget(page)
    looking.settle(page, 1072, 800)
    assert page.findChild(QAbstractButton, "begin") is None
    with qtbot.waitSignal(page.print_blank):
        button(page, "print").click()


def test_an_overview_opens_what_is_folded(qtbot: QtBot) -> None:
    page: OverviewPage = screens.overview()
    qtbot.addWidget(page)
    looking.settle(page, 1072, 800)
    before = len([w for w in page.findChildren(QWidget) if w.isVisible()])
    for fold in page.findChildren(Disclosure):
        fold.open()
    looking.settle(page, 1072, 800)
    assert len([w for w in page.findChildren(QWidget) if w.isVisible()]) > before
    assert looking.clipped(page) == []


def test_starting_again_asks_once_and_keeping_is_in_focus(qtbot: QtBot) -> None:
    page = screens.overview_paused()
    qtbot.addWidget(page)
    looking.settle(page, 1072, 800)
    with qtbot.assertNotEmitted(page.start_again):
        button(page, "start-again").click()
    assert button(page, "careful-no").hasFocus() or page.focusWidget() is button(page, "careful-no")
    with qtbot.waitSignal(page.start_again):
        button(page, "careful-yes").click()


def test_a_surprise_is_one_of_those_shown_and_deep_only_when_asked(
    page: LibraryPage, qtbot: QtBot
) -> None:
    said: list[str] = []
    page.opened.connect(said.append)
    for _ in range(40):
        button(page, "surprise").click()
    assert set(said) <= shown(page) - {"tea", "role-reversal"}
    assert len(set(said)) > 1
    said.clear()
    page.look_for(Wish(depth="deep"))
    button(page, "surprise").click()
    assert said == ["role-reversal"]


def test_what_was_looked_for_is_shown_with_its_choice(page: LibraryPage) -> None:
    page.look_for(Wish(pillar="regard"))
    looking.settle(page, 1072, 800)
    assert button(page, "pillar-regard").isVisible()
    assert button(page, "pillar-regard").isChecked()
