"""Saying aloud what has become of a list, for those who do not see it grow shorter."""

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from twofold.ui.widgets.announce import announce

_REST_MS: Final = 900  # longer than between two letters, and than a screen reader says one


class Aloud(QTimer):
    """Has a screen reader say one sentence once nothing has changed for a moment.

    Only the last sentence is said: whoever types on hears nothing of what was in between.
    `rest_ms` is how long that moment is.
    """

    def __init__(self, home: QWidget, rest_ms: int = _REST_MS) -> None:
        super().__init__(home)
        self.words = ""
        self.setSingleShot(True)
        self.setInterval(rest_ms)
        self.timeout.connect(self._say)

    def say(self, words: str) -> None:
        """Say this soon; "" says nothing, and nothing of what was to be said."""
        # Late: its roles and states are 200 names, made when it is first read, not at each start.
        from PySide6.QtGui import QAccessible

        self.words = words
        self.stop()
        if words and QAccessible.isActive():
            self.start()

    def _say(self) -> None:
        home = self.parent()  # asked for, not held: a page that holds this goes when it is let go
        if isinstance(home, QWidget) and home.isVisible():
            announce(home, self.words)
