"""A line that unfolds, as a screen reader is told of it."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid

from twofold.ui.widgets.disclosure import Fold


class FoldTold(QAccessibleWidget):
    """A button, collapsed or expanded.

    Qt's own knows buttons that can be pressed and buttons that stay chosen, and nothing that
    unfolds: a checkable button was told as a check box. Whoever answers instead of Qt's own says
    again how it is pressed.
    """

    def __init__(self, fold: Fold) -> None:
        super().__init__(fold, QAccessible.Role.Button)
        self._fold = fold

    def state(self) -> QAccessible.State:
        """Qt: what every widget has, and whether it is unfolded."""
        state = super().state()
        if isValid(self._fold):
            state.expandable = True
            state.expanded = self._fold.unfolded
            state.collapsed = not self._fold.unfolded
        return state

    def actionNames(self) -> list[str]:
        """Qt: it can be pressed."""
        return [self.pressAction(), *super().actionNames()]

    def doAction(self, action: str) -> None:
        """Qt: press it, where that is what is wanted."""
        if action == self.pressAction():
            self._fold.click()
        else:
            super().doAction(action)
