"""Texts: labels that wrap, say themselves to a screen reader and never clip a word."""

import re
from dataclasses import dataclass, field
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy

from twofold.ui.theme.look import Type, look
from twofold.ui.widgets.laid import Laid
from twofold.ui.widgets.lines import LESS, alone, even, in_company

# How much wider than the font's own the lines stand, in percent: 1.5 and 1.38 of the size.
_SPREAD: Final = {"reading": 116, "prompt": 108, "sofa": 106, "lead": 108, "quote": 112}
_CALM: Final = 127  # 1.6 of the size, in plain letters
_LONG: Final = re.compile(r"\S{20,}")
_BREAK_EACH: Final = 8  # characters of a part of it that is long as well
#: What a path, an address or a double name is made of; a part keeps what joins it to the next.
_PART: Final = re.compile(r"[-/\\_.@]*[^-/\\_.@]+[-/\\_.@]*|[-/\\_.@]+")
_ENDLESS: Final = 1_000_000  # pixels
_WORD: Final = re.compile(r"\S+")
_TAGS: Final = re.compile(r"<[^>]+>")
_AT_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_STRONG: Final = re.compile(r"<(/?)(?:strong|b)>", re.IGNORECASE)
_BLOCK: Final = re.compile(r"<(p|ul|ol|li)\b([^>]*)>", re.IGNORECASE)


def _breakable(found: re.Match[str]) -> str:
    """Let a very long word go on in the next line rather than be cut."""
    parts = (
        part[at : at + _BREAK_EACH] if _LONG.fullmatch(part) else part
        for part in _PART.findall(found[0])
        for at in (range(0, len(part), _BREAK_EACH) if _LONG.fullmatch(part) else (0,))
    )
    return "\u200b".join(parts)  # a place to break, of no width


def _spread(type_: str, usual: int) -> int:
    """Return how high a line is, in percent of what the font asks for."""
    spread = _SPREAD.get(type_, usual)
    return max(spread, _CALM) if look().calm and spread > 100 else spread


def shortened(name: str, most: int = 220) -> str:
    """Return a name that fits a button: `most` pixels at 100 %, with an ellipsis if longer."""
    metrics = QFontMetrics(look().font(Type.INTERFACE))
    return metrics.elidedText(name, Qt.TextElideMode.ElideRight, look().px(most))


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or an item of a list, and where it stands in its label."""

    words: str = field(repr=False)
    item: bool
    at: QRect


class Words(Laid):
    """A wrapped line or paragraph of plain words. `text()` gives the words, never markup.

    `type` is one of title, heading, prompt, sofa, lead, quote, reading, interface, strong, caption.
    """

    def __init__(self, text: str = "", type_: str = "interface", tone: str = "") -> None:
        super().__init__(type_, tone)
        self._spread = _spread(type_, 100) / 100
        self._paragraphs: list[QTextLayout] = []
        self._unset = False  # each paragraph is still the one line it was measured as
        self._tops: list[float] = []
        self._width = self._height = -1
        self._words = ""
        if text:
            self.setText(text)

    def setText(self, text: str) -> None:
        """Show other words."""
        if text == self._words:
            return
        self._words = text
        self.setAccessibleName(text)
        self.forget()

    def text(self) -> str:
        """Return the words shown."""
        return self._words

    def blocks(self) -> tuple[Block, ...]:
        """Return the paragraphs, for whoever reads them one at a time."""
        self._measure()
        inside = self.contentsRect()
        self.lay(max(1, inside.width()))
        ends = [*self._tops[1:], self._height]
        places = zip(self._words.split("\n"), self._tops, ends, strict=False)
        return tuple(
            Block(
                words,
                item=False,
                at=QRect(0, round(top), inside.width(), round(end - top)).translated(
                    inside.topLeft()
                ),
            )
            for words, top, end in places
            if words.strip()
        )

    def set_in(self, font: QFont) -> tuple[int, int, int]:
        """Set the words; each paragraph runs in its own direction."""
        option = QTextOption(_AT_LEFT)  # `lay` knows for how much room, and where they begin
        wraps = self.wordWrap()
        mode = QTextOption.WrapMode
        option.setWrapMode(mode.WrapAtWordBoundaryOrAnywhere if wraps else mode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._paragraphs, self._width, self._unset = [], -1, True
        least = most = high = 0.0
        for paragraph in _LONG.sub(_breakable, self._words).split("\n") if self._words else ():
            layout = QTextLayout(paragraph, font)
            layout.setTextOption(option)
            layout.setCacheEnabled(True)
            layout.beginLayout()
            line = layout.createLine()
            line.setLineWidth(_ENDLESS)
            layout.endLayout()
            high += line.height() * self._spread
            least, most = max(least, layout.minimumWidth()), max(most, layout.maximumWidth())
            self._paragraphs.append(layout)
        return ceil(least), ceil(most), ceil(high)

    def lay(self, width: int) -> int:
        """Break the lines, each `_SPREAD` as high as the font asks."""
        width = self.reach(width)
        if width == self._width:
            return self._height
        self._width, self._tops, top = width, [], 0.0
        if self._unset and width >= self._most:
            return self._lay_unbroken(width)
        if self._unset:
            self._unset = False
            for layout in self._paragraphs:
                option = layout.textOption()
                option.setAlignment(_level(self))
                layout.setTextOption(option)
        middle = self._in_middle
        for layout in self._paragraphs:
            self._tops.append(top)
            reach = even(layout, width) if middle else width
            below = self._set_lines(layout, reach, (width - reach) / 2)
            if not middle and alone(layout, width):
                reach = in_company(layout, width)
                at_right = bool(_level(self) & Qt.AlignmentFlag.AlignRight)
                below = self._set_lines(layout, reach, width - reach if at_right else 0)
            top += below
        self._height = ceil(top)
        return self._height

    def _lay_unbroken(self, width: int) -> int:
        """Put each paragraph where it stands: to break its lines anew, Qt forms every letter anew.

        Returns how high they are in pixels.
        """
        level, top = _level(self), 0.0
        for layout in self._paragraphs:
            self._tops.append(top)
            line = layout.lineAt(0)
            spare = width - line.horizontalAdvance()
            at_right = level & Qt.AlignmentFlag.AlignRight
            line.setPosition(QPointF(spare / 2 if self._in_middle else spare if at_right else 0, 0))
            top += line.height() * self._spread
        self._height = ceil(top)
        return self._height

    def _set_lines(self, layout: QTextLayout, reach: int, start: float) -> float:
        """Break a paragraph into lines `reach` px long; return how high it is."""
        layout.beginLayout()
        below = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(reach)
            line.setPosition(QPointF(start, below))
            below += line.height() * self._spread
        layout.endLayout()
        return below

    def draw(self, painter: QPainter, seen: QRectF) -> None:
        """Draw the lines that can be seen."""
        for top, layout in zip(self._tops, self._paragraphs, strict=True):
            if top > seen.bottom():
                break
            if top + layout.boundingRect().bottom() >= seen.top():
                layout.draw(painter, QPointF(0, top), [], seen)  # Qt takes the position off itself


class Prose(Laid):
    """Prose of an exercise: the safe HTML that the exercise room makes of Markdown.

    Links are shown as words; nothing here is opened, so nothing here can leave the computer.
    """

    def __init__(self, html: str = "", type_: str = "reading", tone: str = "") -> None:
        super().__init__(type_, tone)
        self._spread = _spread(type_, 106)
        from PySide6.QtGui import QTextDocument  # Home has no prose, and people wait for Home

        self._html = ""
        self._width = -1
        self._shift = 0.0  # px from the start of the page to where a paragraph set narrower begins
        self._prose = QTextDocument(self)
        self._prose.setUndoRedoEnabled(False)
        self._prose.setDocumentMargin(0)
        self.set_html(html)

    def set_html(self, html: str) -> None:
        """Show other prose."""
        said = " ".join(_TAGS.sub(" ", html).split())
        if "<p" not in html and "<ul" not in html and "<ol" not in html and html:
            html = f"<p>{html}</p>"
        html = _STRONG.sub(_semibold, html)
        html = _BLOCK.sub(self._spaced, html)
        before, last, after = html.rpartition("margin-bottom:")
        if last:  # nothing follows the last block, so it needs no room below
            after = "0px" + after[after.index("px") + 2 :]
        self._html = before + last + after
        self.forget()
        self.setAccessibleName(said)  # a screen reader may ask at once, so the words come first

    def text(self) -> str:
        """Return the prose as HTML."""
        return self._html

    def blocks(self) -> tuple[Block, ...]:
        """Return the paragraphs and list items, for whoever reads them one at a time."""
        self._measure()
        inside = self.contentsRect()
        self.lay(max(1, inside.width()))
        lines = self._prose.documentLayout()
        found: list[Block] = []
        block = self._prose.begin()
        while block.isValid():
            if block.text().strip():
                at = lines.blockBoundingRect(block).translated(self._shift, 0).toAlignedRect()
                at.translate(inside.topLeft())
                found.append(Block(block.text(), block.textList() is not None, at))
            block = block.next()
        return tuple(found)

    def set_in(self, font: QFont) -> tuple[int, int, int]:
        """Read the HTML anew: its sizes follow from the font."""
        self._prose.setDefaultFont(font)
        option = QTextOption(_level(self))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._prose.setDefaultTextOption(option)
        self._prose.setTextWidth(-1)  # nothing broken: that is what is asked for here
        self._prose.setHtml(self._html)
        self._width = -1
        longest = max(_WORD.findall(_TAGS.sub(" ", self._html)), key=len, default="")
        most = ceil(self._prose.idealWidth())  # lays it out without breaking a line
        high = ceil(self._prose.size().height()) if self._prose.blockCount() == 1 else 0
        return QFontMetrics(font).horizontalAdvance(longest), most, high

    def lay(self, width: int) -> int:
        """Lay the blocks out."""
        width = self.reach(width)
        if self._prose.isEmpty():
            return 0
        if self._width != width:
            self._width = width
            self._prose.setTextWidth(width)
            reach = self._in_company(width) if self._prose.blockCount() == 1 else width
            at_right = _level(self) & Qt.AlignmentFlag.AlignRight
            spare = width - reach
            self._shift = spare / 2 if self._in_middle else spare if at_right else 0
        return ceil(self._prose.size().height())

    def _in_company(self, width: int) -> int:
        """Set a paragraph a little narrower where its last word then has company, as `Words` do."""
        layout = self._prose.firstBlock().layout()
        lines = layout.lineCount()
        if not alone(layout, width):
            return width
        for percent in LESS:
            less = width * percent // 100
            self._prose.setTextWidth(less)
            if layout.lineCount() == lines and not alone(layout, width):
                return less
        self._prose.setTextWidth(width)
        return width

    def draw(self, painter: QPainter, seen: QRectF) -> None:
        """Draw the blocks that can be seen."""
        from PySide6.QtGui import QAbstractTextDocumentLayout  # as above

        context = QAbstractTextDocumentLayout.PaintContext()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, painter.pen().color())
        context.palette = palette
        context.clip = seen.translated(-self._shift, 0)
        painter.translate(self._shift, 0)
        self._prose.documentLayout().draw(painter, context)

    def _spaced(self, found: re.Match[str]) -> str:
        tag, rest = found[1].lower(), found[2]
        below = {"p": 8, "li": 4}.get(tag, 8)
        indent = "; -qt-list-indent: 1; margin-left: 0px" if tag in {"ul", "ol"} else ""
        style = f"margin-top:0px; margin-bottom:{below}px; line-height:{self._spread}%{indent}"
        return f'<{tag}{rest} style="{style}">'


def _level(label: Laid) -> Qt.AlignmentFlag:
    """Return where lines begin: at the side the page begins, whichever way their words run."""
    flag = Qt.AlignmentFlag
    level = label.alignment() & flag.AlignHorizontal_Mask
    if level in {flag.AlignHCenter, flag.AlignJustify}:
        return level
    at_right = label.isRightToLeft() is not bool(level & flag.AlignRight)
    return (flag.AlignRight if at_right else flag.AlignLeft) | flag.AlignAbsolute


def _semibold(found: re.Match[str]) -> str:
    """Set strong words in the Semibold we have; Qt would smear the Regular into a Bold."""
    return "</span>" if found[1] else '<span style="font-weight:600">'


def title(text: str) -> Words:
    """The one title of a page, 34 px serif."""
    return Words(text, "title")


def heading(text: str) -> Words:
    """A heading within a page, 22 px serif."""
    return Words(text, "heading")


def prompt(text: str) -> Words:
    """What is asked, 28 px serif, readable by two from a metre."""
    return Words(text, "prompt")


def lead(text: str) -> Words:
    """The sentence under a title, 22 px serif."""
    return Words(text, "lead")


def quote(text: str) -> Words:
    """Words people wrote, 20 px serif."""
    return Words(text, "quote")


def reading(text: str, tone: str = "") -> Words:
    """A paragraph, 18 px."""
    return Words(text, "reading", tone)


def plain(text: str, tone: str = "") -> Words:
    """A line of the interface, 16 px."""
    return Words(text, "interface", tone)


def strong(text: str) -> Words:
    """A line of the interface that leads its neighbours, 16 px semibold."""
    return Words(text, "strong")


def caption(text: str) -> Words:
    """A quiet line, 14 px."""
    return Words(text, "caption")


def line_of(text: str, type_: str = "interface", tone: str = "") -> Words:
    """A text that stays on one line (a date, a duration)."""
    label = Words(text, type_, tone)
    label.setWordWrap(False)
    label.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
    return label
