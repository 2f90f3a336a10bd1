"""The ring keeps away from the words: beside those without a padding it leaves some air."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui import looking
from twofold.ui.widgets.buttons import flush, quiet
from twofold.ui.widgets.focus import FocusRing
from twofold.ui.window import MainWindow


def test_the_ring_stands_off_words_that_begin_where_the_line_begins(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    button = flush(quiet("Leave it"))
    window.show_screen(button)
    looking.settle(window, 640, 400)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    button.setFocus()
    looking.settle(window, 640, 400)
    ring = window.findChild(FocusRing)
    assert ring is not None

    assert ring.isVisible()
    assert ring.width() - button.width() > ring.height() - button.height()
