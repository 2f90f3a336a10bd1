"""Whatever a file holds, the reader answers with an exercise or with faults; it never trips."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.property.format_texts import EVERYTHING, SHIPPED, SOUND, mutated, sheets, soup
from twofold.exercise import conditions, front_matter, header, prose, reader
from twofold.exercise.faults import Severity
from twofold.exercise.findings import Findings
from twofold.exercise.model import Exercise
from twofold.exercise.reader import Reading


def read_all(text: str | bytes) -> Reading:
    """Read, check and render; say what must hold for every file."""
    reading = reader.read(text, "demo.md")
    errors = [f for f in reading.faults if f.severity is Severity.ERROR]
    assert list(reading.faults) == sorted(reading.faults)
    if reading.kind == "program":
        return reading
    assert (reading.exercise is None) == bool(errors)
    if reading.exercise:
        assert reading.preview is reading.exercise
        again = reader.read(reading.exercise.source, "demo.md").exercise
        assert again == reading.exercise
    for fault in reading.faults:
        assert fault.line >= 1
        assert fault.column >= 1
        assert fault.message
    if reading.preview:
        render(reading.preview)
    return reading


def render(exercise: Exercise) -> None:
    prose.to_html(exercise.overview)
    for note in exercise.notes:
        prose.to_html(note.prose)
    for step in exercise.steps:
        for text in (step.prose, step.closing, *(words for _, words in step.asides)):
            prose.to_html(text)
        for question in step.questions:
            prose.to_html(question.lead)
            prose.inline(question.prompt)
            prose.plain(question.prompt)
            for option in question.options:
                prose.inline(option.label)


@settings(max_examples=150)
@given(st.text() | st.binary() | soup)
def test_any_text_is_read(text: str | bytes) -> None:
    read_all(text)


@settings(max_examples=200)
@given(sheets)
def test_any_mixture_of_the_format_is_read(text: str) -> None:
    read_all(text)


@settings(max_examples=80)
@given(mutated())
def test_slips_in_sound_files_are_read(text: str) -> None:
    read_all(text)


@given(st.text(max_size=60))
def test_any_condition_is_read_or_refused(words: str) -> None:
    found = conditions.parse(words)
    assert found is None or found.clauses


@given(st.text(max_size=80))
def test_any_prose_becomes_harmless(text: str) -> None:
    for html in (prose.to_html(text), prose.inline(text)):
        assert not re.search(
            r"<(?!/?(?:p|em|strong|a|img|h[1-6]|[ou]l|li|hr|br|blockquote|table|"
            r"thead|tbody|tr|t[hd]|span)\b)[a-zA-Z!?]",
            html,
        )
    prose.plain(text)


scalars = st.text("ab :#-[]{}\"'&*!,|>%@`é=~?", max_size=12)  # a tab is read by us alone


@settings(max_examples=200)
@given(st.lists(st.tuples(st.sampled_from(["title", "topics", "summary"]), scalars), max_size=3))
def test_our_own_reading_of_front_matter_agrees_with_yaml(pairs: list[tuple[str, str]]) -> None:
    head = [f"{key}: {value}" for key, value in pairs]
    plain = front_matter._read_plain(head)
    if plain is None:
        return
    findings = Findings("demo.md")
    full = front_matter._read_yaml(head, findings)
    assert [(e.key, e.values, e.columns) for e in plain] == [
        (e.key, e.values, e.columns) for e in full
    ]
    assert not findings.broken


@pytest.mark.parametrize("path", SOUND, ids=lambda p: p.name)
def test_sound_files_are_sound(path: Path) -> None:
    assert read_all(path.read_bytes()).exercise


# ── One character lost ──────────────────────────────────────────────────────────────────────────

_MARKUP = set('#{}[]()|_>*:-="<&\n')
_BRACES = re.compile(r"(?<!\\)\{.*\}\s*$")
_LEADS = re.compile(r"\s*(?:[-*+] (?:\( \)|\[ \])?|\d+[.)]|#+|>|\|)")
_WITHIN = re.compile(r"\(\d+\)|\"recall \w+\"")
_ID = re.compile(r"\{#[a-z0-9-]*")


def deletions(text: str) -> Iterator[tuple[int, bool]]:
    """Yield every index of markup, and whether it lies inside an id.

    The digits of times and counts are values an author chooses, as words are.
    """
    start, front = 0, True
    for number, line in enumerate(text.split("\n"), 1):
        columns = {i for i, c in enumerate(line) if c in _MARKUP} | {len(line)}
        for pattern in (_LEADS, _WITHIN, _BRACES):
            found = pattern.match(line) if pattern is _LEADS else pattern.search(line)
            columns |= set(range(found.start(), found.end())) if found else set()
        if front and number > 1 and ":" in line:
            columns |= set(range(line.index(":") + 1))
        braces = _BRACES.search(line)
        if braces:
            columns -= {i for i in range(braces.start(), len(line)) if line[i].isdigit()}
        named = _ID.search(line)
        ids = set(range(named.start(), named.end())) if named else set()
        ids |= set(range(len(line))) if front and line.startswith("id:") else set()
        front = front and not (number > 1 and line == "---")
        for column in sorted(columns):
            if start + column < len(text):
                yield start + column, column in ids
        start += len(line) + 1


def words_only(exercise: Exercise) -> Exercise:
    """Return an exercise without places and without the room it leaves for writing."""
    steps = tuple(
        replace(
            step,
            line=0,
            questions=tuple(replace(q, line=0, lines=1, count=0) for q in step.questions),
        )
        for step in exercise.steps
    )
    return replace(exercise, source="", source_sha="", steps=steps)


def test_a_lost_character_of_markup_is_noticed(capsys: pytest.CaptureFixture[str]) -> None:
    counts: Counter[str] = Counter()
    unnoticed: list[str] = []
    for nth, path in enumerate(SOUND):
        text = path.read_text(encoding="utf-8")
        base = reader.read(text, path.name, folder=path.parent)
        assert base.exercise
        plain = words_only(base.exercise)
        known = Counter((f.code, f.message) for f in base.faults)
        stride = 11 if path == EVERYTHING else 5 * (1 + len(SOUND) // 5)
        for turn, (index, in_id) in enumerate(deletions(text), nth):
            if turn % stride:
                continue
            found = reader.read(text[:index] + text[index + 1 :], path.name, folder=path.parent)
            if Counter((f.code, f.message) for f in found.faults) != known:
                counts["reported"] += 1
                continue
            assert found.exercise
            changed = words_only(found.exercise)
            if changed == plain:
                counts["harmless"] += 1
            elif changed.shape == plain.shape:
                counts["other words"] += 1
            elif in_id:
                counts["an id nothing refers to"] += 1
            else:
                line = text.count("\n", 0, index) + 1
                unnoticed.append(f"{path.name}:{line}: {text[index]!r} lost, and nobody noticed")
    with capsys.disabled():
        print("\n  one character of markup lost:", ", ".join(f"{n} {w}" for w, n in counts.items()))  # noqa: T201 - the counts are the point
    assert unnoticed == []
    assert counts["reported"] > counts["other words"] + counts["an id nothing refers to"]


def test_shipped_files_have_front_matter_that_needs_no_yaml() -> None:
    for path in SHIPPED:
        lines = path.read_text(encoding="utf-8").split("\n")
        assert front_matter._read_plain(lines[1 : lines.index("---", 1)]), path.name
        assert header.read(front_matter.read(lines, Findings(path.name)), Findings(path.name)).id
