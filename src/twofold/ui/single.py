"""One window a book: a second start raises the first window and goes.

A local channel named after the folder, closed to other accounts. The lock on the book itself is
the journal's; this only spares people a sentence about it.
"""

import hashlib
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import (  # noqa: TID251 -- local channels only; no class here can leave the computer
    QLocalServer,
    QLocalSocket,
)

_WAIT_MS: Final = 300
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


def channel(folder: Path) -> str:
    """Return the name of the channel for a data folder; the path cannot be read from it."""
    return "twofold-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]


def raise_other(folder: Path) -> bool:
    """Ask a window that is already open on this folder to come forward. False: there is none."""
    socket = QLocalSocket()
    socket.connectToServer(channel(folder))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(b"raise")
    socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return True


class Single(QObject):
    """Listens for later starts; `asked` is the wish that our window comes forward."""

    asked = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)
        name = channel(folder)
        if not self._server.listen(name):
            # a name left over from a power cut; nobody answered on it, or we would not be here
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _hear(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.asked.emit()
