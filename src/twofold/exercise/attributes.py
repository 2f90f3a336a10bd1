r"""What stands in braces at a line end: `{#id .class key=value key="two words" flag}`.

A literal brace at a line end is written `\{` and `\}`.
"""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, field

from twofold.exercise.findings import Findings

ID = re.compile(r"[a-z][a-z0-9-]{0,47}")
_BRACES = re.compile(r"\\.|[{}]")
_OPENS_ATTRIBUTES = re.compile(r"\{\s*(?:[#.][\w-]|[\w-]{1,20}=)")
_TOKEN = re.compile(
    r"""\#(?P<id>[^\s{}"=]*)"""
    r"""|\.(?P<css>[^\s{}"=]*)"""
    r"""|(?P<key>[^\s{}"=\#.][^\s{}"=]*)=(?:"(?P<quoted>[^"]*)"|(?P<bare>[^\s"{}]+))(?=\s|$)"""
    r"""|(?P<flag>[^\s{}"=\#.][^\s{}"=]*)(?=\s|$)"""
)
_SPACE = re.compile(r"\s*")


@dataclass(slots=True)
class Attributes:
    """What one pair of braces says, and where. Columns count from 1."""

    line: int
    column: int
    id: str = ""
    id_column: int = 0
    classes: dict[str, int] = field(default_factory=dict)
    values: dict[str, tuple[str, int]] = field(default_factory=dict)
    flags: dict[str, int] = field(default_factory=dict)

    def get(self, key: str) -> str:
        """Return the value of a key, or ""."""
        return self.values[key][0] if key in self.values else ""

    def at(self, key: str) -> int:
        """Return the column of a key, or of the brace."""
        return self.values[key][1] if key in self.values else self.column


def split(text: str, line: int, findings: Findings) -> tuple[str, Attributes | None]:
    """Part a line into its words and its attributes. Reports E11, E12 and E13."""
    if "{" not in text and "}" not in text:
        return text, None
    bare = text.rstrip()
    if bare[-1] == "}" and "\\" not in bare and bare.count("{") == bare.count("}") == 1:
        start = bare.index("{")
        if bare[start + 1] == "#" and ID.fullmatch(bare, start + 2, len(bare) - 1):
            # Nothing but an id, as most questions have it.
            return bare[:start].rstrip(), Attributes(
                line, start + 1, bare[start + 2 : -1], start + 2
            )
        return _parted(bare, start, len(bare) - 1, line, findings)
    return _split_carefully(text, bare, line, findings)


def _split_carefully(
    text: str, bare: str, line: int, findings: Findings
) -> tuple[str, Attributes | None]:
    braces = [m.start() for m in _BRACES.finditer(bare) if len(m.group()) == 1]
    if not braces:
        return text, None
    if bare[braces[-1]] == "}" and braces[-1] == len(bare) - 1:
        if len(braces) > 1 and bare[braces[-2]] == "{":
            _report_elsewhere(bare, braces[:-2], line, findings)
            return _parted(bare, braces[-2], len(bare) - 1, line, findings)
        return _never_opened(bare, line, findings)
    for start in reversed(braces):
        if bare[start] == "{" and _OPENS_ATTRIBUTES.match(bare, start):
            return _not_at_the_end(bare, start, line, findings)
    return text, None


def not_here(text: str, line: int, where: str, findings: Findings) -> None:
    """Report attributes on a line that reads none (E12)."""
    if "{" not in text:
        return
    found = _OPENS_ATTRIBUTES.search(text)
    if found and not text[: found.start()].endswith("\\"):
        findings.error(
            "E12",
            line,
            found.start() + 1,
            f"attributes are not read {where}.",
            "They stand behind a step, a question or a choice; a plain brace is \\{ \\}.",
        )


def usable_id(word: str, line: int, column: int, findings: Findings) -> bool:
    """Say whether `word` may be an id; report E13 otherwise."""
    if ID.fullmatch(word):
        return True
    findings.error(
        "E13",
        line,
        column,
        f'"{word[:60]}" is not a usable id: lower-case a-z, digits and "-", '
        "starting with a letter, 48 characters at most.",
        f'Try "{slug(word)}".',
    )
    return False


def former_id(attributes: Attributes, findings: Findings) -> str:
    """Return the id that `was=` names, or "". Reports E13."""
    word = attributes.get("was")
    if "was" not in attributes.values:
        return ""
    ok = usable_id(word, attributes.line, attributes.at("was"), findings)
    return word if ok else ""


def slug(words: str, fallback: str = "one-word") -> str:
    """Return an id made of words, for suggestions."""
    plain = unicodedata.normalize("NFKD", words[:80].lower()).encode("ascii", "ignore").decode()
    made = re.sub(r"[^a-z0-9]+", "-", plain).strip("-0123456789")[:48].strip("-")
    return made or fallback


def only(
    attributes: Attributes,
    what: str,
    findings: Findings,
    *,
    keys: Collection[str] = (),
    classes: Collection[str] = (),
    flags: Collection[str] = (),
) -> None:
    """Report every key (E16), class (E17) and flag (E14) that does not belong to `what`."""
    line = attributes.line
    for key, (_, column) in attributes.values.items():
        if key not in keys:
            hint = findings.near(key, keys) or (
                f"Known: {', '.join(sorted(keys))}." if keys else ""
            )
            findings.error("E16", line, column, f'{what} has no attribute "{key}".', hint)
    for name, column in attributes.classes.items():
        if name not in classes:
            hint = findings.near(name, classes)
            findings.error("E17", line, column, f'unknown class ".{name}".', hint)
    for flag, column in attributes.flags.items():
        if flag not in flags:
            hint = findings.near(flag, [*flags, *classes, *keys])
            hint = hint or "An id is written #like-this; a plain brace is \\{ \\}."
            findings.error("E14", line, column, f'unknown flag "{flag}".', hint)


def _parted(
    text: str, start: int, end: int, line: int, findings: Findings
) -> tuple[str, Attributes]:
    found = Attributes(line, start + 1)
    inner = text[start + 1 : end]
    if not inner.isascii() and any(mark in inner for mark in "“”„«»"):
        findings.error(
            "E12",
            line,
            start + 1,
            "these attributes have curly quotation marks.",
            'Write straight ones: key="two words".',
        )
        return text[:start].rstrip(), found
    at = start + 1
    if not ('"' in inner or "{" in inner or "}" in inner):  # what only `_TOKEN` reads rightly
        at = _take_plain(found, text, at, end, findings)
    while at < end:
        space = _SPACE.match(text, at, end)
        at = space.end() if space else at
        if at >= end:
            break
        token = _TOKEN.match(text, at, end)
        if not token or token.end() == at:
            findings.error(
                "E12",
                line,
                at + 1,
                f"cannot read {text[at:end][:60]!r} in these attributes.",
                'Use #id, .class, key=value or key="two words".',
            )
            break
        _take_token(found, token, findings)
        at = token.end()
    return text[:start].rstrip(), found


def _take_plain(found: Attributes, text: str, at: int, end: int, findings: Findings) -> int:
    """Take what has no quotes, word by word. Returns where it stops understanding, or `end`."""
    values = found.values
    for word in text[at:end].split():
        at = text.index(word, at)
        mark = word[0]
        if mark == "#" or mark == ".":  # noqa: PLR1714 - asked at every word of every line
            if "=" in word:
                return at
            _take(found, "id" if mark == "#" else "css", word[1:], "", at + 1, findings)
        else:
            key, equals, value = word.partition("=")
            if equals and not (key and value):
                return at
            if equals and key not in values:
                values[key] = (value, at + 1)
            else:
                _take(found, "key" if equals else "flag", key, value, at + 1, findings)
        at += len(word)
    return end


def _take_token(found: Attributes, token: re.Match[str], findings: Findings) -> None:
    group = token.lastgroup or "flag"
    if group in {"quoted", "bare"}:
        _take(found, "key", token["key"], token[group], token.start() + 1, findings)
    else:
        _take(found, group, token[group], "", token.start() + 1, findings)


def _take(
    found: Attributes, sort: str, name: str, value: str, column: int, findings: Findings
) -> None:
    twice = ""
    if sort == "id":
        if found.id_column:
            twice = "an id"
        elif usable_id(name, found.line, column, findings):
            found.id = name
        found.id_column = column
    elif sort == "key":
        twice = name if name in found.values else ""
        found.values[name] = (value.strip(), column)
    elif sort == "css":
        twice = f".{name}" if name in found.classes else ""
        found.classes[name] = column
    else:
        found.flags[name] = column
    if twice:
        findings.error("E12", found.line, column, f"{twice} stands twice in these braces.")


def _report_elsewhere(text: str, braces: list[int], line: int, findings: Findings) -> None:
    for start in braces:
        if text[start] == "{" and _OPENS_ATTRIBUTES.match(text, start):
            findings.error(
                "E11",
                line,
                start + 1,
                "attributes stand once, at the end of the line.",
                "Put them into one pair of braces.",
            )


def _never_opened(text: str, line: int, findings: Findings) -> tuple[str, Attributes | None]:
    findings.error(
        "E11",
        line,
        len(text),
        "the brace closed here is never opened.",
        "Write {#id} at the end of the line, or \\} for a plain brace.",
    )
    start = text.rfind("#")
    if start < 1 or not text[start - 1].isspace():
        return text[:-1], None
    return _parted(text, start - 1, len(text) - 1, line, findings)


def _not_at_the_end(text: str, start: int, line: int, findings: Findings) -> tuple[str, Attributes]:
    close = text.find("}", start)
    if close < 0:
        findings.error(
            "E11",
            line,
            start + 1,
            "the brace opened here is never closed.",
            f"Write {text[start:][:60].rstrip()}}} at the end of the line.",
        )
        close = len(text)
    else:
        findings.error(
            "E11",
            line,
            start + 1,
            "attributes stand at the end of the line; here words follow them.",
            f"Move {text[start : close + 1][:60]} to the end.",
        )
    words, found = _parted(text, start, close, line, findings)
    return words + text[close + 1 :].rstrip(), found
