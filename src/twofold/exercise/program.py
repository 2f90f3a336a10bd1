"""A program: weeks of exercises that wait for the couple. Values, and reading them from a file.

What is wrong with the file is told by `programs.check`; only a sound one is read to values here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from twofold.exercise import amounts, attributes, blanks, front_matter, header, inline, text
from twofold.exercise.blanks import Sort
from twofold.exercise.findings import Findings
from twofold.exercise.languages import language_folder
from twofold.exercise.library import glance
from twofold.exercise.reader import read_file

_ITEM = re.compile(r"\s{0,3}\d{1,3}[.)]\s+")
_TITLE = re.compile(r"\s{0,3}#\s+(?P<words>.*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One exercise of a week. `instead` is an exercise that counts as well ("" none)."""

    exercise: str
    words: str
    times: int = 1
    optional: bool = False
    instead: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """A week: what is done in it, in any order. `gap_days` is how long to leave before it."""

    id: str
    title: str
    prose: str = ""
    gap_days: int = 0
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """A whole program. `every` are ids of exercises that belong to each week.

    With `monthly` what the format calls a week is about a month.
    """

    id: str
    title: str
    lang: str
    version: int
    summary: str = ""
    monthly: bool = False
    overview: str = ""
    every: tuple[str, ...] = ()
    weeks: tuple[Week, ...] = ()


def read_program(path: Path) -> Program | None:
    """Read a program file, or return None for one with faults or another kind of file."""
    reading = read_file(path)
    if reading.kind != "program" or reading.faults:
        return None
    findings = Findings(str(path))
    lines = text.lines_of(text.decode(path.read_bytes(), findings))
    front = front_matter.read(lines, findings)
    head = header.read(front, findings, language_folder(path))
    overview, weeks = _body(lines[front.body :], path.parent)
    return Program(
        id=head.id,
        title=head.title,
        lang=head.lang,
        version=head.version,
        summary=head.summary,
        monthly=head.rhythm == "monthly",
        overview=overview,
        every=head.every,
        weeks=tuple(
            replace(week, items=(*week.items, *_every(head.every, week))) for week in weeks
        ),
    )


def _every(ids: tuple[str, ...], week: Week) -> Iterator[Item]:
    """Yield what belongs to each week, but for what a week names itself."""
    named = {word for item in week.items for word in (item.exercise, item.instead)}
    return (Item(exercise=one, words="") for one in ids if one not in named)


def _body(lines: list[str], folder: Path) -> tuple[str, list[Week]]:
    """Return the overview and the weeks."""
    prose: list[str] = []
    overview = ""
    weeks: list[Week] = []
    quiet = Findings("")
    for line in lines:
        if blanks.sort_of(line) is Sort.HEADING and blanks.heading(line)[0] == 2:
            overview, weeks = _with_prose(overview, weeks, prose)
            words, attrs = attributes.split(line, 1, quiet)
            weeks.append(
                Week(
                    id=attrs.id if attrs else "",
                    title=words.strip("# \t"),
                    gap_days=max(0, amounts.days(attrs.get("gap"))) if attrs else 0,
                )
            )
        elif _ITEM.match(line) and weeks:
            weeks[-1] = replace(weeks[-1], items=(*weeks[-1].items, _item(line, folder)))
        elif not _TITLE.match(line):
            prose.append(line)
    return _with_prose(overview, weeks, prose)


def _with_prose(overview: str, weeks: list[Week], prose: list[str]) -> tuple[str, list[Week]]:
    words = "\n".join(prose).strip()
    prose.clear()
    if not weeks:
        return words, weeks
    return overview, [*weeks[:-1], replace(weeks[-1], prose=words)]


def _item(line: str, folder: Path) -> Item:
    words, attrs = attributes.split(line, 1, Findings(""))
    link = next(found for found in inline.links(words) if not found.picture)
    return Item(
        exercise=glance(folder / link.target.partition("#")[0]).id,
        words=link.words,
        times=int(attrs.get("times") or 1) if attrs else 1,
        optional=bool(attrs and "optional" in attrs.flags),
        instead=attrs.get("or") if attrs else "",
    )
