"""What somebody writes stays in sight, although its field grows at the end of the page."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTextEdit

from tests.ui.player.conftest import Begin, settle
from twofold.ui.player.frame import PageColumn

LIST = "## Ideas {#ideas}\nWrite what comes.\n\n**Ideas:** {#list}\n\n" + "".join(
    f"{number}. ________\n" for number in range(1, 10)
)

SENTENCE = (
    "## A wish {#wish}\n"
    + "Look back over seven days, and take your time with it.\n\n" * 9
    + "I would love a bit more ____ when ____. {#more}\n"
)

LONG_BEFORE = (
    "## A wish {#wish}\n"
    + "Look back over seven days, and take your time with it.\n\n" * 16
    + "**What comes to mind?** {#mind}\n\n________\n"
)


def test_the_line_that_is_written_stays_in_sight(begin: Begin) -> None:
    evening = begin(LIST, size=(1024, 640))
    last = evening.screen.findChildren(QTextEdit)[-1]
    column = evening.screen.findChild(PageColumn)
    assert isinstance(column, PageColumn)
    column.ensureWidgetVisible(last)
    last.setFocus()
    for _ in range(6):
        QTest.keyClicks(last, "a word that goes on and on through many lines ")
        settle()
        settle()
        assert _in_sight(column, last)
    assert last.height() > 90


def test_a_blank_that_moves_to_the_next_line_of_its_sentence_stays_in_sight(begin: Begin) -> None:
    evening = begin(SENTENCE, size=(1024, 640))
    first, last = evening.screen.findChildren(QLineEdit)
    column = evening.screen.findChild(PageColumn)
    assert isinstance(column, PageColumn)
    QTest.keyClicks(first, "calm mornings")
    last.setFocus()
    settle()
    column.ensureWidgetVisible(last, 0, 0)
    line = last.y()
    QTest.keyClicks(last, "that we both get up a little earlier than we have to")
    settle()
    settle()

    assert last.y() > line
    foot = last.mapTo(column.viewport(), QPoint(0, last.height()))
    assert foot.y() <= column.viewport().height()


def _in_sight(column: PageColumn, edit: QTextEdit) -> bool:
    written = edit.cursorRect()
    at = edit.viewport().mapTo(column.viewport(), written.topLeft())
    return column.viewport().rect().contains(QRect(at, written.size()))


def test_a_long_page_shows_how_it_begins_until_somebody_writes(begin: Begin) -> None:
    evening = begin(LONG_BEFORE, size=(1024, 640))
    settle()
    column = evening.screen.findChild(PageColumn)
    field = evening.screen.findChild(QTextEdit)
    assert isinstance(column, PageColumn)
    assert isinstance(field, QTextEdit)
    assert field.hasFocus()
    assert column.verticalScrollBar().value() == 0
    assert not _in_sight(column, field)

    QTest.keyClicks(field, "t")
    settle()
    settle()

    assert _in_sight(column, field)
