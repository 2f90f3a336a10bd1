"""Then and now, from wherever somebody asks for it; Back leads there again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from twofold.services.comparing import Comparing
from twofold.ui.journal.then_now_page import NothingTwicePage, ThenNowPage
from twofold.ui.window import MainWindow


class Comparisons(QObject):
    """Shows one question through the years. `opened` carries the walk of an evening."""

    opened = Signal(int)

    def __init__(self, window: MainWindow, comparing: Comparing) -> None:
        super().__init__(window)
        self._window, self._comparing = window, comparing
        self._back: Callable[[], None] | None = None

    def show(self, exercise_id: str, question_id: str, back: Callable[[], None]) -> None:
        """Show a question, or with "" the first of an exercise that was met again."""
        self._back = back
        self._show(exercise_id, question_id)

    def _show(self, exercise_id: str, question_id: str) -> None:
        told = self._comparing.then_and_now(exercise_id, question_id)
        page: ThenNowPage | NothingTwicePage
        if told is None:
            page = NothingTwicePage()
        else:
            page = ThenNowPage(told)
            page.opened.connect(self.opened)
            page.asked.connect(self._show)
        page.back.connect(self._go_back)
        self._window.show_screen(page)

    def _go_back(self) -> None:
        if self._back is not None:
            self._back()
