"""Words on the screen: every paragraph of them is drawn."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from twofold.ui.widgets.text import Words

LINES = 6


def test_every_paragraph_is_drawn(qtbot: QtBot) -> None:
    words = Words("\n".join(["lorem ipsum dolor"] * LINES), "quote")
    qtbot.addWidget(words)
    words.resize(400, words.heightForWidth(400))
    seen = words.grab().toImage()
    line = words.height() // LINES
    for number in range(LINES):
        assert _has_ink(seen, QRect(0, number * line, 200, line)), f"line {number + 1}"


def test_a_part_is_drawn_where_only_a_part_is_asked_for(qtbot: QtBot) -> None:
    words = Words("\n".join(["lorem ipsum dolor"] * LINES), "quote")
    qtbot.addWidget(words)
    words.resize(400, words.heightForWidth(400))
    line = words.height() // LINES
    for number in range(LINES):
        part = words.grab(QRect(0, number * line, 200, line)).toImage()
        assert _has_ink(part, part.rect()), f"line {number + 1}"


def _has_ink(image: QImage, where: QRect) -> bool:
    paper = image.pixelColor(image.width() - 1, where.top()).lightness()
    return any(
        abs(image.pixelColor(x, y).lightness() - paper) > 60
        for x in range(where.left(), where.right(), 2)
        for y in range(where.top(), where.bottom(), 2)
    )
