"""By when: free words, or a day picked from a small calendar."""

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twofold.people import Owner
from twofold.ui.fields.words_edit import WordsEdit
from twofold.ui.icons import Icon
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import icon_only
from twofold.ui.widgets.calendar import Month
from twofold.ui.widgets.naming import marked, named
from twofold.ui.words import days_told


class DateCell(QWidget):
    """Words that may be a date. The calendar only helps; nothing has to be a date.

    A picked day is shown as people say it and handed on as 2026-03-22, so that what was agreed
    can come back on its day in any language.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, name: str, owner: Owner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().gap(4))
        self.edit = WordsEdit(name, owner, single=True, parent=self)
        self.edit.textChanged.connect(self.changed)
        self.edit.entered.connect(self.entered)
        self._pick = icon_only(Icon.CALENDAR, self.tr("Pick a day"))
        self._pick.setAccessibleName(self.tr("{column}: pick a day").format(column=name))
        marked(self._pick, kind="link", bare="true")
        self._pick.setMinimumWidth(40)
        self._pick.clicked.connect(self._open)
        row.addWidget(self.edit, 1)
        row.addWidget(self._pick, 0, Qt.AlignmentFlag.AlignTop)
        self._popup: QWidget | None = None

    def words(self) -> str:
        """Return what is written; a picked day that was left as it is as 2026-03-22."""
        written = self.edit.toPlainText()
        return self._day if self._day and written == days_told(self._day) else written

    def set_words(self, words: str) -> None:
        """Write something without a signal."""
        self._day = words if words != days_told(words) else ""
        self.edit.show_words(days_told(words))

    def _open(self) -> None:
        popup = named(QWidget(self, Qt.WindowType.Popup), "calendar-popup", self.tr("Pick a day"))
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        around = QVBoxLayout(popup)
        edge = look().gap(8)
        around.setContentsMargins(edge, edge, edge, edge)
        days = named(Month(popup), "calendar")
        days.setMinimumDate(QDate.currentDate())
        days.activated.connect(self._picked)
        days.clicked.connect(self._picked)
        around.addWidget(days)
        popup.adjustSize()
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()
        days.setFocus()
        self._popup = popup

    def _picked(self, day: QDate) -> None:
        self._day = day.toString(Qt.DateFormat.ISODate)
        self.edit.setPlainText(days_told(self._day))
        if self._popup is not None:
            self._popup.close()
            self._popup = None
        self.edit.setFocus()
