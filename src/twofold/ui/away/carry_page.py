"""Carry away: as what, which evenings, and how far it has come."""

from calendar import monthrange
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QVBoxLayout,
    QWidget,
)

from twofold.services.away_values import Form, Load, Period
from twofold.ui import words
from twofold.ui.away.under_way import UnderWay
from twofold.ui.icons import Icon
from twofold.ui.theme.look import look
from twofold.ui.widgets.aloud import Aloud
from twofold.ui.widgets.buttons import Button, choice, link, pill, primary
from twofold.ui.widgets.card import Card
from twofold.ui.widgets.column import FRAME, Column
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named, titled
from twofold.ui.widgets.one_of import OneOf
from twofold.ui.widgets.text import caption, plain, strong, title

_FORMS: Final = (Form.PDF, Form.HTML, Form.MARKDOWN, Form.JSON)


class CarryPage(QWidget):
    """Shows what can be carried away; decides nothing.

    `chosen` asks to carry; `period_chosen` that another period is meant; `stopped` gives up.
    """

    back = Signal()
    chosen = Signal()
    period_chosen = Signal()
    stopped = Signal()

    def __init__(self, everything: Load) -> None:
        super().__init__()
        self._forms = OneOf(self)
        self._periods = OneOf(self)
        self._everything = everything
        self._aloud = Aloud(self)
        self._page = Column(720, frame=FRAME, top=32)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._page)
        page = self._page
        back = named(link(self.tr("Journal"), Icon.BACK), "back")
        back.clicked.connect(self.back)
        page.add(flowing(back))
        page.add(title(self.tr("Carry away")), 4)
        page.add(self._honest(), 16)
        page.add(strong(self.tr("As what")), 28)
        page.add(self._made_forms(), 8)
        page.add(strong(self.tr("Which evenings")), 28)
        page.add(self._made_periods(), 8)
        self._between = self._made_between()
        page.add(self._between, 12)
        self._count = named(caption(""), "count")
        page.add(self._count, 8)
        self._go = named(primary(self.tr("Choose where to…")), "carry")
        self._go.clicked.connect(self.chosen)
        self._start = flowing(self._go)
        page.add(self._start, 28)
        self._under_way = UnderWay(self.tr("Carrying away"))
        self._under_way.stopped.connect(self.stopped)
        page.add(self._under_way, 28)
        self._told = named(plain(""), "told")
        self._told.hide()
        page.add(self._told, 16)
        page.finish()
        self._between.hide()
        self._under_way.hide()
        self.show_load(everything)

    # ── what is chosen ───────────────────────────────────────────────────────────────────────
    @property
    def form(self) -> Form:
        """As what."""
        return _FORMS[max(self._forms.checkedId(), 0)]

    @property
    def period(self) -> Period:
        """Which evenings."""
        match self._periods.checkedId():
            case 1:
                return Period(since=_year_before(self._last()))
            case 2:
                return Period(self._month(self._since), _last_day(self._month(self._until)))
            case _:
                return Period()

    # ── what is shown ────────────────────────────────────────────────────────────────────────
    def show_load(self, load: Load) -> None:
        """Say how many evenings the chosen period holds."""
        if load.evenings == 0:
            said = self.tr("No evening lies in there.")
        elif load.evenings == 1:
            said = self.tr("One evening.")
        else:
            said = self.tr("{count} evenings.").format(count=self.locale().toString(load.evenings))
        self._count.setText(said)
        self._aloud.say(said)
        self._go.setEnabled(load.evenings > 0)

    def show_progress(self, done: int, of: int) -> None:
        """Show how far it has come."""
        self._told.hide()
        self._start.hide()
        if self._under_way.isHidden():
            self._under_way.show()
            self._page.settle()
            self._page.ensureWidgetVisible(self._under_way)
        said = self.tr("{done} of {all} evenings").format(done=done, all=of)
        self._under_way.show_progress(done, of, said)

    def show_end(self, said: str, *, refused: bool = False) -> None:
        """Say how it ended."""
        self._under_way.hide()
        self._start.show()
        self._told.setText(said)
        self._aloud.say(said)
        self._told.set_tone("danger" if refused else "")
        self._told.setHidden(not said)
        self._page.settle()
        self._page.ensureWidgetVisible(self._told if said else self._go)
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)

    # ── making ───────────────────────────────────────────────────────────────────────────────
    def _honest(self) -> QWidget:
        card = Card(kind="note", padding=20)
        card.add(
            plain(
                self.tr(
                    "What is carried away is not encrypted. Whoever finds it can read it, so keep "
                    "it where only you two look."
                )
            )
        )
        card.add(
            plain(
                self.tr("Lines that wait for a reveal, and lines of one of you alone, stay here."),
                "muted",
            ),
            6,
        )
        return card

    def _made_forms(self) -> QWidget:
        said = (
            self.tr("A book to print (PDF)"),
            self.tr("One page for any browser (HTML)"),
            self.tr("A folder of readable pages (Markdown)"),
            self.tr("Everything, for other programs (JSON)"),
        )
        holder = named(QWidget(), "forms", self.tr("As what"))
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look().gap(8))
        for number, (form, told) in enumerate(zip(_FORMS, said, strict=True)):
            button = named(choice(told, checked=number == 0), f"form-{form.value}")
            self._forms.addButton(button, number)
            box.addWidget(button)
        return holder

    def _made_periods(self) -> QWidget:
        said = (self.tr("all of them"), self.tr("the last twelve months"), self.tr("a period"))
        names = ("all", "year", "period")
        pills: list[Button] = []
        for number, (name, told) in enumerate(zip(names, said, strict=True)):
            button = named(pill(told, checked=number == 0), f"which-{name}")
            button.clicked.connect(partial(self._choose_period, number))
            self._periods.addButton(button, number)
            pills.append(button)
        return named(flowing(*pills, gap=8), "periods", self.tr("Which evenings"))

    def _made_between(self) -> QWidget:
        """Two months to choose, from the first evening's to the last one's."""
        self._months = _months(self._everything.first or self._last(), self._last())
        self._since = self._choice_of_months("since", self.tr("First month"), 0)
        self._until = self._choice_of_months("until", self.tr("Last month"), len(self._months) - 1)
        return flowing(
            plain(self.tr("from")), self._since, plain(self.tr("to")), self._until, gap=10
        )

    def _choice_of_months(self, name: str, said: str, chosen: int) -> QComboBox:
        field = titled(QComboBox(), name, said)
        field.addItems([words.month(month) for month in self._months])
        field.setCurrentIndex(chosen)
        field.currentIndexChanged.connect(self._say_period)
        return field

    def _month(self, field: QComboBox) -> date:
        return self._months[max(field.currentIndex(), 0)]

    def _say_period(self, _index: int) -> None:
        self.period_chosen.emit()

    def _choose_period(self, number: int) -> None:
        self._between.setVisible(number == 2)
        self.period_chosen.emit()

    def _last(self) -> date:
        return self._everything.last or date(2000, 1, 1)


def _months(first: date, last: date) -> tuple[date, ...]:
    """Return the first days of the months from one day to another."""
    count = (last.year - first.year) * 12 + last.month - first.month
    start = first.year * 12 + first.month - 1
    return tuple(
        date((start + more) // 12, (start + more) % 12 + 1, 1) for more in range(count + 1)
    )


def _last_day(month: date) -> date:
    return month.replace(day=monthrange(month.year, month.month)[1])


def _year_before(on: date) -> date:
    try:
        return on.replace(year=on.year - 1)
    except ValueError:  # a leap day
        return on.replace(year=on.year - 1, day=28)
