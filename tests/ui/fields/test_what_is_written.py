"""What is written stays with whoever wrote it, and what is chosen looks chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTextEdit, QWidget

from tests.ui.fields.hand import Hand
from twofold.exercise.model import Kind, Question, Value
from twofold.ui.fields.rows import RoundRow, SquareRow
from twofold.ui.fields.scale import Circle
from twofold.ui.fields.words_edit import WordsEdit
from twofold.ui.widgets.text import Words


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.SENTENCE, Kind.LIST, Kind.TABLE])
def test_no_keyboard_or_input_method_learns_what_is_written(hand: Hand, kind: Kind) -> None:
    field = hand.show(kind)

    def places() -> list[QWidget]:
        return [*field.findChildren(QTextEdit), *field.findChildren(QLineEdit)]

    def kept_back(place: QWidget) -> bool:
        return bool(place.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData)

    assert places()
    assert all(map(kept_back, places()))
    for hidden in (True, False):
        field.hide_letters(hidden=hidden)
        assert all(map(kept_back, places()))


def test_what_is_copied_from_a_field_is_kept_out_of_clipboard_histories(hand: Hand) -> None:
    field = hand.show(Kind.TEXT)
    field.set_value("first line\nsecond")
    (edit,) = field.findChildren(WordsEdit)
    edit.selectAll()
    edit.copy()
    copied = QApplication.clipboard().mimeData()
    assert copied.text() == "first line\nsecond"
    assert copied.data("x-kde-passwordManagerHint") == b"secret"
    assert not copied.hasHtml(), "nothing but the words"
    edit.clear()
    edit.paste()
    assert edit.toPlainText() == "first line\nsecond"
    QApplication.clipboard().clear()


@pytest.mark.parametrize(
    ("kind", "value", "shown", "then"),
    [
        (Kind.SINGLE, "walk", [1], [0]),
        (Kind.MULTI, ["tea", "song"], [0, 2], [2]),
        (Kind.SCALE, 4, [3], [0]),
    ],
)
def test_what_is_chosen_is_what_looks_chosen(
    hand: Hand, kind: Kind, value: Value, shown: list[int], then: list[int]
) -> None:
    """The value is kept; the look is what people believe."""
    field = hand.show(kind)
    kinds: dict[Kind, type[QAbstractButton]] = {
        Kind.SINGLE: RoundRow,
        Kind.MULTI: SquareRow,
        Kind.SCALE: Circle,
    }
    buttons = kinds[kind]

    def checked() -> list[int]:
        found = field.findChildren(buttons)
        assert len(found) == (5 if kind is Kind.SCALE else 3)
        return [number for number, button in enumerate(found) if button.isChecked()]

    assert checked() == []
    field.set_value(value)
    assert checked() == shown
    field.findChildren(buttons)[0].click()
    assert checked() == then
    field.set_value(None)
    assert checked() == []


def test_words_of_a_file_are_words_even_where_they_look_like_markup(hand: Hand) -> None:
    """Qt would load a picture that a label names, from anywhere on the disk."""
    odd = '<img src="/etc/hostname"> <b>much</b>'
    asked = Question(id="q", line=1, kind=Kind.SCALE, prompt="How?", top=5, low=odd, high=odd)
    labels = hand.show(Kind.SCALE, question=asked).findChildren(QLabel, "end-word")
    assert [label.text() for label in labels] == [odd, odd]
    assert {type(label) for label in labels} == {Words}  # they know no markup
