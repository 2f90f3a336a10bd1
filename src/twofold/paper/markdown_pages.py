"""Evenings as Markdown that reads well bare and renders anywhere: one page each, and an index.

What people typed is escaped, so that it reads the same when it is rendered, whatever they typed.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby, pairwise

from twofold.paper.away_words import ENGLISH_AWAY, AwayWords
from twofold.paper.evening_text import EveningText, Part, Question, Said

_MARKS = re.compile(r"([\\`*_\[\]])")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "~": "&#126;", "$": "&#36;"}
_ENTITY = re.compile(r"&(?=[#\w])|[<>|~$]")
_AT_START = re.compile(r"^(?:([#+=:-])|(\d{1,9})([.)]))")
_BREAK = "  "  # two spaces at the end of a line
_ODD = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Place:
    """Where an evening lies in the folder, and what the index calls it."""

    path: str
    on: date
    title: str


def place_of(on: date, title: str, exercise_id: str, taken: set[str]) -> Place:
    """Return a place nobody has yet; `taken` learns of it."""
    stem = re.sub(r"[^a-z0-9-]+", "-", exercise_id.lower()).strip("-") or "evening"
    number, path = 1, f"{on.year}/{on.isoformat()}-{stem}.md"
    while path in taken:
        number += 1
        path = f"{on.year}/{on.isoformat()}-{stem}-{number}.md"
    taken.add(path)
    return Place(path, on, title)


def page(
    evening: EveningText,
    before: Place | None = None,
    after: Place | None = None,
    words: AwayWords = ENGLISH_AWAY,
) -> str:
    """Return one evening as a page, with ways to its neighbours and to the index."""
    lines = [f"# {escaped(evening.title)}", "", escaped(evening.facts), ""]
    for part in evening.parts:
        lines += _part(part)
    if evening.nothing:
        lines += [escaped(evening.nothing), ""]
    ways = [f"[{words.all_evenings}](../index.md)"]
    if before is not None:
        ways.insert(0, f"[{words.before}](../{before.path})")
    if after is not None:
        ways.append(f"[{words.after}](../{after.path})")
    return "\n".join([*lines, "---", "", " · ".join(ways), ""])


def index(places: Sequence[Place], names: str, words: AwayWords = ENGLISH_AWAY) -> str:
    """Return the page that leads to all others, newest year first."""
    lines = [f"# {escaped(words.title)}", "", escaped(names), "", f"*{escaped(words.open_file)}*"]
    newest = sorted(places, key=lambda place: (place.on, place.path), reverse=True)
    for year, of_year in groupby(newest, key=lambda place: place.on.year):
        lines += ["", f"## {year}", ""]
        lines += [
            f"- [{escaped(words.date(place.on))}]({place.path}): {escaped(place.title)}"
            for place in of_year
        ]
    return "\n".join([*lines, ""])


def escaped(text: str) -> str:
    """Return one line of words that renders as itself."""
    text = readable(text)
    text = _MARKS.sub(r"\\\1", text)
    text = _ENTITY.sub(lambda mark: _ENTITIES[mark[0]], text)
    start = len(text) - len(text.lstrip())
    inner = text[start:].rstrip()
    found = _AT_START.match(inner)
    if found is not None and found[1]:
        inner = f"&#{ord(found[1])};{inner[1:]}"
    elif found is not None:
        inner = f"{found[2]}&#{ord(found[3])};{inner[found.end() :]}"
    return inner


def readable(text: str) -> str:
    """Return words in which signs that steer a terminal or break a line stand as unreadable."""
    return _ODD.sub("\ufffd", text)


def _part(part: Part) -> list[str]:
    lines = [f"## {escaped(part.title)}", ""]
    for question in part.questions:
        lines += _question(question)
    return lines


def _question(question: Question) -> list[str]:
    lines: list[str] = []
    if question.asked:
        asked = question.asked.splitlines()
        lines += [*_broken(f"*{escaped(line)}*" for line in asked if line.strip()), ""]
    for said in question.said:
        lines += [*_said(said), ""]
    return lines


def _said(said: Said) -> list[str]:
    lines = [f"**{escaped(said.name)}**", ""]
    lines += _table(said.rows) if said.rows else _quoted(said.lines)
    for when, earlier in said.before:
        lines += ["", f"*{escaped(when)}*", "", *_quoted(earlier)]
    return lines


def _quoted(lines: Iterable[str]) -> list[str]:
    """Return lines as a quote; an empty one parts two paragraphs."""
    told = ["> " + line if line else ">" for line in _broken(map(escaped, lines))]
    return told or ["> …"]


def _broken(lines: Iterable[str]) -> list[str]:
    """Let every line that is followed by another end there."""
    return [line + _BREAK if line and after else line for line, after in pairwise([*lines, ""])]


def _table(rows: Sequence[Sequence[str]]) -> list[str]:
    heads, *body = rows
    lines = [_row(heads), _row(["---"] * len(heads), plain=True)]
    return lines + [_row([*row, *[""] * (len(heads) - len(row))][: len(heads)]) for row in body]


def _row(cells: Sequence[str], *, plain: bool = False) -> str:
    told = cells if plain else [escaped(" ".join(cell.split())) or " " for cell in cells]
    return f"| {' | '.join(told)} |"
