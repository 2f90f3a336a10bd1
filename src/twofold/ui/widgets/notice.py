"""A sentence beside a field or a button that says why something was not taken."""

from PySide6.QtWidgets import QFrame

from twofold.ui.icons import Icon
from twofold.ui.widgets.announce import announce
from twofold.ui.widgets.column import row
from twofold.ui.widgets.drawn import Drawn
from twofold.ui.widgets.naming import marked
from twofold.ui.widgets.text import plain


class Notice(QFrame):
    """An icon and words, said to screen readers as well; nothing at all until `say`."""

    def __init__(self, ink: str = "danger") -> None:
        super().__init__()
        marked(self, kind="notice")
        self._sign = Drawn(Icon.INFO if ink == "info" else Icon.WARNING, ink)
        self._words = plain("", "danger" if ink == "danger" else "")
        line = row(self._sign, gap=10)
        line.addWidget(self._words, 1)
        self.setLayout(line)
        self.hide()

    def say(self, words: str) -> None:
        """Say it until `clear`."""
        self._words.setText(words)
        self.show()
        announce(self, words)

    def clear(self) -> None:
        """It is no longer so."""
        self.hide()

    def text(self) -> str:
        """Return what it says, "" while it says nothing."""
        return "" if self.isHidden() else self._words.text()
