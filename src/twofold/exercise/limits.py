"""How large and how dense a file may be.

Python-Markdown takes seconds over a few thousand brackets, and grows faster than the text with
some other marks. Within these limits every file is read, checked and rendered in well under half
a second; `tests/property/test_format_hostile.py` looks for one that is not.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

FILE_BYTES = 64 * 1024
FILE_LINES = 1500
LINE_CHARACTERS = 1000
BRACKETS_A_LINE = 20
BRACKETS_A_PARAGRAPH = 60
BRACKETS_A_FILE = 400
BRACKETS_TIMES_CHARACTERS = BRACKETS_A_PARAGRAPH * 4000
MARKS_A_FILE = 4000
NESTING = 6

#: Faults of a file that is beyond the limits: it is neither read further nor rendered.
BEYOND = ("E80", "E83", "E84", "E85", "E86", "E87")

_SHORT_RUN = re.compile(r"(?<!_)_{1,2}(?!_)")
_DEEP = 8 * NESTING  # spaces; a list is nested by indentation as well
_NESTED = re.compile(
    rf"(?:[ \t]*(?:>|(?:[-*+]|\d{{1,9}}[.)])[ \t])){{{NESTING + 1}}}|\s{{{_DEEP + 1}}}"
)
_NESTS = frozenset(" \t>-*+0123456789")  # what a nested line begins with


class Excess(NamedTuple):
    """One limit that is overstepped. `line` and `column` count from 1."""

    code: str
    line: int
    column: int
    message: str
    hint: str


def excesses(lines: Sequence[str]) -> Iterator[Excess]:
    """Yield what is over the limits in a text that is already cut into lines."""
    if len(lines) > FILE_LINES:
        yield Excess(
            "E85",
            FILE_LINES + 1,
            1,
            f"the file has {len(lines)} lines; the limit is {FILE_LINES}.",
            "Make it two.",
        )
    whole = "\n".join(lines)
    # Counted as a whole first: nearly every file is far below, and then no line is looked at.
    # (As bytes, because those are looked through once for all marks.)
    data = whole.encode("utf-8", "replace")
    dense = len(data) - len(data.translate(None, b"*>\\|&_")) > MARKS_A_FILE
    if dense or max(map(len, lines), default=0) > LINE_CHARACTERS:
        yield from _long_or_dense(lines, dense=dense)
    for number in [n for n, line in enumerate(lines, 1) if line[:1] in _NESTS]:
        if _NESTED.match(lines[number - 1]):
            yield Excess(
                "E87",
                number,
                1,
                f"quotes and lists are nested more than {NESTING} deep.",
                "Write them one after the other.",
            )
    brackets = whole.count("[")
    if brackets > BRACKETS_A_LINE or brackets * len(whole) > BRACKETS_TIMES_CHARACTERS:
        yield from _brackets(lines)


def _long_or_dense(lines: Sequence[str], *, dense: bool) -> Iterator[Excess]:
    marks = 0
    for number, line in enumerate(lines, 1):
        if len(line) > LINE_CHARACTERS:
            yield Excess(
                "E83",
                number,
                LINE_CHARACTERS + 1,
                f"the line has {len(line)} characters; the limit is {LINE_CHARACTERS}.",
                "Break it into several lines.",
            )
        before = marks
        if dense:
            marks += sum(map(line.count, "*>\\|&")) + len(_SHORT_RUN.findall(line))
        if marks > MARKS_A_FILE >= before:
            yield Excess(
                "E86",
                number,
                1,
                f"more than {MARKS_A_FILE} marks (* _ > | \\ &) in one file.",
                "Use fewer of them, or make it two files.",
            )


def _brackets(lines: Sequence[str]) -> Iterator[Excess]:
    """Brackets are counted by line, paragraph and file, and weighed by what follows them.

    The renderer walks to the end of a paragraph for each one that is not closed.
    """
    in_file = in_paragraph = characters = first = 0
    for number, line in enumerate(lines, 1):
        if not line or line.isspace():
            in_paragraph = characters = 0
            continue
        brackets = line.count("[")
        if in_paragraph or brackets:
            first = first if in_paragraph else number
            before = in_paragraph * characters
            characters += len(line)
            if (in_paragraph + brackets) * characters > BRACKETS_TIMES_CHARACTERS >= before:
                yield _too_many(first, 1, 'too many "[" in so long a paragraph.')
                continue
        counts = (
            (brackets, 0, BRACKETS_A_LINE, "line"),
            (in_paragraph + brackets, in_paragraph, BRACKETS_A_PARAGRAPH, "paragraph"),
            (in_file + brackets, in_file, BRACKETS_A_FILE, "file"),
        )
        in_file += brackets
        in_paragraph += brackets
        for now, earlier, limit, where in counts:
            if now > limit >= earlier:
                message = f'more than {limit} "[" in one {where}.'
                yield _too_many(number, line.index("[") + 1, message)
                break


def _too_many(line: int, column: int, message: str) -> Excess:
    hint = "Write ( for a plain bracket, or part the text with an empty line."
    return Excess("E84", line, column, message, hint)
