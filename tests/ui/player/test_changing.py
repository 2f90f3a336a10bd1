"""Changing an answer before it is kept: no way off the page loses what was typed."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTextEdit

from tests.ui.player.conftest import Begin, Evening, settle
from tests.ui.player.test_recovering import LONG, refuse, words_in, write
from twofold.ui.player.finish import FinishPage
from twofold.ui.player.trouble import TroublePage

TWO = "## One {#one}\n**A?** {#qa}\n________\n\n**B?** {#qb}\n________\n"


def at_finish(begin: Begin) -> Evening:
    evening = begin(TWO)
    for number in range(evening.asked()):
        write(evening, f"w{number}", number)
    while not evening.shows(FinishPage):
        evening.press("primary")
    return evening


def editors(evening: Evening) -> list[str]:
    return [edit.toPlainText() for edit in evening.screen.findChildren(QTextEdit)]


def covered(evening: Evening) -> None:
    evening.presenter.take_away()
    settle()
    evening.presenter.bring_back()
    settle()


def paused(evening: Evening) -> None:
    evening.press("pause")
    evening.press("primary")


@pytest.mark.parametrize("away", [covered, paused])
def test_an_open_editor_comes_back_open_with_its_words(
    begin: Begin, away: Callable[[Evening], None]
) -> None:
    evening = at_finish(begin)
    evening.press("change")
    write(evening, " and more")

    away(evening)

    assert editors(evening) == ["w0 and more"]
    assert words_in(evening) == ['"w0 and more"', '"w1"']
    evening.press("change-leave")
    assert words_in(evening) == ['"w0"', '"w1"']
    assert editors(evening) == []


def test_typing_in_an_editor_reaches_the_book_by_itself(begin: Begin) -> None:
    evening = at_finish(begin)
    evening.press("change")
    write(evening, " and more")

    QTest.qWait(1_000)

    assert words_in(evening) == ['"w0 and more"', '"w1"']
    assert editors(evening) == ["w0 and more"]


def test_going_back_and_closing_keep_what_was_typed(begin: Begin) -> None:
    evening = at_finish(begin)
    evening.press("change")
    write(evening, " one")
    evening.press("back")
    assert words_in(evening) == ['"w0 one"', '"w1"']
    evening.press("primary")
    evening.press("change")
    write(evening, " two")

    assert evening.presenter.close()

    assert words_in(evening) == ['"w0 one two"', '"w1"']


def test_a_refused_disk_keeps_the_editor_through_a_cover(begin: Begin) -> None:
    evening = at_finish(begin)
    evening.press("change")
    refuse(evening)
    write(evening, " and more")

    covered(evening)

    assert editors(evening) == ["w0 and more"]
    refuse(evening, yes=False)
    evening.presenter.keep()
    assert words_in(evening) == ['"w0 and more"', '"w1"']


def test_changing_one_answer_leaves_the_editor_of_another_alone(begin: Begin) -> None:
    evening = at_finish(begin)
    for button in evening.screen.findChildren(QAbstractButton, "change"):
        button.click()
    write(evening, " here", 0)
    write(evening, " there", 1)
    other = evening.screen.findChildren(QTextEdit)[1]

    evening.screen.findChildren(QAbstractButton, "change-done")[0].click()
    settle()

    assert evening.screen.findChildren(QTextEdit) == [other]
    assert other.toPlainText() == "w1 there"
    assert "w0 here" in evening.said()


def test_keeping_with_an_open_editor_is_one_deed_that_can_be_tried_again(begin: Begin) -> None:
    evening = at_finish(begin)
    evening.press("change")
    write(evening, LONG)
    refuse(evening)
    evening.press("primary")
    assert evening.shows(TroublePage)
    assert len(evening.presenter.unkept()) == 1
    finished: list[int] = []
    evening.presenter.finished.connect(finished.append)
    refuse(evening, yes=False)

    evening.press("primary")

    assert finished == [evening.walk.id]
    assert "precious" in str(words_in(evening)[0])


def test_back_from_the_refused_keeping_has_the_editor_open(begin: Begin) -> None:
    evening = at_finish(begin)
    evening.press("change")
    write(evening, LONG)
    refuse(evening)
    evening.press("primary")

    evening.press("back")

    assert evening.shows(FinishPage)
    assert editors(evening) == ["w0" + LONG]
    refuse(evening, yes=False)
