"""Mends for Python itself, until the library that needs them is mended."""

import builtins
import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

#: What Python makes immortal by itself from 3.12 on, as far as code of ours can meet it.
_CONSTANTS: Final = (None, True, False, NotImplemented, Ellipsis, "", b"", (), *range(-5, 257))


def make_constants_last() -> None:
    """Make `None`, `True`, `False` and their like immortal, as Python 3.12 does.

    PySide6 6.12.0 hands `None` out without counting the reference, one for every Qt call that
    returns nothing, and now and then `True` or `False`. On Python 3.11 their counts reach zero
    within minutes, and the process aborts (`none_dealloc`). Call it before the first Qt call;
    calling it again is harmless. Drop it together with Python 3.11, or when PySide6 counts again
    (tests/unit/host tells).
    """
    if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
        for constant in _CONSTANTS:
            ctypes.c_ssize_t.from_address(id(constant)).value = 1 << 60


#: What stands for a module until something of it is wanted.
_LATE: Final = """
def __getattr__(name):
    if name[:2] != "__":
        globals().pop("__getattr__", None)
        exec(compile({source!r}, {filename!r}, "exec"), globals())
    if name in globals():
        return globals()[name]
    raise AttributeError(name)
"""


@contextmanager
def compiled_late(folder: str, *names: str) -> Iterator[None]:
    """Put off compiling sources that are imported from memory meanwhile.

    PySide6 6.12 carries what it knows of signatures (for `__doc__`, stubs and the words of a
    `TypeError`) as Python source within a library and compiles 120 kB of it at each start: a
    quarter of what a bare window takes. Here such a module is compiled when something of it is
    first asked for. What Python reads from a file, and what a later PySide6 names otherwise, is
    left alone.

    Args:
        folder: How the file names of those sources begin.
        names: How they go on.
    """
    at_once: Any = builtins.compile
    late = {f"{folder}/{name}" for name in names}

    def compile_(source: object, filename: object, *rest: object, **named: object) -> object:
        if filename in late:
            source = _LATE.format(source=source, filename=filename)
        return at_once(source, filename, *rest, **named)

    builtins.compile = compile_  # type: ignore[assignment]
    try:
        yield
    finally:
        builtins.compile = at_once
