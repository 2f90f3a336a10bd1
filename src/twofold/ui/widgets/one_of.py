"""Buttons of which one is chosen."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup


class OneOf(QButtonGroup):
    """Buttons of which one is chosen; a screen reader is told so, whatever they look like.

    In a group `autoExclusive` has no say in what is chosen, but Qt takes from it alone whether a
    button is told as a radio button or as a check box.

    Together they are one stop of the Tab key: what is chosen. Qt would land on the first of them
    until somebody has been there, and a screen reader would name what does not hold.

    Args:
        parent: Whose they are.
        may_be_none: Whether the choice can be taken back. Then whose they are sees to the stop.
    """

    def __init__(self, parent: QObject, *, may_be_none: bool = False) -> None:
        super().__init__(parent)
        self.setExclusive(not may_be_none)
        if not may_be_none:
            self.buttonToggled.connect(self._stop_at)

    def addButton(self, button: QAbstractButton, id: int = -1) -> None:  # noqa: A002  # Qt's name
        """Qt: put a button to the others."""
        button.setAutoExclusive(True)
        super().addButton(button, id)
        chosen = self.checkedButton()
        if chosen is not None and self.exclusive():
            self._stop_at(chosen, on=True)

    def _stop_at(self, chosen: QAbstractButton, on: bool) -> None:  # noqa: FBT001  # Qt's signal
        """Let Tab stop at what was chosen, and pass the others, which the arrows reach."""
        if not on:
            return
        for button in self.buttons():
            there = button is chosen
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if there else Qt.FocusPolicy.ClickFocus
            )
