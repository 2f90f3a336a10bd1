"""Words with marks in them, told by weight and a line under them rather than by colour."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import (
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from twofold.ui.theme.look import Look, Type

_ELLIPSIS: Final = "\u2026"
_MARGIN: Final = 40  # px at 100 %: nearer to the end than that a mark is out of sight


def draw_marked(
    painter: QPainter, box: QRect, text: str, marks: Sequence[tuple[int, int]], worn: Look
) -> None:
    """Draw one line of reading text into `box`, cut with an ellipsis where it is longer."""
    layout, aside = marked_line(text, marks, box.width(), worn)
    layout.draw(painter, QPointF(box.left() + aside, box.top()))


def marked_line(
    text: str, marks: Sequence[tuple[int, int]], width: int, worn: Look
) -> tuple[QTextLayout, float]:
    """Lay out one line of reading text, cut with an ellipsis where it is longer than `width`.

    Returns:
        The line, and how far aside it stands so that it begins where the page begins its lines.
    """
    layout = _laid_out(text, marks, width, worn)
    line = layout.lineAt(0)
    if marks and _edge(line, text, marks[0][1]) > width - worn.px(_MARGIN):
        text, marks = _from_mark(line, text, marks, width)
        layout = _laid_out(text, marks, width, worn)
        line = layout.lineAt(0)
    if line.naturalTextWidth() > width:
        room = width - QFontMetricsF(layout.font()).horizontalAdvance(_ELLIPSIS)
        units = line.xToCursor(line.x() + room)
        kept = text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore").rstrip()
        shown = [(start, min(end, len(kept))) for start, end in marks if start < len(kept)]
        layout = _laid_out(kept + _ELLIPSIS, shown, width, worn)
    return layout, _aside(layout.lineAt(0), width)


def _aside(line: QTextLine, width: int) -> float:
    """Return how far to move a line so that it begins where the page begins its lines."""
    spare = max(0.0, width - line.naturalTextWidth())
    words_from_right = _number(line.cursorToX(0)) > width / 2
    return spare * (QGuiApplication.isRightToLeft() - words_from_right)


def _from_mark(
    line: QTextLine, text: str, marks: Sequence[tuple[int, int]], width: int
) -> tuple[str, list[tuple[int, int]]]:
    """Return the words from a little before the first mark on, where it would be out of sight."""
    far = _edge(line, text, marks[0][0]) - width / 4
    cut = marks[0][0]
    while cut > 0 and _edge(line, text, cut) > far:
        cut -= 1
    blank = text.find(" ", cut, marks[0][0])
    cut = cut if blank < 0 else blank + 1
    by = len(_ELLIPSIS) - cut
    return _ELLIPSIS + text[cut:], [(start + by, end + by) for start, end in marks]


def _edge(line: QTextLine, text: str, at: int) -> float:
    """Return how far from the beginning of the line a character stands, either way round."""
    there = line.cursorToX(_units(text[:at]))
    beginning = line.cursorToX(0)
    return abs(_number(there) - _number(beginning))


def _number(x: object) -> float:
    """Return the place alone: PySide gives the cursor along with it in some versions."""
    return float(x[0] if isinstance(x, tuple) else x)  # type: ignore[arg-type]


def _laid_out(text: str, marks: Sequence[tuple[int, int]], width: int, worn: Look) -> QTextLayout:
    layout = QTextLayout(text, worn.font(Type.READING, serif=True))
    layout.setCacheEnabled(True)  # painted again and again: its glyphs are kept
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
