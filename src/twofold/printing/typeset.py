"""Text set by Qt and cut into lines, so that we can break pages between any two of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImageReader,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
    QTextOption,
)

from twofold.printing import fonts, paragraphs
from twofold.printing.ink import BLACK, Part, SetLine, Word
from twofold.printing.measures import DPI, Look, mm
from twofold.printing.paragraphs import set_paragraphs
from twofold.printing.set_text import SetText

_TALLEST = 110.0  # mm, of a picture
_IMAGE = re.compile(r"<img [^>]*>")
_ALT = re.compile(r'alt="([^"]*)"')
_PLACE = "\ue000"  # stands for a blank until the text is set


@dataclass(frozen=True, slots=True)
class Gap:
    """A blank in a sentence: which line, and from where to where, from the start side."""

    line: int
    start: float
    end: float


class Typesetter:
    """Sets the texts of one sheet in one look and one direction of reading."""

    def __init__(self, look: Look, *, mirrored: bool = False, folder: Path | None = None) -> None:
        fonts.load()
        self.look = look
        self._folder = folder
        self._mirrored = mirrored

    def html(self, html: str, width: float, *, points: float = 0, leading: int = 116) -> SetText:
        """Set safe HTML in the reading face. `leading` is in percent."""
        size = points or self.look.body
        face = fonts.font(fonts.SERIF, size)
        bare = paragraphs.of_html(html)
        if bare is not None:
            option = _option(mirrored=self._mirrored)
            gap = _gap_under(size)
            return set_paragraphs(bare, face, option, width, leading=leading, gap=gap)
        document = self._document(face, width)
        if self._mirrored and html.isascii() and "<" not in html:
            option = _option(mirrored=False)  # a sentence of ours in English: see `paragraphs`
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
            document.setDefaultTextOption(option)
        document.setDefaultStyleSheet(_style(size, leading))
        if self._folder is None:
            html = _IMAGE.sub(_instead, html)
        else:
            document.setBaseUrl(QUrl.fromLocalFile(f"{self._folder.absolute()}/"))
        document.setHtml(html)
        if "<img" in html:
            _fit_pictures(document, width)
        document.setTextWidth(width)
        return _cut(document)

    def plain(
        self,
        text: str,
        width: float,
        *,
        face: QFont | None = None,
        leading: int = 116,
        theirs: bool = False,
    ) -> SetText:
        """Set plain words with their line breaks; `theirs` finds its own direction of reading."""
        face = face or fonts.font(fonts.SERIF, self.look.body)
        option = _option(mirrored=self._mirrored and not theirs)
        return set_paragraphs(paragraphs.of_plain(text), face, option, width, leading=leading)

    def sentence(
        self, parts: tuple[str, ...], kept: tuple[str, ...], width: float
    ) -> tuple[SetText, tuple[Gap, ...]]:
        """Set a sentence with blanks between its parts, or with the words written into them.

        A blank is one space that cannot break, set as wide as handwriting needs; what follows
        it without a space, such as a full stop, stays with it.
        """
        face = fonts.font(fonts.SERIF, self.look.body)
        document = self._document(face, width)
        empty = [n for n in range(len(parts) - 1) if not (kept[n : n + 1] and kept[n].strip())]
        leading = f"{round(mm(self.look.sentence))}px" if empty else "130%"
        document.setDefaultStyleSheet(
            f"p{{margin:0;line-height:{leading}}}strong,b{{font-weight:400}}"
        )
        document.setHtml(f"<p>{_PLACE.join(parts)}</p>")
        blank = self._blank_width(document.toPlainText(), face, len(empty), width)
        spaces: list[int] = []
        for number in range(len(parts) - 1):
            cursor = document.find(_PLACE)
            if cursor.isNull():
                break
            how = QTextCharFormat()
            if number in empty:
                how.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
                how.setFontLetterSpacing(blank)
                spaces.append(cursor.selectionStart())
                cursor.insertText("\u00a0", how)
            else:
                how.setFontUnderline(True)
                cursor.insertText(kept[number].strip(), how)
        document.setTextWidth(width)
        text = _cut(document)
        return text, tuple(self._gap(document, at) for at in spaces)

    def _blank_width(self, words: str, face: QFont, count: int, width: float) -> float:
        """Return how wide blanks are: wider than usual where a sentence leaves its line free."""
        usual = min(mm(self.look.blank), width * 0.9)
        spare = width - self.width(words.replace(_PLACE, " "), face) - mm(4)
        return max(usual, min(spare / max(count, 1), usual * 2))

    def _gap(self, document: QTextDocument, position: int) -> Gap:
        """Return where a blank came to lie, counted from the start side."""
        block = document.findBlock(position)
        inside = position - block.position()
        line = block.layout().lineForTextPosition(inside)
        edges = [_x(line, inside), _x(line, inside + 1)]
        left, right = min(edges), max(edges)
        if self._mirrored:
            width = document.textWidth()
            left, right = width - right, width - left
        return Gap(line.lineNumber(), left, right)

    def word(self, text: str, face: QFont, x: float, y: float, level: float = BLACK) -> Word:
        """Return a few words on one line with their baseline at y."""
        return Word(text, face, x, y, self.width(text, face), level)

    @staticmethod
    def width(text: str, face: QFont) -> float:
        """Return how wide words are on one line."""
        return QFontMetricsF(face).horizontalAdvance(text)

    @staticmethod
    def shortened(text: str, face: QFont, width: float) -> str:
        """Return words that fit on one line; what has no room is an ellipsis."""
        return QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, width)

    def _document(self, face: QFont, width: float) -> QTextDocument:
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setUseDesignMetrics(True)
        document.setDocumentMargin(0)
        document.setIndentWidth(mm(6))
        document.setDefaultFont(face)
        document.setDefaultTextOption(_option(mirrored=self._mirrored))
        document.setTextWidth(width)
        return document


def _option(*, mirrored: bool) -> QTextOption:
    """Return how lines wrap, and from which side they are read."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    if mirrored:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    return option


def _instead(picture: re.Match[str]) -> str:
    words = _ALT.search(picture[0])
    return words[1] if words else ""


def _fit_pictures(document: QTextDocument, width: float) -> None:
    """Give pictures their size on paper: 96 dots an inch, never wider than the text."""
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            shown = piece.charFormat().toImageFormat()
            if shown.isValid():
                name = document.baseUrl().resolved(QUrl(shown.name())).toLocalFile()
                size = QImageReader(name).size()
                if size.isValid() and size.width():
                    scale = min(DPI / 96, width / size.width(), mm(_TALLEST) / size.height())
                    shown.setWidth(size.width() * scale)
                    shown.setHeight(size.height() * scale)
                    cursor = QTextCursor(document)
                    cursor.setPosition(piece.position())
                    cursor.setPosition(
                        piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor
                    )
                    cursor.setCharFormat(shown)
            pieces += 1
        block = block.next()


def _x(line: QTextLine, position: int) -> float:
    """Return a cursor's x; the binding gives a pair, the position moved included."""
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)


def _gap_under(points: float) -> int:
    """Return what is free under a paragraph, in layout units."""
    return round(mm(points * 0.19))


def _style(points: float, leading: int) -> str:
    gap = _gap_under(points)
    return (
        f"p{{margin:0 0 {gap}px 0;line-height:{leading}%}}"
        f"li{{margin:0 0 {gap // 3}px 0;line-height:{leading}%}}"
        f"ul,ol{{margin:0 0 {gap}px 0}}"
        f"blockquote{{margin:0 0 {gap}px {gap * 2}px}}"
        f"h1,h2,h3,h4,h5,h6{{font-size:medium;font-weight:600;margin:0 0 {gap // 2}px 0}}"
        "strong,b,th{font-weight:600}"
        "a{color:#212121;text-decoration:none}"
    )


def _cut(document: QTextDocument) -> SetText:
    """Read the lines Qt made; those side by side in a table count as one."""
    layout = document.documentLayout()
    layout.documentSize()  # the layout is lazy
    found: list[SetLine] = []
    block = document.begin()
    while block.isValid():
        place = layout.blockBoundingRect(block).topLeft()
        inner = block.layout()
        for number in range(inner.lineCount()):
            line = inner.lineAt(number)
            top = place.y() + line.y()
            item = block if number == 0 and block.textList() is not None else None
            part = Part(line, place, document, item)
            paragraph = block.blockNumber()
            found.append(SetLine(top, top + line.height(), top + line.ascent(), (part,), paragraph))
        block = block.next()
    lines = tuple(_merged(sorted(found, key=lambda s: s.top)))
    return SetText(lines, document.textWidth())


def _merged(lines: list[SetLine]) -> Iterator[SetLine]:
    current: SetLine | None = None
    for line in lines:
        if current is None:
            current = line
        elif line.top < current.bottom - mm(0.3):
            bottom = max(current.bottom, line.bottom)
            parts = (*current.parts, *line.parts)
            current = replace(current, bottom=bottom, parts=parts)
        else:
            yield current
            current = line
    if current is not None:
        yield current
