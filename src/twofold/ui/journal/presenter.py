"""What the journal shows, and fetching more of it as people read back."""

from datetime import date, timedelta
from typing import Protocol

from PySide6.QtCore import QObject

from twofold.services.reflecting import Evening
from twofold.ui.journal.journal_page import JournalPage


class Evenings(Protocol):
    """Where evenings come from: `services.reflecting.Reflecting`."""

    def evenings(self, limit: int = 500, before: date | None = None) -> tuple[Evening, ...]:
        """Return finished evenings, newest first; `before` leaves out that day and later."""
        ...


class JournalPresenter(QObject):
    """Keeps one page filled. It lives as long as its page."""

    def __init__(self, page: JournalPage, source: Evenings, at_once: int = 200) -> None:
        super().__init__(page)
        self._page, self._source, self._at_once = page, source, at_once
        self._shown: list[Evening] = []
        self._all = False
        page.more_wanted.connect(self._more)

    def refresh(self) -> None:
        """Show the newest evenings."""
        self._shown = list(self._source.evenings(self._at_once))
        self._all = len(self._shown) < self._at_once
        self._page.show_evenings(self._shown)

    def _more(self) -> None:
        if self._all or not self._shown:
            return
        # The last day may have been cut in two, so it is asked for again as a whole.
        day = self._shown[-1].on
        known = {evening.walk_id for evening in self._shown if evening.on == day}
        found = self._source.evenings(self._at_once, day + timedelta(days=1))
        older = [evening for evening in found if evening.walk_id not in known]
        self._all = len(found) < self._at_once or not older
        self._shown += older
        self._page.add_older(older)
