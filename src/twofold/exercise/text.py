"""From bytes to lines and back: encodings, line ends, control characters, the limits of a file."""

import re

from twofold.exercise import limits
from twofold.exercise.findings import Findings

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_GAP = re.compile(r"\n{3,}")
#: Marks that only steer the direction of writing. At the start of a line they would hide its
#: first visible character from us, so they are read as spaces (columns stay right).
_LEADING_MARKS = re.compile(r"^[ \t\u200b\u200e\u200f\u061c\u2066-\u2069\u202a-\u202e\ufeff]+")


def decode(data: str | bytes, findings: Findings) -> str:
    """Return the text with LF endings, without byte-order mark and control characters."""
    text = data if isinstance(data, str) else _from_utf8(data, findings)
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    # Asked in C first, which is several times as fast; few texts need the second question.
    if not text.replace("\n", "").isprintable() and _CONTROL.search(text):
        _report_controls(text, findings)
        text = _CONTROL.sub(" ", text)
    return text


def lines_of(text: str) -> list[str]:
    """Return the lines as the scanner reads them. Only LF parts lines."""
    lines = text.split("\n")
    if lines and not lines[-1]:
        lines.pop()
    return [_plain_start(line) if line and line[0] > "\x7f" else line for line in lines]


def joined(lines: list[str]) -> str:
    """Return lines as one text, with one empty line where there are more."""
    words = "\n".join(lines).strip("\n")
    return _GAP.sub("\n\n", words) if "\n\n\n" in words else words


def measure(data: str | bytes, lines: list[str], findings: Findings) -> None:
    """Report what is over the limits (E80, E83–E87)."""
    size = len(data.encode("utf-8", "replace")) if isinstance(data, str) else len(data)
    if size > limits.FILE_BYTES:
        too_big(size, findings)
    for excess in limits.excesses(lines):
        findings.error(*excess)


def too_big(size: int, findings: Findings) -> None:
    """Report E80."""
    findings.error(
        "E80", 1, 1, f"the file has {size} bytes; the limit is {limits.FILE_BYTES}.", "Make it two."
    )


def _from_utf8(data: bytes, findings: Findings) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace").removeprefix("\ufeff")
        before = before.replace("\r\n", "\n").replace("\r", "\n")
        findings.error(
            "E73",
            before.count("\n") + 1,
            len(before) - (before.rfind("\n") + 1) + 1,
            f"this is not UTF-8 text (byte 0x{data[error.start]:02x}).",
            "Save the file with the encoding UTF-8.",
        )
        return data.decode("utf-8", "replace")


def _report_controls(text: str, findings: Findings) -> None:
    for number, line in enumerate(text.split("\n"), 1):
        found = _CONTROL.search(line)
        if found:
            findings.error(
                "E74",
                number,
                found.start() + 1,
                f"an invisible control character (U+{ord(found.group()):04X}) stands here.",
                "Delete it.",
            )


def _plain_start(line: str) -> str:
    found = _LEADING_MARKS.match(line)
    return " " * found.end() + line[found.end() :] if found else line
