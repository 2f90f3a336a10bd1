"""Front matter of exercises that ship, read at a glance: a line of it is a key and its words.

The careful reader (`front_matter`, `header`) says what is wrong with a file, and for that reads
ten modules. What ships was checked before it did, so a start takes its word for it; whatever is
spelled otherwise than plainly is left to the careful reader.
"""

import re
from typing import Any, Final

#: Where `key: words`, `key: "words"` and `key: [a, b]` say the same to YAML and to us.
_WORDS: Final = r"[^\s\-?:,\[\]{}#&*!|>'\"%@`~=<][^\[\]{}#:\"]*"
_QUOTED: Final = r'"[^"\\]*[^"\\\s]"'
_LINE: Final = re.compile(rf"(?P<key>[a-z]+): (?P<value>{_WORDS}|{_QUOTED}|\[{_WORDS}\])")
_PLAIN: Final = re.compile(_WORDS)
_ID: Final = re.compile(r"[a-z][a-z0-9-]{0,47}")
_WHOLE: Final = re.compile(r"[0-9]{1,6}")
_MOST: Final = 8 * 1024
_LONGEST: Final = 240  # minutes
_TEXTS: Final = frozenset({"title", "summary", "lang", "depth", "pillar", "heat"})
_CHOICES: Final[dict[str, dict[str, object]]] = {
    "kind": {"exercise": "exercise", "program": "program"},
    "solo": {"yes": True, "no": False},
}
_IDS: Final = frozenset({"id", "motif"})
_LISTS: Final = frozenset({"topics", "tonight", "was"})
#: A list of cards has no use for them, in whatever way they are spelled.
_UNUSED: Final = frozenset({"sources", "roles", "starts", "rhythm", "short", "every", "translates"})


def read(data: bytes, lang: str) -> dict[str, Any] | None:
    """Return the fields of a `library.Entry`, or None where the careful reader is needed.

    Args:
        data: The beginning of the file.
        lang: The language of the folder it lies in.
    """
    end = data.find(b"\n---\n")
    if not data.startswith(b"---\n") or not 0 < end < _MOST:
        return None
    try:
        head = data[4:end].decode()
    except UnicodeDecodeError:
        return None
    if not head.replace("\n", "").isprintable():
        return None
    said: dict[str, str] = {}
    key = ""
    for line in head.split("\n"):
        if key in _UNUSED and line[:1] in {" ", "-", ""}:
            continue  # more of the same list
        key = line.partition(":")[0]
        found = _LINE.fullmatch(line)
        if key in said or (found is None and key not in _UNUSED):
            return None
        said[key] = found["value"] if found is not None else ""
    return _fields(said, lang)


def _fields(said: dict[str, str], lang: str) -> dict[str, Any] | None:
    if not lang or said.get("lang") != lang or not _WHOLE.fullmatch(said.get("version", "")):
        return None
    known = {key: said[key] for key in said if key not in _UNUSED and key != "version"}
    fields = {key: _value(key, value) for key, value in known.items()}
    if None in fields.values() or not {"id", "title"} <= fields.keys():
        return None
    return fields


def _value(key: str, value: str) -> object:
    """Return what a key says, None where that is not plain."""
    if key in _LISTS:
        texts = value[1:-1].split(",") if value[0] == "[" else [value]
        plain = tuple(text.strip() for text in texts)
        return plain if all(_PLAIN.fullmatch(text) for text in plain) else None
    if key in _TEXTS:
        quoted = value[0] == '"'
        return None if value[0] == "[" else value[1:-1].strip() if quoted else value
    if key == "minutes":
        return int(value) if _WHOLE.fullmatch(value) and 0 < int(value) <= _LONGEST else None
    if key in _CHOICES:
        return _CHOICES[key].get(value)
    return value if key in _IDS and _ID.fullmatch(value) else None
