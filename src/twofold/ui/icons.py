"""Our drawings: one-colour SVGs, coloured when they are asked for."""

from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from twofold.ui.theme.look import Look, look

_PLACEHOLDER: Final = "currentColor"


class Icon(StrEnum):
    """Every drawing there is; the value is the file's stem in `resources/icons`."""

    HOME = "home"
    LIBRARY = "library"
    JOURNAL = "journal"
    PROGRAMS = "programs"
    SETTINGS = "settings"
    HELP = "help"
    BACK = "back"
    PAUSE = "pause"
    COVER = "cover"
    PRINT = "print"
    CLOSE = "close"
    PLUS = "plus"
    MINUS = "minus"
    CHECK = "check"
    RING = "ring"
    CALENDAR = "calendar"
    CHEVRON_DOWN = "chevron-down"
    CHEVRON_LEFT = "chevron-left"
    FOLDED = "folded"
    UNFOLDED = "unfolded"
    TIMER = "timer"
    MORE = "more"
    PENCIL = "pencil"
    TRASH = "trash"
    EYE_OFF = "eye-off"
    SWAP = "swap"
    WARNING = "warning"
    INFO = "info"
    UP = "up"
    DOWN = "down"


#: Drawings that point along the line of reading; they point the other way from right to left.
DIRECTED: Final = frozenset({Icon.BACK, Icon.CHEVRON_LEFT, Icon.FOLDED})


def drawing(icon: Icon, resources: Path) -> str:
    """Return the SVG of an icon, its colour still open."""
    return (resources / "icons" / f"{icon.value}.svg").read_text(encoding="utf-8")


def pixmap(icon: Icon, ink: str, size: int = 20, ratio: float = 2.0) -> QPixmap:
    """Return an icon in the colour of the token `ink`, `size` logical pixels at 100 % text size."""
    worn = look()
    side = worn.px(size)
    flipped = icon in DIRECTED and QGuiApplication.isRightToLeft()
    key = f"twofold {icon} {getattr(worn.tokens, ink)} {side} {ratio} {flipped}"
    known = QPixmap()
    if QPixmapCache.find(key, known):
        return known
    svg = drawing(icon, worn.resources).replace(_PLACEHOLDER, worn.colour(ink).name())
    picture = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    if flipped:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    QPixmapCache.insert(key, picture)
    return picture


def icon_of(icon: Icon, ink: str = "muted", after: int = 0) -> QIcon:
    """Return an icon for a button, with `after` px of air behind it."""
    return QIcon(_aired(pixmap(icon, ink), after))


def icon_size(worn: Look, after: int = 0) -> QSize:
    """Return how large such an icon is at the present text size."""
    return QSize(worn.px(20) + after, worn.px(20))


def _aired(picture: QPixmap, after: int) -> QPixmap:
    """Return the picture with room behind it: the sheet knows no gap between icon and words."""
    if not after:
        return picture
    ratio = picture.devicePixelRatio()
    wider = QPixmap(picture.size() + QSize(round(after * ratio), 0))
    wider.setDevicePixelRatio(ratio)
    wider.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wider)
    painter.drawPixmap(after if QGuiApplication.isRightToLeft() else 0, 0, picture)
    painter.end()
    return wider
