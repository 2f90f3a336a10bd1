"""When words are kept: soon after the first key that is not on disk yet."""

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

#: Milliseconds from the first unkept key to the keep. Never restarted by further keys, so a
#: pause of one second finds everything kept, and a fast typist is kept every 0.8 seconds.
KEEP_AFTER_MS: Final = 800
#: Milliseconds between two tries while the disk refuses.
TRY_AGAIN_MS: Final = 4_000


class Autosave(QObject):
    """Remembers whether something is unkept and says when it is time."""

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unkept = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setTimerType(Qt.TimerType.PreciseTimer)
        self._soon.timeout.connect(self.due)

    @property
    def unkept(self) -> bool:
        """Whether there are words that are not on disk."""
        return self._unkept

    def typed(self) -> None:
        """Note that something changed."""
        self._unkept = True
        if not self._soon.isActive():
            self._soon.start(KEEP_AFTER_MS)

    def hurry(self) -> None:
        """Be due as soon as what is happening now has happened."""
        self._soon.start(0)

    def kept(self) -> None:
        """Note that everything is on disk."""
        self._unkept = False
        self._soon.stop()

    def refused(self) -> None:
        """Note that the disk refused; it is tried again after a while."""
        self._unkept = True
        self._soon.start(TRY_AGAIN_MS)
