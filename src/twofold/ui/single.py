"""One window a book: a second start raises the first window and goes.

A lock says whose the window is. It is taken before anything is shown and ends with its process, so
a second start knows at once that there is a first, and waits for it while it is still coming up.
It leaves a call beside the book, an empty file; the first window takes the file away and comes
forward. So no library that could reach a network is loaded for it. The lock on the book itself is
the journal's; this only spares people a sentence about it.
"""

import contextlib
import sys
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from twofold.host.places import Places

_BUSY: Final = 2.0  # seconds that a window which is open may take to answer
_COMING_UP: Final = 20.0  # seconds for one that was itself started a moment ago, on a slow computer
_YOUNG: Final = 60.0  # seconds: what is a moment ago
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


def claim(places: Places, wait: float | None = None) -> QLockFile | None:
    """Take the window's lock; where another window has it, ask that one to come forward.

    Args:
        places: The data folder; it is made where it is not there.
        wait: Seconds for the other one to answer; None: as long as its age allows.

    Returns:
        The lock, to be kept as long as the window is open; None when the other window has come
        forward. A lock that is not held: the other one did not answer in time, or nothing can be
        written here. The book then says what there is to say.
    """
    lock = QLockFile(str(places.lock))
    lock.setStaleLockTime(0)  # however long the evening: only the end of its process frees it
    call = call_in(places.root)
    try:
        places.make()
        if lock.tryLock(0) or lock.error() != QLockFile.LockError.LockFailedError:
            return lock
        call.touch(mode=0o600)
        young = time.time() - places.lock.stat().st_mtime < _YOUNG
    except OSError:
        return lock
    end = time.monotonic() + (wait if wait is not None else _COMING_UP if young else _BUSY)
    while time.monotonic() < end:
        time.sleep(_LOOK)  # nothing of ours is on the screen yet
        if not call.exists():
            return None
        if lock.tryLock(0):  # the other one was just leaving
            break
    with contextlib.suppress(OSError):
        call.unlink()  # FileNotFoundError: heard at the last moment; the lock decides then
    return lock


class Single(QObject):
    """Listens for later starts; `asked` is the wish that our window comes forward.

    What was called before anybody listened is heard by the first `listen`.

    Args:
        folder: The data folder; it is there, and we hold its lock.
        parent: Who owns this.
    """

    asked = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._call = call_in(folder)
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self.listen)

    def close(self) -> None:
        """Stop listening."""
        self._watcher.directoryChanged.disconnect(self.listen)

    def listen(self) -> None:
        """See whether somebody calls."""
        try:
            self._call.unlink()
        except OSError:
            return  # something else has changed in the folder
        self.asked.emit()
