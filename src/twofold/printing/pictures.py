"""Pages as pictures, for the preview: the same painting as on paper."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from twofold.printing.layout import Laid
from twofold.printing.measures import Paper
from twofold.printing.pages import paint_page


def page_picture(laid: Laid, number: int, paper: Paper, width: int, ratio: float = 1.0) -> QImage:
    """Return one page, `width` logical pixels wide at the screen's pixel `ratio`."""
    dpi = width * ratio / (paper.width / 25.4)
    size = round(width * ratio), round(width * ratio * paper.height / paper.width)
    picture = QImage(*size, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    paint_page(painter, laid, number, paper, dpi)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
