"""Choosing what to do: the library, one exercise before it begins, the programs."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from twofold.errors import Trouble
from twofold.exercise.prose import to_html
from twofold.services.cards import Card
from twofold.services.house import Services
from twofold.ui.help.getting_help import GettingHelpPage
from twofold.ui.library.library_page import LibraryPage
from twofold.ui.library.overview_page import OverviewPage
from twofold.ui.library.overview_view import view_of
from twofold.ui.programs.presenter import ProgramsPresenter
from twofold.ui.programs.programs_page import ProgramsPage
from twofold.ui.ways.trying import tried
from twofold.ui.window import MainWindow


class Shelf(QObject):
    """Imported when the library, an exercise or the programs are first wanted.

    Signals:
        begin: Begin an exercise; carries a `Beginning`.
        go_on: Go on with the walk of this id.
        start_again: Let the walk of this id go and begin anew.
        print_blank: Print the empty sheet of this exercise.
        type_back: Bring in a sheet done on paper; carries exercise and title.
        then_and_now: Compare the answers of this exercise over time.
        library_asked: Go to the library.
        refused: Something was refused; carries the trouble.
        changed: A card says something else from now on.
    """

    begin = Signal(object)
    go_on = Signal(int)
    start_again = Signal(int)
    print_blank = Signal(str)
    type_back = Signal(str, str)
    then_and_now = Signal(str)
    library_asked = Signal()
    refused = Signal(object)
    changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        cards: Callable[[], Sequence[Card]],
        today: Callable[[], date],
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._cards, self._today = window, services, cards, today

    def library(self) -> QWidget:
        """Return the library page; `fill` shows its cards."""
        page = LibraryPage(self._services.choosing.texts)
        page.opened.connect(self.overview)
        return page

    def fill(self, page: QWidget | None) -> None:
        """Show the cards as they are now."""
        if isinstance(page, LibraryPage):
            page.show_cards(self._cards(), self._today())

    def programs(self) -> QWidget:
        """Return the programs."""
        page = ProgramsPage()
        presenter = ProgramsPresenter(page, self._services.programs, self._cards)
        presenter.opened.connect(self.overview)
        presenter.refused.connect(self.refused)
        return page

    def _star(self, exercise_id: str, on: bool) -> None:  # noqa: FBT001 -- Qt's signal carries it
        star = partial(self._services.choosing.star, exercise_id, on=on)
        if tried(star, self.refused.emit):
            self.changed.emit()

    def _plan(self, exercise_id: str, day: date | None) -> None:
        plan = partial(self._services.choosing.plan, exercise_id, day)
        if tried(plan, self.refused.emit):
            self.changed.emit()
            self.overview(exercise_id)

    def overview(self, exercise_id: str) -> None:
        """Show one exercise before it begins."""
        try:
            found = self._services.choosing.overview(exercise_id)
            couple = self._services.household.couple()
        except Trouble as trouble:
            self.refused.emit(trouble)
            return
        page = OverviewPage(view_of(found, self._today(), to_html, couple))
        page.back.connect(self.library_asked)
        page.begin.connect(self.begin)
        page.look_at.connect(self.overview)
        page.star.connect(self._star)
        page.plan.connect(self._plan)
        page.go_on.connect(self.go_on)
        page.start_again.connect(self.start_again)
        page.print_blank.connect(self.print_blank)
        page.type_back.connect(self.type_back)
        page.then_and_now.connect(self.then_and_now)
        page.help_asked.connect(self._help)
        self._window.show_screen(page)
        self._window.rail.mark("library")

    def _help(self) -> None:
        """Lay the page on when to get help over the exercise."""
        page = GettingHelpPage(self.tr("Back"))
        page.closed.connect(self._window.drop_overlay)
        self._window.show_overlay(page)
