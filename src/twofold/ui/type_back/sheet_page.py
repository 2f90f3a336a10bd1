"""One page in the order of the sheet: what stands on paper is typed under each question.

Lines of a private page are typed by their writer alone, behind a word of hand-over, and their
fields are destroyed right after. Or they stay on paper.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from twofold.exercise.model import Kind, Question
from twofold.people import PartnerId, other
from twofold.services.from_paper import Copying, Line
from twofold.services.walk_values import Draft
from twofold.ui.fields.field import FieldWidget
from twofold.ui.fields.make import make_field
from twofold.ui.fields.name_tag import NameTag
from twofold.ui.icons import Icon
from twofold.ui.keys import land
from twofold.ui.player.telling import inline, plain
from twofold.ui.theme.look import look
from twofold.ui.type_back.own_lines import OwnLines
from twofold.ui.widgets.announce import announce
from twofold.ui.widgets.banner import Banner
from twofold.ui.widgets.buttons import link, primary, quiet
from twofold.ui.widgets.careful import Careful
from twofold.ui.widgets.column import FRAME, Column
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import Prose, caption, heading, title
from twofold.ui.widgets.text import plain as words_of
from twofold.walk.answers import Answers, Key

_QUIET = 800  # ms after the first key that is not on disk


class TypeBackPage(QWidget):
    """Shows a `Copying`; `typed`: keep its `drafts`.

    `own_asked` asks for one person's private lines, to be given to `show_own`. `finished` carries
    whether the private pages were shown that evening. Where the disk refuses, `elsewhere_asked`
    wants another folder, and `given_up` leaves without the lines that are not kept: the paper has
    them.
    """

    typed = Signal()
    own_asked = Signal(str)
    finished = Signal(bool)
    later = Signal()
    let_go = Signal()
    elsewhere_asked = Signal()
    given_up = Signal()

    def __init__(self, copying: Copying) -> None:
        super().__init__()
        self._copying = copying
        self._fields: dict[Key, FieldWidget] = {}
        self._own: dict[PartnerId, OwnLines] = {}
        self._unkept: set[Key] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET)
        self._timer.timeout.connect(self.keep)
        page = Column(760, frame=FRAME, top=32)
        back = named(link(self.tr("Leave it for later"), Icon.BACK), "back")
        back.clicked.connect(self.later)
        page.add(flowing(back))
        page.add(named(title(copying.exercise.title), "title"), 4)
        self.setProperty("lands", "title")
        told = self.tr(
            "In the order of your sheet. Leave out what you like; it is kept as you type."
        )
        page.add(words_of(told, "muted"), 8)
        for part in self._parts():
            page.add(part, 28)
        page.add(self._end(), 36)
        page.finish()
        self._banner = Banner()
        self._banner.chosen.connect(self._choose)
        self._refused = ""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._banner)
        box.addWidget(page, 1)

    def drafts(self) -> tuple[Draft, ...]:
        """Return what was typed and is not kept yet."""
        drafts = [
            Draft(key, self._fields[key].value()) for key in self._unkept if key in self._fields
        ]
        return (*drafts, *(d for own in self._own.values() for d in own.drafts()))

    def keep(self) -> None:
        """Ask to keep what is not kept yet."""
        self._timer.stop()
        if self.drafts():
            self.typed.emit()

    def kept(self, words: str, copying: Copying) -> None:
        """Say that everything is kept, and since when."""
        for who, own in self._own.items():
            own.tell_of_damage(lost=who in copying.unreadable)
        self._unkept.clear()
        for own in self._own.values():
            own.settle()
        self._status.setText(words)
        if self._is_choosing():
            land(self)  # what was pressed goes with the banner
        self._banner.clear()

    def not_kept(self, words: str) -> None:
        """Say that the disk refused, and what can be done; the words stay where they are."""
        self._status.setText("")
        self._refused = words
        again = self._is_choosing()
        self._banner.tell(
            words,
            {
                "again": self.tr("Try again"),
                "elsewhere": self.tr("Save to another folder…"),
                "on-paper": self.tr("Leave these lines on paper"),
            },
        )
        if again:
            self.to_the_choice()  # what was pressed has given way to a new one

    def to_the_choice(self) -> None:
        """Lead whoever wants to leave to what can be done."""
        again = self._banner.findChild(QWidget, "banner-again")
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(again, self._refused)

    def _is_choosing(self) -> bool:
        held: QWidget | None = self.window().focusWidget()
        return held is not None and self._banner.isAncestorOf(held)

    def show_own(self, whose: PartnerId, answers: Answers) -> None:
        """Give one person's private lines, to be typed on by them."""
        self._own[whose].open(answers)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep everything, and take private words off the page."""
        self.keep()
        for own in self._own.values():
            own.shut()
        super().hideEvent(event)

    # ── what stands on it ────────────────────────────────────────────────────────────────────
    def _parts(self) -> Iterator[QWidget]:
        """Yield the steps in the order of the sheet; then all private lines of each of the two."""
        lines = self._copying.lines
        shared = [line for line in lines if not line.private]
        for _, of_step in groupby(shared, key=lambda line: (line.step.id, line.key.passing)):
            yield self._step(tuple(of_step))
        own = [line for line in lines if line.private]
        for who, theirs in groupby(own, key=lambda line: line.key.owner):
            if who != "ours":
                yield self._own_part(who, tuple(theirs))

    def _step(self, lines: Sequence[Line]) -> QWidget:
        part, column = _part()
        column.addWidget(heading(plain(lines[0].step.title)))
        for _, of_question in groupby(lines, key=lambda line: line.question.id):
            asked = tuple(of_question)
            question = asked[0].question
            if question.kind is not Kind.SENTENCE:
                column.addWidget(Prose(inline(question.prompt), "lead"))
            for line in asked:
                owner = line.key.owner
                if owner != "ours":
                    column.addWidget(NameTag(owner, self._copying.walk.couple.name(owner)))
                column.addWidget(self._field(line))
        return part

    def _field(self, line: Line) -> FieldWidget:
        question = line.question
        made = make_field(question, line.key.owner, _asked(question), self._copying.walk.couple)
        answer = self._copying.kept.get(line.key)
        if answer is not None:
            made.set_value(answer.value)
        self._fields[line.key] = made
        made.changed.connect(self._heard)
        return made

    def _own_part(self, who: PartnerId, lines: Sequence[Line]) -> QWidget:
        couple = self._copying.walk.couple
        part = OwnLines(who, couple.name(other(who)), lines, couple)
        part.asked.connect(self.own_asked)
        part.changed.connect(self._begin_waiting)
        part.done.connect(self.keep)
        part.tell_of_damage(lost=who in self._copying.unreadable)
        self._own[who] = part
        return part

    def _end(self) -> QWidget:
        part, column = _part()
        self._status = named(caption(""), "kept-at")
        column.addWidget(self._status)
        self._opened = named(
            QCheckBox(self.tr("We showed each other our private pages that evening")), "opened"
        )
        column.addWidget(self._opened)
        self._opened.setVisible(bool(self._own))  # now: before, it would be a window of its own
        if self._own:
            told = self.tr("Without this, the private pages stay on paper.")
            column.addWidget(caption(told))
        done = named(primary(self.tr("Put it into the journal")), "finish")
        done.clicked.connect(self._finish)
        gone = named(quiet(self.tr("Let it go"), large=True), "let-go")
        gone.clicked.connect(self._ask_let_go)
        self._careful = Careful(flowing(done, gone, gap=12))
        column.addWidget(self._careful)
        return part

    # ── what people do ───────────────────────────────────────────────────────────────────────
    def _heard(self) -> None:
        sender = self.sender()
        self._unkept |= {key for key, made in self._fields.items() if made is sender}
        self._begin_waiting()

    def _begin_waiting(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _finish(self) -> None:
        self.finished.emit(self._opened.isChecked())

    def _choose(self, what: str) -> None:
        deeds: dict[str, Callable[[], None]] = {
            "again": self.keep,
            "elsewhere": self.elsewhere_asked.emit,
            "on-paper": self.given_up.emit,
        }
        deeds[what]()

    def _ask_let_go(self) -> None:
        self._careful.ask(
            self.tr("What was typed in here will be erased. The paper stays yours."),
            self.tr("Erase it"),
            self._say_let_go,
            self.tr("Keep it"),
        )

    def _say_let_go(self) -> None:
        self.let_go.emit()


def asked_words(questions: Mapping[str, Question]) -> dict[str, str]:
    """Return how questions read, by id."""
    return {question_id: _asked(question) for question_id, question in questions.items()}


def _asked(question: Question) -> str:
    return plain(question.prompt) or " … ".join(plain(part) for part in question.parts)


def _part() -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look().gap(12))
    return part, column
