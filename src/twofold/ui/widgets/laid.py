"""What all texts have in common: laid out once for a width, drawn where they can be seen."""

from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from twofold.ui.theme.look import look
from twofold.ui.widgets.naming import marked, remark

#: Characters of a line that reads well: no text asks for more room than that.
_LINE: Final = 80
_CALM_LINE: Final = 60


class Laid(QLabel):
    """A label that lays its words out itself: once for a width, however often layouts ask.

    Qt's own label lays a wrapped text out about nine times before it is seen.
    """

    def __init__(self, type_: str, tone: str) -> None:
        super().__init__()
        self._font: QFont | None = None
        self._least = self._most = 0  # pixels: the longest word, and everything on one line
        self._unbroken = 0  # pixels: how high they are where no line has to be broken
        self._in_middle = False
        self._heights: dict[int, int] = {}
        marked(self, type=type_)
        if tone:
            marked(self, tone=tone)
        super().setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_tone(self, tone: str) -> None:
        """Colour the words: muted, a, b, ours, danger or "" for ink."""
        remark(self, tone=tone)

    def setWordWrap(self, on: bool) -> None:  # noqa: FBT001  # Qt's signature
        """Break lines, or keep everything on one."""
        super().setWordWrap(on)
        self.forget()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Stand at the start, in the middle or at the end."""
        super().setAlignment(alignment)
        self._in_middle = bool(alignment & Qt.AlignmentFlag.AlignHCenter)
        self.forget()

    def heightForWidth(self, width: int) -> int:
        """Qt: the height that the words need."""
        height = self._heights.get(width)
        if height is None:
            self._measure()
            around = self.contentsMargins()
            inside = max(1, width - around.left() - around.right())
            unbroken = self._unbroken and self.reach(inside) >= self._most
            words = self._unbroken if unbroken else self.lay(inside)
            height = self._heights[width] = words + around.top() + around.bottom()
        return height

    def sizeHint(self) -> QSize:
        """Qt: everything on one line, where that is no longer than a line that reads well."""
        self._measure()
        around = self.contentsMargins()
        wide = self._most
        if self.wordWrap():
            letters = _CALM_LINE if look().calm else _LINE
            wide = min(wide, ceil(letters * QFontMetricsF(self.font()).averageCharWidth()))
        wide += around.left() + around.right()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Qt: as narrow as the longest word, one line high."""
        if not self.wordWrap():
            return self.sizeHint()
        self._measure()
        around = self.contentsMargins()
        return QSize(
            self._least + around.left() + around.right(),
            ceil(QFontMetricsF(self.font()).height()) + around.top() + around.bottom(),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Measure again: font, margins and direction all change the height."""
        if self._font is not None:
            self.forget()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, on what the sheet draws under them."""
        super().paintEvent(event)
        self._measure()
        inside = self.contentsRect()
        spare = inside.height() - self.lay(max(1, inside.width()))
        upright = self.alignment()
        if upright & Qt.AlignmentFlag.AlignVCenter:
            spare = max(0, spare // 2)
        elif not upright & Qt.AlignmentFlag.AlignBottom:
            spare = 0
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.translate(inside.left(), inside.top() + spare)
        self.draw(painter, QRectF(event.rect()).translated(-inside.left(), -inside.top() - spare))
        painter.end()

    def reach(self, width: int) -> int:
        """Return how far lines may go in so many pixels: calm ones are shorter than the page."""
        if not look().calm or not self.wordWrap():
            return width
        if self.isRightToLeft() or not self.alignment() & Qt.AlignmentFlag.AlignLeft:
            return width
        return min(width, ceil(_CALM_LINE * QFontMetricsF(self.font()).averageCharWidth()))

    def forget(self) -> None:
        """Lay everything out again when somebody asks."""
        self._font = None
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def _measure(self) -> None:
        if self._font is None:
            self.ensurePolished()
            self._heights.clear()
            self._font = self.font()
            self._least, self._most, self._unbroken = self.set_in(self._font)

    # ── what a kind of text knows ────────────────────────────────────────────────────────────

    def set_in(self, font: QFont) -> tuple[int, int, int]:
        """Set the words in a font.

        Returns:
            The width in pixels of the longest word, and of everything on one line; how high it
            is then, 0 where nobody knows without laying it out.
        """
        raise NotImplementedError

    def lay(self, width: int) -> int:
        """Lay the words out in so many pixels, unless they lie so; return the height in pixels."""
        raise NotImplementedError

    def draw(self, painter: QPainter, seen: QRectF) -> None:
        """Draw what lies within `seen`, as the words were laid last."""
        raise NotImplementedError
