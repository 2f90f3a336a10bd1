"""Asking once more, in place, before something that cannot be taken back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import Button, quiet, secondary
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.in_sight import show_whole
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.tab_order import last_stop, right_after
from twofold.ui.widgets.text import plain


class Careful(QWidget):
    """A row of buttons that makes way for a question, with the safe answer in focus."""

    def __init__(self, row: QWidget) -> None:
        super().__init__()
        self._row = row
        self._question: QWidget | None = None
        self._opener: QWidget | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(row)

    def ask(
        self, effect: str, verb: str, act: Callable[[], None], keep: str, *_clicked: object
    ) -> None:
        """Say the effect; `verb` does it, `keep` goes back to the row."""
        go_on = named(secondary(verb), "careful-yes")
        go_on.clicked.connect(act)
        leave = self._put(effect, [go_on], keep, leave_first=True)
        leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(
        self, question: str, answers: Sequence[tuple[str, Callable[[], None]]], back: str
    ) -> None:
        """Ask something that has several good answers; `back` goes back to the row."""
        buttons = []
        for number, (words, act) in enumerate(answers):
            button = named(secondary(words), f"answer-{number}")
            button.clicked.connect(act)
            buttons.append(button)
        self._put(question, buttons, back, leave_first=False)
        buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, words: str, buttons: list[Button], back: str, *, leave_first: bool) -> Button:
        """Put a question where the row was; return the button that leads back."""
        self.back()
        self._opener = self.focusWidget()
        leave = named(quiet(back), "careful-no")
        leave.clicked.connect(self.back)
        self._question = named(QWidget(), "question", words)  # by ear the answers are no question
        box = QVBoxLayout(self._question)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look().gap(12))
        box.addWidget(plain(words))
        box.addWidget(flowing(leave, *buttons) if leave_first else flowing(*buttons, leave))
        if self._opener is not None:
            self._opener.clearFocus()  # hidden with it, Qt would try what comes next, and say it
        self._row.hide()
        self._box.addWidget(self._question)
        right_after(last_stop(self._row), self._question)
        return leave

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a question that has grown out of the page is brought into sight, answers and all.

        Whoever has gone on elsewhere stays there.
        """
        super().resizeEvent(event)
        held: QWidget | None = self.window().focusWidget()
        if self._question is not None and held is not None and self.isAncestorOf(held):
            show_whole(self)

    def back(self) -> None:
        """Leave everything as it is."""
        if self._question is None:
            return
        self._row.show()
        if self._opener is not None:
            self._opener.setFocus(Qt.FocusReason.OtherFocusReason)
        self._question.hide()
        self._question.deleteLater()
        self._question = None
