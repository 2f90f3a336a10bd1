"""A month to pick a day from: the week begins where the country begins it, and no day is red."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QWidget

from twofold.ui.theme.look import look


def calendar(parent: QWidget) -> QCalendarWidget:
    """Return a month in the colours of the present theme."""
    made = QCalendarWidget(parent)
    made.setFirstDayOfWeek(QLocale().firstDayOfWeek())
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    made.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
    plain = QTextCharFormat()
    plain.setForeground(look().colour("text"))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        made.setWeekdayTextFormat(day, plain)  # Qt's own would be red
    return made
