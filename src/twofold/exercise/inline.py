"""What must not stand in prose: raw HTML, pictures from afar, links to anywhere but https.

`links` finds every inline link of a line; looks back and file links are checked elsewhere.
"""

import re
from functools import lru_cache
from html import unescape
from typing import NamedTuple

from twofold.exercise.findings import Findings

_LINK = re.compile(
    r"""(?<!\\)(?P<bang>!?)\[(?P<words>[^\[\]]*)\]"""
    r"""\(\s*(?P<target><[^<>]*>|[^\s()<>"]*)"""
    r"""(?:\s+(?:"(?P<title>[^"]*)"|'(?P<single>[^']*)'))?\s*\)"""
)
_DEFINITION = re.compile(r"\s{0,3}\[[^\[\]]+\]:\s*<?(?P<target>[^\s<>]+)")
_HTML = re.compile(r"(?<!\\)<(?P<tag>/?[A-Za-z][A-Za-z0-9:-]{0,30}|!|\?)(?P<rest>[^\s>]?)")
_AUTOLINK = re.compile(r"<https://[^\s<>]+>")
_SCHEME = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*):")
#: A file or a place in one, spelled so plainly that no scheme can hide in it.
_NEARBY = re.compile(r"[\w.#-][\w./#-]*")
_IMAGE_BY_NAME = re.compile(r"(?<!\\)!\[[^\[\]]*\]\s?\[")


class Link(NamedTuple):
    """One `[words](target "title")`, or a picture. `start` counts from 0."""

    words: str
    target: str
    title: str
    picture: bool
    start: int
    end: int


def links(text: str) -> tuple[Link, ...]:
    """Return the inline links of one line."""
    return _links(text) if "](" in text else ()


@lru_cache(maxsize=64)  # up to four readers ask about the same line
def _links(text: str) -> tuple[Link, ...]:
    return tuple(
        Link(
            found["words"].strip(),
            found["target"].strip("<>"),
            found["title"] or found["single"] or "",
            bool(found["bang"]),
            found.start(),
            found.end(),
        )
        for found in _LINK.finditer(text)
    )


def scheme(target: str) -> str:
    """Return the scheme of a link in lower case, "//" for one without, or ""."""
    if _NEARBY.fullmatch(target):
        return ""
    plain = "".join(c for c in unescape(target) if c > " " and not c.isspace())
    if plain.startswith(("//", "\\\\", "/\\", "\\/")):
        return "//"
    found = _SCHEME.match(plain)
    # `shelf:gratitude` and a drive letter are schemes in form only; they are judged by callers.
    return found["scheme"].lower() if found else ""


def check(text: str, line: int, findings: Findings) -> None:
    """Report raw HTML (E70), remote pictures (E71) and unusual links (E72) of one line."""
    if "<" in text:
        _check_html(text, line, findings)
    if "[" not in text:
        return
    for link in links(text):
        kind = scheme(link.target)
        column = link.start + 1
        if link.picture and kind:
            findings.error(
                "E71",
                line,
                column,
                "pictures from elsewhere have no place here: everything works offline.",
                "Put the picture next to the file and link it by its name.",
            )
        elif kind not in {"", "https"} and not (kind == "shelf" and not link.picture):
            _bad_scheme(kind, line, column, findings)
    by_name = _IMAGE_BY_NAME.search(text) if "![" in text else None
    if by_name:
        findings.error(
            "E71",
            line,
            by_name.start() + 1,
            "a picture is named where it stands.",
            "Write ![words](picture.png).",
        )
    definition = _DEFINITION.match(text)
    if definition and scheme(definition["target"]) not in {"", "https"}:
        _bad_scheme(scheme(definition["target"]), line, definition.start("target") + 1, findings)


def _check_html(text: str, line: int, findings: Findings) -> None:
    for found in _HTML.finditer(text):
        if _AUTOLINK.match(text, found.start()):
            continue
        tag = found["tag"]
        if found["rest"] == ":" or ":" in tag:
            _bad_scheme(tag.strip("/:").split(":")[0].lower(), line, found.start() + 1, findings)
            continue
        findings.error(
            "E70",
            line,
            found.start() + 1,
            f"raw HTML (<{tag}>) is not read.",
            'Use Markdown, or write \\< for a plain "<".',
        )


def _bad_scheme(kind: str, line: int, column: int, findings: Findings) -> None:
    start = kind if kind == "//" else f"{kind}:"
    findings.error(
        "E72",
        line,
        column,
        f'links may only be https: or the name of a file, not "{start}".',
        "Write https://… or other-file.md.",
    )
