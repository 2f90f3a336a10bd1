"""What somebody writes stays in sight, although its field grows at the end of the page."""

from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit

from tests.ui.player.conftest import Begin, settle
from twofold.ui.player.frame import PageColumn

LIST = "## Ideas {#ideas}\nWrite what comes.\n\n**Ideas:** {#list}\n\n" + "".join(
    f"{number}. ________\n" for number in range(1, 10)
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


def _in_sight(column: PageColumn, edit: QTextEdit) -> bool:
    written = edit.cursorRect()
    at = edit.viewport().mapTo(column.viewport(), written.topLeft())
    return column.viewport().rect().contains(QRect(at, written.size()))
