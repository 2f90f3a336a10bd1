"""The record of an evening: what the two opened to each other, as it read that day.

It prints whatever it is given; that unrevealed and sealed answers never arrive here is decided
by who may see them (`walk`) and by the query (`journal`). No exercise file is opened.
"""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from twofold.exercise.model import Kind
from twofold.exercise.prose import inline, plain
from twofold.paper.prompts import inline_parts
from twofold.paper.sheet import (
    Band,
    Block,
    Entries,
    Grid,
    Heading,
    Kept,
    Options,
    Prompt,
    Prose,
    Scale,
    Sentence,
    Sheet,
    Signatures,
    Title,
)
from twofold.paper.words import ENGLISH, Words
from twofold.walk.kept import KeptAnswer, KeptWalk

_WHO = {"a": 0, "b": 1, "ours": 2}


def record(walk: KeptWalk, answers: Sequence[KeptAnswer], words: Words = ENGLISH) -> Sheet:
    """Return the filled sheet of one evening, in the order of the exercise."""
    body = tuple(_steps(answers, words))
    if not body:
        body = (Prose(escape(words.only_met), quiet=True),)
    return Sheet(
        exercise_id=walk.exercise_id,
        title=walk.title,
        lang=walk.lang,
        blocks=(Title(walk.title, words.date(walk.started_on)), *body),
        footer=words.footer,
        filled=True,
        named=any(a.owner != "ours" for a in answers),
    )


def _steps(answers: Sequence[KeptAnswer], words: Words) -> Iterator[Block]:
    ordered = sorted(
        answers, key=lambda a: (a.passing, a.step_no, a.question_no, _WHO[a.owner], a.id)
    )
    for (_, _, passing), of_step in groupby(
        _as_it_went(ordered), key=lambda a: (a.step_no, a.step_id, a.passing)
    ):
        group = tuple(of_step)
        note = words.again if passing == 2 else ""
        yield Heading(group[0].step_no, plain(group[0].step_title), note)
        for _, of_question in groupby(group, key=lambda a: (a.question_no, a.question_id)):
            yield from _question(tuple(of_question), words)


def _as_it_went(ordered: Sequence[KeptAnswer]) -> list[KeptAnswer]:
    """Put the repeated range right behind its last step of the first pass."""
    second = [a for a in ordered if a.passing == 2]
    if not second:
        return list(ordered)
    last = max(a.step_no for a in second)
    first = [a for a in ordered if a.passing != 2]
    before = [a for a in first if a.step_no <= last]
    return [*before, *second, *first[len(before) :]]


def _question(answers: Sequence[KeptAnswer], words: Words) -> Iterator[Block]:
    asked = answers[0]
    if asked.kind is not Kind.SENTENCE:
        yield Prompt(inline(asked.prompt))
    for answer in answers:
        inside = tuple(_answer(answer, words))
        if answer.owner == "ours":
            yield Band("ours", inside)
        else:
            yield Band(answer.owner, inside, name=answer.owner_name)


def _answer(answer: KeptAnswer, words: Words) -> Iterator[Block]:
    match answer.kind, answer.value:
        case Kind.SCALE, int(number):
            yield Scale(plain(answer.low), plain(answer.high), answer.top or 5, chosen=number)
        case Kind.SINGLE, str(chosen):
            yield _options(answer, [chosen])
        case Kind.MULTI, list(chosen):
            yield _options(answer, [str(c) for c in chosen])
        case Kind.SENTENCE, list(blanks):
            parts = inline_parts(_parts(answer.prompt))
            yield Sentence(parts, tuple(str(b) for b in blanks))
        case Kind.LIST, list(entries):
            kept = tuple(str(e) for e in entries if str(e).strip())
            yield Entries(len(kept), kept)
        case Kind.TABLE, list(rows):
            cells = tuple(tuple(str(c) for c in row) for row in rows if isinstance(row, list))
            yield Grid(tuple(plain(c) for c in answer.columns), cells)
        case Kind.SIGN, dict(names):
            yield Signatures(words.signed, (names.get("a", ""), names.get("b", "")))
        case _, str(text):
            yield Kept(text)
        case _:
            yield Kept(answer.value_text)


def _options(answer: KeptAnswer, chosen: Sequence[str]) -> Options:
    labels = tuple(plain(label) for _, label in answer.options)
    at = tuple(n for n, (option, _) in enumerate(answer.options) if option in chosen)
    return Options(labels, many=answer.kind is Kind.MULTI, chosen=at)


def _parts(prompt: str) -> list[str]:
    """Split a sentence at its blanks, drawn as three or more underscores."""
    parts = [""]
    for run in _runs(prompt):
        if run.startswith("___"):
            parts.append("")
        else:
            parts[-1] += run
    return parts


def _runs(prompt: str) -> Iterator[str]:
    for _, run in groupby(prompt, key=lambda c: c == "_"):
        yield "".join(run)
