"""Drawn blanks: what a line is, and what kind of question a group of lines draws."""

import re
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from itertools import pairwise
from string import ascii_letters

from twofold.exercise import attributes
from twofold.exercise.findings import Findings
from twofold.exercise.model import Kind, Option

SCALE_TOPS = (5, 10)
OPTION_KEYS = frozenset({"was"})

_RUN = re.compile(r"_{3,}")
_NUMBERED = re.compile(r"\s{0,3}\d{1,3}[.)]\s*_{3,}\s*$")
_OPTION = re.compile(r"\s{0,3}[-*+]\s+(?P<mark>\(\s\)|\[\s\])(?:\s+(?P<label>.*))?$")
#: Lines that were meant as an option: ticked, without its space, its dash or half of its mark.
_NEARLY_OPTION = re.compile(
    r"\s{0,3}(?:"
    r"[-*+]\s*(?:\(\s*[xXoO✓✔✗•·*]?\s*\)|\[\s*[xXoO✓✔✗•·*]?\s*\])"
    r"|[-*+]\s+[(\[]\s+\S"
    r"|[-*+]\s+[)\]]\s"
    r"|(?:\(\s\)|\[\s\])\s*\S"
    r")"
)
_NUMBER = re.compile(r"[(（]\s*(?P<n>\d{1,2})\s*[)）]")
_SCALE = re.compile(r"(?:[(（]\s*\d{1,2}\s*[)）]\s*){2}")
_LIST_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,3}[.)])\s")
_CELL_BORDER = re.compile(r"(?<!\\)\|")
_DELIMITER = re.compile(r"\s*:?-+:?\s*")
_HEADING = re.compile(r" {0,3}(?P<marks>#{1,6})(?!#)")


class Sort(Enum):
    """What one line is. The order of precedence is that of `sort_of`."""

    EMPTY = auto()
    HEADING = auto()
    RULE = auto()
    SHORT_RULE = auto()
    NUMBERED = auto()
    OPTION = auto()
    NEARLY_OPTION = auto()
    TABLE = auto()
    SCALE = auto()
    QUOTE = auto()
    TEXT = auto()


#: Named once: until Python 3.12 each `Sort.TEXT` costs eight times as much as a plain name, and
#: these are asked for at every line.
EMPTY, HEADING, RULE, SHORT_RULE, NUMBERED, OPTION, NEARLY_OPTION, TABLE, SCALE, QUOTE, TEXT = Sort
#: Sorts that draw a blank.
DRAWN = frozenset({RULE, NUMBERED, OPTION, TABLE, SCALE})
_LETTERS = frozenset(ascii_letters)


def sort_of(line: str) -> Sort:  # noqa: PLR0911 - one table of precedence, read top down
    """Say what a line is."""
    bare = line.strip()
    if not bare:
        return EMPTY
    first = bare[0]
    if first in _LETTERS:  # nearly all prose, so it is asked first
        return SCALE if "(" in bare.replace("（", "(") and _SCALE.search(line) else TEXT
    if first == "#" and _HEADING.match(line):
        return HEADING
    if first == "_" and not bare.strip("_ \t"):
        return RULE if "___" in bare else SHORT_RULE
    if first.isdigit() and _NUMBERED.match(line):
        return NUMBERED
    # Most lines that begin so are **bold**, which is no mark of a choice.
    if first in "-*+([" and bare[1:2] != "*":
        if _OPTION.match(line):
            return OPTION
        if _NEARLY_OPTION.match(line):
            return NEARLY_OPTION
    if first == "|":
        return TABLE
    if ("(" in bare or "（" in bare) and _SCALE.search(line):
        return SCALE
    if first == ">" and len(line) - len(line.lstrip()) <= 3:
        return QUOTE
    return TEXT


def heading(line: str) -> tuple[int, int]:
    """Return level and the index where the text starts."""
    if line.startswith("## "):  # nearly every heading is one
        return 2, len(line) - len(line[3:].lstrip())
    found = _HEADING.match(line)
    if found is None:
        return 0, len(line) - len(line.lstrip())
    return len(found["marks"]), len(line) - len(line[found.end() :].lstrip())


def runs(text: str) -> list[str]:
    """Return the texts around the blanks of a line; one text where there is no blank."""
    return _RUN.split(text) if "___" in text else [text]


def has_blank(text: str) -> bool:
    """Whether a blank is drawn somewhere in the line."""
    return "___" in text


def is_list_item(line: str) -> bool:
    """Whether Markdown reads the line as an item of a list."""
    return bool(_LIST_ITEM.match(line))


@dataclass(slots=True)
class Blank:
    """What is drawn under a prompt. Fields as in `model.Question`."""

    kind: Kind
    line: int
    lines: int = 1
    low: str = ""
    high: str = ""
    top: int = 0
    options: list[Option] = field(default_factory=list)
    count: int = 0
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    signatures: int = 0


def scale(line: str, number: int, findings: Findings) -> Blank:
    """Read `low (1) (2) (3) (4) (5) high`."""
    marks = list(_NUMBER.finditer(line))
    numbers = [int(m["n"]) for m in marks]
    low, high = line[: marks[0].start()].strip(), line[marks[-1].end() :].strip()
    blank = Blank(Kind.SCALE, number, low=low, high=high, top=len(numbers))
    between = [line[a.end() : b.start()] for a, b in pairwise(marks)]
    column = marks[0].start() + 1
    if "{" in high:
        findings.error(
            "E37",
            number,
            column,
            "a scale stands on a line of its own, without an id.",
            "Write the question with its {#id} on the line above.",
        )
    elif numbers != list(range(1, len(numbers) + 1)) or len(numbers) not in SCALE_TOPS:
        findings.error(
            "E37",
            number,
            column,
            "a scale runs (1) to (5) or (1) to (10) without gaps; "
            f"this one has {', '.join(map(str, numbers))}.",
        )
    elif any(text.strip() for text in between):
        odd = next(i for i, text in enumerate(between) if text.strip())
        findings.error(
            "E37",
            number,
            marks[odd].end() + 1,
            f'"{between[odd].strip()[:30]}" stands between the numbers of this scale.',
            "Words belong at the two ends.",
        )
    elif any(set(end) & set("()（）") and looks_half(end) for end in (low, high)):
        findings.error("E37", number, column, "half a mark stands at an end of this scale.")
    elif not low or not high:
        findings.warn(
            "W38",
            number,
            column,
            "name both ends of the scale.",
            'For example "not at all (1) (2) (3) (4) (5) fully".',
        )
    if blank.top not in SCALE_TOPS:
        blank.top = 10 if blank.top > 5 else 5
    return blank


def looks_half(text: str) -> bool:
    """Whether brackets in `text` do not pair up, as after `(1` or `6)`."""
    opened = sum(text.count(c) for c in "(（")
    return opened != sum(text.count(c) for c in ")）")


def options(lines: list[str], start: int, findings: Findings) -> tuple[Blank, int]:
    """Read a group of `- ( )` or `- [ ]` lines. Returns the blank and the index behind it."""
    blank = Blank(Kind.SINGLE, start + 1)
    mark = ""
    ids: dict[str, int] = {}
    index = end = start
    while index < len(lines):
        line, number = lines[index], index + 1
        sort = sort_of(line)
        if sort is EMPTY:
            index += 1
            continue
        if sort is OPTION:
            words, attrs = attributes.split(line, number, findings)
            found = _OPTION.match(words) or _OPTION.match(line)
            assert found is not None  # noqa: S101 - its sort says so
            label = (found["label"] or "").strip()
            if not mark:
                mark = found["mark"][0]
                blank.kind = Kind.SINGLE if mark == "(" else Kind.MULTI
            elif found["mark"][0] != mark:
                findings.error(
                    "E32",
                    number,
                    found.start("mark") + 1,
                    f'one question cannot mix ( ) and [ ]: "{line.strip()[:40]}".',
                )
            blank.options.append(_option(label, attrs, number, ids, blank, findings))
        elif sort is NEARLY_OPTION:
            nearly_option(line, number, findings)
        elif index == end and sort is TEXT and line[0].isspace() and blank.options:
            last = blank.options[-1]
            words, attrs = attributes.split(line, number, findings)
            if attrs:
                findings.error(
                    "E12",
                    number,
                    attrs.column,
                    "the id of a choice stands on its first line.",
                )
            blank.options[-1] = replace(last, label=f"{last.label} {words.strip()}".strip())
        elif index == end and sort is TEXT and not _is_prompt(line):
            findings.error(
                "E32",
                number,
                1,
                "this line stands among choices and is none.",
                'Write "- ( ) words", or leave an empty line before it.',
            )
        else:
            break
        index += 1
        end = index
    if len(blank.options) < 2:
        findings.error(
            "E33", start + 1, 1, "a choice needs at least two lines.", 'Add another "- ( ) words".'
        )
    return blank, end


def _is_prompt(line: str) -> bool:
    return line.rstrip().endswith("}") and not is_list_item(line)


def _option(
    label: str,
    attrs: attributes.Attributes | None,
    number: int,
    ids: dict[str, int],
    blank: Blank,
    findings: Findings,
) -> Option:
    place = f"o{len(blank.options) + 1}"
    if not label:
        findings.error("E34", number, 1, "this choice has no words.", 'Write "- ( ) words".')
    if attrs:
        attributes.only(attrs, "a choice", findings, keys=OPTION_KEYS)
    if attrs and attrs.id:
        option = Option(attrs.id, label, was=attributes.former_id(attrs, findings))
    else:
        option = Option(place, label, written=False)
    if option.id in ids:
        findings.error(
            "E35",
            number,
            attrs.id_column if attrs else 1,
            f'the choice "{option.id}" is already on line {ids[option.id]}.',
            f'Try "{attributes.slug(label, option.id + "-2")}".',
        )
    ids.setdefault(option.id, number)
    return option


def nearly_option(line: str, number: int, findings: Findings) -> None:
    """Report a line that was meant as a choice (E32)."""
    bare = line.strip()
    column = len(line) - len(line.lstrip()) + 1
    ticked = re.match(r"[-*+]\s*[(\[]\s*[^\s()\[\]]", bare)
    if ticked:
        findings.error(
            "E32",
            number,
            column,
            "worksheets start blank, so nothing is ticked beforehand.",
            'Write "- [ ] words".',
        )
        return
    findings.error(
        "E32",
        number,
        column,
        f'this looks like a choice, but its mark cannot be read: "{bare[:40]}".',
        'Write a dash, a space and the mark with one space inside: "- ( ) words" or "- [ ] words".',
    )


def table(lines: list[str], start: int, findings: Findings) -> tuple[Blank, int]:
    """Read a table. Its blanks are empty cells and cells of underscores."""
    end = start
    while end < len(lines) and sort_of(lines[end]) is TABLE:
        end += 1
    rows = [_cells(lines[i]) for i in range(start, end)]
    blank = Blank(Kind.TABLE, start + 1)
    header = rows[0]
    blank.columns = tuple(cell.replace("\\|", "|") for cell in header)
    if len(rows) < 2 or not all(_DELIMITER.fullmatch(cell) for cell in rows[1]):
        findings.error(
            "E43",
            start + 2 if len(rows) > 1 else start + 1,
            1,
            "the second line of a table parts its head from its rows.",
            f"Write |{' --- |' * len(header)}",
        )
        body = rows[1:]
    else:
        body = rows[2:]
    for offset, row in enumerate(rows[1:], start + 2):
        if len(row) != len(header):
            findings.error(
                "E43",
                offset,
                1,
                f"this row has {len(row)} cells, the head has {len(header)}.",
                "Each cell stands between two |.",
            )
    if end < len(lines) and "|" in lines[end] and sort_of(lines[end]) is TEXT:
        findings.error(
            "E43", end + 1, 1, "a row of a table begins with |.", "Write | a | b | with both ends."
        )
        end += 1
    blank.rows = tuple(
        tuple("" if not cell.strip("_ \t") else cell.replace("\\|", "|") for cell in row)
        for row in body
    )
    return blank, end


def check_table(blank: Blank, findings: Findings) -> None:
    """Check a table that is to be filled: E34, E36."""
    if not blank.columns or not all(blank.columns):
        findings.error("E34", blank.line, 1, "each column needs words at its head.")
    if not any(not cell for row in blank.rows for cell in row):
        findings.error(
            "E36",
            blank.line,
            1,
            "this table has no row to fill.",
            "Add one below the head: | ____ | ____ |",
        )
    for row in blank.rows:
        for cell in row:
            if has_blank(cell):
                findings.error(
                    "E36",
                    blank.line,
                    1,
                    f'a cell is either words or a blank, not both: "{cell[:40]}".',
                )


def is_fillable(blank: Blank, lines: list[str], end: int) -> bool:
    """Whether underscores are drawn in a table."""
    return any(has_blank(lines[i]) for i in range(blank.line - 1, end))


def _cells(line: str) -> list[str]:
    inner = line.strip()[1:]
    parts = _CELL_BORDER.split(inner)
    if len(parts) > 1 and not parts[-1].strip():
        parts.pop()
    return [part.strip() for part in parts]
