"""An exercise as a blank sheet: the whole evening on paper, without a single name.

The shared sheet comes first, from the first step to the last; private steps stand on it as a
line that sends each to a page of their own, and these pages follow, all of one person's and then
the other's. Swapped ranges stand twice, conditions read "Only if …". It also takes an exercise
that has faults: whatever could be read of it is printed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from twofold.exercise.model import Exercise, Keep, Question, Step, Who
from twofold.exercise.prose import plain, to_html
from twofold.paper.own_pages import is_own, own_pages
from twofold.paper.questions import asked, unwritten
from twofold.paper.sheet import (
    Aside,
    Band,
    Block,
    Heading,
    Legend,
    PageOf,
    Prose,
    Sheet,
    Turn,
)
from twofold.paper.steps import Shown, head, holder, is_mixed, opening, owners, shown_steps
from twofold.paper.words import ENGLISH, Words
from twofold.people import BOTH, Owner, PartnerId
from twofold.walk.answers import Key


def blank(
    exercise: Exercise,
    words: Words = ENGLISH,
    *,
    notes: Sequence[str] = (),
    folder: Path | None = None,
) -> Sheet:
    """Return the blank sheet of an exercise.

    Args:
        exercise: The exercise, sound or as far as it could be read.
        words: The fixed sentences.
        notes: Ids of notes to print at the end (`why`, `heavy`, `bring`, `kept`).
        folder: Where the exercise's pictures lie; without it their words stand in.
    """
    sheet = _Worksheet(exercise, words)
    blocks = (*sheet.head(), *sheet.body(), *sheet.notes(notes), *sheet.own())
    return Sheet(
        exercise_id=exercise.id,
        title=exercise.title,
        lang=exercise.lang,
        blocks=blocks,
        footer=words.footer,
        folder=folder,
        one_sided=any(isinstance(b, PageOf) for b in blocks),
        more=words.more,
        sha=exercise.source_sha,
    )


class _Worksheet:
    """Puts one sheet together. One per sheet; holds nothing but its exercise."""

    def __init__(self, exercise: Exercise, words: Words) -> None:
        self._exercise = exercise
        self._words = words
        self._steps = tuple(shown_steps(exercise))

    def head(self) -> Iterator[Block]:
        """Yield title, facts, overview, and the line where marks are given out."""
        yield from head(self._exercise, self._words)
        if self._needs_marks():
            yield Legend(self._words.legend)

    def body(self) -> Iterator[Block]:
        """Yield the shared sheet: all steps in order, private ones as a line that sends away."""
        for shown in self._steps:
            if is_own(shown):
                yield from self._signpost(shown)
            else:
                yield from self._step(shown)

    def own(self) -> Iterator[Block]:
        """Yield the pages of the one, then those of the other."""
        words, pages = self._words, own_pages(self._steps)
        for owner in BOTH:
            for page in pages:
                yield Turn()
                yield PageOf(owner, words.sealed_page if page.sealed else words.private_page)
                for shown in page.steps:
                    yield from self._step(shown, alone=owner)

    def notes(self, wanted: Sequence[str]) -> Iterator[Block]:
        """Yield the notes that were asked for."""
        for note in (self._exercise.note(n) for n in wanted):
            if note is not None:
                yield Heading(0, plain(note.title))
                yield Prose(to_html(note.prose))

    def _signpost(self, shown: Shown) -> Iterator[Block]:
        head, *more = opening(self._exercise, shown, self._words)
        if isinstance(head, Heading):
            note = " · ".join(n for n in (head.note, self._words.own_page) if n)
            yield replace(head, note=note, away=True)
        if shown.step.condition is not None:
            yield more[0]

    def _step(self, shown: Shown, alone: PartnerId | None = None) -> Iterator[Block]:
        step = shown.step
        yield from opening(self._exercise, shown, self._words)
        for role_id, text in step.asides:
            owner = holder(self._exercise, role_id, shown.passing)
            if alone is None or owner in {alone, "ours"}:
                yield Aside(owner, self._exercise.role_words(role_id), to_html(text))
        yield from self._questions(shown, alone)
        if step.closing.strip():
            yield Prose(to_html(step.closing))

    def _questions(self, shown: Shown, alone: PartnerId | None) -> Iterator[Block]:
        """Yield the questions, those of one person behind that person's band."""
        step, exercise = shown.step, self._exercise
        if step.keep is Keep.GATE:
            for question in step.questions:
                yield from unwritten(question, self._words)
            return
        if alone is not None:
            inside = self._asked(step.questions, shown.passing, alone)
            if inside:
                yield Band(alone, inside)
            return
        for who, questions in groupby(
            step.questions, key=lambda q: owners(exercise, step, q, shown.passing)
        ):
            together = tuple(questions)
            for owner in who:
                inside = self._asked(together, shown.passing, owner)
                if owner == "ours" and not is_mixed(exercise, step):
                    yield from inside
                else:
                    yield Band(owner, inside, self._band_words(step, together[0], owner, shown))

    def _asked(
        self, questions: Sequence[Question], passing: int, owner: Owner
    ) -> tuple[Block, ...]:
        blocks: list[Block] = []
        for question in questions:
            if question.lead.strip():
                blocks.append(Prose(to_html(question.lead)))
            blocks += asked(question, Key(question.id, passing, owner), self._words)
        return tuple(blocks)

    def _band_words(self, step: Step, question: Question, owner: Owner, shown: Shown) -> str:
        words = self._words
        if owner == "ours":
            return words.both_of_you
        if (question.who or step.who) is Who.ROLE:
            role = question.role or step.role
            if role == step.role and step.who is Who.ROLE:
                return ""  # the heading has just said so
            return self._exercise.role_words(role)
        first = "a" if shown.passing == 1 else "b"
        return words.one_of_you if owner == first else words.other_of_you

    def _needs_marks(self) -> bool:
        """Say whether anything on the sheet is one person's."""
        steps = self._exercise.steps
        return any(
            s.who is not Who.TOGETHER or any(q.who is not None for q in s.questions)
            for s in steps
            if s.keep is not Keep.GATE
        )
