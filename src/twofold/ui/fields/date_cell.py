"""By when: free words, or a day picked from a small calendar."""

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QVBoxLayout, QWidget

from twofold.people import Owner
from twofold.ui.fields.words_edit import WordsEdit
from twofold.ui.icons import Icon
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import icon_only
from twofold.ui.widgets.naming import marked, named


class DateCell(QWidget):
    """Words that may be a date. The calendar only helps; nothing has to be a date."""

    changed = Signal()
    entered = Signal()

    def __init__(self, name: str, owner: Owner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.edit = WordsEdit(name, owner, single=True, parent=self)
        self.edit.textChanged.connect(self.changed)
        self.edit.entered.connect(self.entered)
        self._pick = icon_only(Icon.CHEVRON_DOWN, self.tr("Pick a day"))
        marked(self._pick, kind="link")
        self._pick.setMinimumWidth(40)
        self._pick.clicked.connect(self._open)
        row.addWidget(self.edit, 1)
        row.addWidget(self._pick, 0, Qt.AlignmentFlag.AlignTop)
        self._popup: QWidget | None = None

    def words(self) -> str:
        """Return what is written."""
        return self.edit.toPlainText()

    def set_words(self, words: str) -> None:
        """Write something without a signal."""
        self.edit.show_words(words)

    def _open(self) -> None:
        popup = named(QWidget(self, Qt.WindowType.Popup), "calendar-popup", self.tr("Pick a day"))
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        around = QVBoxLayout(popup)
        edge = look().gap(8)
        around.setContentsMargins(edge, edge, edge, edge)
        calendar = named(QCalendarWidget(popup), "calendar", self.tr("Days"))
        calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        calendar.setMinimumDate(QDate.currentDate())
        calendar.activated.connect(self._picked)
        calendar.clicked.connect(self._picked)
        around.addWidget(calendar)
        popup.adjustSize()
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()
        calendar.setFocus()
        self._popup = popup

    def _picked(self, day: QDate) -> None:
        self.edit.setPlainText(QLocale().toString(day, self.tr("dddd, d MMMM")))
        if self._popup is not None:
            self._popup.close()
            self._popup = None
        self.edit.setFocus()
