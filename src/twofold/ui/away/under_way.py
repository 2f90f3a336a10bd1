"""How far long work has come, and the way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import secondary
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import plain


class UnderWay(QWidget):
    """A sentence, a bar and a button.

    Args:
        name: What the bar is called to screen readers.
    """

    stopped = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look().gap(10))
        self._where = named(plain(""), "where")
        self._bar = named(QProgressBar(), "progress", name)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(look().px(10))
        stop = named(secondary(self.tr("Stop")), "stop")
        stop.clicked.connect(self.stopped)
        box.addWidget(self._where)
        box.addWidget(self._bar)
        box.addSpacing(look().gap(6))
        box.addWidget(flowing(stop))

    def show_progress(self, done: int, of: int, said: str) -> None:
        """Show how far it is: `done` parts of so many, and in words."""
        self._bar.setMaximum(max(of, 1))
        self._bar.setValue(done)
        self._where.setText(said)
        self._bar.setAccessibleDescription(said)
