"""A page for the keener of the two to hand over: what it is, how long, and that no is fine."""

from collections.abc import Iterator
from html import escape
from typing import Final
from unicodedata import east_asian_width

from twofold.exercise.model import Do, Exercise, Keep, Step
from twofold.exercise.prose import plain, to_html
from twofold.paper.sheet import Block, Heading, Options, Prompt, Prose, Rules, Sheet, Title
from twofold.paper.words import ENGLISH, Words

_ABOUT: Final = 420  # letters; large type in a wordy language has room for as many
_LINES: Final = 6
_TITLES: Final = 420
_ENDS: Final = (". ", "? ", "! ", "。", "؟ ", "… ")


def invitation(exercise: Exercise, words: Words = ENGLISH) -> Sheet:
    """Return the page. It carries no name, and nothing on it has to be filled in."""
    return Sheet(
        exercise_id=exercise.id,
        title=exercise.title,
        lang=exercise.lang,
        blocks=tuple(_blocks(exercise, words)),
        footer=words.footer,
        kind="invitation",
    )


def _blocks(exercise: Exercise, words: Words) -> Iterator[Block]:
    yield Title(words.invitation, plain(exercise.heading) or exercise.title)
    about = _short(exercise.summary) or _short(exercise.overview)
    if about:
        yield Prose(about)
    times = [words.invite_stop]
    if exercise.minutes:
        times = [words.invite_minutes.format(minutes=exercise.minutes)]
        if exercise.short_minutes:
            times.append(words.invite_short.format(minutes=exercise.short_minutes))
    yield Prose(f"<p>{escape(' '.join(times))}</p>")
    yield Heading(0, words.invite_happens)
    yield Prose(f"<p>{escape(_first([plain(s.title) for s in exercise.steps if _tells(s)]))}</p>")
    yield Heading(0, words.invite_free)
    yield Prose(_list(words.invite_promises.splitlines()))
    yield Heading(0, words.invite_reply)
    yield Options((words.invite_yes, words.invite_later, words.invite_other, words.invite_no))
    yield Prompt(f"{escape(words.invite_when)}")
    yield Rules(1)


def _short(about: str) -> str:
    """Return as HTML what leaves room for the rest of the page: all of it, or how it begins.

    Pictures are left out; "" where nothing else is there.
    """
    lines = plain(about).splitlines()
    if _wide("".join(lines)) <= _ABOUT and len(lines) <= _LINES and "![" not in about:
        return to_html(about)
    paragraphs = (" ".join(plain(words).split()) for words in about.split("\n\n"))
    begins = next(filter(None, paragraphs), "")  # a picture alone has no words
    if not begins:
        return ""
    if _wide(begins) > _ABOUT:
        room = _cut(begins, _ABOUT)
        end = max(room.rfind(mark) for mark in _ENDS)
        begins = room[: end + 1] if end > 0 else f"{room.rpartition(' ')[0] or room} …"
    return f"<p>{escape(begins)}</p>"


def _wide(words: str) -> int:
    """Return how wide words are, about: a letter is one, a sign of Chinese or Japanese two."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in words)


def _cut(words: str, wide: int) -> str:
    """Return as many letters as are that wide."""
    while _wide(words) > wide:
        words = words[: max(len(words) - 1 - (_wide(words) - wide) // 2, 0)]
    return words


def _first(titles: list[str]) -> str:
    """Return the first steps, as many as have room."""
    told = ""
    for title in titles:
        longer = f"{told} · {title}" if told else _cut(title, _TITLES)
        if _wide(longer) > _TITLES:
            return f"{told} …"
        told = longer
    return told


def _tells(step: Step) -> bool:
    """Say whether a step's title tells what happens: every evening, and to both of them."""
    turns = {Do.SWAP, Do.PAUSE, Do.END}
    return step.condition is None and step.keep is not Keep.GATE and step.do not in turns


def _list(lines: list[str]) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<ul>{items}</ul>"
