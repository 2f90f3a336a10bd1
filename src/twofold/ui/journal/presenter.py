"""What the journal shows: evenings through a sieve, or lines with the words looked for."""

from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer

from twofold.people import Couple
from twofold.services.leafing import Evening, Month, Sieve, Timeline
from twofold.services.searching import Found
from twofold.ui.journal.journal_page import JournalPage
from twofold.ui.journal.rows import AT_ONCE

#: How long typing rests before it is searched for, in milliseconds.
_REST: Final = 90


class Leaves(Protocol):
    """Where evenings come from: `services.leafing.Leafing`."""

    def timeline(self, sieve: Sieve, at_once: int = 16) -> Timeline:
        """Return the months and the first evenings."""
        ...

    def evenings(self, month: Month, sieve: Sieve, skip: int, limit: int) -> tuple[Evening, ...]:
        """Return some evenings of a month."""
        ...


class Finds(Protocol):
    """Where found lines come from: `services.searching.Searching`."""

    def newest(self, typed: str, sieve: Sieve, after: int = 0, limit: int = 50) -> Found:
        """Return what was found, the newest first."""
        ...

    def best(self, typed: str, sieve: Sieve, limit: int = 50) -> Found:
        """Return what fits best."""
        ...


class JournalPresenter(QObject):
    """Keeps one page filled. It lives as long as its page."""

    def __init__(
        self,
        page: JournalPage,
        leafing: Leaves,
        searching: Finds,
        couple: Couple | None,
    ) -> None:
        super().__init__(page)
        self._page, self._leafing, self._searching = page, leafing, searching
        self._couple = couple
        self._sieve = Sieve()
        self._typed = ""
        self._best = False
        self._found = Found()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._show)
        page.typed.connect(self._hear)
        page.sieved.connect(self._sift)
        page.best_first.connect(self._order)
        page.more_wanted.connect(self._more)

    def refresh(self) -> None:
        """Show the newest evenings, or again what is looked for."""
        self._show()

    def _hear(self, typed: str) -> None:
        self._typed = typed
        if typed.strip():
            self._rest.start()
        else:  # what was emptied shows everything again at once
            self._rest.stop()
            self._show()

    def _sift(self, sieve: Sieve) -> None:
        self._sieve = sieve
        self._show()

    def _order(self, best: bool) -> None:  # noqa: FBT001 -- Qt's signal hands it over so
        self._best = best
        if self._typed.strip():
            self._show()

    def _show(self) -> None:
        if not self._typed.strip():
            self._found = Found()
            timeline = self._leafing.timeline(self._sieve, AT_ONCE)
            self._page.offer(timeline.kinds, self._couple, timeline.today)
            self._page.show_timeline(timeline, self._sieve, self._fetch)
            return
        if self._best:
            self._found = self._searching.best(self._typed, self._sieve)
        else:
            self._found = self._searching.newest(self._typed, self._sieve)
        self._page.show_hits(self._found.hits, best=self._best, more=self._found.more)

    def _fetch(self, month: Month, skip: int, limit: int) -> tuple[Evening, ...]:
        return self._leafing.evenings(month, self._sieve, skip, limit)

    def _more(self) -> None:
        if not self._found.more:
            return
        last = self._found.hits[-1].line
        self._found = self._searching.newest(self._typed, self._sieve, last)
        self._page.add_hits(self._found.hits)
