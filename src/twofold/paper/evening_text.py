"""An evening as plain words in order, before anybody writes it as Markdown, HTML or type."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from twofold.exercise.model import Kind
from twofold.exercise.prose import plain
from twofold.paper.away_words import ENGLISH_AWAY, AwayWords
from twofold.paper.order import by_step
from twofold.people import Owner
from twofold.walk.answers import Key
from twofold.walk.kept import KeptAnswer, KeptWalk


class LaterNote(Protocol):
    """A note after the fact."""

    @property
    def owner(self) -> Owner:
        """Whose it is."""
        ...

    @property
    def name(self) -> str:
        """The name of the day it was written, "" for both."""
        ...

    @property
    def text(self) -> str:
        """The words."""
        ...

    @property
    def at(self) -> datetime:
        """When, aware."""
        ...


@dataclass(frozen=True, slots=True)
class KeptEvening:
    """One evening as it leaves the book: open answers, notes, earlier wordings by place."""

    walk: KeptWalk
    answers: Sequence[KeptAnswer] = field(repr=False)
    notes: Sequence[LaterNote] = field(default=(), repr=False)
    earlier: Mapping[Key, Sequence[KeptAnswer]] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Said:
    """What one of them, or both, answered: lines of plain words. `rows` where it was a table."""

    owner: Owner
    name: str = field(repr=False)
    lines: tuple[str, ...] = field(repr=False)
    rows: tuple[tuple[str, ...], ...] = field(default=(), repr=False)
    before: tuple[tuple[str, tuple[str, ...]], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Question:
    """A question and its answers. `asked` is "" where the answer says it itself."""

    asked: str
    said: tuple[Said, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Part:
    """One step of an evening, or the notes behind it."""

    title: str
    questions: tuple[Question, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class EveningText:
    """One evening in words. `facts` is the line under its title."""

    on: date
    title: str
    facts: str
    exercise_id: str
    lang: str
    parts: tuple[Part, ...] = field(repr=False)
    nothing: str = ""  # the sentence where nothing was kept


def in_words(evening: KeptEvening, words: AwayWords = ENGLISH_AWAY) -> EveningText:
    """Return an evening in plain words, in the order in which it went."""
    walk = evening.walk
    parts = [*_steps(evening, words)]
    if evening.notes:
        parts.append(Part(words.notes, tuple(_note(note, words) for note in evening.notes)))
    day = words.date(walk.started_on)
    return EveningText(
        on=walk.started_on,
        title=walk.title,
        facts=f"{day} · {words.star}" if walk.favourite else day,
        exercise_id=walk.exercise_id,
        lang=walk.lang,
        parts=tuple(parts),
        nothing="" if parts else words.only_met,
    )


def _steps(evening: KeptEvening, words: AwayWords) -> Iterator[Part]:
    for questions in by_step(evening.answers):
        one = questions[0][0]
        name = plain(one.step_title)
        if one.passing == 2:
            name = words.again.format(step=name)
        yield Part(name, tuple(_question(q, evening, words) for q in questions))


def _question(answers: Sequence[KeptAnswer], evening: KeptEvening, words: AwayWords) -> Question:
    asked = answers[0]
    prompt = "" if asked.kind is Kind.SENTENCE else plain(asked.prompt)
    return Question(prompt, tuple(_said(answer, evening, words) for answer in answers))


def _said(answer: KeptAnswer, evening: KeptEvening, words: AwayWords) -> Said:
    key = Key(answer.question_id, answer.passing, answer.owner)
    earlier = evening.earlier.get(key, ())
    followed = [answer, *earlier]
    return Said(
        owner=answer.owner,
        name=words.both if answer.owner == "ours" else answer.owner_name,
        lines=_lines(answer, words),
        rows=_rows(answer, words),
        before=tuple(
            (words.changed.format(day=_day_of(after, words)), _lines(before, words))
            for after, before in zip(followed, earlier, strict=False)
        ),
    )


def _note(note: LaterNote, words: AwayWords) -> Question:
    name = words.both if note.owner == "ours" else note.name
    day = words.date(note.at.astimezone().date())
    return Question("", (Said(note.owner, f"{name}, {day}", tuple(note.text.splitlines())),))


def _day_of(answer: KeptAnswer, words: AwayWords) -> str:
    return words.date((answer.edited_at or answer.answered_at).astimezone().date())


def _lines(answer: KeptAnswer, words: AwayWords) -> tuple[str, ...]:
    match answer.kind, answer.value:
        case Kind.SCALE, int(number):
            return (_scale(answer, number, words),)
        case Kind.SINGLE | Kind.MULTI, str() | list() as chosen:
            ids = chosen if isinstance(chosen, list) else [chosen]
            return tuple(plain(label) for id_, label in answer.options if id_ in ids)
        case Kind.LIST, list(entries):
            return tuple(str(entry) for entry in entries if str(entry).strip())
        case Kind.TABLE, list():
            return tuple(" · ".join(filter(None, row)) for row in _rows(answer, words)[1:])
        case Kind.SIGN, dict(names):
            signed = " · ".join(n for n in (names.get("a"), names.get("b")) if n)
            return (words.agreed.format(names=signed),)
        case _:
            return _written(answer)


def _written(answer: KeptAnswer) -> tuple[str, ...]:
    if answer.kind is Kind.SENTENCE:
        return (plain(answer.value_text),)
    text = answer.value if isinstance(answer.value, str) else answer.value_text
    return tuple(text.splitlines())


def _scale(answer: KeptAnswer, number: int, words: AwayWords) -> str:
    end = plain({1: answer.low, answer.top: answer.high}.get(number, ""))
    if end:
        return words.scale_end.format(value=number, top=answer.top, words=end)
    return words.scale.format(value=number, top=answer.top)


def _rows(answer: KeptAnswer, words: AwayWords) -> tuple[tuple[str, ...], ...]:
    if answer.kind is not Kind.TABLE or not isinstance(answer.value, list):
        return ()
    rows = [row for row in answer.value if isinstance(row, list) and any(c.strip() for c in row)]
    heads = tuple(plain(column) for column in answer.columns)
    return (heads, *(tuple(_cell(cell, words) for cell in row) for row in rows))


def _cell(text: str, words: AwayWords) -> str:
    try:
        return words.date(date.fromisoformat(text))
    except ValueError:
        return text
