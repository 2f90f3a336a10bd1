"""Reading what was kept: the journal and one evening."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from twofold.errors import NotKept
from twofold.services.house import Services
from twofold.services.reflecting import EveningDetail
from twofold.ui import words
from twofold.ui.comparisons import Comparisons
from twofold.ui.journal.evening_page import EveningPage
from twofold.ui.journal.journal_page import JournalPage
from twofold.ui.journal.presenter import JournalPresenter
from twofold.ui.window import MainWindow


class Records(QObject):
    """Imported when the journal is first wanted."""

    print_asked = Signal(int)
    overview_asked = Signal(str)
    journal_asked = Signal()
    library_asked = Signal()

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window, self._services = window, services
        self._comparisons = Comparisons(window, services.comparing)
        self._comparisons.opened.connect(self.evening)

    def journal(self) -> QWidget:
        """Return the journal with its newest evenings; older ones follow as people read back."""
        page = JournalPage()
        services = self._services
        JournalPresenter(
            page,
            services.leafing,
            services.searching,
            services.household.couple(),
        ).refresh()
        page.opened.connect(self.evening)
        page.begin.connect(self.library_asked)
        page.then_and_now.connect(self._compare)
        return page

    def then_and_now(self, exercise_id: str, question_id: str, back: Callable[[], None]) -> None:
        """Show a question through the years, or with "" the first that was met again."""
        self._comparisons.show(exercise_id, question_id, back)

    def _compare(self, exercise_id: str, question_id: str) -> None:
        self.then_and_now(exercise_id, question_id, self.journal_asked.emit)

    def evening(self, walk_id: int) -> None:
        """Show one evening."""
        self._show(self._services.reflecting.evening(walk_id))

    def _show(self, detail: EveningDetail) -> None:
        couple = self._services.household.couple()
        if couple is None:
            return
        page = EveningPage(detail, couple)
        page.back.connect(self.journal_asked)
        page.print_record.connect(self.print_asked)
        page.again.connect(self.overview_asked)
        page.open_together.connect(self._open_together)
        page.let_go.connect(self._let_go)
        self._window.show_screen(page)
        self._window.rail.mark("journal")

    def _open_together(self, walk_id: int) -> None:
        self._change(partial(self._services.reflecting.open_together, walk_id))
        if self._services.reflecting.evening(walk_id).waiting:
            self._window.toast.say(self.tr("Kept for another day."))

    def _let_go(self, walk_id: int) -> None:
        self._change(partial(self._services.reflecting.let_waiting_go, walk_id))

    def _change(self, deed: Callable[[], EveningDetail]) -> None:
        try:
            detail = deed()
        except NotKept as trouble:
            self._window.toast.say(words.trouble(trouble).what)
            return
        self._window.forget("journal")
        self._show(detail)
