"""One window a book: a second start raises the first window and goes.

It leaves a call beside the book, an empty file; the window that has the book open takes the file
away and comes forward. So no library that could reach a network is loaded for it. Whether there
is such a window a lock tells, which ends with its process. The lock on the book itself is the
journal's; this only spares people a sentence about it.
"""

import contextlib
import sys
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

_WAIT: Final = 1.0  # seconds; a window that is busy needs some of it
_LOOK: Final = 0.01
_OUTWARD: Final = ("bind", "connect", "getaddrinfo", "gethostbyname", "sendmsg", "sendto")


def watch_for_network() -> list[str]:
    """Watch this process; the list fills with every attempt to look up, open or send anything.

    The tour plays under it and fails on the first one. A watch lasts as long as the process.
    """
    seen: list[str] = []

    def watch(event: str, _arguments: tuple[object, ...]) -> None:
        room, _, what = event.partition(".")
        if room == "socket" and what in _OUTWARD:
            seen.append(event)

    sys.addaudithook(watch)
    return seen


def call_in(folder: Path) -> Path:
    """Return the file that stands for the wish that a window comes forward."""
    return folder / "come-forward"


def _lock_in(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / "window.lock"))
    lock.setStaleLockTime(0)  # however long the evening: only the end of its process frees it
    return lock


def raise_other(folder: Path, wait: float = _WAIT) -> bool:
    """Ask a window that is already open on this folder to come forward.

    False: there is none, or it does not answer within `wait` seconds.
    """
    if (lock := _lock_in(folder)).tryLock(0):
        lock.unlock()  # nobody lives here, whatever a crash has left
        return False
    call = call_in(folder)
    try:
        call.touch(mode=0o600)
    except OSError:
        return False
    end = time.monotonic() + wait
    while time.monotonic() < end:
        time.sleep(_LOOK)  # nothing of ours is on the screen yet
        if not call.exists():
            return True
    with contextlib.suppress(OSError):
        call.unlink()  # FileNotFoundError: heard at the last moment; the lock decides then
    return False


class Single(QObject):
    """Listens for later starts; `asked` is the wish that our window comes forward.

    Args:
        folder: The data folder; it is there.
        parent: Who owns this.
    """

    asked = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._call = call_in(folder)
        self._lock = _lock_in(folder)
        self._lock.tryLock(0)
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._look()

    def close(self) -> None:
        """Stop listening."""
        self._watcher.directoryChanged.disconnect(self._look)
        self._lock.unlock()

    def _look(self) -> None:
        try:
            self._call.unlink()
        except OSError:
            return  # something else has changed in the folder
        self.asked.emit()
