"""Carrying away in slices, so that the window goes on listening; and stopping half way."""

from collections.abc import Generator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from twofold.errors import Trouble
from twofold.printing.book import carry_book
from twofold.services.away_values import Form, Period
from twofold.services.carrying_away import CarryingAway
from twofold.ui import words
from twofold.ui.away.away_sentences import away_sentences
from twofold.ui.away.carry_page import CarryPage
from twofold.ui.away.where import ask_where
from twofold.ui.preview.sheet_words import sheet_words

#: Milliseconds of work between two looks at what people do.
SLICE_MS: Final = 25


class CarryPresenter(QObject):
    """Lives as long as its page. `done` comes when everything is written."""

    done = Signal()

    def __init__(self, page: CarryPage, carrying: CarryingAway, paper: str = "a4") -> None:
        super().__init__(page)
        self._page, self._carrying, self._paper = page, carrying, paper
        self._load = carrying.load(Period())
        self._steps: Generator[int, None, None] | None = None
        self._target = Path()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)
        page.chosen.connect(self._ask)
        page.period_chosen.connect(self._measure)
        page.stopped.connect(self._stop)
        page.back.connect(self.give_up)
        page.destroyed.connect(self.give_up)

    def carry_to(self, target: Path) -> None:
        """Begin to carry what is chosen to a place that is free."""
        form, period = self._page.form, self._page.period
        self._target, self._load = target, self._carrying.load(period)
        said = away_sentences()
        if form is Form.PDF:
            self._steps = carry_book(
                self._carrying, target, period, said, paper=self._paper, on_paper=sheet_words()
            )
        else:
            self._steps = self._carrying.write(form, target, period, said)
        self._page.show_progress(0, self._load.evenings)
        self._timer.start()

    def give_up(self, *_gone: object) -> None:
        """Stop where it is; what was written so far goes."""
        self._timer.stop()
        steps, self._steps = self._steps, None
        if steps is not None:
            steps.close()

    def _ask(self) -> None:
        ask_where(self._page, self._page.form, self.carry_to)

    def _measure(self) -> None:
        self._page.show_load(self._carrying.load(self._page.period))

    def _stop(self) -> None:
        self.give_up()
        self._page.show_end(self.tr("Stopped. Nothing was written."))

    def _work(self) -> None:
        if self._steps is None:
            return
        clock = QElapsedTimer()
        clock.start()
        count = 0
        try:
            while clock.elapsed() < SLICE_MS:
                count = next(self._steps)
        except StopIteration:
            self._end()
            return
        except Trouble as trouble:
            self.give_up()
            self._page.show_end(str(words.trouble(trouble)), refused=True)
            return
        self._page.show_progress(count, self._load.evenings)

    def _end(self) -> None:
        self.give_up()
        said = self.tr("It is all in {path}").format(path=self._target)
        self._page.show_end(said)
        self.done.emit()
