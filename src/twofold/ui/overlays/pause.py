"""The pause: time to come down, with a time to come back that anyone may move."""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twofold.ui.widgets.buttons import primary, quiet, secondary
from twofold.ui.widgets.column import Column, row
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import Words, caption, reading, title

STEP: Final = 10
FIRST: Final = 20
LEAST: Final = 5
MOST: Final = 180
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class PauseSheet(QWidget):
    """Covers the exercise while two people take their time. Nothing records who asked.

    Args:
        now: The local time at which the pause begins.
    """

    continued = Signal()
    stopped = Signal()
    cover_asked = Signal()

    def __init__(self, now: datetime) -> None:
        super().__init__()
        named(self, "page")
        self.setProperty("lands", "primary")
        self._begun, self._minutes = now, FIRST
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        column = Column(620, top=24)
        around.addWidget(column)
        body = column.body
        body.addStretch(2)
        head = title(self.tr("Paused. Take your time."))
        self._back = named(Words("", "lead"), "back-at")
        later = named(secondary(self.tr("+10 minutes")), "later")
        sooner = named(secondary(self.tr("Sooner")), "sooner")
        self._sooner = sooner
        ideas = reading(
            self.tr(
                "For now: cold water on your hands, slow breaths,\n"
                "a short walk, something warm to drink."
            )
        )
        note = caption(self.tr("You come back when it suits you both. Nothing records who asked."))
        for words in (head, self._back, ideas, note):
            words.setAlignment(_MIDDLE)
        column.add(head)
        column.add(self._back, 20)
        column.add(row(1, sooner, later, 1), 12)
        column.add(ideas, 32)
        on = named(primary(self.tr("Continue")), "primary")
        stop = named(quiet(self.tr("Stop for tonight"), large=True), "stop")
        self.primary = on
        column.add(row(1, on, stop, 1), 36)
        column.add(note, 16)
        body.addStretch(3)
        later.clicked.connect(self._later)
        sooner.clicked.connect(self._earlier)
        on.clicked.connect(self.continued)
        stop.clicked.connect(self.stopped)
        self._show()

    def _later(self) -> None:
        self._minutes = min(MOST, self._minutes + STEP)
        self._show()

    def _earlier(self) -> None:
        self._minutes = max(LEAST, self._minutes - (STEP if self._minutes > STEP else LEAST))
        self._show()

    def _show(self) -> None:
        at = self._begun + timedelta(minutes=self._minutes)
        clock = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
        self._back.setText(
            self.tr("Back at {time}, in {minutes} minutes").format(
                time=clock, minutes=self._minutes
            )
        )
        self._sooner.setEnabled(self._minutes > LEAST)
