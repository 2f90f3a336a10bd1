"""A line across the top for a state that lasts: words that cannot be kept just now."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from twofold.ui.icons import Icon
from twofold.ui.theme.look import look
from twofold.ui.widgets.aloud import Aloud
from twofold.ui.widgets.buttons import secondary
from twofold.ui.widgets.column import row
from twofold.ui.widgets.drawn import Drawn
from twofold.ui.widgets.flow import Flow
from twofold.ui.widgets.naming import named, remark
from twofold.ui.widgets.text import plain

_BESIDE: Final = 780  # px of width at 100 % text size


class Banner(QFrame):
    """Shows a lasting state and what can be done. `chosen` carries the name of the choice."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "banner")
        self._aloud = Aloud(self)
        self._sign = Drawn(Icon.WARNING, "warning")
        self._words = plain("")
        self._choices = Flow(8)
        told = QWidget()
        line = row(self._sign, gap=12)
        line.addWidget(self._words, 1)
        told.setLayout(line)
        self._doing = choices = QWidget()
        choices.setLayout(self._choices)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        choices.setSizePolicy(policy)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(24, 8, 24, 8)
        self._box.setSpacing(look().gap(16))
        self._box.addWidget(told, 1)
        self._box.addWidget(choices)
        self.hide()

    def tell(self, text: str, choices: dict[str, str] | None = None, tone: str = "") -> None:
        """Show a state until `clear`. `choices` are names and the words on their buttons."""
        remark(self, tone=tone)
        quiet = tone == "info"
        self._sign.show_icon(Icon.INFO if quiet else Icon.WARNING, "info" if quiet else "warning")
        self._words.setText(text)
        self._choices.clear()
        for name, words in (choices or {}).items():
            button = named(secondary(words), f"banner-{name}")
            button.clicked.connect(partial(self.chosen.emit, name))
            self._choices.addWidget(button)
            button.show()  # at once: the keyboard may be led to it
        if quiet:  # a worry is told by the page it is about
            self._aloud.say(text)
        self._doing.setVisible(bool(choices))  # empty it would still ask for a gap
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set what can be done below the words where both have too little room side by side."""
        wide = event.size().width() >= look().px(_BESIDE)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if way != self._box.direction():
            self._box.setDirection(way)
            edge = 8 if wide else 12
            self._box.setContentsMargins(24, edge, 24, edge)
        super().resizeEvent(event)

    def clear(self) -> None:
        """The state is over."""
        self.hide()
