"""A line that opens to show more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from twofold.ui.icons import Icon
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import link
from twofold.ui.widgets.column import margins


class Disclosure(QWidget):
    """Shows `words` and a small arrow; what is in `inside` comes when it is pressed.

    `edge` is how far it stands in, in px; as far as the words of the line unless told.
    """

    opened = Signal()

    def __init__(self, words: str, inside: QWidget, *, edge: int | None = None) -> None:
        super().__init__()
        self.button = link(words, Icon.FOLDED)
        self.button.setCheckable(True)
        self.button.toggled.connect(self._turn)
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
        self.button.setChecked(True)

    def _turn(self, open_: bool) -> None:  # noqa: FBT001 -- Qt's signal hands it over so
        self._holder.setVisible(open_)
        self.button.set_icon(Icon.UNFOLDED if open_ else Icon.FOLDED)
        if open_:
            self.opened.emit()
