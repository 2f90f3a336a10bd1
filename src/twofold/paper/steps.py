"""The steps of an exercise in the order in which they come on paper."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from twofold.exercise.model import Do, Exercise, Mode, Question, Step, Who
from twofold.exercise.prose import plain, to_html
from twofold.paper.conditions import only_if
from twofold.paper.headings import beside_title
from twofold.paper.questions import FEWEST_LINES
from twofold.paper.sheet import Block, Heading, LookBack, Prose, Rules, Title
from twofold.paper.words import Words
from twofold.people import BOTH, Owner


@dataclass(frozen=True, slots=True)
class Shown:
    """A step as it comes on paper: its number, and the pass it belongs to."""

    step: Step
    number: int
    passing: int = 1
    swapped: bool = False


def shown_steps(exercise: Exercise) -> Iterator[Shown]:
    """Yield the steps with their numbers; a swap is followed by its range once more."""
    steps = exercise.steps
    swapped: set[str] = set()
    for at, step in enumerate(steps):
        if step.do is Do.SWAP:
            swapped.update(s.id for s in steps[_start(steps, step, at) : at])
    for at, step in enumerate(steps):
        yield Shown(step, at + 1, swapped=step.id in swapped)
        if step.do is Do.SWAP:
            for back in range(_start(steps, step, at), at):
                yield Shown(steps[back], back + 1, 2, swapped=True)


def holder(exercise: Exercise, role: str, passing: int) -> Owner:
    """Return who holds a role: ● the first one first, exchanged in the second pass."""
    ids = [r.id for r in exercise.roles]
    if role not in ids[:2]:
        return "ours"
    return BOTH[(ids.index(role) + passing - 1) % 2]


def owners(exercise: Exercise, step: Step, question: Question, passing: int) -> tuple[Owner, ...]:
    """Say who answers a question: each of the two, whoever holds a role, or both as one."""
    who = question.who or step.who
    if who in {Who.EACH, Who.PRIVATE}:
        return BOTH
    if who is Who.ROLE:
        return (holder(exercise, question.role or step.role, passing),)
    return ("ours",)


def is_mixed(exercise: Exercise, step: Step) -> bool:
    """Say whether a step asks one person and both: then ours gets its double rule."""
    return len({owners(exercise, step, q, 1) == ("ours",) for q in step.questions}) == 2


def head(exercise: Exercise, words: Words) -> Iterator[Block]:
    """Yield title, facts and overview."""
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


def opening(exercise: Exercise, shown: Shown, words: Words) -> Iterator[Block]:
    """Yield what stands at the head of a step: title, condition, prose, earlier words."""
    step = shown.step
    note = beside_title(step, swapped=shown.swapped, again=shown.passing == 2, words=words)
    mark: Owner | None = None
    if step.who is Who.ROLE:
        mark = holder(exercise, step.role, shown.passing)
        note = " · ".join(n for n in (exercise.role_words(step.role), note) if n)
    yield Heading(shown.number, plain(step.title), note, mark)
    if step.condition is not None:
        yield Prose(escape(only_if(exercise, step.condition, words)), quiet=True)
    if step.prose.strip():
        yield Prose(to_html(step.prose))
    for recall in step.recalls:
        lead = plain(recall.lead).rstrip(":：").strip()
        at_hand = recall.mode is Mode.THIS  # written this evening, so it lies before them
        yield LookBack(lead, plain(recall.words), 0 if at_hand else FEWEST_LINES)
    if step.do is Do.REVIEW:
        yield Prose(escape(words.review))
        yield Rules(3)


def _start(steps: Sequence[Step], swap: Step, at: int) -> int:
    """Return where a swapped range begins; a broken `from` repeats nothing."""
    return next((n for n, s in enumerate(steps[:at]) if s.id == swap.start), at)
