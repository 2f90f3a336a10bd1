"""What two people see and can do, page by page."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTextEdit

from tests.ui.player.conftest import Begin, settle
from twofold.ui.player.finish import FinishPage
from twofold.ui.player.hand_over import HandOverPage
from twofold.ui.player.reveal import OpenedPage, ReadyPage
from twofold.ui.player.step_page import PrivatePage, StepPage
from twofold.walk.answers import Sharing

PAIR = """## Alone {#alone who=private}
**What helped?** {#helped}
________

## Open {#open do=reveal show=alone}
Read in silence.

## Last {#last}
That is all.
"""
ROLES = 'roles: ["speaker = speaks", "listener = listens"]\n'
TALK = """## Say it {#say who=speaker time=2m}
Tell one small thing.

Two sentences, then a breath.

> listener: Say it back in your own words.

## Swap {#swap do=swap from=say}
"""


def test_a_role_page_says_who_speaks_and_what_the_other_does(begin: Begin) -> None:
    evening = begin(TALK, more=ROLES)

    said = evening.said()

    assert "Ana speaks" in said
    assert "Sam listens" in said
    assert "Say it back in your own words." in said
    assert "A small evening · step 1 of 2" in said
    assert evening.find("primary").text() == "Continue"


def test_after_the_swap_the_other_speaks(begin: Begin) -> None:
    evening = begin(TALK, more=ROLES)

    evening.press("primary")
    assert evening.find("primary").text() == "Swap roles"
    assert "Sam speaks" in evening.said()
    evening.press("primary")

    assert "Sam speaks" in evening.said()
    assert "Ana listens" in evening.said()


def test_a_private_page_comes_after_a_hand_over_that_shows_nothing(begin: Begin) -> None:
    evening = begin(PAIR)

    assert evening.shows(HandOverPage)
    assert "What helped?" not in evening.said()
    evening.press("primary")

    assert evening.shows(PrivatePage)
    assert "Only Ana looks now" in evening.said()


def test_at_the_hand_over_no_word_and_no_field_of_the_writer_is_left(begin: Begin) -> None:
    evening = begin(PAIR)
    evening.press("primary")
    evening.type("the tea at nine")
    edit = evening.screen.findChild(QTextEdit)
    assert edit is not None
    gone: list[bool] = []
    edit.destroyed.connect(lambda: gone.append(True))

    evening.press("primary")

    assert gone == [True]  # destroyed, not cleared: no undo can bring it back
    assert "the tea at nine" not in evening.said()
    assert not evening.screen.findChildren(QTextEdit)
    assert not evening.screen.findChildren(QLineEdit)


def test_the_second_writer_finds_an_empty_field_without_a_past(begin: Begin) -> None:
    evening = begin(PAIR)
    evening.press("primary")
    evening.type("the tea at nine")
    evening.press("primary")
    evening.press("primary")

    edit = evening.screen.findChild(QTextEdit)

    assert edit is not None
    assert "Only Sam looks now" in evening.said()
    assert edit.toPlainText() == ""
    edit.undo()
    assert edit.toPlainText() == ""


def test_pass_and_done_look_the_same_and_a_pass_keeps_nothing(begin: Begin) -> None:
    evening = begin(PAIR)
    evening.press("primary")
    evening.type("never mind")
    evening.presenter.keep()

    evening.press("pass")

    assert evening.shows(HandOverPage)
    assert evening.kept() == []


def test_each_line_says_how_it_is_shared_and_can_be_kept_to_oneself(begin: Begin) -> None:
    evening = begin(PAIR)
    evening.press("primary")
    evening.type("only mine")
    line = evening.find("sharing")
    assert line.text() == "shared when we both reveal"

    menu = line.menu()  # type: ignore[attr-defined]  # a push button's
    menu.aboutToShow.emit()
    menu.actions()[1].trigger()

    assert evening.find("sharing").text() == (
        "only for me, until this evening ends or Twofold is closed"
    )
    assert evening.presenter.unkept()[0].sharing is Sharing.ONLY_ME


def test_letters_can_be_hidden_and_shown_again(begin: Begin) -> None:
    evening = begin(PAIR)
    evening.press("primary")
    evening.type("secret")
    edit = evening.screen.findChild(QTextEdit)
    assert edit is not None
    before = edit.grab().toImage()

    evening.press("hide-letters")
    hidden = edit.grab().toImage()
    evening.press("hide-letters")

    assert hidden != before
    assert edit.toPlainText() == "secret"


def test_a_reveal_opens_when_both_are_ready_and_either_can_take_it_back(begin: Begin) -> None:
    evening = begin(PAIR, at="open")
    page = evening.presenter.page
    assert isinstance(page, ReadyPage)
    assert "warm tea" not in evening.said()

    evening.press("ready-a")
    assert evening.find("ready-a").isChecked()
    evening.press("ready-a")
    assert not evening.find("ready-a").isChecked()
    assert evening.presenter.page is page
    evening.press("ready-b")
    evening.press("ready-a")

    assert evening.shows(OpenedPage)
    assert "warm tea a" in evening.said()
    assert "warm tea b" in evening.said()


def test_where_one_shared_nothing_both_see_the_same_words_without_a_name(begin: Begin) -> None:
    evening = begin(PAIR)
    evening.press("primary")
    evening.type("I would say it")
    evening.press("primary")
    evening.press("primary")
    evening.press("pass")
    evening.press("ready-a")
    evening.press("ready-b")

    said = evening.said()

    assert "Kept for another day." in said
    assert "I would say it" not in said
    assert "Ana" not in said
    assert "Sam" not in said


def test_not_today_goes_on_without_opening(begin: Begin) -> None:
    evening = begin(PAIR, at="open")

    evening.press("not-today")

    assert evening.shows(StepPage)
    assert "warm tea" not in evening.said()


def test_what_was_opened_can_be_closed_again(begin: Begin) -> None:
    evening = begin(PAIR, at="open")
    evening.press("ready-a")
    evening.press("ready-b")

    evening.press("close-again")

    assert "warm tea" not in evening.said()
    assert "warm tea" not in str(evening.kept())


def test_a_reveal_left_for_later_opens_from_the_finish_with_both_yeses(begin: Begin) -> None:
    evening = begin(PAIR, at="open")
    evening.press("not-today")
    evening.press("primary")
    assert evening.shows(FinishPage)
    assert "warm tea" not in evening.said()

    evening.press("ready-a")
    assert evening.shows(FinishPage)
    evening.press("ready-b")

    assert "warm tea a" in evening.said()


def test_each_answers_in_turn_with_a_name_on_the_button(begin: Begin) -> None:
    evening = begin("## Thanks {#t who=each}\n**Thank you for:** {#thanks}\n________\n")

    assert "Ana answers" in evening.said()
    assert evening.find("primary").text() == "Done, Sam answers"
    evening.press("primary")

    assert "Sam answers" in evening.said()
    assert evening.find("primary").text() == "Go to the end"


def test_a_question_for_each_on_a_common_page_has_two_fields_with_names(begin: Begin) -> None:
    evening = begin("## Both {#t}\n**How is it?** {#how who=each}\n________\n")

    evening.type("well", 0)
    evening.type("tired", 1)
    evening.presenter.keep()

    assert sorted(str(row[1]) for row in evening.kept()) == ["a", "b"]


def test_enter_goes_on_from_a_short_field_and_control_enter_is_the_button(begin: Begin) -> None:
    evening = begin("## One {#one}\n**A word?** {#word}\n________\n\n## Two {#two}\nRead.\n")
    evening.type("tea")
    edit = evening.screen.findChild(QTextEdit)
    assert edit is not None

    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.toPlainText() == "tea"
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()

    assert evening.walk.scene.step is not None
    assert evening.walk.scene.step.id == "two"


def test_the_first_field_has_the_focus_and_a_page_without_one_its_button(begin: Begin) -> None:
    evening = begin("## One {#one}\n**A word?** {#word}\n________\n\n## Two {#two}\nRead.\n")

    assert evening.screen.focusWidget() is evening.screen.findChild(QTextEdit)
    evening.press("primary")

    assert evening.screen.focusWidget() is evening.find("primary")


def test_breathing_can_be_stopped_and_moves_nothing_on(begin: Begin) -> None:
    evening = begin("## Breathe {#b do=breathe pattern=4-2-6 rounds=2}\nSit down.\n")
    page = evening.presenter.page
    assert "Breathe in" in evening.said()

    evening.clock.seconds += 7
    QTest.qWait(60)
    assert "Breathe out" in evening.said()
    evening.clock.seconds += 600
    QTest.qWait(60)
    assert "Take what you need." in evening.said()
    assert evening.presenter.page is page
    evening.press("breath-stop")
    assert "Breathe in" in evening.said()
    evening.press("breath-stop")
    assert "In your own time." in evening.said()
