"""A mend for Python itself, until the library that needs it is mended."""

import ctypes
import sys


def make_none_last() -> None:
    """Make `None` immortal, as Python does by itself from 3.12 on.

    PySide6 6.12.0 hands `None` out without counting the reference, one for every Qt call that
    returns nothing. On Python 3.11 its count reaches zero within minutes, and the process aborts
    (`none_dealloc`). Call it before the first Qt call; calling it again is harmless.
    Drop it together with Python 3.11, or when PySide6 counts again (tests/unit/host tells).
    """
    if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
        ctypes.c_ssize_t.from_address(id(None)).value = 1 << 60
