"""Before a sheet is typed back: which evening, who has which mark; or a filled file instead."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QDateEdit, QVBoxLayout, QWidget

from twofold.exercise.model import Option
from twofold.people import BOTH, Couple, PartnerId
from twofold.services.from_paper import Taken
from twofold.ui import words
from twofold.ui.fields.rows import SquareRow
from twofold.ui.icons import Icon
from twofold.ui.marks import Mark
from twofold.ui.theme.look import look
from twofold.ui.widgets.aloud import Aloud
from twofold.ui.widgets.buttons import choice, link, primary, secondary
from twofold.ui.widgets.calendar import Month
from twofold.ui.widgets.card import Card
from twofold.ui.widgets.column import FRAME, Column, row
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.one_of import OneOf
from twofold.ui.widgets.text import heading, plain, shortened, strong, title


class _Day(QDateEdit):
    """A date that Tab leaves at once; the arrow keys go from day to month to year.

    It begins at the day: at the weekday, where Qt begins, an arrow key changes nothing.
    """

    def __init__(self, day: QDate) -> None:
        super().__init__(day)
        self._aloud = Aloud(self, 250)
        self.dateChanged.connect(self._say)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setCurrentSection(QDateEdit.Section.DaySection)

    def _say(self, day: QDate) -> None:
        on = date(day.year(), day.month(), day.day())
        self._aloud.say(words.long_date(on, with_year=True))

    def focusNextPrevChild(self, onward: bool) -> bool:  # noqa: FBT001 - Qt calls it so
        return QWidget.focusNextPrevChild(self, onward)


class TypeBackStart(QWidget):
    """Asks what the sheet itself does not say.

    `begun` carries the day and who has the round mark. `file_asked` the same, and whether the
    two showed each other their private pages.
    """

    back = Signal()
    begun = Signal(object, str)
    file_asked = Signal(object, str, bool)

    def __init__(self, exercise: str, couple: Couple, today: date) -> None:
        super().__init__()
        self._circle: PartnerId = "a"
        page = Column(720, frame=FRAME, top=32)
        back = named(link(self.tr("Back"), Icon.BACK), "back")
        back.clicked.connect(self.back)
        page.add(flowing(back))
        page.add(named(title(self.tr("Type back: {title}").format(title=exercise)), "title"), 4)
        self.setProperty("lands", "title")
        told = self.tr(
            "You did it on paper. Type in what you want to find again; the rest stays on paper."
        )
        page.add(plain(told, "muted"), 8)
        page.add(strong(self.tr("Which evening was it?")), 24)
        self._day = named(_Day(QDate(today.year, today.month, today.day)), "day")
        self._day.setAccessibleName(self.tr("Which evening was it?"))
        self._day.setCalendarPopup(True)
        self._day.setCalendarWidget(Month(self._day))
        self._day.lineEdit().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field has it …
        self._day.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # … which Qt has just taken from it
        self._day.lineEdit().setAccessibleName(self.tr("Which evening was it?"))
        self._day.setMaximumDate(QDate(today.year, today.month, today.day))
        self._day.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.LongFormat))
        page.add(flowing(self._day), 8)
        asked = row(Mark("a"), gap=10)
        asked.addWidget(strong(self.tr("Who had the round mark on the sheet?")), 1)
        page.add(asked, 24)
        page.add(self._who(couple), 8)
        begin = named(primary(self.tr("Type it in")), "begin")
        begin.clicked.connect(self._begin)
        page.add(flowing(begin), 28)
        page.add(self._file(), 36)
        self._report = QVBoxLayout()
        self._report.setSpacing(look().gap(6))
        page.add(self._report, 16)
        page.finish()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)

    def tell(self, taken: Taken, asked: dict[str, str]) -> None:
        """Report what came of a file: what was taken, what stayed, what did not fit.

        Args:
            taken: The outcome.
            asked: Question id → how it reads, for those the exercise has.
        """
        lines = [self._came(taken).format(title=taken.title)]
        if taken.private:
            lines.append(self.tr("The private pages stay in the file. Nothing of them was taken."))
        if taken.changed:
            lines.append(self.tr("The exercise reads differently now than on the sheet."))
        why = {
            "question": self.tr("{question}: the exercise does not ask this any more."),
            "option": self.tr("{question}: the exercise has no such choice."),
            "place": self.tr("{question}: it is asked of somebody else."),
            "twice": self.tr("{question}: both booklets have it; the first one counts."),
            "many": self.tr("{question}: more is ticked than was asked for; all of it is kept."),
        }
        lines += [
            why[misfit.why].format(question=asked.get(misfit.question, misfit.question))
            for misfit in taken.misfits
        ]
        self.say(*lines)

    def _came(self, taken: Taken) -> str:
        match taken.joined, taken.count:
            case True, 0:
                return self.tr("{title}: that evening has all of it already.")
            case True, 1:
                return self.tr("{title}: one line was added to that evening.")
            case True, count:
                return self.tr("{title}: %n lines were added to that evening.", "", count)
            case _, 1:
                return self.tr("{title}: one line is in your journal now.")
            case _, count:
                return self.tr("{title}: %n lines are in your journal now.", "", count)

    def say(self, *lines: str) -> None:
        """Show some sentences instead of those before."""
        while (item := self._report.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, line in enumerate(lines):
            self._report.addWidget(named(plain(line), f"report-{number + 1}"))

    def _who(self, couple: Couple) -> QWidget:
        group = OneOf(self)
        buttons = []
        for who in BOTH:
            name = couple.name(who)
            button = choice(shortened(name, 280), checked=who == "a", tone=who)
            named(button, f"circle-{who}", name)
            button.setProperty("who", who)
            group.addButton(button)
            buttons.append(button)
        group.buttonClicked.connect(self._choose)
        asked = self.tr("Who had the round mark on the sheet?")
        return named(flowing(*buttons, gap=8), "circle", asked)

    def _file(self) -> QWidget:
        card = Card(kind="note")
        card.add(heading(self.tr("Or take in a file")))
        told = self.tr(
            "A worksheet with fields, filled in on a screen, can be read as it is. "
            "Two booklets are read together."
        )
        card.add(plain(told, "muted"), 6)
        said = self.tr("We showed each other our private pages that evening")
        self._opened = named(SquareRow(Option("opened", said), "ours"), "opened")
        card.add(self._opened, 12)
        read = named(secondary(self.tr("Choose the file…")), "read-file")
        read.clicked.connect(self._ask_file)
        card.add(flowing(read), 12)
        return card

    def _choose(self, button: QWidget) -> None:
        self._circle = "b" if button.property("who") == "b" else "a"

    def _on(self) -> date:
        day = self._day.date()
        return date(day.year(), day.month(), day.day())

    def _begin(self) -> None:
        self.begun.emit(self._on(), self._circle)

    def _ask_file(self) -> None:
        self.file_asked.emit(self._on(), self._circle, self._opened.isChecked())
