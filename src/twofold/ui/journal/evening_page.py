"""One evening, to be read again: every question in its order, both answers side by side."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from twofold.exercise.model import Kind
from twofold.exercise.prose import plain as in_words
from twofold.paper.order import by_step
from twofold.people import BOTH, Couple, PartnerId
from twofold.services.reflecting import EveningDetail
from twofold.ui import words
from twofold.ui.icons import Icon
from twofold.ui.journal.answer_view import AnswerView
from twofold.ui.widgets.buttons import Button, link, pill, quiet, secondary
from twofold.ui.widgets.card import Card
from twofold.ui.widgets.careful import Careful
from twofold.ui.widgets.column import FRAME, Column
from twofold.ui.widgets.flow import Flow, flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import heading, plain, reading, title
from twofold.walk.kept import KeptAnswer


class EveningPage(QWidget):
    """Shows an `EveningDetail`; says what people want to do with it.

    `open_together` comes once both have said yes on this page.
    """

    back = Signal()
    print_record = Signal(int)
    again = Signal(str)
    open_together = Signal(int)
    let_go = Signal(int)

    def __init__(self, detail: EveningDetail, couple: Couple) -> None:
        super().__init__()
        self._detail = detail
        self._couple = couple
        self._ready: dict[PartnerId, Button] = {}
        page = Column(840, frame=FRAME, top=32)
        back = named(link(self.tr("Journal"), Icon.BACK), "back")
        back.clicked.connect(self.back)
        page.add(flowing(back))
        page.add(title(detail.walk.title), 4)
        page.add(plain(self._when(), "muted"), 4)
        page.add(self._buttons(), 20)
        if detail.waiting:
            page.add(self._waiting(), 24)
        if not detail.answers:
            page.add(reading(self.tr("You met. Nothing else was kept."), "muted"), 32)
        for questions in by_step(detail.answers):
            page.add(self._step(questions[0][0]), 36)
            for answers in questions:
                page.add(self._question(answers), 18)
        page.finish()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)

    def _when(self) -> str:
        on = words.long_date(self._detail.walk.started_on, with_year=True)
        time = words.about_minutes(self._detail.minutes)
        return self.tr("{date} · {time}").format(date=on, time=time)

    def _buttons(self) -> QWidget:
        to_paper = named(secondary(self.tr("Print"), Icon.PRINT), "print")
        to_paper.clicked.connect(self._say_print)
        again = named(quiet(self.tr("Do it again")), "again")
        again.clicked.connect(self._say_again)
        return flowing(to_paper, again, gap=8)

    # ── What still waits ──────────────────────────────────────────────────────────────────────
    def _waiting(self) -> QWidget:
        """Both say yes, as at a reveal; one alone may let it go."""
        card = Card(kind="note")
        card.add(plain(self.tr("Some lines of this evening wait until you are both ready.")))
        pills = []
        for who in BOTH:
            said = self.tr("{name} is ready").format(name=self._couple.name(who))
            button = named(pill(said, tone=who), f"ready-{who}")
            button.toggled.connect(self._both_ready)
            self._ready[who] = button
            pills.append(button)
        leave = named(quiet(self.tr("Let them go")), "let-waiting-go")
        careful = Careful(flowing(*pills, leave, gap=8))
        leave.clicked.connect(
            partial(
                careful.ask,
                self.tr("These lines will be erased, unread."),
                self.tr("Erase them"),
                self._say_let_go,
                self.tr("Keep waiting"),
            )
        )
        card.add(careful, 12)
        return card

    def _both_ready(self) -> None:
        if all(button.isChecked() for button in self._ready.values()):
            self.open_together.emit(self._detail.walk.id)

    # ── What was kept ─────────────────────────────────────────────────────────────────────────
    def _step(self, step: KeptAnswer) -> QWidget:
        name = in_words(step.step_title)
        if step.passing == 2:
            name = self.tr("{step}, the other way round").format(step=name)
        return named(heading(name), f"step-{step.step_no}-{step.passing}")

    def _question(self, answers: Sequence[KeptAnswer]) -> QWidget:
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        asked = answers[0]
        if asked.kind is not Kind.SENTENCE:  # a sentence says itself
            box.addWidget(plain(in_words(asked.prompt), "muted"))
        views = [AnswerView(answer) for answer in answers]
        if len(views) == 1:
            box.addWidget(views[0])
            return holder
        side_by_side = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        side_by_side.setSizePolicy(policy)
        flow = Flow(24, columns_of=340)
        side_by_side.setLayout(flow)
        for view in views:
            flow.addWidget(view)
        box.addWidget(side_by_side)
        return holder

    def _say_print(self) -> None:
        self.print_record.emit(self._detail.walk.id)

    def _say_again(self) -> None:
        self.again.emit(self._detail.walk.exercise_id)

    def _say_let_go(self) -> None:
        self.let_go.emit(self._detail.walk.id)
