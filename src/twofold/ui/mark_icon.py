"""The mark of the program in a task bar: two pages folded towards each other, one a partner."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from twofold.ui.theme.look import look

SIZES: Final = (16, 20, 24, 32, 48, 64, 128, 256)
_SMALL: Final = 32  # up to here the pages fill the square, with whole pixels between them


def program_icon(resources: Path) -> QIcon:
    """Return the icon, drawn for each size a desktop asks for."""
    icon = QIcon()
    for size in SIZES:
        name = "twofold-small" if size <= _SMALL else "twofold"
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        svg = QSvgRenderer(str(resources / "mark" / f"{name}.svg"))
        svg.render(painter, QRectF(0, 0, size, size))
        painter.end()
        icon.addPixmap(picture)
    return icon


def wear_icon() -> None:
    """Show the mark in the task bar. Called behind the first paint: it draws eight pictures."""
    QGuiApplication.setWindowIcon(program_icon(look().resources))
