"""A kept answer that can be corrected: the words, a Change, and what they said before."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from twofold.exercise.model import Kind, Question, Value
from twofold.exercise.prose import plain as in_words
from twofold.people import Couple
from twofold.ui import words
from twofold.ui.fields.field import FieldWidget
from twofold.ui.fields.make import make_field
from twofold.ui.icons import Icon
from twofold.ui.journal.answer_view import AnswerView, answer_words, written
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import icon_only, quiet, secondary
from twofold.ui.widgets.careful import Careful
from twofold.ui.widgets.column import stack
from twofold.ui.widgets.disclosure import Disclosure
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.gone import gone
from twofold.ui.widgets.naming import marked, named
from twofold.ui.widgets.tab_order import right_after
from twofold.ui.widgets.text import caption
from twofold.walk.answers import Key, is_empty
from twofold.walk.kept import KeptAnswer


class AmendableAnswer(QWidget):
    """One answer and what can be done with it. Signatures stay as they were given.

    `change_asked` wants an editor (`edit` opens it); `changed` carries the key and what stands in
    it; `taken_back` and `forgotten` carry the key.
    """

    change_asked = Signal(object)
    changed = Signal(object, object)
    taken_back = Signal(object)
    forgotten = Signal(object)

    def __init__(self, answer: KeptAnswer, earlier: Sequence[KeptAnswer] = ()) -> None:
        super().__init__()
        self._answer = answer
        self.key = Key(answer.question_id, answer.passing, answer.owner)
        self._name = f"{answer.question_id}-{answer.passing}-{answer.owner}"
        self.change_name = f"change-{self._name}"
        self._editor: FieldWidget | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look().gap(4))
        told = self._change_told()
        self._change = named(icon_only(Icon.PENCIL, told), self.change_name)
        marked(self._change, kind="link")  # no taller than the name beside it
        self._change.setToolTip(self.tr("Change"))
        keeps = self._change.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # while it is changed the name stays where it was
        self._change.setSizePolicy(keeps)
        self._change.clicked.connect(self._ask)
        if answer.kind is Kind.SIGN:
            self._change.hide()
        self._words = AnswerView(answer, self._change)
        self._box.addWidget(self._words)
        if earlier:
            self._box.addWidget(self._before(earlier))
        self._box.addStretch(1)  # beside a longer answer the words stay at the top

    def _change_told(self) -> str:
        """Return what the button changes: without a look at the marks two would sound the same."""
        answer = self._answer
        question, name = in_words(answer.prompt).replace("____", "…"), answer.owner_name
        if answer.owner == "ours" or not name:
            return self.tr("Change: {question}").format(question=question)
        return self.tr("Change what {name} wrote: {question}").format(name=name, question=question)

    # ── changing ─────────────────────────────────────────────────────────────────────────────
    def edit(self, question: Question, couple: Couple) -> None:
        """Open an editor in place of the words."""
        if self._editor is not None:
            return
        asked = in_words(self._answer.prompt).replace("____", "…")
        self._editor = make_field(question, self._answer.owner, asked, couple)
        self._editor.set_value(self._answer.value)
        named(self._editor, f"edit-{self._name}", asked)
        keep = named(secondary(self.tr("Keep the change")), f"keep-{self._name}")
        keep.clicked.connect(self._keep)
        leave = named(quiet(self.tr("Leave it as it was")), f"leave-{self._name}")
        leave.clicked.connect(self._close)
        back = named(quiet(self.tr("Take this line back…")), f"back-{self._name}")
        careful = Careful(flowing(keep, leave, back, gap=8))
        careful.setContentsMargins(0, look().gap(8), 0, 0)
        back.clicked.connect(partial(self._ask_back, careful))
        self._foot = careful
        self._words.show_words(shown=False)
        self._change.clearFocus()  # hidden with it, Qt would try what comes next, and say it
        self._change.hide()
        self._box.insertWidget(1, self._editor)
        self._box.insertWidget(2, careful)
        right_after(right_after(self._change, self._editor), careful)
        self._editor.focus_first()

    @property
    def is_open(self) -> bool:
        """Whether an editor stands in place of the words."""
        return self._editor is not None

    def unkept(self) -> Value | None:
        """Return what stands in an open editor, None where it says what was there before."""
        value = self._editor.value() if self._editor is not None else None
        return None if value is None or is_empty(value) or value == self._answer.value else value

    def _ask(self) -> None:
        self.change_asked.emit(self.key)

    def _keep(self) -> None:
        if self._editor is None:
            return
        value = self._editor.value()
        if value is None or is_empty(value):
            self._ask_back(self._foot)
        elif value == self._answer.value:
            self._close()
        else:
            self.changed.emit(self.key, value)

    def _ask_back(self, careful: Careful) -> None:
        careful.ask(
            self.tr("This line will be erased, and what it said earlier. Paper keeps it."),
            self.tr("Erase it"),
            self._say_back,
            self.tr("Leave it"),
        )

    def _say_back(self) -> None:
        self.taken_back.emit(self.key)

    def _close(self) -> None:
        if self._editor is None:
            return
        editor, self._editor = self._editor, None
        self._words.show_words(shown=True)
        self._change.show()
        self._change.setFocus(Qt.FocusReason.OtherFocusReason)
        gone(editor, self._foot)

    # ── what it said before ──────────────────────────────────────────────────────────────────
    def _before(self, earlier: Sequence[KeptAnswer]) -> QWidget:
        changed = self._answer.edited_at or self._answer.answered_at
        day = words.long_date(changed.astimezone().date(), with_year=True)
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, look().gap(8), 0, 0)  # below the ring of its opener
        box.setSpacing(look().gap(10))
        for answer in earlier:
            said = answer.edited_at or answer.answered_at
            when = words.long_date(said.astimezone().date(), with_year=True)
            box.addLayout(stack(caption(when), written(answer_words(answer)), gap=2))
        forget = named(quiet(self.tr("Erase the earlier wording")), f"forget-{self._name}")
        careful = Careful(flowing(forget))
        forget.clicked.connect(partial(self._ask_forget, careful))
        box.addWidget(careful)
        opener = Disclosure(self.tr("Changed on {day}").format(day=day), inside)
        named(opener.button, f"before-{self._name}")
        return opener

    def _ask_forget(self, careful: Careful) -> None:
        careful.ask(
            self.tr("Only what it says now will stay."),
            self.tr("Erase the earlier wording"),
            self._say_forget,
            self.tr("Leave it"),
        )

    def _say_forget(self) -> None:
        self.forgotten.emit(self.key)
