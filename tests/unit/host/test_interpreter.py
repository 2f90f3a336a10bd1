"""`None` survives Qt, and Qt does not read what nobody asks for."""

import os
import subprocess
import sys
import types

import pytest
from PySide6.QtCore import QObject

from twofold.host.interpreter import compiled_late, make_constants_last


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


def run(code: str) -> list[str]:
    """Run `code` in a Python of its own; return the lines it prints."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


ASK = """
from PySide6.QtCore import QObject, QSize
try:
    QSize(1, 2).setWidth("pebble")
except TypeError as wrong:
    print(wrong)
print(QObject.setObjectName.__doc__)
from PySide6.support.signature.lib import pyi_generator
print(pyi_generator.generate_pyi.__name__)
"""
LATE = (
    "import sys, twofold.ui; print(*(name for name, module in sys.modules.items()"
    " if name.startswith('shibokensupport') and '__getattr__' in vars(module)))"
)


def test_qt_compiles_its_signatures_only_when_somebody_asks() -> None:
    # When this fails PySide6 keeps them elsewhere: `twofold.ui` has their names.
    assert len(run(LATE)[0].split()) == 5


def test_qt_answers_as_ever_when_somebody_asks() -> None:
    assert run(f"import twofold.ui\n{ASK}") == run(ASK)


def module(source: str, filename: str) -> types.ModuleType:
    """Make a module as PySide6 does: from a source in memory that has a name of its own."""
    made = types.ModuleType("pebbles")
    with compiled_late("pebbles", "late.py"):
        exec(compile(source, filename, "exec"), vars(made))  # noqa: S102 -- a line of this file
    return made


def test_other_sources_are_compiled_at_once() -> None:
    assert "pebble" in vars(module("pebble = 1", "pebbles/now.py"))
    assert "pebble" not in vars(module("pebble = 1", "pebbles/late.py"))


def test_a_name_that_is_not_there_is_told_as_usual() -> None:
    pebbles = module("pebble = 2", "pebbles/late.py")

    with pytest.raises(AttributeError, match="stone"):
        _ = pebbles.stone
    assert pebbles.pebble == 2
