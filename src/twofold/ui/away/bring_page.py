"""Evenings from another computer on their way in: how far they are, and the way to stop."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twofold.ui.away.under_way import UnderWay
from twofold.ui.widgets.column import FRAME, Column
from twofold.ui.widgets.text import plain, title

_PARTS: Final = 1000  # of the bar


class BringPage(QWidget):
    """Shows progress; has the whole window, because meanwhile nothing else may ask the book."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        page = Column(720, frame=FRAME, top=72)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)
        page.add(title(self.tr("Your evenings are coming in")))
        page.add(
            plain(
                self.tr(
                    "They come in all together, or not at all. You can stop at any time. "
                    "Your file stays as it is, and this journal stays empty."
                ),
                "muted",
            ),
            10,
        )
        self._under_way = UnderWay(self.tr("Bringing in"))
        self._under_way.stopped.connect(self.stopped)
        page.add(self._under_way, 32)
        page.finish()
        self.show_progress(0, 0.0)

    def show_progress(self, evenings: int, part: float) -> None:
        """Show that so many are read, and which part (0 to 1) of all work is done."""
        if not evenings:
            said = self.tr("Reading the file…")
        else:
            said = self.tr("Evenings so far: {count}").format(
                count=self.locale().toString(evenings)
            )
        self._under_way.show_progress(round(_PARTS * part), _PARTS, said)
