"""`None` survives Qt."""

import sys

import pytest
from PySide6.QtCore import QObject

from twofold.host.interpreter import make_constants_last


def calls_without_a_result(times: int) -> int:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(times):
        thing.setObjectName("pebble")
    return before - sys.getrefcount(None)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="there None is immortal by itself")
def test_none_outlives_more_calls_than_an_evening_makes() -> None:
    make_constants_last()

    calls_without_a_result(100_000)

    assert sys.getrefcount(None) > 1 << 59


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="there None is immortal by itself")
def test_qt_still_needs_the_mend() -> None:
    make_constants_last()

    # When this fails PySide6 counts again, and host/interpreter.py can go.
    assert calls_without_a_result(1_000) > 900
