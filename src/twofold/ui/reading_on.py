"""What Home has no use for is read behind it, on a thread: keys are answered meanwhile."""

import contextlib
import importlib
import sys
from collections.abc import Sequence
from threading import Thread
from typing import Final

from PySide6.QtCore import QObject, Signal

#: Seconds after which Python lets the window speak between two lines that are read. Usually it
#: is ten times as much, and a screen asks Python for every text that it draws.
_TURN: Final = 0.0005


class ReadingOn(QObject):
    """Imports parts one after the other. `done` comes once, on the thread of who made this.

    It carries what stopped the reading, or None. None of the parts names Qt.
    """

    done = Signal(object)
    _ended = Signal(object)

    def __init__(self, parts: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._stopped = False
        self._thread = Thread(target=self._read, name="reading on")
        self._ended.connect(self._over)  # a method: it is called on the window's thread

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Read no further part; wait for the present one, a fifth of a second at the most."""
        self._stopped = True
        if self._thread.is_alive():
            self._thread.join()

    def _read(self) -> None:
        stopped_by: Exception | None = None
        usual = sys.getswitchinterval()
        sys.setswitchinterval(_TURN)
        try:
            for part in self._parts:
                if self._stopped:
                    return
                importlib.import_module(part)
        except Exception as error:  # noqa: BLE001 -- told on the window's thread, never lost here
            stopped_by = error
        finally:
            sys.setswitchinterval(usual)
        with contextlib.suppress(RuntimeError):  # the window has gone, and this with it
            self._ended.emit(stopped_by)

    def _over(self, stopped_by: Exception | None) -> None:
        self._thread.join()  # it has no more than its last breath left
        if not self._stopped:
            self.done.emit(stopped_by)
