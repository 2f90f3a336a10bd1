"""Words of many pages: laid out once for a width, drawn where they can be seen."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from twofold.ui.theme.look import look

#: Characters from which a label would be slow: it lays everything out again and again.
LONG: Final = 1_000


class LongWords(QWidget):
    """Plain words to be read, as high as they need, in the font of a label beside them.

    Args:
        text: The words.
        like: A label of the kind they are set in; only its font is taken.
        spread: Height of a line in percent of the font's own.
    """

    def __init__(self, text: str, like: QWidget, spread: int = 112) -> None:
        super().__init__()
        self._like, self._spread = like, spread / 100
        like.setParent(self)
        like.hide()
        self._text, self._width = text, -1
        self._heights: dict[int, int] = {}
        self._paragraphs: list[tuple[float, QTextLayout]] = []
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """Return the words."""
        return self._text

    def hasHeightForWidth(self) -> bool:
        """Qt: narrow is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: the height that the words need."""
        if width not in self._heights:  # layouts ask for the same few widths many times
            self._lay(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Qt: as wide as there is room for."""
        return QSize(look().px(480), 1)

    def minimumSizeHint(self) -> QSize:
        """Qt: narrow is fine, the words wrap."""
        return QSize(look().px(160), 1)

    def changeEvent(self, event: QEvent) -> None:
        """Lay out again in another font."""
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._width = -1
            self._heights.clear()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines that can be seen."""
        self._lay(self.width())
        painter = QPainter(self)
        painter.setPen(look().colour("text"))
        seen = QRectF(event.rect())
        for top, layout in self._paragraphs:
            if top > seen.bottom():
                break
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                if top + line.y() + line.height() >= seen.top() and top + line.y() <= seen.bottom():
                    line.draw(painter, QPointF(0, top))
        painter.end()

    def _lay(self, width: int) -> None:
        if width == self._width:
            return
        self._width = width
        self._like.ensurePolished()
        font = QFont(self._like.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._paragraphs, top = [], 0.0
        for paragraph in self._text.split("\n"):
            layout = QTextLayout(paragraph, font)
            layout.setTextOption(option)
            layout.setCacheEnabled(True)
            layout.beginLayout()
            below = 0.0
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width)
                line.setPosition(QPointF(0, below))
                below += line.height() * self._spread
            layout.endLayout()
            self._paragraphs.append((top, layout))
            top += below
        self._heights[width] = int(top) + 1
