"""Reading on behind Home: the window lives meanwhile, and what stops it is told."""

import importlib
import sys
from pathlib import Path
from threading import Timer

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from twofold.ui.reading_on import ReadingOn


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.syspath_prepend(tmp_path)
    return tmp_path


def test_parts_are_read_in_order_and_told_where_the_window_is(shelf: Path, qtbot: QtBot) -> None:
    (shelf / "pebble_one.py").write_text("import threading; on = threading.current_thread().name")
    (shelf / "pebble_two.py").write_text("from pebble_one import on")
    parent = QObject()
    reading = ReadingOn(("pebble_one", "pebble_two"), parent)

    with qtbot.waitSignal(reading.done) as told:
        reading.start()

    assert told.args == [None]
    assert sys.modules["pebble_two"].on == "reading on"
    assert sys.getswitchinterval() == pytest.approx(0.005)


def test_what_stops_it_is_told(shelf: Path, qtbot: QtBot) -> None:
    (shelf / "pebble_stone.py").write_text("raise ValueError('a stone')")
    parent = QObject()
    reading = ReadingOn(("pebble_stone", "pebble_beyond"), parent)

    with qtbot.waitSignal(reading.done) as told:
        reading.start()

    assert isinstance(told.args[0], ValueError)


def test_leaving_early_reads_no_further(shelf: Path) -> None:
    (shelf / "pebble_gate.py").write_text("from threading import Event; opened = Event()")
    (shelf / "pebble_slow.py").write_text("import pebble_gate; pebble_gate.opened.wait(10)")
    (shelf / "pebble_after.py").write_text("")
    gate = importlib.import_module("pebble_gate")
    parent = QObject()
    reading = ReadingOn(("pebble_slow", "pebble_after"), parent)
    told: list[object] = []
    reading.done.connect(told.append)
    reading.start()
    Timer(0.05, gate.opened.set).start()

    reading.stop()

    assert "pebble_after" not in sys.modules
    assert told == []
