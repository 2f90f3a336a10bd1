"""A few lines under each other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from twofold.exercise.model import Value
from twofold.people import Owner
from twofold.ui.fields.field import FieldWidget
from twofold.ui.fields.text import to_end
from twofold.ui.fields.words_edit import WordsEdit
from twofold.ui.icons import Icon
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import link
from twofold.ui.widgets.text import line_of

_MOST_LINES = 24


class ListField(FieldWidget):
    """Numbered lines. Return goes to the next one; more can be added up to `most`."""

    def __init__(
        self,
        owner: Owner,
        name: str,
        *,
        count: int,
        most: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(owner, name, parent)
        self._name = name
        self._most = most or _MOST_LINES
        self._hidden = False
        self._edits: list[WordsEdit] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(8))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look().gap(12))
        self._grid.setVerticalSpacing(look().gap(8))
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        self._more = link(self.tr("Add a line"), Icon.PLUS)
        self._more.clicked.connect(self._add_by_hand)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        for _ in range(max(1, min(count, self._most))):
            self._add()

    def value(self) -> Value | None:
        """Return the lines that hold words, in order, or None."""
        lines = [edit.toPlainText() for edit in self._edits]
        return [line for line in lines if line.strip()] or None

    def set_value(self, value: Value | None) -> None:
        """Fill the lines; more are added where they are needed."""
        lines = [str(line) for line in value] if isinstance(value, list) else []
        while len(self._edits) < min(len(lines), _MOST_LINES):
            self._add()
        for number, edit in enumerate(self._edits):
            edit.show_words(lines[number] if number < len(lines) else "")

    def focus_first(self) -> None:
        """Go to the first empty line, else behind the last one."""
        to_end(next((e for e in self._edits if not e.toPlainText()), self._edits[-1]))

    def hide_letters(self, *, hidden: bool) -> None:
        """Show dots instead of letters."""
        self._hidden = hidden
        for edit in self._edits:
            edit.hide_letters(hidden=hidden)

    def _add(self) -> None:
        number = len(self._edits) + 1
        name = self.tr("{question} Line {number}").format(question=self._name, number=number)
        edit = WordsEdit(name, self.owner, single=True, parent=self)
        edit.hide_letters(hidden=self._hidden)
        edit.textChanged.connect(self.changed)
        edit.entered.connect(self._go_on)
        if self._edits:
            QWidget.setTabOrder(self._edits[-1], edit)
        QWidget.setTabOrder(edit, self._more)
        figure = line_of(str(number), "reading", "muted")
        self._grid.addWidget(figure, number, 0, Qt.AlignmentFlag.AlignTop)
        figure.setContentsMargins(0, look().gap(10), 0, 0)
        self._grid.addWidget(edit, number, 1)
        self._edits.append(edit)
        self._more.setVisible(number < self._most)

    def _add_by_hand(self) -> None:
        self._add()
        self._edits[-1].show()  # only what is shown can take the cursor
        self._edits[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        edit = self.sender()
        at = next((n for n, e in enumerate(self._edits) if e is edit), len(self._edits) - 1)
        if at + 1 < len(self._edits):
            to_end(self._edits[at + 1])
        elif isinstance(edit, WordsEdit) and edit.toPlainText().strip() and at + 1 < self._most:
            self._add_by_hand()
        else:
            self._more.focusNextPrevChild(True)  # noqa: FBT003  # Qt's own argument
