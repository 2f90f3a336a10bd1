"""Holds the programs: hears the page, asks the service, shows the answer."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from twofold.errors import Trouble
from twofold.services.cards import Card
from twofold.services.programs import Programs
from twofold.ui.programs.programs_page import ProgramsPage


class ProgramsPresenter(QObject):
    """Shows programs on `page`, anew whenever it comes into view.

    Signals:
        opened: Somebody wants to look at an exercise; carries its id.
        refused: A change was refused; carries the trouble.
    """

    opened = Signal(str)
    refused = Signal(object)

    def __init__(
        self, page: ProgramsPage, programs: Programs, exercises: Callable[[], Sequence[Card]]
    ) -> None:
        """Make it; `exercises` gives the library's cards, of which swaps are suggested."""
        super().__init__(page)
        self._page, self._programs, self._exercises = page, programs, exercises
        page.shown.connect(self.show)
        page.begin.connect(self._begin)
        page.pause.connect(self._pause)
        page.leave.connect(self._leave)
        page.swap.connect(self._swap)
        page.opened.connect(self.opened)

    def show(self) -> None:
        """Show every program as it stands."""
        self._page.show_programs(self._programs.all(), self._exercises())

    def _begin(self, program: str) -> None:
        self._do(partial(self._programs.begin, program))

    def _pause(self, program: str) -> None:
        self._do(partial(self._programs.pause, program))

    def _leave(self, program: str) -> None:
        self._do(partial(self._programs.leave, program))

    def _swap(self, program: str, week: str, key: str, instead: str) -> None:
        self._do(partial(self._programs.swap, program, week, key, instead))

    def _do(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except Trouble as trouble:
            self.refused.emit(trouble)
        self.show()
