"""Markdown of an exercise as words on a page. The one way from the exercise room to a label."""

import re
from typing import Final

from twofold.exercise.prose import inline, plain
from twofold.exercise.prose import to_html as prose

__all__ = ["inline", "plain", "prose", "said_large"]

_GAP: Final = re.compile(r"\n\s*\n")
_SHORT: Final = 260  # characters that can be read large from a metre


def said_large(markdown: str) -> tuple[str, str]:
    """Part what two people read from a metre from the rest.

    The first paragraph is large where it is short and plain prose; else nothing is.
    """
    first, *rest = _GAP.split(markdown.strip(), maxsplit=1)
    if len(first) > _SHORT or first.startswith(("-", "*", "1.", ">", "|", "#", "!")):
        return "", markdown
    return first, rest[0] if rest else ""
