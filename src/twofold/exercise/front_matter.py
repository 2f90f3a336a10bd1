"""Front matter: flat YAML between two `---`, with the place of every key and value.

Each line is scanned by us first. Where all of them are plain (`key: words`, `key: [a, b]`,
`- item`), nothing else is needed; only other spellings are given to PyYAML.
"""

import re
from dataclasses import dataclass, field

from twofold.exercise.findings import Findings

BYTES = 8 * 1024
_BRACKETS = 60

_KEY = re.compile(r"(?P<key>[^\s:#,\[\]{}&*!|>'\"%@`?-][^:#]*):(?:[ \t]+(?P<value>.*))?$")
_FIRST_WORD = re.compile(r"\s*(\w+)")
_QUOTED_KEY = re.compile(r"(?:\"[^\"]+\"|'[^']+')[ \t]*:(?:\s|$)")
_ITEM = re.compile(r"(?P<space>[ \t]*)-(?:[ \t]+(?P<value>.*))?$")
#: A scalar that YAML and we read alike: no quotes, no comment, no second colon, no flow marks.
_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`~=<][^\[\]{}#:]*")
_SAID = re.compile(rf"(?P<key>[a-z]+):[ \t]+(?P<words>{_PLAIN.pattern})")
_PLAIN_DASHED = re.compile(r"-[^\s\[\]{}#:,\-][^\[\]{}#:]*")
_QUOTED = re.compile(r'"[^"\\]*"')
_FLOW_ITEM = re.compile(r'[ \t]*(?P<item>"[^"\\]*"|[^,"\[\]]+)[ \t]*(?=,|\Z)')
_NO_WORDS = frozenset({"|", ">"})


@dataclass(slots=True)
class Entry:
    """One key. `values` has one text, or those of a list; `columns` where each starts."""

    key: str
    line: int
    column: int
    values: list[str] = field(default_factory=list)
    columns: list[tuple[int, int]] = field(default_factory=list)  # (line, column)
    listed: bool = False

    @property
    def text(self) -> str:
        """The text, or the texts of a list joined."""
        return ", ".join(self.values)

    def at(self, index: int = 0) -> tuple[int, int]:
        """Return line and column of a value, or of the key where there is none."""
        return self.columns[index] if index < len(self.columns) else (self.line, self.column)


@dataclass(slots=True)
class FrontMatter:
    """Keys in the order written. `body` is the index of the first line behind it."""

    entries: dict[str, Entry]
    body: int
    lines: list[str] = field(default_factory=list)

    def names(self, key: str) -> bool:
        """Whether a line begins with the word, read or not."""
        return any(found[1] == key for line in self.lines if (found := _FIRST_WORD.match(line)))


def read(lines: list[str], findings: Findings) -> FrontMatter:
    """Read front matter from the lines of a file. Reports E01, E02, E03, E06, E07, E80."""
    if not lines or lines[0].rstrip() != "---":
        findings.error(
            "E01",
            1,
            1,
            "the file begins with front matter.",
            "Write a line with ---, then id, title, version and lang, then --- again.",
        )
        return FrontMatter({}, 0)
    end = next((i for i, line in enumerate(lines) if i and line.rstrip() == "---"), 0)
    body = end + 1
    if not end:
        end = body = _guess_end(lines)
        findings.error(
            "E02", 1, 1, "the front matter is never closed.", "Write --- on a line behind it."
        )
    head = lines[1:end]
    size = sum(map(len, head)) + len(head)
    if size > BYTES:
        findings.error(
            "E80", 2, 1, f"the front matter has {size} characters; the limit is {BYTES}."
        )
        return FrontMatter({}, body)
    entries = _read_plain(head)
    if entries is None:
        entries = _read_yaml(_scanned(head, findings), findings)
    return FrontMatter(_once(entries, findings), body, head)


def _guess_end(lines: list[str]) -> int:
    for index, line in enumerate(lines[1:], 1):
        if line.startswith("#") or not (
            not line or line[0].isspace() or _KEY.match(line) or _ITEM.match(line)
        ):
            return index
    return len(lines)


def _once(entries: list[Entry], findings: Findings) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for entry in entries:
        if entry.key in found:
            findings.error(
                "E07",
                entry.line,
                entry.column,
                f'"{entry.key}" is already written on line {found[entry.key].line}.',
                "Keep one of the two.",
            )
        else:
            found[entry.key] = entry
    return found


# ── Our own reading of plain lines ──────────────────────────────────────────────────────────────


def _read_plain(head: list[str]) -> list[Entry] | None:
    """Return the entries, or None where a line needs YAML (or is no YAML at all)."""
    entries: list[Entry] = []
    for number, line in enumerate(head, 2):
        if not line or line.isspace():
            continue
        said = _SAID.fullmatch(line)
        if said and not (entries and not entries[-1].values):  # nearly every line is so plain
            place = (number, said.start("words") + 1)
            entries.append(Entry(said["key"], number, 1, [said["words"].rstrip()], [place]))
            continue
        item = _ITEM.match(line) if line.lstrip(" \t")[:1] == "-" else None
        if item:
            last = entries[-1] if entries else None
            value = _scalar((item["value"] or "").strip())
            if last is None or (last.values and not last.listed) or not value:
                return None
            if last.columns and last.columns[-1][1] != item.start("value") + 1:
                return None
            last.listed = True
            last.values.append(value)
            last.columns.append((number, item.start("value") + 1))
            continue
        found = _KEY.match(line)
        if not found or (entries and not entries[-1].values):
            return None
        entry = Entry(found["key"].rstrip(), number, 1)
        value = (found["value"] or "").strip()
        if value and not _take_plain(entry, value, found.start("value"), line):
            return None
        entries.append(entry)
    return None if entries and not entries[-1].values else entries


def _take_plain(entry: Entry, value: str, start: int, line: str) -> bool:
    start = line.index(value[0], start)
    if value[0] != "[":
        text = _scalar(value)
        entry.values.append(text)
        entry.columns.append((entry.line, start + 1))
        return bool(text)
    entry.listed = True
    at, end = 1, len(value) - 1
    if value[-1] != "]":
        return False
    while True:
        found = _FLOW_ITEM.match(value, at, end)
        text = _scalar(found["item"].rstrip()) if found else ""
        if not found or not text:
            return False
        entry.values.append(text)
        entry.columns.append((entry.line, start + found.start("item") + 1))
        at = found.end()
        if at >= end:
            return True
        at += 1


def _scalar(value: str) -> str:
    """Return the text of a plain or simply quoted scalar, "" where it is neither."""
    if value[:1] == '"':
        return value[1:-1].strip() if _QUOTED.fullmatch(value) else ""
    plain = _PLAIN.fullmatch(value) or _PLAIN_DASHED.fullmatch(value)
    return value if plain else ""


# ── Other spellings, through PyYAML ─────────────────────────────────────────────────────────────


def _scanned(head: list[str], findings: Findings) -> list[str]:
    """Return the lines with those blanked that cannot be YAML, each one reported."""
    kept: list[str] = []
    brackets = 0
    open_block = False
    for number, line in enumerate(head, 2):
        brackets += line.count("[") + line.count("{")
        fault = ""
        bare = line.strip()
        if brackets > _BRACKETS:
            findings.error("E84", number, 1, f'more than {_BRACKETS} "[" in the front matter.')
            return [*kept, *[""] * (len(head) - len(kept))]
        if not bare or bare[0] == "#":
            kept.append(line)
            continue
        found = _KEY.match(line)
        if found:
            value = (found["value"] or "").strip()
            open_block = value[:1] in _NO_WORDS
            if (
                value
                and value[0] not in "\"'[{|>&*!#"
                and (": " in value or value.endswith((":", "]")) or " #" in value)
            ):
                _cannot_read(found["key"].strip(), value, number, found.start("value"), findings)
                fault = "reported"
        elif line[0].isspace():
            if not open_block and "\t" in line[: len(line) - len(line.lstrip())]:
                fault = "tab"
        elif not (_ITEM.match(line) or _QUOTED_KEY.match(line)):
            fault = "unreadable"
        if fault in {"tab", "unreadable"}:
            findings.error(
                "E03",
                number,
                1,
                f'cannot read "{bare[:60]}".',
                'Each line of front matter is "key: words" or "key: [a, b]".',
            )
        kept.append("" if fault else line)
    return kept


def _cannot_read(key: str, value: str, line: int, start: int, findings: Findings) -> None:
    findings.error(
        "E06",
        line,
        start + 1,
        "cannot read this value.",
        f'Write {key}: "{value[:60]}" in quotes, or a list as [a, b].',
    )


def _line_by_line(head: list[str]) -> list[Entry]:
    """Return what can be read of front matter that is no YAML as a whole."""
    entries: list[Entry] = []
    for number, line in enumerate(head, 2):
        found = _read_plain([line])
        for entry in found or ():
            entry.line = number
            entry.columns = [(number, column) for _, column in entry.columns]
            entries.append(entry)
    return entries


def _read_yaml(head: list[str], findings: Findings) -> list[Entry]:
    # Late: most files have plain front matter, and the first window must not pay for PyYAML.
    import yaml

    text = "\n".join(head) + "\n"
    entries: list[Entry] = []
    try:
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            if getattr(event, "anchor", None) is not None or getattr(event, "tag", None):
                mark = event.start_mark
                findings.error(
                    "E06",
                    mark.line + 2 if mark else 2,
                    mark.column + 1 if mark else 1,
                    "anchors, aliases and tags (& * !) have no use here.",
                    "Write the words themselves, in quotes if they begin with such a mark.",
                )
                return entries
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        marked = error if isinstance(error, yaml.MarkedYAMLError) else None
        where = (marked.context_mark or marked.problem_mark) if marked else None
        findings.error(
            "E06",
            where.line + 2 if where else 2,
            where.column + 1 if where else 1,
            "cannot read this value.",
            'Put words with : # [ ] { } or quotes into "…", and write a list as [a, b].',
        )
        return _line_by_line(head)
    if root is None:
        return entries
    if not isinstance(root, yaml.MappingNode):
        findings.error("E03", 2, 1, "cannot read the front matter.", 'Write "key: words" lines.')
        return entries
    for key, value in root.value:
        line, column = key.start_mark.line + 2, key.start_mark.column + 1
        if not isinstance(key, yaml.ScalarNode):
            findings.error("E03", line, column, "a key is one word.", 'Write "key: words".')
            continue
        entry = Entry(str(key.value), line, column)
        nodes = value.value if isinstance(value, yaml.SequenceNode) else [value]
        entry.listed = isinstance(value, yaml.SequenceNode)
        for node in nodes:
            place = (node.start_mark.line + 2, node.start_mark.column + 1)
            if not isinstance(node, yaml.ScalarNode):
                hint = "Write one text, or a list of texts as [a, b]."
                if entry.key == "roles":
                    hint = 'Write roles: ["speaker = speaks", "listener = listens"].'
                findings.error("E06", *place, f'"{entry.key}" has something nested in it.', hint)
                continue
            entry.values.append(" ".join(str(node.value).split()))
            entry.columns.append(place)
        entries.append(entry)
    return entries
