"""Several evenings on one sheet: what two people opened to each other between two days."""

from collections.abc import Iterator, Sequence
from datetime import date
from html import escape

from twofold.paper.record import told
from twofold.paper.sheet import Block, Chapter, Prose, Sheet, Title
from twofold.paper.words import ENGLISH, Words
from twofold.walk.kept import KeptAnswer, KeptWalk

Evenings = Sequence[tuple[KeptWalk, Sequence[KeptAnswer]]]


def period(
    evenings: Evenings, since: date, until: date, words: Words = ENGLISH, *, lang: str = "en"
) -> Sheet:
    """Return the evenings of a time, oldest first, each as its own record reads.

    Args:
        evenings: Walks with their open answers, oldest first.
        since: The first day asked for.
        until: The last one.
        words: The fixed sentences.
        lang: Language of the sheet where there is no evening to tell it.
    """
    days = words.from_to.format(since=words.date(since), until=words.date(until))
    body = tuple(_told(evenings, words)) or (Prose(escape(words.no_evenings), quiet=True),)
    return Sheet(
        exercise_id="",
        title=words.evenings,
        lang=evenings[-1][0].lang if evenings else lang,
        blocks=(Title(words.evenings, days), *body),
        footer=words.footer,
        filled=True,
        named=any(a.owner != "ours" for _, answers in evenings for a in answers),
        kind="period",
    )


def _told(evenings: Evenings, words: Words) -> Iterator[Block]:
    for walk, answers in evenings:
        yield Chapter(walk.title, words.date(walk.started_on))
        yield from told(answers, words)
