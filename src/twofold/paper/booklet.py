"""An exercise as two booklets: each holds what one of the two reads, says and writes.

They differ where the two differ: whose prompts, whose quote beside a role, whose lines. What
both answer as one stands in both, so that each takes it home.
"""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from twofold.exercise.model import Exercise, Keep, Who
from twofold.exercise.prose import to_html
from twofold.paper.questions import asked, unwritten
from twofold.paper.sheet import Aside, Band, Block, PageOf, Prose, Sheet
from twofold.paper.steps import Shown, head, holder, is_mixed, opening, owners, shown_steps
from twofold.paper.words import ENGLISH, Words
from twofold.people import PartnerId
from twofold.walk.answers import Key


def booklet(
    exercise: Exercise,
    owner: PartnerId,
    words: Words = ENGLISH,
    *,
    folder: Path | None = None,
) -> Sheet:
    """Return the booklet of one of the two: a holds the first role first."""
    blocks = (
        *head(exercise, words),
        PageOf(owner, words.booklet),
        *(
            block
            for shown in shown_steps(exercise)
            for block in _step(exercise, shown, owner, words)
        ),
    )
    return Sheet(
        exercise_id=exercise.id,
        title=exercise.title,
        lang=exercise.lang,
        blocks=blocks,
        footer=words.footer,
        folder=folder,
        kind="booklet",
        owner=owner,
        more=words.more,
        sha=exercise.source_sha,
    )


def _step(exercise: Exercise, shown: Shown, mine: PartnerId, words: Words) -> Iterator[Block]:
    step = shown.step
    yield from opening(exercise, shown, words)
    if step.who is Who.PRIVATE and step.questions and step.keep is not Keep.GATE:
        sealed = step.keep is Keep.SEALED
        yield Prose(escape(words.yours_alone if sealed else words.yours_until), quiet=True)
    for role_id, text in step.asides:
        whose = holder(exercise, role_id, shown.passing)
        if whose in {mine, "ours"}:
            yield Aside(whose, exercise.role_words(role_id), to_html(text))
    yield from _questions(exercise, shown, mine, words)
    if step.closing.strip():
        yield Prose(to_html(step.closing))


def _questions(exercise: Exercise, shown: Shown, mine: PartnerId, words: Words) -> Iterator[Block]:
    step = shown.step
    for question in step.questions:
        if step.keep is Keep.GATE:
            yield from unwritten(question, words)
            continue
        whose = owners(exercise, step, question, shown.passing)
        if mine not in whose and "ours" not in whose:
            continue  # it is asked in the other booklet
        owner = mine if mine in whose else "ours"
        inside: list[Block] = [Prose(to_html(question.lead))] if question.lead.strip() else []
        inside += asked(question, Key(question.id, shown.passing, owner), words)
        if owner == "ours" and is_mixed(exercise, step):
            yield Band("ours", tuple(inside), words.both_of_you)
        else:
            yield from inside
