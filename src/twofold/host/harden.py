"""Keep what is in memory in memory: no core dumps, no other process looking in."""

import contextlib
import ctypes
import sys

_PR_SET_DUMPABLE = 4


def harden() -> None:
    """Switch core dumps off, and on Linux reading of our memory by the same user.

    Best effort: a system that refuses is left as it is.
    """
    if sys.platform == "win32":
        return
    import resource  # only there on systems that have limits

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
