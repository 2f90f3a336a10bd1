"""Sides as pictures, for the preview: the same painting as on paper."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from twofold.printing.sides import Side, paint_side


def side_picture(side: Side, width: int, ratio: float = 1.0, *, grey: bool = False) -> QImage:
    """Return one side, `width` logical pixels wide at the screen's pixel `ratio`.

    `grey` shows it as a printer without colours would.
    """
    dpi = width * ratio / (side.width / 25.4)
    size = round(width * ratio), round(width * ratio * side.height / side.width)
    picture = QImage(*size, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    paint_side(painter, side, dpi)
    painter.end()
    if grey:
        picture = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    picture.setDevicePixelRatio(ratio)
    return picture
