"""A month to pick a day from: the week begins where the country begins it, and no day is red."""

from datetime import date
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QShowEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QTableView, QWidget

from twofold.ui.theme.look import look
from twofold.ui.widgets.aloud import Aloud
from twofold.ui.words import long_date

_REST_MS: Final = 250  # between two days one passes on the way


class Month(QCalendarWidget):
    """A month in the colours of the present theme, whose days say by ear which they are.

    Qt tells of a day its number alone: "1", and not of which month, nor which day of the week.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        plain = QTextCharFormat()
        plain.setForeground(look().colour("text"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, plain)  # Qt's own would be red
        for days in self.findChildren(QTableView):  # the keyboard is on it, and it has no name
            days.setAccessibleName(self.tr("Days"))
        self._aloud = Aloud(self, _REST_MS)
        self.selectionChanged.connect(self._say)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: say the day it opens at."""
        super().showEvent(event)
        self._say()

    def _say(self) -> None:
        day = self.selectedDate()
        self._aloud.say(long_date(date(day.year(), day.month(), day.day()), with_year=True))
