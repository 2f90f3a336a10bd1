"""A found line begins where the page begins its lines, whichever way its words run."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from twofold.ui.journal.marked_text import draw_marked
from twofold.ui.theme.look import look

_WIDE = 400


def inked(text: str) -> tuple[int, int]:
    """Return the first and the last column with ink."""
    picture = QImage(_WIDE, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    draw_marked(painter, QRect(0, 0, _WIDE, 40), text, [(0, 3)], look())
    painter.end()
    white = QColor("white").rgb()
    columns = [x for x in range(_WIDE) if any(picture.pixel(x, y) != white for y in range(40))]
    return columns[0], columns[-1]


@pytest.mark.parametrize("text", ["calm evenings", "ערב שקט"])
@pytest.mark.parametrize("way", list(Qt.LayoutDirection)[:2])
def test_a_line_begins_where_the_page_does(
    text: str, way: Qt.LayoutDirection, qapp: QApplication, qtbot: QtBot
) -> None:
    qapp.setLayoutDirection(way)
    try:
        first, last = inked(text)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    if way is Qt.LayoutDirection.RightToLeft:
        assert last > _WIDE - 8
    else:
        assert first < 8
