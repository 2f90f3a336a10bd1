"""From the click that turns a page to the page painted, within the real window on a real book.

Off screen, so painting is the processor's work alone. Every open text holds a hundred words when
the page is turned, and turning it keeps them: that is part of what people wait for.
"""

import json
import os
import random
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextEdit, QWidget

from tests.bench.rows import Row, at_most, share
from tests.bench.ten_years import words
from twofold.host.interpreter import make_constants_last
from twofold.host.places import Places
from twofold.host.settings import load, save
from twofold.ui.app import App

EVENINGS = 3
_PATIENCE = 20.0


def measure(data_dir: Path) -> list[float]:
    """Turn every page of a few evenings; return milliseconds, page by page."""
    make_constants_last()
    settings = Places(data_dir).settings
    save(settings, replace(load(settings), less_motion=True))
    qt = QApplication(["bench"])
    app = App(qt, Places(data_dir))
    app.window.resize(1280, 800)
    app.show()
    _until(qt, lambda: app.services is not None)
    chance, turns = random.Random(7), []  # noqa: S311 -- invented words
    for _ in range(EVENINGS):
        _press(qt, app.window, "Library")
        _press(qt, app.window, "Changing chairs")
        _press(qt, app.window, "Begin")
        if (nobody_minds := _button(app.window, "It does not matter")) is not None:
            nobody_minds.click()
            _settle(qt)
        for _ in range(120):
            button = _primary(app.window)
            if button is None:
                break
            for field in app.window.findChildren(QTextEdit):
                if field.isVisible() and not field.isReadOnly():
                    field.insertPlainText(words(chance, 100))
            _settle(qt)
            began = time.perf_counter()
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            _settle(qt)
            turns.append(1000 * (time.perf_counter() - began))
            if _button(app.window, "Keep and close") is not None:
                _press(qt, app.window, "Keep and close")
                break
    app.window.close()
    app.close()
    return turns


def rows(turns: list[float]) -> list[Row]:
    """Return the row of these milliseconds."""
    return [at_most("step change, click to painted, p95", share(turns, 0.95), "ms", 50)]


def _primary(window: QWidget) -> QAbstractButton | None:
    """Return what turns the page: both yeses first, then the one filled button."""
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.accessibleName().endswith("I am ready"):
            return button
    found = window.findChildren(QAbstractButton, "primary")
    return next((b for b in found if b.isVisible() and b.isEnabled()), None)


def _button(window: QWidget, words_on_it: str) -> QAbstractButton | None:
    for button in window.findChildren(QAbstractButton):
        name = button.accessibleName() or button.text().replace("&", "")
        if button.isVisible() and name.startswith(words_on_it):
            return button
    return None


def _press(qt: QApplication, window: QWidget, words_on_it: str) -> None:
    _until(qt, lambda: _button(window, words_on_it) is not None)
    button = _button(window, words_on_it)
    if button is not None:
        button.click()
    _settle(qt)


def _settle(qt: QApplication) -> None:
    """Let everything that follows from an action happen: layout, paint, the old page's end.

    Outside `exec()` nobody else asks for what is to be deleted later, and every page turned would
    live on under the next.
    """
    for _ in range(3):
        qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # in `exec()` it comes before paint
        qt.sendPostedEvents()
        qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def _until(qt: QApplication, true: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not true():
        if time.monotonic() > end:
            raise TimeoutError("the window never got there")
        _settle(qt)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.stdout.write(json.dumps([asdict(row) for row in rows(measure(Path(sys.argv[1])))]))
