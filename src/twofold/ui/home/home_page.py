"""Home: go on with what waits, or begin. At most two cards, nothing red, nothing counted."""

from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twofold.ui import words
from twofold.ui.home.first_evening import first_evening
from twofold.ui.home.moment_card import Moment, MomentCard
from twofold.ui.home.offer import TEN_MINUTES
from twofold.ui.icons import Icon
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import Button, flush, primary, quiet, secondary
from twofold.ui.widgets.card import Card
from twofold.ui.widgets.careful import Careful
from twofold.ui.widgets.column import FRAME, Column
from twofold.ui.widgets.covered import covered
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.tab_order import right_after
from twofold.ui.widgets.text import caption, heading, plain, strong, title


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A walk that waits. `left` is already in words: "on Tuesday".

    `rests` is the day it rests until, in words; "" where it may be gone on with now.
    """

    walk_id: int
    title: str
    step: int
    steps: int
    minutes_left: int
    left: str
    rests: str = ""
    motif: str = ""
    pillar: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """An exercise to begin. `first` on an evening nobody has had before; `planned` for today."""

    exercise_id: str
    title: str
    summary: str
    minutes: int | None
    first: bool
    planned: bool = False
    motif: str = ""
    pillar: str = ""


@dataclass(frozen=True, slots=True)
class Program:
    """The program under way. `where` is in words: "Week 2 of 4"."""

    title: str
    where: str


@dataclass(frozen=True, slots=True)
class HomeView:
    """What Home shows. `offer` None: the library has not been read yet, or is empty."""

    greeting: str = field(repr=False)
    waiting: Waiting | None = None
    offer: Offer | None = None
    program: Program | None = None
    moment: Moment | None = None


class HomePage(QWidget):
    """Shows a `HomeView`; says what people chose."""

    go_on = Signal(int)
    start_again = Signal(int)
    let_go = Signal(int)
    begin = Signal(str)
    look_at = Signal(str)
    library = Signal()
    cover = Signal()
    read = Signal(int)
    another_moment = Signal()
    programs = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: HomeView | None = None
        page = Column(880, frame=FRAME)
        self._greeting = title("")
        self._cover = cover = named(flush(quiet(self.tr("Cover"), Icon.COVER)), "cover")
        cover.setToolTip(self.tr("Covers the screen at once (F9)"))
        cover.clicked.connect(self.cover)
        head = QHBoxLayout()
        head.setSpacing(look().gap(16))
        head.addWidget(self._greeting, 1)
        beside = QVBoxLayout()  # on the middle of the greeting's first line
        beside.addSpacing(look().px(4))
        beside.addWidget(cover)
        beside.addStretch(1)
        head.addLayout(beside)
        page.add(head)
        self._slots = tuple(QVBoxLayout() for _ in range(5))
        for slot in self._slots:
            page.add(slot)
        page.finish()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)

    def show_view(self, view: HomeView) -> None:
        """Show Home. What did not change stays as it is, the focus on it included."""
        was, self._view = self._view, view
        if view == was:
            return
        self._greeting.setText(view.greeting)
        waits, offers, programs, rests, moments = self._slots
        if was is None or view.waiting != was.waiting:
            resting = view.waiting is not None and view.waiting.rests
            card = self._waiting(view.waiting) if view.waiting is not None else None
            if card is not None and view.waiting is not None:
                card.setAccessibleName(view.waiting.title)  # or nobody hears what Continue is of
            _put(waits, None if resting else card)
            _put(rests, card if resting else None)
        alone = _leads(view)
        if was is None or view.offer != was.offer or alone != _leads(was):
            _put(offers, self._offer(view.offer, alone=alone) if view.offer is not None else None)
        if was is None or view.program != was.program:
            _put(programs, self._program(view.program) if view.program is not None else None)
        if was is None or view.moment != was.moment:
            _put(moments, self._moment(view.moment) if view.moment is not None else None)
        last: QWidget = self._cover
        for slot in self._slots:  # cards come and go; Tab goes down the page all the same
            for at in range(slot.count()):
                item = slot.itemAt(at)
                card = item.widget() if item is not None else None
                last = right_after(last, card) if card is not None else last

    def _program(self, program: Program) -> QWidget:
        card = Card(padding=28)
        card.setAccessibleName(program.title)
        card.add(caption(program.where))
        card.add(heading(program.title), 4)
        see = named(secondary(self.tr("See what is next in it")), "see-program")
        see.clicked.connect(self.programs)
        card.add(flowing(see), 16)
        return card

    def _moment(self, moment: Moment) -> QWidget:
        card = MomentCard(moment)
        card.read.connect(self.read)
        card.another.connect(self.another_moment)
        return card

    def _waiting(self, waiting: Waiting) -> QWidget:
        if waiting.rests:
            return self._resting(waiting)
        inside = QVBoxLayout()
        gone = self.tr("Paused {day}, at step {number} of {count}").format(
            day=waiting.left, number=waiting.step, count=waiting.steps
        )
        inside.addWidget(caption(gone))
        inside.addSpacing(look().gap(4))
        inside.addWidget(heading(waiting.title))
        inside.addSpacing(look().gap(8))
        left = words.about_minutes(waiting.minutes_left)
        inside.addWidget(
            plain(
                self.tr("{time} left. Everything you wrote is as you left it.").format(
                    time=left[:1].upper() + left[1:]
                ),
                "muted",
            )
        )
        inside.addSpacing(look().gap(20))
        inside.addWidget(self._waiting_buttons())
        return covered(waiting.motif, waiting.pillar, inside)

    def _resting(self, waiting: Waiting) -> QWidget:
        """Return what waits for its day: quiet, under what can be done tonight."""
        card = Card(padding=28)
        card.add(caption(self.tr("Rests until {day}").format(day=waiting.rests)))
        card.add(heading(waiting.title), 4)
        sooner = named(quiet(self.tr("Go on sooner")), "continue")
        sooner.clicked.connect(self._say_go_on)
        let_go = named(quiet(self.tr("Let it go")), "let-go")
        careful = Careful(flowing(sooner, let_go, gap=8))
        effect = self.tr("What you wrote in it this time will be erased.")
        erase, keep = self.tr("Erase and let it go"), self.tr("Keep it")
        let_go.clicked.connect(partial(careful.ask, effect, erase, self._say_let_go, keep))
        card.add(careful, 8)
        return card

    def _waiting_buttons(self) -> Careful:
        go_on = named(primary(self.tr("Continue")), "continue")
        again = named(quiet(self.tr("Start again"), large=True), "start-again")
        let_go = named(quiet(self.tr("Let it go"), large=True), "let-go")
        careful = Careful(flowing(go_on, again, let_go, gap=8))
        effect = self.tr("What you wrote in it this time will be erased.")
        keep = self.tr("Keep it")
        go_on.clicked.connect(self._say_go_on)
        again.clicked.connect(
            partial(careful.ask, effect, self.tr("Erase and start again"), self._say_again, keep)
        )
        let_go.clicked.connect(
            partial(careful.ask, effect, self.tr("Erase and let it go"), self._say_let_go, keep)
        )
        return careful

    def _offer(self, offer: Offer, *, alone: bool) -> QWidget:
        inside = QVBoxLayout()
        short = offer.minutes is not None and offer.minutes <= TEN_MINUTES
        head = self.tr("You put this down for now") if offer.planned else self.tr("This week")
        if offer.first:
            head = self.tr("Begin with ten minutes") if short else self.tr("A good place to begin")
        calm = alone and not offer.first  # then the exercise leads, not the occasion
        inside.addWidget(caption(head) if calm else heading(head))
        inside.addSpacing(look().gap(4 if calm else 12))
        inside.addWidget(heading(offer.title) if calm else strong(offer.title))
        inside.addSpacing(look().gap(8 if calm else 2))
        line = offer.summary
        if offer.minutes is not None:
            time = words.about_minutes(offer.minutes)
            line = f"{line} {time[:1].upper()}{time[1:]}."
        inside.addWidget(plain(line, "muted"))
        if offer.first:
            inside.addSpacing(look().gap(16))
            inside.addWidget(first_evening())
        begin: Button = primary(self.tr("Begin")) if alone else secondary(self.tr("Begin"))
        begin.clicked.connect(self._say_begin)
        about = named(quiet(self.tr("What happens in it"), large=alone), "about")
        about.clicked.connect(self._say_look_at)
        other = named(quiet(self.tr("Something else"), large=alone), "something-else")
        other.clicked.connect(self.library)
        inside.addSpacing(look().gap(20))
        inside.addWidget(flowing(named(begin, "begin"), about, other, gap=8))
        if alone:
            leading = covered(offer.motif, offer.pillar, inside)
            leading.setAccessibleName(offer.title)
            return leading
        card = Card(padding=28)
        card.setAccessibleName(offer.title)
        card.body.addLayout(inside)
        return card

    def _say_go_on(self) -> None:
        if self._view is not None and self._view.waiting is not None:
            self.go_on.emit(self._view.waiting.walk_id)

    def _say_again(self) -> None:
        if self._view is not None and self._view.waiting is not None:
            self.start_again.emit(self._view.waiting.walk_id)

    def _say_let_go(self) -> None:
        if self._view is not None and self._view.waiting is not None:
            self.let_go.emit(self._view.waiting.walk_id)

    def _say_begin(self) -> None:
        if self._view is not None and self._view.offer is not None:
            self.begin.emit(self._view.offer.exercise_id)

    def _say_look_at(self) -> None:
        if self._view is not None and self._view.offer is not None:
            self.look_at.emit(self._view.offer.exercise_id)


def _leads(view: HomeView) -> bool:
    """Say whether the offer is the first thing on the page."""
    return view.waiting is None or bool(view.waiting.rests)


def _put(slot: QVBoxLayout, card: QWidget | None) -> None:
    """Put a card into its place on the page, instead of the one that was there."""
    while (item := slot.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
    if card is not None:
        slot.addSpacing(look().gap(24))
        slot.addWidget(card)
