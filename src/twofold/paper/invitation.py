"""A page for the keener of the two to hand over: what it is, how long, and that no is fine."""

from collections.abc import Iterator
from html import escape

from twofold.exercise.model import Do, Exercise, Keep, Step
from twofold.exercise.prose import plain, to_html
from twofold.paper.sheet import Block, Heading, Options, Prompt, Prose, Rules, Sheet, Title
from twofold.paper.words import ENGLISH, Words


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
    about = exercise.summary or exercise.overview
    if about.strip():
        yield Prose(to_html(about))
    times = [words.invite_stop]
    if exercise.minutes:
        times = [words.invite_minutes.format(minutes=exercise.minutes)]
        if exercise.short_minutes:
            times.append(words.invite_short.format(minutes=exercise.short_minutes))
    yield Prose(f"<p>{escape(' '.join(times))}</p>")
    yield Heading(0, words.invite_happens)
    steps = " · ".join(escape(plain(step.title)) for step in exercise.steps if _tells(step))
    yield Prose(f"<p>{steps}</p>")
    yield Heading(0, words.invite_free)
    yield Prose(_list(words.invite_promises.splitlines()))
    yield Heading(0, words.invite_reply)
    yield Options((words.invite_yes, words.invite_later, words.invite_other, words.invite_no))
    yield Prompt(f"{escape(words.invite_when)}")
    yield Rules(1)


def _tells(step: Step) -> bool:
    """Say whether a step's title tells what happens: every evening, and to both of them."""
    turns = {Do.SWAP, Do.PAUSE, Do.END}
    return step.condition is None and step.keep is not Keep.GATE and step.do not in turns


def _list(lines: list[str]) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<ul>{items}</ul>"
