"""Words, from one line to many."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from twofold.exercise.model import Value
from twofold.people import Owner
from twofold.ui.fields.field import FieldWidget
from twofold.ui.fields.words_edit import WordsEdit


class TextWords(FieldWidget):
    """A blank of `lines` rules. One rule is one line: Return goes on to what comes next."""

    def __init__(
        self, owner: Owner, name: str, *, lines: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(owner, name, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._edit = WordsEdit(name, owner, lines=lines, single=lines <= 1, parent=self)
        self._edit.textChanged.connect(self.changed)
        self._edit.entered.connect(self._go_on)
        self.setFocusProxy(self._edit)
        column.addWidget(self._edit)

    def value(self) -> Value | None:
        """Return the text, or None where nothing is written."""
        text = self._edit.toPlainText()
        return text if text.strip() else None

    def set_value(self, value: Value | None) -> None:
        """Show a text."""
        self._edit.show_words(value if isinstance(value, str) else "")

    def focus_first(self) -> None:
        """Put the cursor behind the last letter."""
        to_end(self._edit)

    def hide_letters(self, *, hidden: bool) -> None:
        """Show dots instead of letters."""
        self._edit.hide_letters(hidden=hidden)

    def _go_on(self) -> None:
        self._edit.focusNextPrevChild(True)  # noqa: FBT003  # Qt's own argument


def to_end(edit: WordsEdit) -> None:
    """Put the cursor into a field, behind its last letter."""
    edit.setFocus()
    cursor = edit.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    edit.setTextCursor(cursor)
