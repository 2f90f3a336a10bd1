"""Notes after the fact: what either of them, or both, wrote about an evening later."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from twofold.people import BOTH, Couple, Owner
from twofold.services.evening_detail import Note
from twofold.ui import words
from twofold.ui.icons import Icon
from twofold.ui.journal.answer_view import written
from twofold.ui.marks import Mark
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import icon_only, pill, quiet, secondary
from twofold.ui.widgets.fields import text_edit
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.in_sight import show_whole
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.one_of import OneOf
from twofold.ui.widgets.text import caption, heading


class NotesView(QWidget):
    """Shows notes and takes a new one. `added` carries whose and the words, `erased` a note."""

    added = Signal(str, str)
    erased = Signal(object)

    def __init__(self, notes: Sequence[Note], couple: Couple) -> None:
        super().__init__()
        self._couple = couple
        self._owner: Owner = "ours"
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look().gap(14))
        box.addWidget(named(heading(self.tr("Written later")), "notes"))
        for note in notes:
            box.addWidget(self._note(note))
        self._add = named(quiet(self.tr("Add a note"), Icon.PLUS), "add-note")
        self._add.clicked.connect(self._open)
        self._row = flowing(self._add)
        box.addWidget(self._row)
        self._editor = QWidget()
        box.addWidget(self._editor)
        self._fill_editor()
        self._editor.hide()

    def _note(self, note: Note) -> QWidget:
        made = named(QWidget(), f"note-{note.id}")
        down = QVBoxLayout(made)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(look().gap(4))
        day = words.long_date(note.at.astimezone().date(), with_year=True)
        name = note.name if note.owner != "ours" else self.tr("both of you")
        across = QHBoxLayout()
        across.setSpacing(look().gap(8))
        across.addWidget(Mark(note.owner))
        across.addWidget(caption(self.tr("{name}, {day}").format(name=name, day=day)), 1)
        gone = named(icon_only(Icon.CLOSE, self.tr("Remove this note")), f"erase-note-{note.id}")
        gone.clicked.connect(partial(self._erase, note))
        across.addWidget(gone)
        down.addLayout(across)
        down.addWidget(written(note.text))
        return made

    def _fill_editor(self) -> None:
        box = QVBoxLayout(self._editor)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look().gap(10))
        self._group = OneOf(self)
        pills = []
        said: dict[Owner, str] = {who: self._couple.name(who) for who in BOTH}
        said["ours"] = self.tr("both of us")
        for who, name in said.items():
            button = named(pill(name, checked=who == "ours", tone=who), f"note-by-{who}")
            button.clicked.connect(partial(self._choose, who))
            self._group.addButton(button)
            pills.append(button)
        self._field = text_edit("note-words", self.tr("A note after the fact"), lines=3)
        keep = named(secondary(self.tr("Keep the note")), "keep-note")
        keep.clicked.connect(self._keep)
        leave = named(quiet(self.tr("Leave it")), "leave-note")
        leave.clicked.connect(self._close)
        box.addWidget(named(flowing(*pills, gap=8), "note-by", self.tr("Whose note it is")))
        box.addWidget(self._field)
        box.addWidget(flowing(keep, leave, gap=8))

    def unkept(self) -> tuple[Owner, str] | None:
        """Return whose note stands in the editor, and its words; None where it is empty."""
        words_ = self._field.toPlainText()
        return (self._owner, words_) if words_.strip() else None

    def _choose(self, who: Owner) -> None:
        self._owner = who

    def _open(self) -> None:
        self._row.hide()
        self._editor.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        show_whole(self._editor)  # with the buttons below the field

    def _close(self) -> None:
        self._field.clear()
        self._editor.hide()
        self._row.show()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        if self.unkept():
            self.added.emit(self._owner, self._field.toPlainText())
        else:
            self._close()

    def _erase(self, note: Note) -> None:
        self.erased.emit(note)
