"""A line across the top for a state that lasts: words that cannot be kept just now."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from twofold.ui.icons import Icon, pixmap
from twofold.ui.widgets.buttons import secondary
from twofold.ui.widgets.column import row
from twofold.ui.widgets.flow import Flow
from twofold.ui.widgets.naming import named, remark
from twofold.ui.widgets.text import plain


class Banner(QFrame):
    """Shows a lasting state and what can be done. `chosen` carries the name of the choice."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "banner")
        self._sign = QLabel()
        self._words = plain("")
        self._choices = Flow(8)
        line = row(self._sign, gap=12)
        line.addWidget(self._words, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 12, 24, 12)
        box.setSpacing(8)
        box.addLayout(line)
        box.addLayout(self._choices)
        self.hide()

    def tell(self, text: str, choices: dict[str, str] | None = None, tone: str = "") -> None:
        """Show a state until `clear`. `choices` are names and the words on their buttons."""
        remark(self, tone=tone)
        ink = "info" if tone == "info" else "warning"
        self._sign.setPixmap(pixmap(Icon.INFO if tone == "info" else Icon.WARNING, ink))
        self._words.setText(text)
        self._choices.clear()
        for name, words in (choices or {}).items():
            button = named(secondary(words), f"banner-{name}")
            button.clicked.connect(partial(self.chosen.emit, name))
            self._choices.addWidget(button)
        self.show()

    def clear(self) -> None:
        """The state is over."""
        self.hide()
