"""Every kind of blank, by hand and by key."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCalendarWidget,
    QPushButton,
    QTextEdit,
)

from tests.ui.fields.hand import VALUES, Hand
from twofold.exercise.model import Kind, Question, Shelf, Value
from twofold.ui.fields.choice import MultiField, SingleField
from twofold.ui.fields.lists import ListField
from twofold.ui.fields.rows import RoundRow, SquareRow
from twofold.ui.fields.scale import Circle, ScaleField
from twofold.ui.fields.sentence import Blank, SentenceField
from twofold.ui.fields.sign import SignField
from twofold.ui.fields.table import TableField, WhoCell
from twofold.ui.fields.text import TextWords
from twofold.ui.fields.words_edit import WordsEdit


@pytest.mark.parametrize("kind", list(Kind))
def test_a_value_comes_back_as_it_was_put_in_and_showing_is_not_typing(
    hand: Hand, kind: Kind
) -> None:
    field = hand.show(kind)
    heard: list[int] = []
    field.changed.connect(lambda: heard.append(1))

    field.set_value(VALUES[kind])

    assert field.value() == VALUES[kind]
    assert heard == []


@pytest.mark.parametrize("kind", list(Kind))
def test_an_untouched_field_holds_nothing_and_can_be_emptied(hand: Hand, kind: Kind) -> None:
    field = hand.show(kind)
    assert field.value() is None

    field.set_value(VALUES[kind])
    field.set_value(None)

    assert field.value() is None


@pytest.mark.parametrize("kind", list(Kind))
def test_a_value_of_another_shape_shows_as_nothing(hand: Hand, kind: Kind) -> None:
    field = hand.show(kind)

    for other, value in VALUES.items():
        if other is not kind and type(value) is not type(VALUES[kind]):
            field.set_value(value)
            assert field.value() is None


@pytest.mark.parametrize("kind", list(Kind))
def test_the_cursor_can_begin(hand: Hand, kind: Kind) -> None:
    field = hand.show(kind)

    field.focus_first()

    focus = field.focusWidget()
    assert focus is not None
    assert focus.accessibleName()


def test_text_grows_to_eight_lines_and_then_scrolls(hand: Hand) -> None:
    field = hand.show(Kind.TEXT)
    edit = field.findChild(WordsEdit)
    assert edit is not None
    heights = []
    for count in (1, 3, 6, 8, 30):
        field.set_value("\n".join(["x"] * count))
        QTest.qWait(1)
        heights.append(edit.height())

    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]


def test_typing_is_heard(hand: Hand) -> None:
    field = hand.show(Kind.TEXT)
    heard: list[int] = []
    field.changed.connect(lambda: heard.append(1))
    edit = field.findChild(QTextEdit)
    assert edit is not None

    QTest.keyClicks(edit, "hi")

    assert len(heard) == 2
    assert field.value() == "hi"


def test_return_in_a_sentence_goes_to_the_next_blank(hand: Hand) -> None:
    field = hand.show(Kind.SENTENCE)
    assert isinstance(field, SentenceField)
    first, second = field.findChildren(Blank)
    first.setFocus()

    QTest.keyClicks(first, "calm")
    QTest.keyClick(first, Qt.Key.Key_Return)

    assert field.focusWidget() is second
    assert field.value() == ["calm", ""]


def test_a_sentence_wraps_and_its_blanks_stay_within_the_line(hand: Hand) -> None:
    field = hand.show(Kind.SENTENCE)
    assert isinstance(field, SentenceField)
    field.set_value(["a very long answer that goes on and on for more than a line, truly", "x"])

    field.resize(320, 400)
    QTest.qWait(1)

    for blank in field.findChildren(Blank):
        assert blank.geometry().right() <= 320
        assert blank.geometry().bottom() <= field.heightForWidth(320)


def test_a_scale_by_mouse_and_chosen_again_it_is_open(hand: Hand) -> None:
    field = hand.show(Kind.SCALE)
    circles = field.findChildren(Circle)

    QTest.mouseClick(circles[2], Qt.MouseButton.LeftButton)
    assert field.value() == 3
    QTest.mouseClick(circles[2], Qt.MouseButton.LeftButton)

    assert field.value() is None


def test_a_scale_by_arrows_numbers_and_delete(hand: Hand) -> None:
    field = hand.show(Kind.SCALE)
    assert isinstance(field, ScaleField)
    field.focus_first()

    def press(key: Qt.Key) -> Value | None:
        focus = field.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
        return field.value()

    assert press(Qt.Key.Key_Right) == 1
    assert press(Qt.Key.Key_Right) == 2
    assert press(Qt.Key.Key_Left) == 1
    assert press(Qt.Key.Key_Left) == 1
    assert press(Qt.Key.Key_5) == 5
    assert press(Qt.Key.Key_Right) == 5
    assert press(Qt.Key.Key_Delete) is None
    assert press(Qt.Key.Key_9) is None
    assert press(Qt.Key.Key_Space) is not None


def test_zero_means_ten_on_a_scale_to_ten(hand: Hand) -> None:
    question = Question(id="q", line=1, kind=Kind.SCALE, prompt="?", top=10)
    field = hand.show(Kind.SCALE, question=question)
    field.focus_first()
    focus = field.focusWidget()
    assert focus is not None

    QTest.keyClick(focus, Qt.Key.Key_0)

    assert field.value() == 10


def test_circles_are_large_enough_and_say_their_ends(hand: Hand) -> None:
    circles = hand.show(Kind.SCALE).findChildren(Circle)

    assert all(min(c.width(), c.height()) >= 48 for c in circles)
    assert circles[0].accessibleName() == "1 of 5, little"
    assert circles[-1].accessibleName() == "5 of 5, plenty"


def test_one_choice_by_mouse_and_by_key(hand: Hand) -> None:
    field = hand.show(Kind.SINGLE)
    assert isinstance(field, SingleField)
    rows = field.findChildren(RoundRow)

    QTest.mouseClick(rows[1], Qt.MouseButton.LeftButton)
    assert field.value() == "walk"
    QTest.keyClick(rows[1], Qt.Key.Key_Down)
    assert field.value() == "song"
    assert field.focusWidget() is rows[2]
    QTest.keyClick(rows[2], Qt.Key.Key_Delete)

    assert field.value() is None


def test_long_choices_wrap(hand: Hand) -> None:
    rows = hand.show(Kind.SINGLE).findChildren(RoundRow)

    assert rows[1].heightForWidth(200) > rows[0].heightForWidth(200)
    assert rows[2].accessibleName() == "a song & a dance"


def test_several_choices_and_a_kind_limit(hand: Hand) -> None:
    field = hand.show(Kind.MULTI)
    assert isinstance(field, MultiField)
    rows = field.findChildren(SquareRow)

    QTest.keyClick(rows[0], Qt.Key.Key_Space)
    QTest.keyClick(rows[0], Qt.Key.Key_Down)
    QTest.keyClick(rows[1], Qt.Key.Key_Return)

    assert field.value() == ["tea", "walk"]
    assert not rows[2].isEnabled()
    rows[0].click()
    assert rows[2].isEnabled()
    assert field.value() == ["walk"]


def test_a_list_goes_on_with_return_and_grows_to_its_most(hand: Hand) -> None:
    field = hand.show(Kind.LIST)
    assert isinstance(field, ListField)
    field.focus_first()
    for words in ("one", "two", "three"):
        focus = field.focusWidget()
        assert isinstance(focus, WordsEdit)
        QTest.keyClicks(focus, words)
        QTest.keyClick(focus, Qt.Key.Key_Return)

    assert field.value() == ["one", "two", "three"]
    assert len(field.findChildren(WordsEdit)) == 3
    more = next(b for b in field.findChildren(QPushButton) if b.text() == "Add a line")
    assert not more.isVisible()


def test_printed_words_stand_and_a_row_nobody_wrote_in_is_nothing(hand: Hand) -> None:
    field = hand.show(Kind.TABLE)
    assert isinstance(field, TableField)
    edits = field.findChildren(WordsEdit)
    assert len(edits) == 3  # "Dishes" is printed

    QTest.keyClicks(edits[2], "Ana")

    assert field.value() == [["", ""], ["", "Ana"]]


def commitment() -> Question:
    return Question(
        id="q",
        line=1,
        kind=Kind.TABLE,
        prompt="I promise",
        shelf=Shelf.COMMITMENT,
        columns=("Who", "What", "By when"),
        rows=(("", "", ""),),
    )


def test_a_promise_begins_with_its_makers_name_and_takes_another(hand: Hand) -> None:
    field = hand.show(Kind.TABLE, "b", commitment())
    who = field.findChild(WhoCell)
    assert who is not None
    assert who.words() == "Sam"
    assert field.value() is None  # a name alone is no promise

    what, _when = field.findChildren(WordsEdit)
    QTest.keyClicks(what, "tea at nine")
    who.menu().actions()[2].trigger()

    assert field.value() == [["both of us", "tea at nine", ""]]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_day_can_be_picked_or_written(hand: Hand) -> None:
    field = hand.show(Kind.TABLE, "b", commitment())
    what, when = field.findChildren(WordsEdit)
    QTest.keyClicks(what, "tea")
    QTest.keyClicks(when, "soon")
    pick = next(b for b in field.findChildren(QPushButton) if b.toolTip() == "Pick a day")

    pick.click()
    calendar = field.findChild(QCalendarWidget)
    assert calendar is not None
    calendar.activated.emit(QDate(2026, 3, 22))

    assert when.toPlainText() == "Sunday, 22 March 2026"
    assert field.value() == [["Sam", "tea", "2026-03-22"]]

    field.set_value([["Sam", "tea", "2026-03-23"]])
    assert when.toPlainText() == "Monday, 23 March 2026"
    QTest.keyClicks(when, "?")
    assert field.value() == [["Sam", "tea", "?Monday, 23 March 2026"]]


def test_each_signs_for_themselves_and_can_take_it_back(hand: Hand) -> None:
    field = hand.show(Kind.SIGN, "ours")
    assert isinstance(field, SignField)

    def press(name: str) -> None:
        button = field.findChild(QPushButton, name)
        assert button is not None
        assert button.isVisible()
        button.click()

    press("agree-a")
    press("agree-b")
    assert field.value() == {"a": "Ana", "b": "Sam"}
    press("take-back-a")

    assert field.value() == {"b": "Sam"}


def test_text_directions_follow_each_paragraph(hand: Hand) -> None:
    field = hand.show(Kind.TEXT)
    assert isinstance(field, TextWords)
    field.set_value("hello\nשלום")
    edit = field.findChild(WordsEdit)
    assert edit is not None

    first = edit.document().firstBlock()

    assert first.textDirection() == Qt.LayoutDirection.LeftToRight
    assert first.next().textDirection() == Qt.LayoutDirection.RightToLeft
