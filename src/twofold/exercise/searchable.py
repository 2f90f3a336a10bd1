"""What an exercise says, as plain words to be searched: no Markdown is read for it."""

import re
from pathlib import Path
from typing import Final

from twofold.exercise.limits import FILE_BYTES

#: Of the front matter only what people wrote for people: codes such as `pillar: base` say nothing.
_TOLD: Final = re.compile(r"^(?:title|summary|topics):(.*)$", re.MULTILINE)
_BRACES: Final = re.compile(r"\{[^}\n]*\}|\]\([^)\n]*\)")
_WORDS: Final = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")


def words_of(path: Path) -> str:
    """Return the words of a file, folded, each after a space; "" where it cannot be read."""
    try:
        with path.open("rb") as file:
            text = file.read(FILE_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""
    head, body = "", text
    if text.startswith("---"):
        head, _, body = text[3:].partition("\n---")
    told = " ".join([*_TOLD.findall(head), _BRACES.sub(" ", body)])
    return " " + " ".join(_WORDS.findall(told.casefold()))


def says(text: str, word: str) -> bool:
    """Say whether a folded word is in what `words_of` returned, from its beginning.

    Scripts that put no space between words are searched anywhere.
    """
    parts = _WORDS.findall(word)
    return bool(parts) and all(
        f" {part}" in text or (not part.isascii() and part in text) for part in parts
    )
