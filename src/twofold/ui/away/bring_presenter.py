"""Bringing in, in slices, so that the window goes on listening; and stopping half way."""

from collections.abc import Generator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from twofold.errors import NotBroughtIn, NotKept
from twofold.services.bringing_in import BringingIn, Coming
from twofold.ui.away.bring_page import BringPage

#: Milliseconds of work between two looks at what people do.
SLICE_MS: Final = 25
_PAINT_MS: Final = 30  # the page is on screen by then


class BringPresenter(QObject):
    """Lives as long as its page.

    Signals:
        ended: All evenings are in; how many.
        refused: A trouble; the book is as it was.
        stopped: Somebody stopped; the book is as it was.
    """

    ended = Signal(int)
    refused = Signal(object)
    stopped = Signal()

    def __init__(self, page: BringPage, bringing: BringingIn, path: Path) -> None:
        super().__init__(page)
        self._page, self._bringing, self._path = page, bringing, path
        self._steps: Generator[Coming, None, None] | None = None
        self._count = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._work)
        self._timer.start(_PAINT_MS)
        page.stopped.connect(self._stop)
        page.destroyed.connect(self.give_up)

    def give_up(self, *_gone: object) -> None:
        """Stop where it is; nothing of it is kept."""
        self._timer.stop()
        steps, self._steps = self._steps, None
        if steps is not None:
            steps.close()

    def _stop(self) -> None:
        self.give_up()
        self.stopped.emit()

    def _work(self) -> None:
        if self._steps is None:
            self._steps = self._bringing.bring_in(self._path)
            self._timer.setInterval(0)
        clock = QElapsedTimer()
        clock.start()
        try:
            while clock.elapsed() < SLICE_MS:
                coming = next(self._steps)
                self._count = coming.evenings
                self._page.show_progress(coming.evenings, coming.part)
        except StopIteration:
            self.give_up()
            self.ended.emit(self._count)
        except (NotBroughtIn, NotKept) as trouble:
            self.give_up()
            self.refused.emit(trouble)
