"""A line that opens to show more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from twofold.ui.icons import Icon
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import Button
from twofold.ui.widgets.column import margins


class Fold(Button):
    """The line of a disclosure. It is no choice: screen readers are told a button that unfolds.

    See `access/unfolding.py`, which answers for it.
    """

    unfolded = False

    def __init__(self, words: str) -> None:
        super().__init__(words, "link", Icon.FOLDED)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def turn(self, *, unfolded: bool) -> None:
        """Show, and tell those who listen, whether what it holds is to be seen."""
        # Late: its roles and states are 200 names, made when it is first read, not at each start.
        from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent

        self.unfolded = unfolded
        self.set_icon(Icon.UNFOLDED if unfolded else Icon.FOLDED)
        if QAccessible.isActive():
            changed = QAccessible.State()
            changed.expanded = True  # which state it is, not how it is now
            QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self, changed))


class Disclosure(QWidget):
    """Shows `words` and a small arrow; what is in `inside` comes when it is pressed.

    `edge` is how far it stands in, in px; as far as the words of the line unless told.
    """

    opened = Signal()

    def __init__(self, words: str, inside: QWidget, *, edge: int | None = None) -> None:
        super().__init__()
        self.button = Fold(words)
        self.button.clicked.connect(self._turn)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        line = QVBoxLayout()
        line.addWidget(self.button)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        box.addLayout(line)
        edge = look().px(20) + 4 if edge is None else edge
        self._holder = QWidget()
        holder = QVBoxLayout(self._holder)
        holder.setContentsMargins(margins(edge, look().gap(4), 0, look().gap(16)))
        holder.addWidget(inside)
        box.addWidget(self._holder)
        self._holder.hide()

    def open(self) -> None:
        """Show what is inside."""
        if not self.button.unfolded:
            self._turn()

    def _turn(self) -> None:
        unfolded = not self.button.unfolded
        self._holder.setVisible(unfolded)
        self.button.turn(unfolded=unfolded)
        if unfolded:
            self.opened.emit()
