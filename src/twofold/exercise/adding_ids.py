"""Writes the ids that are missing into a file, and touches nothing else in it.

Ids that are there are never changed. Line ends, the byte-order mark, spaces at line ends and
everything between stay byte for byte.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from twofold.exercise import attributes, blanks, front_matter, header, reader, scanner, text
from twofold.exercise.attributes import Attributes
from twofold.exercise.blanks import Sort
from twofold.exercise.drafts import Body, DraftQuestion
from twofold.exercise.faults import Fault
from twofold.exercise.findings import Findings

_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")
_CHOICE = re.compile(r"\s*[-*+]\s+[(\[]\s[)\]]\s*")
_LONGEST = 48


class Added(NamedTuple):
    """One id that was written. `line` counts from 1."""

    line: int
    id: str


class _Place(NamedTuple):
    line: int
    column: int  # of the brace it goes into, 0 where there is none yet
    words: str
    fallback: str
    group: int  # 0: unique in the file; else unique among the choices of one question


def add_ids(data: bytes, path: str) -> tuple[bytes, tuple[Added, ...]]:
    """Return the file with its missing ids, and which they are.

    Where the file is not UTF-8, is no exercise, or would read otherwise with the new ids (they
    mended nothing, or laid something else bare), it comes back as it was with none added.
    """
    before = reader.read(data, path)
    if before.kind == "program" or before.preview is None or _codes(before.faults)["E73"]:
        return data, ()
    lines = _LINE.findall(data.decode("utf-8"))
    findings = Findings(path)
    plain = text.lines_of(text.decode(data, findings))
    front = front_matter.read(plain, findings)
    roles = [role.id for role in header.read(front, findings).roles]
    body = scanner.scan(plain, front.body, roles, findings)
    taken: dict[int, set[str]] = {0: _ids(body)}
    added: list[Added] = []
    for place in sorted(_places(plain, body, before.faults)):
        used = taken.setdefault(place.group, set())
        fresh = _unused(attributes.slug(place.words, place.fallback), used)
        used.add(fresh)
        words, end = lines[place.line - 1]
        lines[place.line - 1] = (_with_id(words, place.column, fresh), end)
        added.append(Added(place.line, fresh))
    after = "".join(words + end for words, end in lines).encode("utf-8")
    if not added or _codes(reader.read(after, path).faults) - _allowed(before.faults):
        return data, ()
    return after, tuple(added)


def _places(plain: list[str], body: Body, faults: tuple[Fault, ...]) -> Iterator[_Place]:
    for number, step in enumerate(body.steps, 1):
        attrs = step.attributes
        if not attrs.id_column:
            column = attrs.column if "{" in plain[step.line - 1] else 0
            yield _Place(step.line, column, step.title, f"step-{number}", 0)
        for count, question in enumerate(step.questions, 1):
            yield from _of_question(plain, question, f"step-{number}-{count}")
    for fault in faults:
        if fault.code == "E31":
            at = _prompt_above(plain, fault.line - 1)
            if at >= 0:
                yield _Place(at + 1, 0, plain[at].replace("_", " "), f"line-{at + 1}", 0)


def _of_question(plain: list[str], question: DraftQuestion, fallback: str) -> Iterator[_Place]:
    attrs = question.attributes
    if not attrs.id_column:
        words = question.prompt or " ".join(question.parts)
        yield _Place(attrs.line, attrs.column, words, fallback, 0)
    blank = question.blank
    if blank is None or all(option.written for option in blank.options):
        return
    at = blank.line - 1
    for number, option in enumerate(blank.options, 1):
        while blanks.sort_of(plain[at]) is not Sort.OPTION:
            at += 1
        if not option.written and "{" not in plain[at]:
            yield _Place(at + 1, 0, _CHOICE.sub("", plain[at]), f"choice-{number}", attrs.line)
        at += 1


def _prompt_above(plain: list[str], at: int) -> int:
    """Return the line that asks for a blank, or -1 where none does."""
    if blanks.sort_of(plain[at]) is not Sort.TEXT:
        at -= 1
        while at >= 0 and not plain[at].strip():
            at -= 1
    words = plain[at] if at >= 0 else ""
    asks = blanks.sort_of(words) is Sort.TEXT and not blanks.is_list_item(words)
    return at if asks and "{" not in words and "}" not in words else -1


def _ids(body: Body) -> set[str]:
    found: list[Attributes] = []
    for step in body.steps:
        found += [step.attributes, *(question.attributes for question in step.questions)]
    return {attrs.id for attrs in found}


def _unused(name: str, used: set[str]) -> str:
    fresh, number = name, 2
    while fresh in used:
        tail = f"-{number}"
        fresh, number = name[: _LONGEST - len(tail)].rstrip("-") + tail, number + 1
    return fresh


def _with_id(words: str, column: int, fresh: str) -> str:
    if column:
        rest = words[column:]
        return f"{words[:column]}#{fresh}{'' if rest.lstrip()[:1] == '}' else ' '}{rest}"
    bare = words.rstrip()
    return f"{bare} {{#{fresh}}}{words[len(bare) :]}"


def _codes(faults: tuple[Fault, ...]) -> Counter[str]:
    return Counter(fault.code for fault in faults)


def _allowed(faults: tuple[Fault, ...]) -> Counter[str]:
    """Return the codes a file may have afterwards: those of before, and what lay behind E31."""
    return _codes(faults) + Counter({"E68": 40, "A01": 40} if _codes(faults)["E31"] else {})
