"""One exercise before it begins: what happens, what is good to know, and the way in."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from twofold.exercise.faults import Fault
from twofold.services.cards import Card
from twofold.ui import words
from twofold.ui.help.getting_help import getting_help_link
from twofold.ui.icons import Icon
from twofold.ui.library.beginning import Beginning
from twofold.ui.library.naming import depth_words, foreign_words, pillar_words
from twofold.ui.library.overview_view import OverviewView, days_ahead
from twofold.ui.motifs import Motif
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import Button, link, pill, primary, quiet, secondary
from twofold.ui.widgets.card import Card as Sheet
from twofold.ui.widgets.careful import Careful
from twofold.ui.widgets.column import FRAME, Column, stack
from twofold.ui.widgets.disclosure import Disclosure
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import marked, named
from twofold.ui.widgets.text import Prose, caption, heading, lead, line_of, plain, title


class OverviewPage(QWidget):
    """Shows an `OverviewView`; says what people want to do with it.

    `begin` carries a `Beginning`; `plan` an id and the day it is put down for, None for none.
    """

    back = Signal()
    begin = Signal(object)
    look_at = Signal(str)
    star = Signal(str, bool)
    plan = Signal(str, object)
    go_on = Signal(int)
    start_again = Signal(int)
    print_blank = Signal(str)
    type_back = Signal(str, str)
    then_and_now = Signal(str)
    help_asked = Signal()

    def __init__(self, view: OverviewView) -> None:
        super().__init__()
        self._view = view
        page = Column(880, frame=FRAME, top=32)
        back = named(link(self.tr("Library"), Icon.BACK), "back")
        back.clicked.connect(self.back)
        page.add(flowing(back))
        page.add(self._head(), 4)
        tags = [marked(line_of(words_), kind="tag") for words_ in self._tags()]
        if tags:
            page.add(flowing(*tags), 20)
        if foreign := foreign_words(view.card.lang):
            page.add(named(caption(foreign), "foreign"), 8)
        if view.faults:
            page.add(self._faults(view.faults), 28)
        if view.first is not None:
            page.add(self._better_first(view.first), 28)
        page.add(self._buttons(), 24)
        if view.card.trouble is None and view.paused_walk is None:
            page.add(self._for_later(), 16)
        if view.steps:
            page.add(self._middle(), 36)
        page.gap(24)
        for more in self._more():
            page.add(more)
        page.finish()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)

    def _head(self) -> QHBoxLayout:
        told = stack(title(self._view.title))
        told.addSpacing(look().gap(8))
        summary = self._view.card.summary
        if self._view.lead:
            told.addWidget(Prose(self._view.lead, "lead"))
        elif summary:
            told.addWidget(lead(summary))
        if self._view.more:
            told.addSpacing(look().gap(8))
            told.addWidget(Prose(self._view.more, "reading", "muted"))
        told.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(look().gap(32))
        across.addLayout(told, 3)
        if look().text_size <= 125 and not self._view.card.trouble:
            picture = Motif(
                self._view.card.motif, pillar=self._view.card.pillar, height=130, corners="all"
            )
            picture.setMaximumWidth(220)
            across.addWidget(picture, 1, Qt.AlignmentFlag.AlignTop)
        return across

    def _tags(self) -> list[str]:
        card = self._view.card
        tags = []
        if card.minutes is not None:
            tags.append(self.tr("{count} minutes").format(count=card.minutes))
        tags += [depth_words(card.depth), pillar_words(card.pillar)]
        if card.own:
            tags.append(self.tr("your own"))
        return [tag for tag in tags if tag]

    def _faults(self, faults: tuple[Fault, ...]) -> QWidget:
        walks = self._view.card.trouble is None
        sheet = Sheet(kind="note")
        head = (
            self.tr("Worth a look in its file")
            if walks
            else self.tr("Something to mend before it can begin")
        )
        sheet.add(heading(head))
        for fault in faults:
            place = self.tr("Line {line}, column {column} · {code}").format(
                line=fault.line, column=fault.column, code=fault.code
            )
            sheet.add(caption(place), 12)
            sheet.add(plain(f"{fault.message} {fault.hint}".strip()), 2)
        sheet.add(caption(str(self._view.card.path)), 16)
        return sheet

    def _better_first(self, card: Card) -> QWidget:
        """Return the way to a time-out, which a heated exercise asks for first."""
        sheet = named(Sheet(kind="note"), "better-first")
        sheet.add(heading(self.tr("A way to stop comes first")))
        told = self.tr(
            "This one can get heated. It goes better once you have agreed how either of you can "
            "call a pause. You can also begin now."
        )
        sheet.add(plain(told), 8)
        go = named(secondary(card.title, Icon.PAUSE), "go-first")
        go.clicked.connect(partial(self.look_at.emit, card.id))
        sheet.add(flowing(go), 12)
        return sheet

    def _middle(self) -> QHBoxLayout | QVBoxLayout:
        wide = look().text_size <= 125
        across: QHBoxLayout | QVBoxLayout = QHBoxLayout() if wide else QVBoxLayout()
        across.setSpacing(look().gap(48) if wide else look().gap(28))
        happens = stack(heading(self.tr("What happens")), 10)
        steps = QGridLayout()
        steps.setHorizontalSpacing(look().gap(12))
        steps.setVerticalSpacing(look().gap(6))
        steps.setColumnStretch(1, 1)
        for number, step in enumerate(self._view.steps, start=1):
            steps.addWidget(
                line_of(str(number), tone="muted"),
                number,
                0,
                Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing,
            )
            steps.addWidget(plain(step), number, 1)
        happens.addLayout(steps)
        happens.addStretch(1)
        across.addLayout(happens, 5)
        across.addLayout(self._good_to_know(), 4)
        return across

    def _good_to_know(self) -> QVBoxLayout:
        known = stack(heading(self.tr("Good to know")), 10)
        lines: list[QLabel] = []
        if self._view.stirring:
            lines.append(plain(self.tr("This one can stir things up.")))
        lines.append(
            plain(
                self.tr("You can pass, pause or stop at any point; nothing records who did."),
                "muted",
            )
        )
        if self._view.bring:
            lines.append(Prose(self._view.bring, "interface", "muted"))
        if self._view.kept:
            lines.append(Prose(self._view.kept, "interface", "muted"))
        for line in lines:
            known.addWidget(line)
            known.addSpacing(look().gap(8))
        known.addStretch(1)
        return known

    def _buttons(self) -> QWidget:
        view = self._view
        buttons: list[Button] = []
        if view.card.trouble is None and view.paused_walk is not None:
            go_on = named(primary(self.tr("Continue")), "continue")
            go_on.clicked.connect(self._say_go_on)
            again = named(quiet(self.tr("Start again"), large=True), "start-again")
            again.clicked.connect(self._ask_again)
            buttons += [go_on, again]
        elif view.card.trouble is None:
            begin = named(primary(self.tr("Begin")), "begin")
            begin.clicked.connect(self._say_begin)
            buttons.append(begin)
            if view.has_short:
                buttons.append(self._short())
            if view.alone:
                alone = named(quiet(self.tr("Alone"), large=True), "begin-alone")
                alone.clicked.connect(self._ask_who)
                buttons.append(alone)
        print_ = named(secondary(self.tr("Print"), Icon.PRINT, large=True), "print")
        print_.clicked.connect(self._say_print)
        buttons.insert(min(1, len(buttons)), print_)
        self._careful = Careful(flowing(*buttons, gap=12))
        return self._careful

    def _for_later(self) -> QWidget:
        """Return what is about another day: a star, a day to put it down for, an evening past."""
        card = self._view.card
        star = named(pill(self.tr("favourite"), checked=card.favourite), "star")
        star.toggled.connect(partial(self.star.emit, card.id))
        later = named(link(self.tr("Put it down for another day"), Icon.TIMER), "plan")
        later.clicked.connect(self._ask_day)
        things: list[QWidget] = [star, later]
        if card.planned is not None:
            told = self.tr("Put down for {day}").format(day=words.long_date(card.planned))
            things[1:] = [caption(told), later]
            later.setText(self.tr("Another day, or none"))
        things.append(self._from_paper())
        self._later = Careful(flowing(*things, gap=16))
        return self._later

    def _ask_day(self) -> None:
        card = self._view.card
        days = [
            (words.day_ahead(day, self._view.today), partial(self._say_plan, day))
            for day in days_ahead(self._view.today)
        ]
        if card.planned is not None:
            days.append((self.tr("No day"), partial(self._say_plan, None)))
        self._later.choose(self.tr("When shall Home remind you?"), days, self.tr("Back"))

    def _say_plan(self, day: date | None) -> None:
        self.plan.emit(self._view.card.id, day)

    def _from_paper(self) -> Button:
        done = named(link(self.tr("Done on paper? Type it back"), Icon.PENCIL), "type-back")
        done.clicked.connect(self._say_type_back)
        return done

    def _short(self) -> Button:
        minutes = self._view.short_minutes
        short = self.tr("Short form")
        if minutes:
            short = self.tr("Short form, {count} min").format(count=minutes)
        button = named(quiet(short, large=True), "begin-short")
        button.clicked.connect(self._say_short)
        return button

    def _more(self) -> list[QWidget]:
        view = self._view
        more: list[QWidget] = []
        if view.why or view.sources:
            inside = QWidget()
            box = QVBoxLayout(inside)
            box.setContentsMargins(0, 0, 0, 0)
            if view.why:
                box.addWidget(Prose(view.why, "interface"))
            for source in view.sources:
                box.addWidget(caption(source))
            more.append(named(Disclosure(self.tr("Why this helps"), inside), "why"))
        if view.heavy:
            help_ = getting_help_link()
            help_.clicked.connect(self.help_asked)
            inside = QWidget()
            inside.setLayout(stack(Prose(view.heavy, "interface"), 12, flowing(help_)))
            more.append(named(Disclosure(self.tr("If it gets heavy"), inside), "heavy"))
        if view.past:
            times = self.tr("Past times ({count})").format(count=len(view.past))
            past = Disclosure(times, plain("\n".join(view.past), "muted"))
            more.append(named(past, "past"))
        if len(view.past) > 1:
            compare = named(link(self.tr("Then and now"), Icon.JOURNAL), "then-and-now")
            compare.clicked.connect(self._say_then_and_now)
            more.append(flowing(compare))
        return more

    def _say_begin(self) -> None:
        if self._view.starts:
            self._ask_first()
        else:
            self.begin.emit(Beginning(exercise_id=self._view.card.id))

    def _say_short(self) -> None:
        self.begin.emit(Beginning(exercise_id=self._view.card.id, short=True))

    def _ask_who(self) -> None:
        """Ask who is here alone."""
        self._careful.choose(
            self.tr("Who is here? What you write alone stays in the journal you share."),
            [
                (name, partial(self._say, Beginning(exercise_id=self._view.card.id, solo=who)))
                for who, name in self._view.alone
            ],
            self.tr("Back"),
        )

    def _ask_first(self) -> None:
        """Ask who begins, where the exercise leaves it to the two."""
        self._careful.choose(
            self.tr("Who would like to begin?"),
            [
                (name, partial(self._say, Beginning(exercise_id=self._view.card.id, first=who)))
                for who, name in self._view.starts
            ],
            self.tr("Back"),
        )

    def _say(self, how: Beginning) -> None:
        self.begin.emit(how)

    def _say_print(self) -> None:
        self.print_blank.emit(self._view.card.id)

    def _say_then_and_now(self) -> None:
        self.then_and_now.emit(self._view.card.id)

    def _say_type_back(self) -> None:
        self.type_back.emit(self._view.card.id, self._view.title)

    def _say_go_on(self) -> None:
        if self._view.paused_walk is not None:
            self.go_on.emit(self._view.paused_walk)

    def _ask_again(self) -> None:
        self._careful.ask(
            self.tr("What you wrote in it this time will be erased."),
            self.tr("Erase and start again"),
            self._say_again,
            self.tr("Keep it"),
        )

    def _say_again(self) -> None:
        if self._view.paused_walk is not None:
            self.start_again.emit(self._view.paused_walk)
