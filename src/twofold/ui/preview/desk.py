"""What the window prints, and for which page: the way from an exercise or an evening to paper."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from twofold.errors import CannotWalk
from twofold.host.settings import Settings
from twofold.paper.sheet import Sheet
from twofold.services.house import Services
from twofold.ui import troubles
from twofold.ui.preview.offers import Offer, only
from twofold.ui.preview.preview_page import WorksheetPreview
from twofold.ui.window import MainWindow

_FIRST = date(2000, 1, 1)  # before any evening


class PaperDesk(QObject):
    """Imported when something is first printed.

    `paper_chosen` and `options_chosen` are to be remembered.
    """

    paper_chosen = Signal(str)
    options_chosen = Signal(str, object)

    def __init__(
        self, window: MainWindow, services: Services, settings: Callable[[], Settings]
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._settings = window, services, settings

    def print_blank(self, exercise_id: str) -> None:
        """Preview what there is on paper before an exercise."""
        papers = self._services.sheets
        self._preview(
            (
                Offer("blank", lambda _days: (papers.blank(exercise_id),)),
                Offer("booklet", lambda _days: papers.booklets(exercise_id)),
                Offer("cards", lambda _days: (papers.cards(exercise_id),)),
                Offer("invitation", lambda _days: (papers.invitation(exercise_id),)),
            )
        )

    def print_record(self, walk_id: int) -> None:
        """Preview what there is on paper after an evening."""
        papers = self._services.sheets
        self._preview(
            (
                Offer("record", lambda _days: (papers.record(walk_id),)),
                Offer("period", self._period),
                Offer("cards", lambda _days: (papers.kept_cards(),)),
            )
        )

    def print_sheet(self, sheet: Sheet) -> None:
        """Preview words that could not be saved; a cover takes that preview away for good."""
        self._preview(only(sheet), unsaved=True)

    def _period(self, days: int) -> tuple[Sheet, ...]:
        today = self._services.sheets.today()
        since = today - timedelta(days=days) if days else _FIRST
        return (self._services.sheets.period(since, today),)

    def _preview(self, offers: Sequence[Offer], *, unsaved: bool = False) -> None:
        settings = self._settings()
        try:
            preview = WorksheetPreview(offers, settings.paper, settings.prints, unsaved=unsaved)
        except CannotWalk as trouble:
            self._window.toast.say(troubles.told(trouble).what)
            return
        preview.closed.connect(self._window.drop_overlay)
        preview.told.connect(self._window.toast.say)
        preview.paper_chosen.connect(self.paper_chosen)
        preview.options_chosen.connect(self.options_chosen)
        self._window.show_overlay(preview)
