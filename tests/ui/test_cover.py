"""The cover: from every screen within a tenth of a second, and nobody's words behind it."""

import gc
import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import screens
from tests.ui.player.conftest import said
from twofold.ui.overlays.lying_over import LyingOver
from twofold.ui.window import MainWindow

BAR = 0.100  # seconds of the processor: other tests run beside this one


def covered(window: MainWindow, name: str) -> float:
    """Show a screen, cover it, and return the seconds until the cover is painted."""
    window.show_screen(screens.ALL[name]())
    window.repaint()
    gc.collect()
    began = time.process_time()
    window.keys.cover_from_anywhere()
    window.repaint()
    return time.process_time() - began


@pytest.mark.parametrize("name", list(screens.ALL))
def test_it_is_there_at_once_and_nothing_else_is(name: str, qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    over = LyingOver(window, lambda: None)
    window.keys.cover_asked.connect(over.cover)
    window.resize(1280, 800)
    window.show()
    took = []
    for _ in range(3):
        took.append(covered(window, name))
        assert window.windowTitle() == "Notes"
        words = said(window)
        assert "Nothing here yet." in words
        assert not any(name in words for name in ("Ana", "Sam", "Mira", screens.LONG))
        window.drop_overlay()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert min(took) < BAR


def test_a_dialog_goes_with_what_is_below_it(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    over = LyingOver(window, lambda: None)
    window.keys.cover_asked.connect(over.cover)
    page = QWidget()
    window.show_screen(page)
    window.show()
    dialog = QDialog(window)
    QLabel("the tea at nine", dialog)
    dialog.open()
    began = time.process_time()
    window.keys.cover_from_anywhere()
    window.repaint()
    assert time.process_time() - began < BAR
    assert not dialog.isVisible()
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert not any("tea at nine" in said(one) for one in shown if one is not dialog.parent())
