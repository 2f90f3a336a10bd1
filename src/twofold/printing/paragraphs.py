"""Paragraphs of plain words, set line by line.

Most texts of a sheet are no more than that, and a QTextDocument for each costs several times what
breaking its lines does. The lines come to lie exactly where a document would have put them.
"""

import re
from collections.abc import Sequence
from html import unescape
from math import ceil
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from twofold.printing.ink import Part, SetLine
from twofold.printing.set_text import SetText

_BARE = re.compile(r"\s*(?:<p>[^<]*</p>\s*)+")
_PARAGRAPH = re.compile(r"<p>([^<]*)</p>")
_SPACES = re.compile(r"[ \t\n\r\f]+")  # what HTML shows as one space: no-break spaces are kept
_FROM_LEFT = Qt.LayoutDirection.LeftToRight
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_BREAKS = re.compile(r"\r\n|[\r\n\u2029]")


def of_plain(text: str) -> list[str]:
    """Return the lines somebody wrote, each a paragraph of its own."""
    return _BREAKS.split(text)


def of_html(html: str) -> list[str] | None:
    """Return the paragraphs of safe HTML that has nothing else in it; None where it has."""
    if not _BARE.fullmatch(html):
        return None
    return [unescape(_SPACES.sub(" ", words).strip(" ")) for words in _PARAGRAPH.findall(html)]


def set_paragraphs(
    texts: Sequence[str],
    face: QFont,
    option: QTextOption,
    width: float,
    *,
    leading: int,
    gap: float = 0.0,
) -> SetText:
    """Break paragraphs to a width.

    Args:
        texts: The paragraphs.
        face: What they are set in.
        option: How lines wrap, and from which side they are read; where it leaves that open, each
            paragraph finds its own.
        width: In layout units.
        leading: From one line to the next, in percent of what the face asks for.
        gap: Between two paragraphs, in layout units.
    """
    lines: list[SetLine] = []
    asked = option.textDirection()
    mirrored = asked is Qt.LayoutDirection.RightToLeft
    y = 0.0
    for number, text in enumerate(texts):
        from_right = mirrored or _begins_from_right(text)
        # English on an Arabic sheet stands at the right, and its full stop behind it.
        option.setTextDirection(_FROM_LEFT if mirrored and text.isascii() else asked)
        option.setAlignment(_RIGHT if from_right else _LEFT)
        layout = QTextLayout(text, face)
        layout.setTextOption(option)
        layout.beginLayout()
        place = QPointF(0, y)
        while (line := layout.createLine()).isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y - place.y()))
            bottom, baseline = y + line.height(), y + line.ascent()
            lines.append(SetLine(y, bottom, baseline, (Part(line, place, layout),), number))
            whole = ceil(line.ascent() + line.descent() + line.leading())
            y += int(whole * leading / 100 * 64) / 64  # as documents count, in 64ths
        layout.endLayout()
        y += gap
    return SetText(tuple(lines), width)


def _begins_from_right(text: str) -> bool:
    """Say whether the first letter that has a direction is read from right to left."""
    if text.isascii():
        return False
    strong = (way for way in map(bidirectional, text) if way in {"L", "R", "AL"})
    return next(strong, "L") != "L"
