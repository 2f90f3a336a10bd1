"""Words with marks in them, told by weight and a line under them rather than by colour."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from twofold.ui.theme.look import Look, Type

_ELLIPSIS: Final = "\u2026"


def draw_marked(
    painter: QPainter, box: QRect, text: str, marks: Sequence[tuple[int, int]], worn: Look
) -> None:
    """Draw one line of reading text into `box`, cut with an ellipsis where it is longer."""
    layout = _laid_out(text, marks, box.width(), worn)
    line = layout.lineAt(0)
    if line.naturalTextWidth() > box.width():
        room = box.width() - QFontMetricsF(layout.font()).horizontalAdvance(_ELLIPSIS)
        units = line.xToCursor(line.x() + room)
        kept = text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore").rstrip()
        shown = [(start, min(end, len(kept))) for start, end in marks if start < len(kept)]
        layout = _laid_out(kept + _ELLIPSIS, shown, box.width(), worn)
    layout.draw(painter, QPointF(box.topLeft()))


def _laid_out(text: str, marks: Sequence[tuple[int, int]], width: int, worn: Look) -> QTextLayout:
    layout = QTextLayout(text, worn.font(Type.READING, serif=True))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    strong = QTextCharFormat()
    strong.setFont(worn.font(Type.READING, serif=True, strong=True))
    strong.setFontUnderline(True)
    ranges = []
    for start, end in marks:
        part = QTextLayout.FormatRange()
        part.start = _units(text[:start])
        part.length = _units(text[start:end])
        part.format = strong
        ranges.append(part)
    layout.setFormats(ranges)
    layout.beginLayout()
    layout.createLine().setLineWidth(width)
    layout.endLayout()
    return layout


def _units(text: str) -> int:
    """Return how long Qt takes a text to be: it counts in UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "replace")) // 2
