"""Looking around before saying a name: a scratch book of two invented people, gone on close."""

import shutil
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from twofold.errors import BookClosed, Trouble
from twofold.host.clock import Clock
from twofold.host.places import Places
from twofold.host.settings import Settings
from twofold.services.house import Services
from twofold.services.opening import Book, FirstLook
from twofold.services.sampling import Sample, sample_book
from twofold.ui.theme.look import look
from twofold.ui.widgets.banner import Banner
from twofold.ui.window import MainWindow


class Guide(Protocol):
    """What shows the screens of one book; `ui.ways.Ways` does."""

    def attend(self, *, on: bool) -> None:
        """Hear the window, or no longer."""
        ...

    def first(self, look: FirstLook) -> None:
        """Show the first screen."""
        ...

    def furnish(self, services: Services) -> None:
        """Take the services in."""
        ...

    def close(self) -> bool:
        """Keep what is open."""
        ...


class LookingAround(QObject):
    """One look around. `over` comes when it has ended and nothing of it is left.

    Args:
        window: The window, whose places are the scratch book's meanwhile.
        places: Where the couple's own book will lie; the scratch book lies beside it.
        make: Makes the guide of a book.
    """

    over = Signal()

    def __init__(
        self, window: MainWindow, places: Places, make: Callable[[Book, Settings], Guide]
    ) -> None:
        super().__init__(window)
        self._window, self._make = window, make
        self._scratch = places.scratch
        self._sample: Sample | None = None
        self._guide: Guide | None = None
        self._banner: Banner | None = None

    def begin(self, clock: Clock, settings: Settings, lang: str) -> Trouble | None:
        """Open the scratch book and show its Home. Returns what stood in the way, if anything."""
        sweep(self._scratch)
        try:
            self._sample = sample_book(self._scratch, clock, look().resources, lang)
        except BookClosed as trouble:
            return trouble
        self._guide = self._make(self._sample.book, settings)
        self._guide.attend(on=True)
        names = self._sample.book.look().couple
        self._banner = Banner()
        self._banner.chosen.connect(self._end)
        self._window.put_on_top(self._banner)  # before it speaks: else it is a window of its own
        self._banner.tell(
            self.tr(
                "You are looking around. {a} and {b} are invented, and nothing you do here stays."
            ).format(a=names.a.name if names else "", b=names.b.name if names else ""),
            {"end": self.tr("Begin with your own names")},
            "info",
        )
        self._guide.first(self._sample.book.look())
        self._guide.furnish(self._sample.services)
        return None

    def end(self) -> None:
        """Close the scratch book and throw it away, folder and all."""
        if self._guide is not None:
            self._guide.close()
            self._guide.attend(on=False)
        while self._window.overlays:
            self._window.drop_overlay()
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
        if self._sample is not None:
            self._sample.services.close()
        self._guide = self._banner = self._sample = None
        sweep(self._scratch)

    def _end(self, _choice: str) -> None:
        self.end()
        self.over.emit()


def sweep(scratch: Places) -> None:
    """Throw away what a look around left when it could not end: after a crash."""
    shutil.rmtree(scratch.root, ignore_errors=True)
