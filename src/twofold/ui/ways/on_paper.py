"""What the window does with paper: the preview, and sheets that come back."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from twofold.errors import NotKept, NotWritten
from twofold.host.settings import Settings
from twofold.services.house import Services
from twofold.ui.preview.desk import PaperDesk
from twofold.ui.type_back.room import TypingBack
from twofold.ui.ways.adjusting import Adjusting
from twofold.ui.ways.elsewhere import Elsewhere
from twofold.ui.window import MainWindow


class OnPaper(QObject):
    """Imported when something is first printed, or typed back.

    `over` carries whether an evening was kept; `left` the exercise to go back to; `altered`: a
    filled file has become an evening, or another sheet waits; `moved`: the book went on in another
    folder.
    """

    over = Signal(bool)
    left = Signal(str)
    altered = Signal()
    moved = Signal()

    def __init__(self, window: MainWindow, services: Services, adjusting: Adjusting) -> None:
        super().__init__(window)
        self._window, self._adjusting = window, adjusting
        self.desk = PaperDesk(window, services, self._settings)
        self.desk.paper_chosen.connect(self._choose_paper)
        self.desk.options_chosen.connect(self._choose_options)
        self.typing = TypingBack(window, services)
        self.typing.over.connect(self.over)
        self.typing.left.connect(self.left)
        self.typing.kept_file.connect(self._tell_taken)
        self.typing.waits.connect(self.altered)
        self._elsewhere = Elsewhere(self, window, services)
        self._elsewhere.chosen.connect(self.go_on_in)
        self._elsewhere.moved.connect(self.moved)
        self.typing.elsewhere_asked.connect(self._elsewhere.ask)

    def go_on_in(self, folder: Path) -> None:
        """Move the book into `folder`; what is typed from paper is kept there."""
        try:
            said = self._elsewhere.go_on_in(folder, self.typing.keep)
        except (NotKept, NotWritten) as trouble:
            self.typing.refuse(trouble)
        else:
            self._elsewhere.tell(said)

    def _tell_taken(self) -> None:
        self._window.forget("journal")
        self.altered.emit()

    def _settings(self) -> Settings:
        return self._adjusting.now

    def _choose_paper(self, paper: str) -> None:
        if paper != self._settings().paper:
            self._adjusting.remember(replace(self._settings(), paper=paper))

    def _choose_options(self, kind: str, options: dict[str, int]) -> None:
        prints = {**self._settings().prints, kind: options}
        self._adjusting.remember(replace(self._settings(), prints=prints))
