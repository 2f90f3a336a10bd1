"""An exercise as a blank sheet: the whole evening on paper, without a single name.

Swapped ranges stand twice, private steps get one page per person, conditions read "Only if …".
It also takes an exercise that has faults: whatever could be read of it is printed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import Path

from twofold.exercise.model import Do, Exercise, Keep, Kind, Mode, Question, Shelf, Step, Who
from twofold.exercise.prose import inline, plain, to_html
from twofold.paper.conditions import only_if
from twofold.paper.headings import beside_title
from twofold.paper.prompts import inline_parts
from twofold.paper.sheet import (
    Aside,
    Band,
    Block,
    Entries,
    Grid,
    Heading,
    Legend,
    LookBack,
    Options,
    PageOf,
    Prompt,
    Prose,
    Rules,
    Scale,
    Sentence,
    Sheet,
    Signatures,
    Title,
    Turn,
)
from twofold.paper.words import ENGLISH, Words
from twofold.people import BOTH, Owner, PartnerId
from twofold.walk.answers import Key

#: Least number of ruled lines: one line of handwriting holds eight words.
_FEWEST_LINES = 2
_COMMITMENT_SHARES = (0.15, 0.62, 0.23)  # who, what, by when
_COMMITMENT_ROWS = 2


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
    blocks = (*sheet.head(), *sheet.body(), *sheet.notes(notes))
    return Sheet(
        exercise_id=exercise.id,
        title=exercise.title,
        lang=exercise.lang,
        blocks=blocks,
        footer=words.footer,
        folder=folder,
        one_sided=any(isinstance(b, PageOf) for b in blocks),
    )


@dataclass(frozen=True, slots=True)
class _Shown:
    """A step as it comes on paper: its number, and the pass it belongs to."""

    step: Step
    number: int
    passing: int = 1
    swapped: bool = False


class _Worksheet:
    """Puts one sheet together. One per sheet; holds nothing but its exercise."""

    def __init__(self, exercise: Exercise, words: Words) -> None:
        self._exercise = exercise
        self._words = words

    def head(self) -> Iterator[Block]:
        """Yield title, facts, overview, and the line where marks are given out."""
        exercise, words = self._exercise, self._words
        rhythm = {
            "once": words.once,
            "daily": words.daily,
            "weekly": words.weekly,
            "monthly": words.monthly,
        }.get(exercise.rhythm, "")
        minutes = words.minutes.format(minutes=exercise.minutes) if exercise.minutes else ""
        facts = " · ".join(f for f in (minutes, rhythm) if f)
        yield Title(plain(exercise.heading) or exercise.title, facts)
        overview = exercise.overview or exercise.summary
        if overview.strip():
            yield Prose(to_html(overview))
        if self._needs_marks():
            yield Legend(words.legend)

    def body(self) -> Iterator[Block]:
        """Yield all steps in order; runs of private steps become a page for each of the two."""
        fresh = False  # whether the next block has to start on a new page
        for keep, run in groupby(self._shown(), key=_page_kind):
            steps = tuple(run)
            if keep is None:
                if fresh:
                    yield Turn()
                    fresh = False
                for shown in steps:
                    yield from self._step(shown)
                continue
            for owner in BOTH:
                yield Turn()
                yield PageOf(owner, self._page_words(keep))
                for shown in steps:
                    yield from self._step(shown, alone=owner)
            fresh = True

    def notes(self, wanted: Sequence[str]) -> Iterator[Block]:
        """Yield the notes that were asked for."""
        for note in (self._exercise.note(n) for n in wanted):
            if note is not None:
                yield Heading(0, plain(note.title))
                yield Prose(to_html(note.prose))

    def _shown(self) -> Iterator[_Shown]:
        """Yield the steps with their numbers; a swap is followed by its range once more."""
        steps = self._exercise.steps
        swapped: set[str] = set()
        for at, step in enumerate(steps):
            if step.do is Do.SWAP:
                swapped.update(s.id for s in steps[_start(steps, step, at) : at])
        for at, step in enumerate(steps):
            yield _Shown(step, at + 1, swapped=step.id in swapped)
            if step.do is Do.SWAP:
                for back in range(_start(steps, step, at), at):
                    yield _Shown(steps[back], back + 1, 2, swapped=True)

    def _step(self, shown: _Shown, alone: PartnerId | None = None) -> Iterator[Block]:
        step, words = shown.step, self._words
        note = beside_title(step, swapped=shown.swapped, again=shown.passing == 2, words=words)
        mark: Owner | None = None
        if step.who is Who.ROLE:
            mark = self._holder(step.role, shown.passing)
            role = self._exercise.role_words(step.role)
            note = " · ".join(n for n in (role, note) if n)
        yield Heading(shown.number, plain(step.title), note, mark)
        if step.condition is not None:
            yield Prose(escape(only_if(self._exercise, step.condition, words)), quiet=True)
        if step.prose.strip():
            yield Prose(to_html(step.prose))
        for recall in step.recalls:
            lead = plain(recall.lead).rstrip(":：").strip()
            at_hand = recall.mode is Mode.THIS  # written this evening, so it lies before them
            yield LookBack(lead, plain(recall.words), 0 if at_hand else _FEWEST_LINES)
        if step.do is Do.REVIEW:
            yield Prose(escape(words.review))
            yield Rules(3)
        for role_id, text in step.asides:
            holder = self._holder(role_id, shown.passing)
            if alone is None or holder in {alone, "ours"}:
                yield Aside(holder, self._exercise.role_words(role_id), to_html(text))
        yield from self._questions(shown, alone)
        if step.closing.strip():
            yield Prose(to_html(step.closing))

    def _questions(self, shown: _Shown, alone: PartnerId | None) -> Iterator[Block]:
        """Yield the questions, those of one person behind that person's band."""
        step = shown.step
        if step.keep is Keep.GATE:
            for question in step.questions:
                yield from self._unwritten(question)
            return
        if alone is not None:
            inside = self._asked(step.questions, shown.passing, alone)
            if inside:
                yield Band(alone, inside)
            return
        for owners, questions in groupby(
            step.questions, key=lambda q: self._owners(step, q, shown.passing)
        ):
            together = tuple(questions)
            for owner in owners:
                inside = self._asked(together, shown.passing, owner)
                if owner == "ours" and not self._mixed(step):
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
            blocks += self._question(question, Key(question.id, passing, owner))
        return tuple(blocks)

    def _question(self, question: Question, key: Key) -> Iterator[Block]:
        words = self._words
        if question.kind is not Kind.SENTENCE:
            hint = words.pick_up_to.format(count=question.most)
            limited = question.kind is Kind.MULTI and question.most
            yield Prompt(inline(question.prompt), hint if limited else "")
        match question.kind:
            case Kind.TEXT:
                yield Rules(max(question.lines, _FEWEST_LINES), key)
            case Kind.SENTENCE:
                yield Sentence(inline_parts(question.parts), key=key)
            case Kind.SCALE:
                yield Scale(plain(question.low), plain(question.high), question.top or 5, key=key)
            case Kind.SINGLE | Kind.MULTI:
                labels = tuple(plain(o.label) for o in question.options)
                yield Options(labels, many=question.kind is Kind.MULTI, key=key)
            case Kind.LIST:
                yield Entries(max(question.count, question.least, 1), key=key)
            case Kind.TABLE:
                yield _grid(question, key)
            case Kind.SIGN:
                yield Signatures(words.signed, key=key)

    def _unwritten(self, question: Question) -> Iterator[Block]:
        """Yield a question that is only thought about: no ink that could be seen later."""
        yield Prompt(inline(question.prompt))
        if question.kind is Kind.SCALE:
            ends = self._words.silent_scale.format(
                low=plain(question.low), top=question.top or 5, high=plain(question.high)
            )
            yield Prose(escape(ends), quiet=True)
        elif question.options:
            yield Prose(escape(" · ".join(plain(o.label) for o in question.options)), quiet=True)

    def _owners(self, step: Step, question: Question, passing: int) -> tuple[Owner, ...]:
        who = question.who or step.who
        if who in {Who.EACH, Who.PRIVATE}:
            return BOTH
        if who is Who.ROLE:
            return (self._holder(question.role or step.role, passing),)
        return ("ours",)

    def _mixed(self, step: Step) -> bool:
        """Say whether a step asks one person and both: then ours gets its double rule."""
        return len({self._owners(step, q, 1) == ("ours",) for q in step.questions}) == 2

    def _band_words(self, step: Step, question: Question, owner: Owner, shown: _Shown) -> str:
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

    def _holder(self, role: str, passing: int) -> Owner:
        """Return who holds a role: ● the first one first, exchanged in the second pass."""
        ids = [r.id for r in self._exercise.roles]
        if role not in ids[:2]:
            return "ours"
        return BOTH[(ids.index(role) + passing - 1) % 2]

    def _page_words(self, keep: Keep | str) -> str:
        words = self._words
        return words.sealed_page if keep is Keep.SEALED else words.private_page

    def _needs_marks(self) -> bool:
        """Say whether anything on the sheet is one person's."""
        steps = self._exercise.steps
        return any(
            s.who is not Who.TOGETHER or any(q.who is not None for q in s.questions)
            for s in steps
            if s.keep is not Keep.GATE
        )


def _page_kind(shown: _Shown) -> Keep | str | None:
    """Return None for an open step, else what kind of private page it goes on."""
    step = shown.step
    if step.who is not Who.PRIVATE or step.keep is Keep.GATE:
        return None
    return step.keep or "reveal"


def _start(steps: Sequence[Step], swap: Step, at: int) -> int:
    """Return where a swapped range begins; a broken `from` repeats nothing."""
    return next((n for n, s in enumerate(steps[:at]) if s.id == swap.start), at)


def _grid(question: Question, key: Key) -> Grid:
    rows = tuple(tuple(plain(cell) for cell in row) for row in question.rows)
    shares: tuple[float, ...] = ()
    if question.shelf is Shelf.COMMITMENT and len(question.columns) == 3:
        shares = _COMMITMENT_SHARES
        rows += (("", "", ""),) * (_COMMITMENT_ROWS - len(rows))
    return Grid(tuple(plain(c) for c in question.columns), rows, shares, key)
