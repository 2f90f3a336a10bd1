"""A line to search with: what empties it stands in it, as large as its words."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle

from twofold.ui.icons import Icon
from twofold.ui.widgets.buttons import Button, icon_only
from twofold.ui.widgets.fields import not_learnt
from twofold.ui.widgets.naming import named

# Pixels between the cross and the edge of the line.
_EDGE: Final = 2


class SearchLine(QLineEdit):
    """One line, and a cross at its end while something stands in it.

    Qt's own cross stays 16 pixels, however large the text is.
    """

    _cross: Button | None = None  # Qt tells of the style while the line is being made

    def __init__(self, name: str, words: str, hint: str) -> None:
        super().__init__()
        named(self, name, words)
        not_learnt(self)
        self.setPlaceholderText(hint)
        cross = named(icon_only(Icon.CLOSE, self.tr("Empty this field")), "empty-search")
        cross.setParent(self)
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard empties it as it writes
        cross.setCursor(Qt.CursorShape.ArrowCursor)
        cross.clicked.connect(self.clear)
        cross.hide()
        self._cross = cross
        self.textChanged.connect(self._offer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: keep the cross at the end."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another text size or direction is another place."""
        super().changeEvent(event)
        kinds = event.Type
        if event.type() in {kinds.StyleChange, kinds.FontChange, kinds.LayoutDirectionChange}:
            self._place()

    def _offer(self, words: str) -> None:
        if self._cross is not None:
            self._cross.setVisible(bool(words))
        self._place()

    def _place(self) -> None:
        cross = self._cross
        if cross is None:
            return
        side = self.height() - 2 * _EDGE
        at = QRect(self.width() - side - _EDGE, _EDGE, side, side)
        cross.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), at))
        room = (side + cross.iconSize().width()) // 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(room * mirrored, 0, room * (not mirrored), 0)
