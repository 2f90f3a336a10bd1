"""Markdown of an exercise as words on a page. The one way from the exercise room to a label."""

import re
from html import escape, unescape
from pathlib import Path
from typing import Final

from PySide6.QtGui import QPixmap

from twofold.exercise.prose import inline, plain, to_html

__all__ = ["inline", "plain", "prose", "said_large"]

_GAP: Final = re.compile(r"\n\s*\n")
_PICTURE: Final = re.compile(r"<img\b[^>]*>")
_ATTRIBUTE: Final = re.compile(r'\b(src|alt)="([^"]*)"')
_WIDEST: Final = 420  # pixels of a picture
_SHORT: Final = 260  # characters that can be read large from a metre


def prose(markdown: str, pictures: Path | None = None) -> str:
    """Return paragraphs as safe HTML.

    Args:
        markdown: What the exercise says.
        pictures: The folder its pictures lie in; one that is not there is told in its words.
    """
    return _PICTURE.sub(lambda found: _shown(found[0], pictures), to_html(markdown))


def _shown(tag: str, pictures: Path | None) -> str:
    told: dict[str, str] = dict(_ATTRIBUTE.findall(tag))
    file = pictures / unescape(told.get("src", "")) if pictures is not None else None
    picture = QPixmap(str(file)) if file is not None and file.is_file() else QPixmap()
    if picture.isNull():
        return told.get("alt", "")
    width = min(_WIDEST, picture.width())
    return f'<img src="{escape(str(file))}" width="{width}">'


def said_large(markdown: str) -> tuple[str, str]:
    """Part what two people read from a metre from the rest.

    The first paragraph is large where it is short and plain prose; else nothing is.
    """
    first, *rest = _GAP.split(markdown.strip(), maxsplit=1)
    if len(first) > _SHORT or first.startswith(("-", "*", "1.", ">", "|", "#", "!")):
        return "", markdown
    return first, rest[0] if rest else ""
