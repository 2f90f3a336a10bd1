"""What the window shows while all else is read: paper, our sign and our name, as on the rail.

Until it is painted somebody waits for a window, so it is read alone: no style sheet, no look, no
`Qt`, whose 1,200 names would take PySide6 as long as the rest of the picture. For the same reason
brushes come from a palette: `QBrush(colour)` asks for them all.
"""

from math import ceil
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QApplication, QWidget

from twofold.ui.sign import WIDE, pages
from twofold.ui.theme.colours import read_colours
from twofold.ui.theme.fonts import BRAND, load_face

#: Arguments a `QApplication` is made with. `setStyle` would say the same, but hands a `QStyle` to
#: Python and with it 570 names of its parts and measures, an eighth of the whole start.
DRESSED: Final = ("-style", "Fusion")
#: Px at 100 % text size; in a window less wide the rail is folded to its drawings.
FOLDS_BELOW: Final = 940
_DARKER: Final = 128  # of 255: what is below is a dark window


class FirstPicture(QWidget):
    """The first picture; `painted` comes once, when it is on its way to the screen.

    Where the system asks for more contrast the theme follows a moment later.

    Args:
        resources: The folder that holds `themes/`.
        theme: As in the settings: system, light, dark, hc-light or hc-dark.
        text_size: A percentage from 100 to 200.
        rail: Whether the rail comes next, or a page that has the window for itself.
    """

    painted = Signal()

    def __init__(self, resources: Path, theme: str, text_size: int, *, rail: bool) -> None:
        super().__init__()
        self._was_painted = False
        self._scale, self._rail = text_size / 100, rail
        role = QPalette.ColorRole
        if theme == "system":  # `colorScheme()` would say it, and is one of the 1,200
            paper = QApplication.palette().color(role.Window)
            theme = "dark" if paper.lightness() < _DARKER else "light"
        colours = read_colours(resources / "themes" / f"{theme}.toml")
        palette = QPalette()
        for which, name in (
            (role.Window, "bg"),
            (role.WindowText, "text"),
            (role.Mid, "divider"),
            (role.Light, "partner_a"),
            (role.Dark, "partner_b"),
        ):
            palette.setColor(which, QColor(colours[name]))
        self._brush = {"a": palette.brush(role.Light), "b": palette.brush(role.Dark)}
        self._edge = palette.brush(role.Mid)
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        load_face(BRAND)
        self._font = QFont("Source Serif Pro")
        self._font.setPixelSize(round(20 * self._scale))
        self._font.setWeight(QFont.Weight.DemiBold)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._rail:
            self._draw(QPainter(self))
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def _draw(self, painter: QPainter) -> None:
        """Draw what the rail will have: its edge, the sign and the name, in their very places."""
        scale, high = self._scale, self.height()
        narrow = self.width() < FOLDS_BELOW * scale
        wide = max(64, round(20 * scale) + 40) if narrow else round(208 * scale)
        edge = QPainterPath()
        edge.addRect(wide - 1, 0, 1, high)
        painter.fillPath(edge, self._edge)
        metrics = QFontMetricsF(self._font)
        name = ceil(metrics.height())
        side = round(WIDE * scale)
        sign = round(side * 0.8)
        row = sign if narrow else max(sign, name)
        left, top = 12 + (wide - 24 - side) // 2 if narrow else 26, self._gap(28)
        if not narrow:
            painter.setFont(self._font)
            below = top + (row - name) // 2 + metrics.ascent()
            painter.drawText(QPointF(left + side + self._gap(12), below), "Twofold")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(left, top + (row - sign) // 2 + (sign - side * 0.8) / 2)
        painter.scale(side / WIDE, side / WIDE)
        for partner, page in pages():
            painter.fillPath(page, self._brush[partner])

    def _gap(self, size: int) -> int:
        return round(size * (1 + (self._scale - 1) / 3))
