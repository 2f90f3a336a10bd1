"""Before they keep it: everything on one page, with a change beside each part."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from twofold.exercise.model import Kind, Step, Value
from twofold.people import BOTH
from twofold.services.walk_values import Draft, Summary, SummaryEntry, SummaryLine
from twofold.ui.fields.field import FieldWidget
from twofold.ui.fields.make import make_field
from twofold.ui.icons import Icon
from twofold.ui.marks import Mark
from twofold.ui.player.company import Company
from twofold.ui.player.frame import PlayerColumn, PlayerPage
from twofold.ui.player.reading_answers import answer_shown
from twofold.ui.player.reveal import ReadyButton
from twofold.ui.player.telling import plain
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import link, pill, primary, quiet, secondary
from twofold.ui.widgets.card import Card, line
from twofold.ui.widgets.column import row
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import Words, lead, reading, title
from twofold.ui.widgets.text import plain as plain_label
from twofold.walk.answers import Key, is_empty
from twofold.walk.kept import Stays
from twofold.walk.moves import Back, CloseAgain, OpenLater
from twofold.walk.sight import Scene

#: A gap of a sentence, and the comma or full stop that follows it at once.
_BEFORE_STOP: Final = re.compile(r"(?<=…)\s+([.,;:!?])")


@dataclass(frozen=True, slots=True)
class Editing:
    """An editor that stands open: what the answer `was`, and what stands in it `now`."""

    key: Key
    was: Value | None = field(repr=False)
    now: Value | None = field(repr=False)


class Entry(QWidget):
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
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look().gap(8))
        across = QHBoxLayout()
        self._box.addLayout(across)
        across.setSpacing(look().gap(10))
        if marks:
            mark = Mark(entry.key.owner)
            beside = QVBoxLayout()
            across.addLayout(beside)
            beside.addSpacing(look().px(8))  # the middle of a small letter of the words
            beside.addWidget(mark)
            beside.addStretch(1)
        self._words = self._said()
        across.addWidget(self._words, 1_000)
        across.addStretch(1)
        self._change = named(link(self.tr("Change")), "change")
        self._change.setAccessibleName(self.tr("Change: {question}").format(question=asked(line_)))
        self._change.clicked.connect(self._edit)
        across.addWidget(self._change, 0, Qt.AlignmentFlag.AlignTop)
        self._across = across

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
        self._across.replaceWidget(self._words, words)
        self._words.setParent(None)
        self._words.deleteLater()
        self._words = words

    def _said(self) -> QWidget:
        value = self._entry.value
        if value is None or is_empty(value):
            return reading(self.tr("Left open"), "muted")
        return answer_shown(self._line.question, value, "quote")

    def _edit(self) -> None:
        self._open()
        if self._editor is not None:
            self._editor.focus_first()

    def _open(self) -> None:
        if self._editor is not None:
            return
        question = self._line.question
        self._editor = make_field(question, self.key.owner, asked(self._line), self._company.couple)
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
        self._change.hide()
        self._box.addWidget(self._editor)
        self._box.addWidget(self._foot)

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
        for widget in (self._editor, self._foot):
            self._box.removeWidget(widget)
            widget.setParent(None)
            widget.deleteLater()
        self._editor = None
        self._words.show()
        self._change.show()
        self._change.setFocus()


class FinishPage(PlayerPage):
    """The page before keeping. It adds no question; it shows, lets change, and keeps."""

    change_asked = Signal(object)  # Draft
    keep_asked = Signal(object)  # Stays
    print_asked = Signal()

    def __init__(
        self, scene: Scene, company: Company, summary: Summary, parent: QWidget | None = None
    ) -> None:
        super().__init__(scene, company, parent)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        column = PlayerColumn(840, top=32, parent=self)
        around.addWidget(column)
        self._top(column)
        column.add(title(self.tr("Before you keep this")), 8)
        column.add(
            plain_label(
                self.tr("Everything is saved. Change what you like, or let it go."), "muted"
            ),
            8,
        )
        column.gap(24)
        self._card = Card(padding=28)
        self._entries: list[Entry] = []
        column.add(self._card)
        self._yes: set[tuple[str, str]] = set()
        self._stays = Stays.EVERYTHING
        self.show_summary(summary)
        for step in summary.later:
            column.add(self._door(step), 20)
        column.add(plain_label(self.tr("What stays"), "muted"), 28)
        column.add(self._choices(), 8)
        self._foot(column)
        column.finish()
        self.shortcuts()

    def heading(self) -> str:
        """Return what the page is about."""
        return self.tr("Before you keep this")

    def show_changed(self, summary: Summary, key: Key) -> None:
        """Show what one answer has become; editors of other answers stay as they are."""
        shown = {entry.key: entry for line_ in summary.lines for entry in line_.entries}
        if [entry.key for entry in self._entries] == list(shown):
            for entry in self._entries:
                if entry.key == key:
                    entry.show_entry(shown[key])
            return
        others = [editing for editing in self.editing() if editing.key != key]
        self.show_summary(summary)  # another answer, other questions
        self.edit_again(others)

    def editing(self) -> tuple[Editing, ...]:
        """Return the editors that stand open."""
        return tuple(found for entry in self._entries if (found := entry.editing()) is not None)

    def edit_again(self, editing: Sequence[Editing]) -> None:
        """Open editors as they stood before the page was covered."""
        entries = {entry.key: entry for entry in self._entries}
        for one in editing:
            if one.key in entries:
                entries[one.key].edit_again(one)

    def show_summary(self, summary: Summary) -> None:
        """Show what is about to be kept."""
        body = self._card.body
        while (item := body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self._entries = []
        if not summary.lines:
            body.addWidget(reading(self.tr("Nothing was written tonight. That is fine."), "muted"))
        for number, line_ in enumerate(summary.lines):
            if number:
                body.addSpacing(look().gap(16))
                body.addWidget(line())
                body.addSpacing(look().gap(16))
            self._add_row(line_)

    def _add_row(self, line_: SummaryLine) -> None:
        holder = QWidget(self._card)
        self._card.body.addWidget(holder)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look().gap(20))
        grid.setVerticalSpacing(look().gap(4))
        label = plain_label(asked(line_), "muted")
        answers = QVBoxLayout()
        answers.setSpacing(look().gap(6))
        if look().text_size >= 150:
            grid.addWidget(label, 0, 0)
            grid.addLayout(answers, 1, 0)
        else:
            grid.addWidget(label, 0, 0, Qt.AlignmentFlag.AlignTop)
            label.setContentsMargins(0, look().gap(4), 0, 0)
            grid.addLayout(answers, 0, 1)
            grid.setColumnStretch(0, 2)
            grid.setColumnStretch(1, 5)
        marks = line_.question.kind is not Kind.SIGN
        for entry in line_.entries:
            made = Entry(line_, entry, self.company, holder, marks=marks)
            made.changed.connect(self.change_asked)
            made.typed.connect(self.typed)
            self._entries.append(made)
            answers.addWidget(made)

    def _top(self, column: PlayerColumn) -> None:
        quiet_ones: list[QWidget | int] = []
        if Back() in self.scene.moves:
            back = named(link(self.tr("Back"), Icon.CHEVRON_LEFT), "back")
            back.clicked.connect(self.go_back)
            quiet_ones.append(back)
        quiet_ones.append(1)
        pause = named(quiet(self.tr("Pause")), "pause")
        pause.clicked.connect(self.pause_asked)
        cover = named(quiet(self.tr("Cover")), "cover")
        cover.clicked.connect(self.cover_asked)
        if CloseAgain() in self.scene.moves:
            close = named(quiet(self.tr("Close again")), "close-again")
            close.clicked.connect(partial(self.ask_move, CloseAgain()))
            quiet_ones.append(close)
        quiet_ones += [pause, cover]
        column.add(row(*quiet_ones, gap=4))

    def _door(self, step: Step) -> QWidget:
        card = Card(padding=24)
        named(card, f"later-{step.id}")
        card.add(lead(step.title))
        card.add(
            reading(
                self.tr("Left for another day. It can still be opened together, with both yeses."),
                "muted",
            ),
            4,
        )
        both = QHBoxLayout()
        both.setSpacing(look().gap(16))
        for who in self.company.across():
            button = ReadyButton(who, self.company.name(who))
            button.clicked.connect(partial(self._ready, step.id, button))
            both.addWidget(button)
        card.body.addSpacing(look().gap(16))
        card.body.addLayout(both)
        return card

    def _ready(self, step_id: str, button: ReadyButton) -> None:
        mark = (step_id, button.who)
        self._yes ^= {mark}
        button.show_yes(yes=mark in self._yes)
        if all((step_id, who) in self._yes for who in BOTH):
            self.move_asked.emit(OpenLater(step_id))

    def _choices(self) -> QWidget:
        holder = QWidget()
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(look().gap(10))
        self._group = QButtonGroup(self)
        for stays, words in (
            (Stays.EVERYTHING, self.tr("everything above")),
            (Stays.DATE, self.tr("only that we met")),
            (Stays.NOTHING, self.tr("nothing")),
        ):
            button = named(pill(words, checked=stays is Stays.EVERYTHING), f"stays-{stays.value}")
            button.clicked.connect(partial(self._choose, stays))
            self._group.addButton(button)
            across.addWidget(button)
        across.addStretch(1)
        return holder

    def _choose(self, stays: Stays) -> None:
        self._stays = stays

    def _foot(self, column: PlayerColumn) -> None:
        keep = primary(self.tr("Keep and close"))
        self.primary = named(keep, "primary")
        keep.clicked.connect(self._keep)
        paper = named(secondary(self.tr("Print this evening"), large=True), "print")
        paper.clicked.connect(self.print_asked)
        thanks = Words(self.tr("Thank you both. Breathe out."), "quote", "muted")
        thanks.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        across = row(keep, paper, gap=16)
        across.addWidget(thanks, 1)
        column.add(across, 28)

    def _keep(self) -> None:
        self.keep_asked.emit(self._stays)

    def drafts(self) -> tuple[Draft, ...]:
        """Return what was typed into open editors."""
        return tuple(draft for entry in self._entries if (draft := entry.draft()) is not None)


def asked(line_: SummaryLine) -> str:
    """Return what was asked, in plain words."""
    prompt = plain(line_.question.prompt).rstrip(":")
    if prompt:
        return prompt
    gaps = " … ".join(part.strip() for part in line_.question.parts).strip()
    return _BEFORE_STOP.sub(r"\1", gaps).removesuffix(".")
