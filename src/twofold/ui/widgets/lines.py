"""Where the lines of a paragraph end, so that no short last word stands alone."""

from typing import Final

from PySide6.QtGui import QTextLayout

#: A last word shorter than this part of its line does not stand in it alone; then lines are set
#: at so many percent of the width, as long as they stay as many.
_SHORT: Final = 0.25
_FEW: Final = 8  # a longer text hardly ever keeps its lines when it is set narrower
LESS: Final = (97, 94, 91, 88, 85, 82)


def even(layout: QTextLayout, width: int) -> int:
    """Return the least width that needs no more lines, so that no last word stands alone."""
    lines = _lines(layout, width)
    if lines < 2:
        return width
    least, most = width // 2, width
    while most - least > 8:
        middle = (least + most) // 2
        if _lines(layout, middle) > lines:
            least = middle
        else:
            most = middle
    return most


def in_company(layout: QTextLayout, width: int) -> int:
    """Return a little less than the width if the last word then has others in its line."""
    lines = layout.lineCount()
    for percent in LESS:
        less = width * percent // 100
        if _lines(layout, less) == lines and not alone(layout, width):
            return less
    return width


def alone(layout: QTextLayout, width: int) -> bool:
    """Say whether the last of several lines is one short word; of many lines nobody minds."""
    if not 2 <= layout.lineCount() <= _FEW:
        return False
    last = layout.lineAt(layout.lineCount() - 1)
    words = layout.text()[last.textStart() :].strip()
    return " " not in words and last.naturalTextWidth() < width * _SHORT


def _lines(layout: QTextLayout, width: int) -> int:
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout.lineCount()
