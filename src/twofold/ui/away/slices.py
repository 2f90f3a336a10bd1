"""Long work on the screen's thread, a little at a time, so that people are heard meanwhile."""

from collections.abc import Generator
from typing import Final, TypeAlias

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from twofold.errors import Trouble

#: Milliseconds of work between two looks at what people do.
SLICE_MS: Final = 25

#: Work that yields how far it is, and is given up by `close`.
Steps: TypeAlias = Generator[object, None, None]


class Slices(QObject):
    """Does one piece of work after the other; lives as long as who made it.

    Signals:
        came: How far it is, as the work says.
        ended: It is done.
        refused: The trouble that stopped it.
    """

    came = Signal(object)
    ended = Signal()
    refused = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.steps: Steps | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._work)

    def begin(self, steps: Steps, *, in_ms: int = 0) -> None:
        """Begin, in so many milliseconds."""
        self.steps = steps
        self._timer.start(in_ms)

    def give_up(self, *_gone: object) -> None:
        """Stop where it is."""
        self._timer.stop()
        steps, self.steps = self.steps, None
        if steps is not None:
            steps.close()

    def _work(self) -> None:
        self._timer.setInterval(0)
        clock = QElapsedTimer()
        clock.start()
        try:
            while self.steps is not None and clock.elapsed() < SLICE_MS:
                self.came.emit(next(self.steps))
        except StopIteration:
            self.give_up()
            self.ended.emit()
        except Trouble as trouble:
            self.give_up()
            self.refused.emit(trouble)
        except BaseException:
            self.give_up()  # the next slice would take a broken end for a good one
            raise
