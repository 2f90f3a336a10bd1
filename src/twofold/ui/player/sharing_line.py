"""One quiet line under a private field: what becomes of it at the reveal."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from twofold.ui.fields.opener import Opener
from twofold.ui.widgets.naming import named
from twofold.walk.answers import Sharing

_ORDER: Final = (Sharing.SHARE, Sharing.ONLY_ME, Sharing.NOT_KEPT)


class SharingLine(Opener):
    """Says how a line is shared and lets its writer choose."""

    chosen = Signal()

    def __init__(self, question: str, sharing: Sharing = Sharing.SHARE) -> None:
        super().__init__("", "link")
        named(self, "sharing")
        self._question = question
        self.sharing = sharing
        menu = QMenu(self)
        menu.aboutToShow.connect(self._offer)
        menu.triggered.connect(self._choose)
        self.setMenu(menu)
        self._show()

    def _offer(self) -> None:
        """Offer the ways, made when somebody asks for them: most lines are never asked."""
        menu = self.menu()
        if menu.isEmpty():
            group = QActionGroup(menu)
            for way in _ORDER:
                action = QAction(self._words(way), menu)
                action.setCheckable(True)
                action.setData(way.value)
                group.addAction(action)
                menu.addAction(action)
        for action in menu.actions():
            action.setChecked(action.data() == self.sharing.value)

    def _choose(self, action: QAction) -> None:
        self.sharing = Sharing(str(action.data()))
        self._show()
        self.chosen.emit()

    def _show(self) -> None:
        words = self._words(self.sharing)
        self.setText(words)
        self.setAccessibleName(
            self.tr("{question} This line: {sharing}").format(
                question=self._question, sharing=words
            )
        )

    def _words(self, sharing: Sharing) -> str:
        match sharing:
            case Sharing.SHARE:
                return self.tr("shared when we both reveal")
            case Sharing.ONLY_ME:
                return self.tr("only for me, until this evening ends or Twofold is closed")
            case Sharing.NOT_KEPT:
                return self.tr("not kept")
