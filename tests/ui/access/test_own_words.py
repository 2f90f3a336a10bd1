"""What the two wrote in several paragraphs is read one at a time, wherever it is shown again."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.ui import looking
from tests.unit.paper.evenings import kept
from twofold.exercise.model import Kind, Question
from twofold.services.walk_values import Recalled, RecalledLine
from twofold.ui.access.reading import Reading
from twofold.ui.journal.answer_view import AnswerView
from twofold.ui.player.looking_back import LookingBack
from twofold.ui.player.reading_answers import answer_shown
from twofold.ui.widgets.text import Words

WROTE = "The kettle sang.\n\nNobody had to hurry, and then\nyou laughed."
PARTS = ["The kettle sang.", "Nobody had to hurry, and then", "you laughed."]
NAME = QAccessible.Text.Name
Role = QAccessible.Role


@pytest.fixture(scope="module")
def reading(qapp: QApplication) -> Iterator[Reading]:
    window = QWidget()
    yield Reading(window)
    delete(window)


def in_the_journal() -> QWidget:
    return AnswerView(kept("q", Kind.TEXT, WROTE))


def looked_back_at() -> QWidget:
    return LookingBack(Recalled("Once before", "words", (RecalledLine("a", "Ana", WROTE, None),)))


def at_the_reveal() -> QWidget:
    return answer_shown(Question(id="q", line=1, kind=Kind.TEXT, prompt="How?"), WROTE, "lead")


def guessed() -> QWidget:
    return Words(f"Sam guessed: {WROTE}", "interface", "muted")


@pytest.mark.parametrize("made", [in_the_journal, looked_back_at, at_the_reveal])
def test_own_paragraphs_are_read_one_at_a_time(
    made: Callable[[], QWidget], reading: Reading, qtbot: QtBot
) -> None:
    shown = made()
    qtbot.addWidget(shown)
    looking.settle(shown, 400, 400)
    words = [shown] if isinstance(shown, Words) else shown.findChildren(Words)
    written = next(words_ for words_ in words if words_.text() == WROTE)

    whole = QAccessible.queryAccessibleInterface(written)
    parts = [whole.child(number) for number in range(whole.childCount())]

    assert whole.role() == Role.Grouping
    assert whole.text(NAME) == ""
    assert [part.text(NAME) for part in parts] == PARTS
    assert {part.role() for part in parts} == {Role.Paragraph}
    boxes = [part.rect() for part in parts]
    assert all(whole.rect().contains(box) for box in boxes)
    assert boxes[0].bottom() < boxes[1].top() < boxes[2].top()


def test_a_guess_of_several_lines_is_no_flat_text_either(reading: Reading, qtbot: QtBot) -> None:
    words = guessed()
    qtbot.addWidget(words)
    assert QAccessible.queryAccessibleInterface(words).childCount() == 3


def test_an_answer_of_one_paragraph_is_one_text(reading: Reading, qtbot: QtBot) -> None:
    words = Words("The kettle sang.", "quote")
    qtbot.addWidget(words)
    told = QAccessible.queryAccessibleInterface(words)
    assert told.role() == Role.StaticText
    assert told.text(NAME) == "The kettle sang."

    words.setText(WROTE)
    assert told.childCount() == 3


def test_what_is_told_never_shows_in_a_trace() -> None:
    words = Words(WROTE, "quote")
    assert "kettle" not in repr(words.blocks())
