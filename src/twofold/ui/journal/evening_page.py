"""One evening, to be read again: every question in its order, both answers side by side."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from twofold.exercise.model import Kind, Question, Value
from twofold.exercise.prose import plain as in_words
from twofold.paper.order import by_step
from twofold.people import BOTH, Couple, Owner, PartnerId
from twofold.services.reflecting import EveningDetail
from twofold.ui import words
from twofold.ui.fields.unreadable import Unreadable
from twofold.ui.icons import Icon
from twofold.ui.journal.amendable import AmendableAnswer
from twofold.ui.journal.notes_view import NotesView
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import Button, link, pill, quiet, secondary
from twofold.ui.widgets.card import Card, line
from twofold.ui.widgets.careful import Careful
from twofold.ui.widgets.column import FRAME, Column
from twofold.ui.widgets.flow import Flow, flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import heading, plain, reading, title
from twofold.walk.answers import Key
from twofold.walk.kept import KeptAnswer


class EveningPage(QWidget):
    """Shows an `EveningDetail`; says what people want to do with it.

    `open_together` comes once both have said yes on this page. `change_asked` wants the question
    of an answer, for `edit`; `changed`, `line_back` and `earlier_gone` carry where it belongs.
    `compare` carries the exercise and the question that is being read, or "". `left`: keep what
    stands in editors.
    """

    back = Signal()
    print_record = Signal(int)
    again = Signal(str)
    compare = Signal(str, str)
    open_together = Signal(int)
    let_go = Signal(int)
    change_asked = Signal(object)
    changed = Signal(object, object)
    line_back = Signal(object)
    earlier_gone = Signal(object)
    words_back = Signal(str)
    note_added = Signal(str, str)
    note_erased = Signal(object)
    favoured = Signal(bool)
    removed = Signal(int)
    left = Signal()

    def __init__(self, detail: EveningDetail, couple: Couple) -> None:
        super().__init__()
        self._detail = detail
        self._couple = couple
        self._ready: dict[PartnerId, Button] = {}
        self._answers: dict[Key, AmendableAnswer] = {}
        self._last: Key | None = None
        self._again: list[Key] = []
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._goes_to)
        self._page = Column(840, frame=FRAME, top=32)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._page)
        self._fill()

    @property
    def walk_id(self) -> int:
        """Which evening it is."""
        return self._detail.walk.id

    def show_detail(self, detail: EveningDetail) -> None:
        """Show the evening as it is now; the place on the page and the focus stay.

        Under a cover what stood in editors has been kept; they open again once it is lifted.
        """
        bar = self._page.verticalScrollBar()
        at = bar.value()
        name = self._in_focus()
        if not self.isVisible():
            self._again = [key for key, answer in self._answers.items() if answer.is_open]
        self._detail = detail
        self._page.empty()
        self._fill()
        self._page.settle()
        bar.setValue(at)
        if name:
            self._land(name)

    def edit(self, key: Key, question: Question) -> None:
        """Open the editor of an answer."""
        if key in self._answers:
            self._answers[key].edit(question, self._couple)

    def unkept(self) -> dict[Key, Value]:
        """Return what stands in open editors and is not kept yet."""
        there = {key: answer.unkept() for key, answer in self._answers.items()}
        return {key: value for key, value in there.items() if value is not None}

    def unkept_note(self) -> tuple[Owner, str] | None:
        """Return the note that stands in its editor, whose and what."""
        return self._notes.unkept()

    def keep_all(self) -> bool:
        """Have everything kept that stands in editors. False: the disk refused some of it."""
        self.left.emit()
        return not self.unkept() and self.unkept_note() is None

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: left, covered or closed. Nobody is asked; what was typed is meant."""
        if not event.spontaneous():
            self.left.emit()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: go on writing where a cover came down."""
        super().showEvent(event)
        again, self._again = self._again, []
        for key in sorted(again, key=lambda key: key == self._last):  # the last has the keyboard
            self.change_asked.emit(key)

    def tell_refused(self, said: str) -> None:
        """Say that the disk refused; what was typed is still in its editor."""
        self._refused.setText(said)
        self._refused.show()
        self._page.ensureWidgetVisible(self._refused)

    def _fill(self) -> None:
        page, detail = self._page, self._detail
        self._ready.clear()
        self._answers.clear()
        back = named(link(self.tr("Journal"), Icon.BACK), "back")
        back.clicked.connect(self.back)
        page.add(flowing(back))
        page.add(title(detail.walk.title), 4)
        page.add(plain(self._when(), "muted"), 4)
        page.add(self._buttons(), 20)
        self._refused = named(plain("", "danger"), "refused")
        self._refused.hide()
        page.add(self._refused, 4)
        if detail.waiting:
            page.add(self._waiting(), 24)
        if not detail.answers and not detail.unreadable:
            page.add(reading(self.tr("You met. Nothing else was kept."), "muted"), 32)
        for questions in by_step(detail.answers):
            page.add(self._step(questions[0][0]), 36)
            for answers in questions:
                page.add(self._question(answers), 18)
        for who in detail.unreadable:
            do = self.tr("What it said can be told again in a note below.")
            page.add(Unreadable(who, self._couple.name(who), do), 28)
        self._notes = NotesView(detail.notes, self._couple)
        self._notes.added.connect(self.note_added)
        self._notes.erased.connect(self.note_erased)
        page.add(self._notes, 40)
        page.add(line(), 32)
        page.add(self._ways_out(), 20)
        page.finish()

    def _in_focus(self) -> str:
        """Return the name of what has the focus; in an answer it is the button that changes it."""
        focus: QWidget | None = self.focusWidget()
        if focus is None:
            return ""
        inside = (one.change_name for one in self._answers.values() if one.isAncestorOf(focus))
        return next(inside, focus.objectName())

    def _land(self, name: str) -> None:
        """Put the focus where it was, or where what was done can be done again."""
        near = {
            "keep-note": "add-note",
            "note-words": "add-note",
            "careful-yes": "take-back",
        }
        there = self.findChild(QWidget, near.get(name, name)) or self.findChild(QWidget, "notes")
        if isinstance(there, QWidget):
            there.setFocus(Qt.FocusReason.OtherFocusReason)

    def _when(self) -> str:
        on = words.long_date(self._detail.walk.started_on, with_year=True)
        time = words.about_minutes(self._detail.minutes)
        return self.tr("{date} · {time}").format(date=on, time=time)

    def _buttons(self) -> QWidget:
        to_paper = named(secondary(self.tr("Print"), Icon.PRINT), "print")
        to_paper.clicked.connect(self._say_print)
        again = named(quiet(self.tr("Do it again")), "again")
        again.clicked.connect(self._say_again)
        compare = named(quiet(self.tr("Then and now")), "then-and-now")
        compare.clicked.connect(self._say_compare)
        chosen = self._detail.walk.favourite
        star = named(pill(self.tr("favourite"), checked=chosen), "favourite")
        star.toggled.connect(self.favoured)
        return flowing(to_paper, again, compare, star, gap=8)

    # ── Ways out ──────────────────────────────────────────────────────────────────────────────
    def _ways_out(self) -> QWidget:
        """Taking words back, which one of them does alone; removing the evening."""
        take = named(quiet(self.tr("Take back my words…")), "take-back")
        gone = named(quiet(self.tr("Remove this evening"), Icon.TRASH), "remove")
        gone.clicked.connect(self._say_removed)
        careful = Careful(flowing(take, gone, gap=8))
        names = []
        for who in BOTH:
            name = self._couple.name(who)
            said = self.tr("{name}, take my words back").format(name=name)
            button = named(pill(said, tone=who), f"take-back-{who}")
            button.clicked.connect(partial(self._ask_back, careful, who))
            names.append(button)
        self._whose = flowing(*names, gap=8)
        self._whose.hide()
        take.clicked.connect(self._show_whose)
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(careful)
        box.addWidget(self._whose)
        return holder

    def _show_whose(self) -> None:
        self._whose.show()
        first = self._whose.findChild(QWidget, "take-back-a")
        if isinstance(first, QWidget):
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_back(self, careful: Careful, who: PartnerId) -> None:
        self._whose.hide()
        name = self._couple.name(who)
        said = self.tr(
            "Everything {name} wrote that evening will be erased: answers, what they said "
            "earlier, notes, and what came of them. What you said together stays. Paper and "
            "copies elsewhere keep what they have."
        )
        careful.ask(
            said.format(name=name),
            self.tr("Erase the words of {name}").format(name=name),
            partial(self._say_back, who),
            self.tr("Leave them"),
        )

    def _say_back(self, who: PartnerId) -> None:
        self.words_back.emit(who)

    def _say_removed(self) -> None:
        self._ask(self.removed, self._detail.walk.id)

    def _say_compare(self) -> None:
        self._ask(self.compare, self._detail.walk.exercise_id, self._read_now())

    def _read_now(self) -> str:
        """Return the question somebody went to last, or the first in sight further down."""
        if self._last is not None:
            return self._last.question
        top = self._page.verticalScrollBar().value()
        for key, answer in self._answers.items() if top else ():
            if answer.mapTo(self._page, QPoint()).y() >= 0:
                return key.question
        return ""

    def _goes_to(self, _was: QWidget | None, now: QWidget | None) -> None:
        """Remember on which answer the keyboard was last."""
        for key, answer in self._answers.items():
            if now is not None and answer.isAncestorOf(now):
                self._last = key

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
            self._ask(self.open_together, self._detail.walk.id)

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
        box.setSpacing(look().gap(8))
        asked = answers[0]
        if asked.kind is not Kind.SENTENCE:  # a sentence says itself
            box.addWidget(plain(in_words(asked.prompt), "muted"))
        views = [self._answer(answer) for answer in answers]
        if len(views) == 1:
            box.addWidget(views[0])
            return holder
        side_by_side = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        side_by_side.setSizePolicy(policy)
        flow = Flow(40, columns_of=340)
        side_by_side.setLayout(flow)
        for view in views:
            flow.addWidget(view)
        box.addWidget(side_by_side)
        return holder

    def _answer(self, answer: KeptAnswer) -> AmendableAnswer:
        key = Key(answer.question_id, answer.passing, answer.owner)
        made = AmendableAnswer(answer, self._detail.earlier.get(key, ()))
        made.change_asked.connect(self.change_asked)
        made.changed.connect(self.changed)
        made.taken_back.connect(self.line_back)
        made.forgotten.connect(self.earlier_gone)
        self._answers[key] = made
        return made

    def _say_print(self) -> None:
        self._ask(self.print_record, self._detail.walk.id)

    def _say_again(self) -> None:
        self._ask(self.again, self._detail.walk.exercise_id)

    def _say_let_go(self) -> None:
        self._ask(self.let_go, self._detail.walk.id)

    def _ask(self, way: SignalInstance, *said: int | str) -> None:
        """Ask for what leads away, or makes the page anew; what stands in an editor comes first.

        So it is on the paper, and in the evening that is removed and put back. Where the disk
        refuses it, the page stays and says so.
        """
        if self.keep_all():
            way.emit(*said)
