"""Words that nobody would write, and the hunt for them in everything that was left on a disk.

A canary is looked for case-folded, in UTF-8 and UTF-16, in the bytes of every file of a folder;
and, through an opened book, in every column of every table, shadow tables of a full-text index
included. What the bytes of an encrypted book cannot tell, its columns do.
"""

import base64
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

_SYLLABLES = ("zab", "kul", "mir", "tox", "wen", "fip", "gur", "jos", "hep", "vyd", "qua", "lem")


class Connection(Protocol):
    """The little of a database connection that the hunt needs."""

    def execute(self, sql: str, /) -> Any:  # noqa: ANN401 -- a driver's cursor
        """Run one statement."""
        ...


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """Where a canary sat: a file, or a table and its column."""

    where: str
    word: str


def canaries(count: int, seed: int = 1) -> list[str]:
    """Return that many different words of 12 letters, in lower case, the same for one seed."""
    chance = random.Random(seed)  # noqa: S311 -- not a secret
    words: set[str] = set()
    while len(words) < count:
        words.add("".join(chance.choices(_SYLLABLES, k=4)))
    return sorted(words)


def in_folder(folder: Path, words: Iterable[str]) -> list[Found]:
    """Return every file below `folder` that holds a word, in its bytes or in its name."""
    wanted = list(words)
    found = []
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        text = path.read_bytes()
        name = str(path.relative_to(folder))
        hits = [w for w in wanted if _holds(text, w) or w in name.casefold()]
        found += [Found(name, word) for word in hits]
    return found


def in_text(text: str, words: Iterable[str]) -> list[Found]:
    """Return the words that a text holds: a log, a title, what a program printed."""
    return [Found("text", word) for word in words if word in text.casefold()]


def in_book(door: Connection, words: Iterable[str]) -> list[Found]:
    """Return every table and column that holds a word, read through an opened book."""
    wanted = list(words)
    found: set[Found] = set()
    for table, column, value in _cells(door):
        content = value if isinstance(value, bytes) else str(value).encode("utf-8")
        found |= {Found(f"{table}.{column}", w) for w in wanted if _holds(content, w)}
    return sorted(found)


def _cells(door: Connection) -> Iterator[tuple[str, str, object]]:
    """Yield every value of every table, virtual and shadow tables included."""
    tables = door.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    for (table,) in tables:
        rows = door.execute(f'SELECT * FROM "{table}"')  # noqa: S608 -- names come from the schema
        columns = [part[0] for part in rows.description]
        for row in rows.fetchall():
            for column, value in zip(columns, row, strict=True):
                if value is not None:
                    yield table, column, value


def _holds(content: bytes, word: str) -> bool:
    """Say whether bytes hold a word: UTF-8, UTF-16 of both orders, base64, whatever its case."""
    lower = content.lower()  # ASCII only, and so are canaries: that folds their case
    spelt = [word.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    if any(form in lower for form in spelt):
        return True
    return any(form in content for form in _in_base64(word))


def _in_base64(word: str) -> list[bytes]:
    """Return what a word leaves in base64, for each of the three places it may begin at."""
    forms = []
    for pad in range(3):
        code = base64.b64encode(b"\0" * pad + word.encode())
        start, end = -(-pad * 8 // 6), (pad + len(word)) * 8 // 6
        forms.append(code[start:end])
    return forms
