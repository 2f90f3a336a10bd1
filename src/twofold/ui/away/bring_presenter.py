"""Bringing in, in slices, so that the window goes on listening; and stopping half way."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from twofold.services.bringing_in import BringingIn, Coming
from twofold.ui.away.bring_page import BringPage
from twofold.ui.away.slices import Slices

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
        self._page, self._count = page, 0
        self._slices = Slices(self)
        self._slices.came.connect(self._tell)
        self._slices.ended.connect(self._end)
        self._slices.refused.connect(self.refused)
        self._slices.begin(bringing.bring_in(path), in_ms=_PAINT_MS)
        page.stopped.connect(self._stop)
        page.destroyed.connect(self._slices.give_up)

    def _tell(self, coming: Coming) -> None:
        self._count = coming.evenings
        self._page.show_progress(coming.evenings, coming.part)

    def _end(self) -> None:
        self.ended.emit(self._count)

    def _stop(self) -> None:
        self._slices.give_up()
        self.stopped.emit()
