"""Texts: labels that wrap, say themselves to a screen reader and never clip a word."""

import re
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from twofold.people import Owner
from twofold.ui.theme.look import Type, look
from twofold.ui.widgets.naming import marked, remark

# How much wider than the font's own the lines stand, in percent: 1.5 and 1.38 of the size.
_SPREAD: Final = {"reading": 116, "prompt": 108, "lead": 108, "quote": 112}
_LONG: Final = re.compile(r"\S{20,}")
_BREAK_EACH: Final = 8  # characters of a word that is longer than a line
_TAGS: Final = re.compile(r"<[^>]+>")
_STRONG: Final = re.compile(r"<(/?)(?:strong|b)>", re.IGNORECASE)
_BLOCK: Final = re.compile(r"<(p|ul|ol|li)\b([^>]*)>", re.IGNORECASE)


def _escaped(text: str) -> str:
    """Return text as HTML. Python's own `html` brings a table of 2,000 entities to the start."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _breakable(found: re.Match[str]) -> str:
    """Let a very long word go on in the next line rather than be cut."""
    word = found[0]
    parts = (word[at : at + _BREAK_EACH] for at in range(0, len(word), _BREAK_EACH))
    return "\u200b".join(parts)  # a place to break, of no width


def shortened(name: str, most: int = 220) -> str:
    """Return a name that fits a button: `most` pixels at 100 %, with an ellipsis if longer."""
    metrics = QFontMetrics(look().font(Type.INTERFACE))
    return metrics.elidedText(name, Qt.TextElideMode.ElideRight, look().px(most))


class _Measured(QLabel):
    """A label that lays its words out once for a width, however often layouts ask."""

    def __init__(self) -> None:
        super().__init__()
        self._heights: dict[int, int] = {}

    def setText(self, text: str) -> None:
        """Show other words."""
        self._heights.clear()
        super().setText(text)

    def heightForWidth(self, width: int) -> int:
        """Qt: the height that the words need."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = super().heightForWidth(width)
        return height

    def changeEvent(self, event: QEvent) -> None:
        """Measure again: font, margins and direction all change the height."""
        self._heights.clear()
        super().changeEvent(event)


class Words(_Measured):
    """A wrapped line or paragraph of plain words. `text()` gives the words, never markup.

    `type` is one of title, heading, prompt, lead, quote, reading, interface, strong, caption.
    """

    def __init__(self, text: str = "", type_: str = "interface", tone: str = "") -> None:
        super().__init__()
        self._words = ""
        self._spread = _SPREAD.get(type_, 0)
        marked(self, type=type_)
        if tone:
            marked(self, tone=tone)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText if self._spread else Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show other words."""
        self._words = text
        self.setAccessibleName(text)
        text = _LONG.sub(_breakable, text)
        if self._spread:
            lines = _escaped(text).replace("\n", "<br>")
            super().setText(f'<p style="line-height:{self._spread}%">{lines}</p>')
        else:
            super().setText(text)

    def text(self) -> str:
        """Return the words shown."""
        return self._words

    def set_tone(self, tone: str) -> None:
        """Colour the words: muted, a, b, ours, danger or "" for ink."""
        remark(self, tone=tone)


class Prose(_Measured):
    """Prose of an exercise: the safe HTML that the exercise room makes of Markdown.

    Links are shown as words; nothing here is opened, so nothing here can leave the computer.
    """

    def __init__(self, html: str = "", type_: str = "reading", tone: str = "") -> None:
        super().__init__()
        marked(self, type=type_)
        if tone:
            marked(self, tone=tone)
        self._spread = _SPREAD.get(type_, 106)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_html(html)

    def set_html(self, html: str) -> None:
        """Show other prose."""
        self.setAccessibleName(" ".join(_TAGS.sub(" ", html).split()))
        if "<p" not in html and "<ul" not in html and "<ol" not in html and html:
            html = f"<p>{html}</p>"
        html = _STRONG.sub(_semibold, html)
        html = _BLOCK.sub(self._spaced, html)
        before, last, after = html.rpartition("margin-bottom:")
        if last:  # nothing follows the last block, so it needs no room below
            after = "0px" + after[after.index("px") + 2 :]
        self.setText(before + last + after)

    def _spaced(self, found: re.Match[str]) -> str:
        tag, rest = found[1].lower(), found[2]
        below = {"p": 8, "li": 4}.get(tag, 8)
        indent = "; -qt-list-indent: 1; margin-left: 0px" if tag in {"ul", "ol"} else ""
        style = f"margin-top:0px; margin-bottom:{below}px; line-height:{self._spread}%{indent}"
        return f'<{tag}{rest} style="{style}">'


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


def tone_of(owner: Owner) -> str:
    """Return the tone in which `owner`'s words and name are set."""
    return owner


def line_of(text: str, type_: str = "interface", tone: str = "") -> Words:
    """A text that stays on one line (a date, a duration)."""
    label = Words(text, type_, tone)
    label.setWordWrap(False)
    label.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
    return label


def buddy(label: QLabel, field: QWidget) -> None:
    """Let a label name its field, for screen readers as well."""
    label.setBuddy(field)
    field.setAccessibleName(label.accessibleName())
