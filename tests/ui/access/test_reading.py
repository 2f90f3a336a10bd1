"""What a screen reader finds: headings as headings, prose in its paragraphs."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.ui import looking
from twofold.ui.access import reading as module
from twofold.ui.access.reading import Reading
from twofold.ui.fields.scale import ScaleField
from twofold.ui.marks import Mark
from twofold.ui.widgets.text import Prose, Words, heading, plain, title

Role = QAccessible.Role
NAME = QAccessible.Text.Name
HTML = "<p>First <strong>words</strong>.</p><p>Second.</p><ul><li>One</li><li>Two</li></ul>"


@pytest.fixture(scope="module")
def reading(qapp: QApplication) -> Iterator[Reading]:
    window = QWidget()
    yield Reading(window)
    delete(window)


def told(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def test_titles_and_headings_are_headings_and_lines_are_not(reading: QObject, qtbot: QtBot) -> None:
    for words, role in (
        (title("Before you keep this"), Role.Heading),
        (heading("Your week"), Role.Heading),
        (plain("Everything is saved."), Role.StaticText),
    ):
        qtbot.addWidget(words)
        assert told(words).role() == role
        assert told(words).text(NAME) == words.text()


def test_prose_is_read_paragraph_by_paragraph(reading: QObject, qtbot: QtBot) -> None:
    prose = Prose(HTML)
    qtbot.addWidget(prose)
    looking.settle(prose, 400, 300)

    whole = told(prose)
    parts = [whole.child(number) for number in range(whole.childCount())]

    assert whole.text(NAME) == ""
    assert [part.text(NAME) for part in parts] == ["First words.", "Second.", "One", "Two"]
    assert [part.role() for part in parts] == [
        Role.Paragraph,
        Role.Paragraph,
        Role.ListItem,
        Role.ListItem,
    ]
    tops = [part.rect().top() for part in parts]
    assert tops == sorted(tops)
    assert len(set(tops)) == 4
    assert all(whole.rect().contains(part.rect()) for part in parts)


def test_one_paragraph_is_one_text(reading: QObject, qtbot: QtBot) -> None:
    prose = Prose("<p>Only this.</p>")
    qtbot.addWidget(prose)

    assert told(prose).childCount() == 0
    assert told(prose).text(NAME) == "Only this."


def test_pages_may_come_and_go_while_somebody_listens(reading: QObject, qtbot: QtBot) -> None:
    for _ in range(600):
        prose, head = Prose(HTML), Words("A page", "title")
        child = told(prose).child(0)
        assert child is not None
        assert child.isValid()
        assert told(head).role() == Role.Heading
        delete(prose)
        delete(head)
        assert not child.isValid()
    gc.collect()


def test_a_bar_that_goes_while_somebody_counts_is_no_child(reading: QObject, qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    inside = QWidget()
    inside.setMinimumHeight(2000)
    area.setWidget(inside)
    looking.settle(area, 300, 200)
    page = told(area)
    assert page.childCount() == 2
    bar = page.child(1)
    assert bar is not None
    assert page.indexOfChild(bar) == 1

    inside.setMinimumHeight(10)
    inside.resize(10, 10)
    looking.settle(area, 300, 200)

    assert page.childCount() == 1
    assert page.child(1) is None  # Qt's own would end the program here
    assert page.child(-1) is None
    assert page.indexOfChild(bar) == -1


def test_paragraphs_leave_qts_list_with_their_prose(reading: QObject, qtbot: QtBot) -> None:
    prose = Prose(HTML)
    part = told(prose).child(1)
    assert part is not None
    known_as = QAccessible.uniqueId(part)
    assert QAccessible.accessibleInterface(known_as) is part

    delete(prose)

    assert QAccessible.accessibleInterface(known_as) is None


def test_what_was_asked_before_is_told_anew(
    reading: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    head, prose, line = title("A page"), Prose(HTML), plain("One line")
    for words in (head, prose, line):
        box.addWidget(words)
    looking.settle(window, 300, 400)
    QAccessible.setActive(True)
    try:
        with monkeypatch.context() as early:
            early.setattr(module, "_CLASSES", frozenset())  # as if nobody answered yet
            assert told(head).role() == Role.StaticText
            assert told(prose).childCount() == 0
            before = QAccessible.uniqueId(told(line))
        Reading(window)
        assert told(head).role() == Role.Heading
        assert told(prose).childCount() == 4
        assert QAccessible.uniqueId(told(line)) == before
    finally:
        QAccessible.setActive(False)


def test_a_question_holds_its_answers_and_a_mark_is_a_picture(
    reading: QObject, qtbot: QtBot
) -> None:
    scale = ScaleField("ours", "How much is left?", top=5, low="", high="")
    qtbot.addWidget(scale)
    mark = Mark("a")
    qtbot.addWidget(mark)
    assert told(mark).role() == Role.Client  # a mark beside a name has nothing to add
    named_mark = Mark("a")
    named_mark.setAccessibleName("Ana")
    qtbot.addWidget(named_mark)

    assert told(scale).role() == Role.Grouping
    assert told(scale).text(NAME) == "How much is left?"
    assert told(named_mark).role() == Role.Graphic
    assert told(named_mark).text(NAME) == "Ana"


def test_what_one_chooses_among_is_told_as_such(reading: QObject, qtbot: QtBot) -> None:
    scale = ScaleField("ours", "How much is left?", top=5, low="", high="")
    qtbot.addWidget(scale)
    circles = [told(circle) for circle in scale.findChildren(QAbstractButton)]
    assert {circle.role() for circle in circles} == {Role.RadioButton}
    scale.choose(4)
    assert [circle.state().checked for circle in circles] == [0, 0, 0, 1, 0]
    scale.choose(None)
    assert not any(circle.state().checked for circle in circles)


def test_whoever_listens_from_the_first_moment_hears_the_same(
    reading: QObject, qtbot: QtBot
) -> None:
    """Qt asks who answers for a thing when it gets its name: half made, with nothing in it."""
    QAccessible.setActive(True)
    try:
        prose = Prose(HTML)
        scale = ScaleField("ours", "How much is left?", top=5, low="", high="")
    finally:
        QAccessible.setActive(False)
    qtbot.addWidget(prose)
    qtbot.addWidget(scale)
    assert told(prose).role() == Role.Grouping
    assert told(prose).childCount() == 4
    assert told(scale).role() == Role.Grouping
    prose.set_html("<p>Only this.</p>")
    assert told(prose).role() == Role.StaticText
    assert told(prose).text(NAME) == "Only this."
