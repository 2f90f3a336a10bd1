"""Programs: weeks of exercises. Read only far enough to tell what is wrong with the file."""

import re
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from twofold.exercise import amounts, attributes, blanks, inline
from twofold.exercise.blanks import HEADING
from twofold.exercise.findings import Findings
from twofold.exercise.header import Header
from twofold.exercise.links import Neighbours

_ITEM = re.compile(r"\s{0,3}\d{1,3}[.)]\s+")
_TIMES = re.compile(r"[1-9][0-9]?")


class Named(NamedTuple):
    """An exercise that a program names by its id."""

    id: str
    line: int
    column: int


def check(
    lines: Sequence[str], start: int, header: Header, neighbours: Neighbours, findings: Findings
) -> tuple[Named, ...]:
    """Check the weeks of a program and what they name (E20, E21, E23, E67, E95).

    Returns what is named by id and not by file; only who knows all files can look it up.
    """
    weeks: dict[str, int] = {}
    named = [Named(one, *header.at("every")) for one in header.every]
    in_week: dict[str, int] = {}
    empty: tuple[int, str] | None = None
    for number, line in enumerate(lines[start:], start + 1):
        if "<" in line or "[" in line:
            inline.check(line, number, findings)
        sort = blanks.sort_of(line)
        if sort is HEADING and blanks.heading(line)[0] == 2:
            _empty_week(empty, findings)
            empty = (number, _week(line, number, weeks, findings))
            in_week = {}
        elif _ITEM.match(line):
            instead = _item(line, number, in_week, neighbours, findings)
            named += [instead] if instead else []
            empty = None
            if not weeks:
                findings.error("E95", number, 1, "an item stands before the first week.")
        elif "{" in line:
            attributes.not_here(line, number, "here", findings)
    _empty_week(empty if not header.every else None, findings)
    if not weeks:
        findings.error(
            "E23", min(start + 1, max(len(lines), 1)), 1, "there is no week.", "## Week 1 {#week-1}"
        )
    return tuple(named)


def check_named(named: Iterable[Named], known: Collection[str], findings: Findings) -> None:
    """Report exercises that a program names and nobody has (E95)."""
    for one in named:
        if one.id not in known:
            findings.error(
                "E95",
                one.line,
                one.column,
                f'no exercise has the id "{one.id}".',
                findings.near(one.id, known),
            )


def _empty_week(week: tuple[int, str] | None, findings: Findings) -> None:
    if week is not None:
        findings.error(
            "E95", week[0], 1, f'"{week[1]}" names no exercise.', "1. [Title](../file.md)"
        )


def _week(line: str, number: int, weeks: dict[str, int], findings: Findings) -> str:
    words, attrs = attributes.split(line, number, findings)
    title = words.strip("# \t")
    if attrs is None or not attrs.id_column:
        findings.error(
            "E20",
            number,
            len(words) + 1,
            "this week has no id.",
            f"Add {{#{attributes.slug(title)}}}.",
        )
        return title
    attributes.only(attrs, "a week", findings, keys=("after", "gap"))
    after = attrs.get("after")
    if after and after not in weeks:
        findings.error(
            "E95",
            number,
            attrs.at("after"),
            f'after="{after[:60]}" is not an earlier week.',
            findings.near(after, weeks),
        )
    if "gap" in attrs.values and amounts.days(attrs.get("gap")) < 0:
        findings.error("E95", number, attrs.at("gap"), "cannot read this gap.", "Write gap=7d.")
    if attrs.id in weeks:
        findings.error(
            "E21",
            number,
            attrs.id_column,
            f'the id "{attrs.id}" is already used on line {weeks[attrs.id]}.',
        )
    weeks.setdefault(attrs.id, number)
    return title


def _item(
    line: str, number: int, in_week: dict[str, int], neighbours: Neighbours, findings: Findings
) -> Named | None:
    """Check one exercise of a week. Returns the one that may be done instead."""
    words, attrs = attributes.split(line, number, findings)
    instead = None
    if attrs:
        attributes.only(attrs, "an item", findings, keys=("times", "or"), flags=("optional",))
        if "times" in attrs.values and not _TIMES.fullmatch(attrs.get("times")):
            findings.error(
                "E95", number, attrs.at("times"), "cannot read how often.", "Write times=2."
            )
        if "or" in attrs.values and attributes.usable_id(
            attrs.get("or"), number, attrs.at("or"), findings
        ):
            instead = Named(attrs.get("or"), number, attrs.at("or"))
    found = [link for link in inline.links(words) if not link.picture]
    if not found:
        findings.error(
            "E95", number, 1, "an item names an exercise.", "Write 1. [Title](../file.md)"
        )
    for link in found:
        if inline.scheme(link.target):
            continue
        file = link.target.partition("#")[0]
        neighbours.file(file, (number, link.start + 1), findings)
        if file in in_week:
            findings.error(
                "E95",
                number,
                link.start + 1,
                f"this exercise already stands in this week, on line {in_week[file]}.",
                "Write {times=2} there.",
            )
        in_week.setdefault(file, number)
    return instead
