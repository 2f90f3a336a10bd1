"""Buttons that hear a screen reader's hand."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    _Button = QAbstractButton
else:
    _Button = object


class Toggled(_Button):
    """Put before a Qt button: where assistive technology toggles it, it counts as pressed.

    Qt offers *toggle* for everything that can be chosen, for radio buttons nothing else, and it
    moves the mark without a click: what was to happen would not. `setChecked` from Python is
    ours, a click says `nextCheckState`; a mark that moves without either was moved from outside.
    """

    _ours = False

    def setChecked(self, checked: bool) -> None:  # noqa: FBT001  # Qt's own signature
        """Qt: move the mark; nobody pressed."""
        before, self._ours = self._ours, True
        super().setChecked(checked)
        self._ours = before

    def nextCheckState(self) -> None:
        """Qt: somebody pressed, or another of the group was chosen."""
        before, self._ours = self._ours, True
        super().nextCheckState()
        self._ours = before

    def checkStateSet(self) -> None:
        """Qt: the mark moves."""
        super().checkStateSet()
        if not self._ours:
            QTimer.singleShot(0, self._pressed)

    def _pressed(self) -> None:
        self.clicked[bool].emit(self.isChecked())  # type: ignore[index]  # one of two signals
