"""Reading what was kept: the journal and one evening."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from twofold.errors import NotKept, Trouble
from twofold.services.away_values import Period
from twofold.services.evening_detail import EveningDetail, Note
from twofold.services.house import Services
from twofold.ui import troubles
from twofold.ui.journal.evening_page import EveningPage
from twofold.ui.journal.evening_presenter import EveningPresenter
from twofold.ui.journal.journal_page import JournalPage
from twofold.ui.journal.presenter import JournalPresenter
from twofold.ui.journal.removed_page import RemovedPage
from twofold.ui.ways.bringing import Bringing
from twofold.ui.ways.comparisons import Comparisons
from twofold.ui.ways.trying import tried
from twofold.ui.window import MainWindow


class Records(QObject):
    """Imported when the journal is first wanted."""

    print_asked = Signal(int)
    overview_asked = Signal(str)
    journal_asked = Signal()
    library_asked = Signal()
    altered = Signal()

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
        page.removed_asked.connect(self._removed)
        page.carry_asked.connect(self._carry)
        page.bring_asked.connect(self._bring)
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
        page.compare.connect(partial(self._compare_from, detail.walk.id))
        page.open_together.connect(self._open_together)
        page.let_go.connect(self._let_go)
        page.removed.connect(self._remove)
        hears = EveningPresenter(page, self._services.amending, detail.walk.id)
        hears.said.connect(self._window.toast.say)
        hears.note_erased.connect(partial(self._offer_note, detail.walk.id))
        hears.altered.connect(self._is_altered)
        hears.erased.connect(self._is_erased)
        self._window.show_screen(page)
        self._window.rail.mark("journal")

    def close(self) -> bool:
        """Keep what stands in editors. False: the disk refuses, and the page says so."""
        page = self._window.current()
        if not isinstance(page, EveningPage) or page.keep_all():
            return True
        self._window.rail.mark("journal")  # whatever was pressed there, people are here still
        return False

    def _open_together(self, walk_id: int) -> None:
        detail = self._change(partial(self._services.reflecting.open_together, walk_id))
        if detail is not None:
            self._show(detail)
            if detail.waiting:
                self._window.toast.say(self.tr("Kept for another day."))

    def _let_go(self, walk_id: int) -> None:
        detail = self._change(partial(self._services.reflecting.let_waiting_go, walk_id))
        if detail is not None:
            self._show(detail)

    def _offer_note(self, walk_id: int, note: Note) -> None:
        # the page cannot be the one that brings it back: it may have been left by then
        undo = partial(self._put_note_back, walk_id, note)
        self._window.toast.say(self.tr("The note is removed."), undo)

    def _put_note_back(self, walk_id: int, note: Note) -> None:
        if not self.close():  # bringing it back makes the page anew, and words on it still wait
            self._offer_note(walk_id, note)
            return
        again = partial(self._put_note_back, walk_id, note)  # nothing else has its words any more
        back = partial(self._services.amending.put_note_back, walk_id, note)
        detail = self._change(back, again)
        page = self._window.current()
        if detail is None:
            return
        if isinstance(page, EveningPage) and page.walk_id == walk_id:
            page.show_detail(detail)
        else:
            self._show(detail)

    def _compare_from(self, walk_id: int, exercise_id: str, question_id: str) -> None:
        self.then_and_now(exercise_id, question_id, partial(self.evening, walk_id))

    # ── on their way out ─────────────────────────────────────────────────────────────────────

    def _remove(self, walk_id: int) -> None:
        if self._try(partial(self._services.removing.remove, walk_id)):
            self._is_altered()
            self.journal_asked.emit()
            said = self.tr("Removed. It can be put back for thirty days.")
            self._window.toast.say(said, partial(self._bring_back, walk_id))

    def _bring_back(self, walk_id: int) -> None:
        if self._try(partial(self._services.removing.put_back, walk_id)):
            self._is_altered()
            self.evening(walk_id)

    def _removed(self) -> None:
        page = RemovedPage(self._services.removing.removed())
        page.back.connect(self.journal_asked)
        page.put_back.connect(partial(self._put_back, page))
        page.deleted.connect(partial(self._delete, page))
        self._window.show_screen(page)
        self._window.rail.mark("journal")

    def _put_back(self, page: RemovedPage, walk_id: int) -> None:
        if self._try(partial(self._services.removing.put_back, walk_id)):
            self._is_altered()
            page.show_removed(self._services.removing.removed())
            self._window.toast.say(self.tr("It is in the journal again."))

    def _delete(self, page: RemovedPage, walk_id: int) -> None:
        if self._try(partial(self._services.removing.delete_for_good, walk_id)):
            page.show_removed(self._services.removing.removed())
            self._is_erased()

    def _is_erased(self) -> None:
        """Say that words are erased. The book is swept when it closes: that takes seconds."""
        self._window.toast.say(self.tr("Erased. The last traces go when Twofold closes."))

    def _carry(self) -> None:
        from twofold.ui.away.carry_page import CarryPage  # late: it brings the books' typesetting
        from twofold.ui.away.presenter import CarryPresenter

        page = CarryPage(self._services.carrying.load(Period()))
        CarryPresenter(page, self._services.carrying)
        page.back.connect(self.journal_asked)
        self._window.show_screen(page)
        self._window.rail.mark("journal")

    def _bring(self) -> None:
        bringing = Bringing(self._window, self._services.bringing)
        bringing.brought.connect(self._is_brought)
        bringing.left.connect(self.journal_asked)
        bringing.ask()

    def _is_brought(self) -> None:
        self._is_altered()
        self.journal_asked.emit()

    def _is_altered(self) -> None:
        self._window.forget("journal")
        self.altered.emit()

    def _try(self, deed: Callable[[], object]) -> bool:
        return tried(deed, self._tell)

    def _change(
        self, deed: Callable[[], EveningDetail], again: Callable[[], None] | None = None
    ) -> EveningDetail | None:
        """Change an evening; return it as it is now. None: the disk refuses; `again` is offered."""
        try:
            detail = deed()
        except NotKept as trouble:
            self._window.toast.say(troubles.told(trouble).what, again)
            return None
        self._is_altered()
        return detail

    def _tell(self, trouble: Trouble) -> None:
        self._window.toast.say(troubles.told(trouble).what)
