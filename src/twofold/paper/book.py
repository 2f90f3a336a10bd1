"""Evenings as a book: a title page, contents, and a chapter for each evening.

Values only: how many pages anything takes, and so which number stands in the contents, is known
to `printing.book` once it is set.
"""

from dataclasses import dataclass, field
from datetime import date

from twofold.paper.away_words import ENGLISH_AWAY, AwayWords
from twofold.paper.evening_text import KeptEvening, in_words
from twofold.paper.record import record
from twofold.paper.sheet import Band, Block, Heading, Kept, Sheet
from twofold.paper.words import ENGLISH, Words


@dataclass(frozen=True, slots=True)
class Cover:
    """What stands on the title page, and the head of the contents."""

    title: str
    names: str = field(repr=False)
    days: str
    open_file: str
    contents: str


@dataclass(frozen=True, slots=True)
class BookEvening:
    """One chapter. `day` is what the contents call it."""

    on: date
    day: str
    title: str
    sheet: Sheet = field(repr=False)


def cover(names: str, days: str, words: AwayWords = ENGLISH_AWAY) -> Cover:
    """Return the title page."""
    return Cover(words.title, names, days, words.open_file, words.contents)


def chapter(
    evening: KeptEvening, words: AwayWords = ENGLISH_AWAY, on_paper: Words = ENGLISH
) -> BookEvening:
    """Return one evening as its record reads, with notes behind it."""
    walk = evening.walk
    sheet = record(walk, evening.answers, on_paper)
    notes = _notes(evening, words)
    day = words.date(walk.started_on)
    whole = Sheet(
        exercise_id=day,  # at the foot, where a worksheet names its exercise
        title=sheet.title,
        lang=sheet.lang,
        blocks=(*sheet.blocks, *notes),
        filled=True,
        named=sheet.named,
    )
    return BookEvening(walk.started_on, day, walk.title, whole)


def _notes(evening: KeptEvening, words: AwayWords) -> tuple[Block, ...]:
    if not evening.notes:
        return ()
    told = in_words(KeptEvening(evening.walk, (), evening.notes), words).parts[-1]
    bands = tuple(
        Band(said.owner, (Kept("\n".join(said.lines)),), name=said.name)
        for question in told.questions
        for said in question.said
    )
    return (Heading(0, told.title), *bands)
