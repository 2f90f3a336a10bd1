"""Buttons of which one is chosen."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QButtonGroup


class OneOf(QButtonGroup):
    """Buttons of which one is chosen; a screen reader is told so, whatever they look like.

    In a group `autoExclusive` has no say in what is chosen, but Qt takes from it alone whether a
    button is told as a radio button or as a check box.

    Args:
        parent: Whose they are.
        may_be_none: Whether the choice can be taken back.
    """

    def __init__(self, parent: QObject, *, may_be_none: bool = False) -> None:
        super().__init__(parent)
        self.setExclusive(not may_be_none)

    def addButton(self, button: QAbstractButton, id: int = -1) -> None:  # noqa: A002  # Qt's name
        """Qt: put a button to the others."""
        button.setAutoExclusive(True)
        super().addButton(button, id)
