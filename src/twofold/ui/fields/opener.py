"""A button that opens a choice: its arrow stands behind the words, in either direction."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionButton

from twofold.ui.icons import Icon, pixmap
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import Button
from twofold.ui.widgets.naming import marked

_ARROW = 16


class Opener(Button):
    """Opens a menu below itself."""

    def __init__(self, text: str, kind: str) -> None:
        super().__init__(text, kind)
        marked(self, opens="true")

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Qt: a button like the others; with a menu of its own Qt would move the words about."""
        super().initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu

    def sizeHint(self) -> QSize:
        """Qt: the words, and room for the arrow."""
        return super().sizeHint() + QSize(look().px(_ARROW) + look().gap(12), 0)

    def minimumSizeHint(self) -> QSize:
        """Qt: the words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, then its arrow."""
        super().paintEvent(event)
        side = look().px(_ARROW)
        edge = look().gap(12 if self.property("kind") == "secondary" else 4)
        at = QRect(self.width() - side - edge, (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        painter.drawPixmap(
            QStyle.visualRect(self.layoutDirection(), self.rect(), at),
            pixmap(Icon.CHEVRON_DOWN, "muted", _ARROW, self.devicePixelRatioF()),
        )
        painter.end()
