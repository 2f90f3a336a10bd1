"""One answer on the last page: the words, and an editor in their place while they are changed."""

import re
from dataclasses import dataclass, field, replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twofold.exercise.model import Value
from twofold.services.walk_values import Draft, SummaryEntry, SummaryLine
from twofold.ui.fields.field import FieldWidget
from twofold.ui.fields.make import make_field
from twofold.ui.marks import Mark
from twofold.ui.player.company import Company
from twofold.ui.player.reading_answers import answer_shown
from twofold.ui.player.telling import plain
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import link, quiet, secondary
from twofold.ui.widgets.gone import gone
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.part import Part
from twofold.ui.widgets.tab_order import right_after
from twofold.ui.widgets.text import reading
from twofold.walk.answers import Key, is_empty

#: One line of an answer, in px at 100 %.
_LINE: Final = 25
#: A gap of a sentence, and the comma or full stop that follows it at once.
_BEFORE_STOP: Final = re.compile(r"(?<=…)\s+([.,;:!?])")


@dataclass(frozen=True, slots=True)
class Editing:
    """An editor that stands open: what the answer `was`, and what stands in it `now`."""

    key: Key
    was: Value | None = field(repr=False)
    now: Value | None = field(repr=False)


class Entry(Part):
    """One answer: the words, a Change, and in its place an editor while it is changed.

    What is typed is kept on the way, so leaving it as it was puts back what was.
    """

    changed = Signal(object)  # Draft
    typed = Signal()

    def __init__(
        self,
        line_: SummaryLine,
        entry: SummaryEntry,
        company: Company,
        parent: QWidget,
        *,
        marks: bool,
    ) -> None:
        super().__init__(parent)
        self._line, self._entry, self._company = line_, entry, company
        self._editor: FieldWidget | None = None
        self._touched = False
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(look().gap(10))
        if marks:
            mark = Mark(entry.key.owner)
            mark.setAccessibleName(self._whose())
            beside = QVBoxLayout()
            across.addLayout(beside)
            beside.addSpacing(level(mark.sizeHint().height()))
            beside.addWidget(mark)
            beside.addStretch(1)
        self._words = self._said()
        self._place = QVBoxLayout()  # of the words, and of what changes them: beside the mark
        self._place.setSpacing(look().gap(8))
        self._place.addWidget(self._words)
        self._place.addStretch(1)
        across.addLayout(self._place, 1_000)
        across.addStretch(1)
        self._change = named(link(self.tr("Change")), "change")
        self._change.setAccessibleName(self._change_told())
        self._change.clicked.connect(self._edit)
        across.addWidget(self._change, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def key(self) -> Key:
        """Whose answer it is, to what."""
        return self._entry.key

    def draft(self) -> Draft | None:
        """Return what was typed into the open editor, None where nothing was."""
        if self._editor is None or not self._touched:
            return None
        return Draft(self.key, self._editor.value())

    def editing(self) -> Editing | None:
        """Return how the editor stands, None where none is open."""
        if self._editor is None:
            return None
        return Editing(self.key, self._entry.value, self._editor.value())

    def edit_again(self, editing: Editing) -> None:
        """Open the editor as it stood, with what was there before it to go back to."""
        self._entry = replace(self._entry, value=editing.was)
        self._open()
        if self._editor is not None:
            self._editor.set_value(editing.now)
        self._touched = editing.now != editing.was

    def show_entry(self, entry: SummaryEntry) -> None:
        """Show other words in place of the editor."""
        self._entry = entry
        self._close()
        words = self._said()
        self._place.replaceWidget(self._words, words)
        gone(self._words)
        self._words = words

    def _whose(self) -> str:
        """Return whose answer it is, "" for what is both's."""
        owner = self.key.owner
        return "" if owner == "ours" else self._company.name(owner)

    def _change_told(self) -> str:
        """Return what the button changes: without a look at the marks two would sound the same."""
        question, name = asked(self._line), self._whose()
        if not name:
            return self.tr("Change: {question}").format(question=question)
        return self.tr("Change what {name} wrote: {question}").format(name=name, question=question)

    def _said(self) -> QWidget:
        value = self._entry.value
        words: QWidget
        if value is None or is_empty(value):
            words = reading(self.tr("Left open"), "muted")
        else:
            words = answer_shown(self._line.question, value, "quote")
        words.setContentsMargins(0, level(look().px(_LINE)), 0, 0)
        return words

    def _edit(self) -> None:
        self._open()
        if self._editor is not None:
            self._editor.focus_first()

    def _open(self) -> None:
        if self._editor is not None:
            return
        question = self._line.question
        self._editor = make_field(
            question,
            self.key.owner,
            asked(self._line),
            self._company.couple,
            seats=self._company.seated(),
        )
        self._editor.set_value(self._entry.value)
        self._touched = False
        self._editor.changed.connect(self._typed)
        done = named(secondary(self.tr("Change it")), "change-done")
        done.clicked.connect(self._done)
        leave = named(quiet(self.tr("Leave it as it was")), "change-leave")
        leave.clicked.connect(self._leave)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(done)
        foot.addWidget(leave)
        foot.addStretch(1)
        self._words.hide()
        self._change.clearFocus()  # hidden with it, Qt would try what comes next, and say it
        self._change.hide()
        self._place.addWidget(self._editor)
        self._place.addWidget(self._foot)
        right_after(right_after(self._change, self._editor), self._foot)

    def _typed(self) -> None:
        self._touched = True
        self.typed.emit()

    def _done(self) -> None:
        if self._editor is not None:
            self.changed.emit(Draft(self.key, self._editor.value()))

    def _leave(self) -> None:
        if self._editor is not None and self._touched:
            self._editor.set_value(self._entry.value)
            self.changed.emit(Draft(self.key, self._entry.value))
        else:
            self._close()

    def _close(self) -> None:
        if self._editor is None:
            return
        editor, self._editor = self._editor, None
        self._words.show()
        self._change.show()
        self._change.setFocus(Qt.FocusReason.OtherFocusReason)
        gone(editor, self._foot)


def level(tall: int) -> int:
    """Return the room above something `tall` that stands level with the words of a Change."""
    return max(0, (look().px(30) + 2 * look().gap(8) + 2 - tall) // 2)


def asked(line_: SummaryLine) -> str:
    """Return what was asked, in plain words."""
    prompt = plain(line_.question.prompt).rstrip(":")
    if prompt:
        return prompt
    gaps = " … ".join(part.strip() for part in line_.question.parts).strip()
    said = _BEFORE_STOP.sub(r"\1", gaps).removesuffix(".")
    return said.removesuffix(" …") + "\u00a0…" if said.endswith(" …") else said  # no lone gap
