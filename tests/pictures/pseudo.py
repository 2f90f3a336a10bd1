"""Two languages nobody speaks: one stretched and accented, one that runs from right to left.

What is still in plain letters was never handed to the translators; what is cut off had only the
room that English needs.
"""

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTranslator

_ACCENTS: Final = str.maketrans(
    {
        **dict(zip("aeiouyAEIOUY", "àéîõüýÀÉÎÕÜÝ", strict=True)),
        **dict(zip("cnszCNSZ", "çñšžÇÑŠŽ", strict=True)),
    }
)
_VOWEL: Final = re.compile(r"[aeiouAEIOU]")
#: What a sentence of the window carries that is no word: places for values, tags, entities.
_KEPT: Final = re.compile(r"(\{\w*\}|%n|<[^>]+>|&\w+;)")
#: What an exercise file carries that is no word of it.
_MARKUP: Final = re.compile(
    r"(\{[^}]*\}|\[[ xX]?\]\([^)]*\)|\([ \d]*\)|\[ ?\]|_{3,}"
    r"|^#+ |^ *[-*>+] |^ *\d+\. |\*+|\]\([^)]*\))"
)
#: A role among `roles`: its id, and the words it has on a page.
_ROLE: Final = re.compile(r"""([\[,]\s*["']?)([A-Za-z][\w-]*)(?:( = )([^"',\]]+))?""")
_LEFT, _END = "\u200f\u202e", "\u202c"


def stretched(text: str, kept: re.Pattern[str] = _KEPT) -> str:
    """Return a text about four tenths longer, accented, its places for values untouched."""
    parts = kept.split(text)
    return "".join(part if kept.fullmatch(part) else _longer(part) for part in parts)


def _longer(text: str) -> str:
    doubled = _VOWEL.sub(lambda found: found[0] + found[0].lower(), text)
    return doubled.translate(_ACCENTS)


def mirrored(text: str) -> str:
    """Return a text whose letters run from right to left, as Arabic and Hebrew do."""
    return "\n".join(f"{_LEFT}{line}{_END}" if line else line for line in text.split("\n"))


class Stretched(QTranslator):
    """Speaks the stretched language."""

    def translate(
        self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        """Qt: say a sentence."""
        return stretched(source)


class Mirrored(QTranslator):
    """Speaks the mirrored language."""

    def translate(
        self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        """Qt: say a sentence."""
        return mirrored(source)


def stretch_exercise(source: str) -> str:
    """Return an exercise file whose words are stretched and whose marks still say the same."""
    parts = source.split("---\n", 2)
    if len(parts) < 3:
        return source
    head = re.sub(
        r"^(title|summary): (.*)$",
        lambda found: f"{found[1]}: {stretched(found[2])}",
        parts[1],
        flags=re.MULTILINE,
    )
    roles = next((x for x in head.split("\n") if x.startswith("roles:")), "")
    head = head.replace(roles, _ROLE.sub(_role_words, roles)) if roles else head
    kept = _markup([found[2] for found in _ROLE.finditer(roles)])
    body = "\n".join(
        line if line.startswith(("<", "@", "```", "![")) else stretched(line, kept)
        for line in parts[2].split("\n")
    )
    return f"{parts[0]}---\n{head}---\n{body}"


def _role_words(found: re.Match[str]) -> str:
    """Return a role with its words stretched; its id is no word."""
    said = f"{found[3]}{stretched(found[4])}" if found[3] else ""
    return found[1] + found[2] + said


def _markup(roles: list[str]) -> re.Pattern[str]:
    """Return what is no word in a file with these roles: whom a note is for as well."""
    if not roles:
        return _MARKUP
    addressed = "|".join(map(re.escape, roles))
    return re.compile(rf"(^ {{0,3}}> ?(?:{addressed}):|{_MARKUP.pattern[1:]}")


def stretch_exercises(shipped: Path, target: Path) -> Path:
    """Write the English exercises and programs, stretched, into a folder; return it."""
    for path in (shipped / "en").rglob("*.md"):
        written = target / path.relative_to(shipped)
        written.parent.mkdir(parents=True, exist_ok=True)
        written.write_text(stretch_exercise(path.read_text("utf-8")), encoding="utf-8")
    return target
