"""Then and now: one question, what was answered to it first, and what since."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from twofold.exercise.prose import plain as in_words
from twofold.services.comparing import Recurring, Telling, ThenAndNow
from twofold.ui import words
from twofold.ui.fields.opener import Opener
from twofold.ui.icons import Icon
from twofold.ui.journal.answer_view import AnswerView
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import link, secondary
from twofold.ui.widgets.card import Card
from twofold.ui.widgets.column import FRAME, Column
from twofold.ui.widgets.flow import Flow, flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import caption, heading, plain, reading, shortened, title

_AT_ONCE: Final = 8


class ThenNowPage(QWidget):
    """Shows a `ThenAndNow`: the first and the latest answers, and on wish those between.

    `opened` carries a walk's id, `asked` an exercise and another of its questions.
    """

    back = Signal()
    opened = Signal(int)
    asked = Signal(str, str)

    def __init__(self, told: ThenAndNow) -> None:
        super().__init__()
        self._told = told
        self._between = list(reversed(told.tellings[1:-1]))
        page = Column(840, frame=FRAME, top=32)
        back = named(link(self.tr("Back"), Icon.BACK), "back")
        back.clicked.connect(self.back)
        page.add(flowing(back))
        asked = title(in_words(told.question.prompt))
        asked.setAccessibleName(asked.text().replace("____", "…"))  # a line is no word
        page.add(asked, 4)
        page.add(plain(self._where(), "muted"), 4)
        if len(told.others) > 1:
            page.add(flowing(self._switch()), 16)
        last = told.tellings[-1]
        if len(told.tellings) > 1:
            page.add(heading(self.tr("Then")), 32)
            page.add(self._telling(told.tellings[0]), 10)
            page.add(heading(self.tr("Now")), 32)
            page.add(self._telling(last), 10)
        else:
            page.add(self._telling(last), 32)
        self._more_box = QVBoxLayout()
        self._more_box.setSpacing(look().gap(12))
        page.add(self._more_box)
        self._more = named(secondary(self.tr("Show what was in between")), "between")
        self._more.clicked.connect(self._show_between)
        page.add(flowing(self._more), 24)
        self._more.setVisible(bool(self._between))
        page.finish()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)

    def _where(self) -> str:
        count = len(self._told.tellings)
        if count == 1:
            times = self.tr("answered on one evening so far")
        else:
            times = self.tr("answered on %n evenings", "", count)
        return f"{self._told.title} · {times}" if self._told.title else times

    def _switch(self) -> Opener:
        """Return a menu of the other questions of this exercise that were met again."""
        opener = named(Opener(self.tr("Another question"), "secondary"), "another-question")
        menu = QMenu(opener)
        for other in self._told.others:
            said = shortened(in_words(other.prompt).replace("____", "…"), 520)
            action = QAction(said.replace("&", "&&"), menu)
            action.triggered.connect(partial(self._ask, other))
            menu.addAction(action)
        opener.setMenu(menu)
        return opener

    def _ask(self, other: Recurring) -> None:
        self.asked.emit(other.exercise_id, other.question_id)

    def _telling(self, telling: Telling) -> QWidget:
        """Return one evening: its day, both answers, and the wording where it changed."""
        card = Card(padding=24)
        day = words.long_date(telling.on, with_year=True)
        open_ = named(link(day, Icon.JOURNAL), f"evening-{telling.walk_id}")
        open_.setAccessibleName(self.tr("Read the evening of {day}").format(day=day))
        open_.clicked.connect(partial(self.opened.emit, telling.walk_id))
        card.add(flowing(open_))
        if telling.asked:
            asked = in_words(telling.asked)
            card.add(caption(self.tr("From this day on it read: {asked}").format(asked=asked)), 6)
        both = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        both.setSizePolicy(policy)
        flow = Flow(40, columns_of=300 if len(telling.answers) > 1 else 620)
        both.setLayout(flow)
        for answer in telling.answers:
            flow.addWidget(_at_top(AnswerView(answer)))
        card.add(both, 12)
        return card

    def _show_between(self) -> None:
        """Show the next few of what was said in between, newest first."""
        if self._more_box.count() == 0:
            self._more_box.addSpacing(look().gap(20))
            self._more_box.addWidget(heading(self.tr("In between")))
        for telling in self._between[:_AT_ONCE]:
            self._more_box.addWidget(self._telling(telling))
        del self._between[:_AT_ONCE]
        self._more.setText(self.tr("Show earlier ones"))
        self._more.setVisible(bool(self._between))


def _at_top(view: QWidget) -> QWidget:
    """Keep a short answer at the top beside a long one."""
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(view)
    box.addStretch(1)
    return holder


class NothingTwicePage(QWidget):
    """Says that no question of an exercise was met twice yet."""

    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        page = Column(840, frame=FRAME, top=32)
        back = named(link(self.tr("Back"), Icon.BACK), "back")
        back.clicked.connect(self.back)
        page.add(flowing(back))
        page.add(title(self.tr("Then and now")), 4)
        said = self.tr("Once a question has been answered on two evenings, both stand here.")
        page.add(reading(said, "muted"), 16)
        page.finish()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)
