"""A mend for Python itself, until the library that needs it is mended."""

import ctypes
import sys
from typing import Final

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
