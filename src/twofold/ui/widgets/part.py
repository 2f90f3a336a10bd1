"""A part of a page: as wide as it is let, and as high as that makes it."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_ANY: Final = 16_777_215  # Qt's QWIDGETSIZE_MAX


class Part(QWidget):
    """Holds a layout. It takes the width it is given, so nobody needs to know what it would like.

    To say that, Qt lays out everything in it for a width that it will hardly ever have. It is for
    columns, and for rows in which it has a stretch: there nobody asks for more than the least.
    """

    def sizeHint(self) -> QSize:
        """Qt: as wide as it may be; where words wrap, the height follows from the width."""
        if not self.hasHeightForWidth():
            return super().sizeHint()
        most = self.maximumWidth()
        return QSize(most if most < _ANY else 0, 0)
