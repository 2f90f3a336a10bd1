"""Carrying away in slices, so that the window goes on listening; and stopping half way."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from twofold.errors import Trouble
from twofold.printing.book import carry_book
from twofold.services.away_values import Form, Period
from twofold.services.carrying_away import CarryingAway
from twofold.ui import troubles
from twofold.ui.away.away_sentences import away_sentences
from twofold.ui.away.carry_page import CarryPage
from twofold.ui.away.slices import Slices
from twofold.ui.away.where import ask_where
from twofold.ui.preview.sheet_words import sheet_words


class CarryPresenter(QObject):
    """Lives as long as its page. `done` comes when everything is written."""

    done = Signal()

    def __init__(self, page: CarryPage, carrying: CarryingAway, paper: str = "a4") -> None:
        super().__init__(page)
        self._page, self._carrying, self._paper = page, carrying, paper
        self._load = carrying.load(Period())
        self._target = Path()
        self.slices = Slices(self)
        self.slices.came.connect(self._tell)
        self.slices.ended.connect(self._end)
        self.slices.refused.connect(self._refuse)
        page.chosen.connect(self._ask)
        page.period_chosen.connect(self._measure)
        page.stopped.connect(self._stop)
        page.back.connect(self.slices.give_up)
        page.destroyed.connect(self.slices.give_up)

    def carry_to(self, target: Path) -> None:
        """Begin to carry what is chosen to a place that is free."""
        form, period = self._page.form, self._page.period
        self._target, self._load = target, self._carrying.load(period)
        said = away_sentences()
        if form is Form.PDF:
            steps = carry_book(
                self._carrying, target, period, said, paper=self._paper, on_paper=sheet_words()
            )
        else:
            steps = self._carrying.write(form, target, period, said)
        self._page.show_progress(0, self._load.evenings)
        self.slices.begin(steps)

    def _ask(self) -> None:
        ask_where(self._page, self._page.form, self.carry_to)

    def _measure(self) -> None:
        self._page.show_load(self._carrying.load(self._page.period))

    def _stop(self) -> None:
        self.slices.give_up()
        self._page.show_end(self.tr("Stopped. Nothing was written."))

    def _tell(self, count: int) -> None:
        self._page.show_progress(count, self._load.evenings)

    def _refuse(self, trouble: Trouble) -> None:
        self._page.show_end(str(troubles.told(trouble)), refused=True)

    def _end(self) -> None:
        said = self.tr("It is all in {path}").format(path=self._target)
        self._page.show_end(said)
        self.done.emit()
