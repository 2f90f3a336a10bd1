"""The record of an evening: what the two opened to each other, as it read that day.

It prints whatever it is given; that unrevealed and sealed answers never arrive here is decided
by who may see them (`walk`) and by the query (`journal`). No exercise file is opened.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from html import escape
from itertools import groupby

from twofold.exercise.model import Kind
from twofold.exercise.prose import inline, plain
from twofold.paper.order import by_step
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


def record(walk: KeptWalk, answers: Sequence[KeptAnswer], words: Words = ENGLISH) -> Sheet:
    """Return the filled sheet of one evening, in the order of the exercise."""
    body = told(answers, words)
    return Sheet(
        exercise_id=walk.exercise_id,
        title=walk.title,
        lang=walk.lang,
        blocks=(Title(walk.title, words.date(walk.started_on)), *body),
        footer=words.footer,
        filled=True,
        named=any(a.owner != "ours" for a in answers),
        kind="record",
    )


def told(answers: Sequence[KeptAnswer], words: Words) -> tuple[Block, ...]:
    """Return one evening's answers in the order of the exercise, or that they met."""
    return tuple(_steps(answers, words)) or (Prose(escape(words.only_met), quiet=True),)


def _steps(answers: Sequence[KeptAnswer], words: Words) -> Iterator[Block]:
    for questions in by_step(answers):
        one = questions[0][0]
        note = words.again if one.passing == 2 else ""
        yield Heading(one.step_no, plain(one.step_title), note)
        for of_question in questions:
            yield from _question(of_question, words)


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
            cells = tuple(
                tuple(_day_told(str(c), words) for c in row)
                for row in rows
                if isinstance(row, list)
            )
            yield Grid(tuple(plain(c) for c in answer.columns), cells)
        case Kind.SIGN, dict(names):
            yield Signatures(words.signed, (names.get("a", ""), names.get("b", "")))
        case _, str(text):
            yield Kept(text)
        case _:
            yield Kept(answer.value_text)


def _day_told(cell: str, words: Words) -> str:
    """Return a cell; a day picked from a calendar reads as a date."""
    try:
        return words.date(date.fromisoformat(cell))
    except ValueError:
        return cell


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
