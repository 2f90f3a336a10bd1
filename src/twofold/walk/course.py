"""An exercise laid out for two people on one evening: every turn, in order.

Conditions are not decided here; a turn that does not apply is stepped over by the machine.
`do=later` is laid out as a page (the service lets the walk rest there), and so is `do=review`
(`walk.reviewing` puts its questions). Somebody alone has their own turns only: what the other
would do, every reveal and every swap are left out.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from twofold.exercise.model import Do, Exercise, Kind, Question, Step, Who
from twofold.people import BOTH, Owner, PartnerId, other

#: Steps that are one turn for both, whatever `who` says.
_FOR_BOTH = frozenset({Do.REVEAL, Do.SWAP, Do.END})


def is_private(step: Step) -> bool:
    """Say whether a step is answered by each alone, behind a hand-over."""
    return step.who is Who.PRIVATE and step.do not in _FOR_BOTH


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One stretch during which the same person (or both) acts.

    `partner` is None when both act. `roles` says who holds which role in this pass,
    empty when the exercise has none. `seconds` is 0 without a timer.
    """

    index: int
    step: Step
    passing: int = 1
    partner: PartnerId | None = None
    roles: tuple[tuple[str, PartnerId], ...] = ()
    seconds: int = 0
    left_out: bool = False  # by the short form, or because somebody walks alone
    alone: bool = False  # one of them walks without the other

    @property
    def private(self) -> bool:
        """Whether only `partner` may look. Alone, what is for a reveal is simply written."""
        return is_private(self.step) and not (self.alone and self.step.keep is None)

    @property
    def handed_over(self) -> bool:
        """Whether a neutral page comes before it, because the other has to look away."""
        return self.private and not self.alone

    def holder(self, role: str) -> PartnerId:
        """Return who holds a role in this pass. Raises KeyError for an unknown role."""
        return dict(self.roles)[role]

    def owners(self, question: Question) -> tuple[Owner, ...]:
        """Say who answers a question in this turn: ("ours",), ("a",), ("b",) or ("a", "b").

        In an `each` or `private` turn a question for the other's role has no owner: it is asked
        in the other's turn. A signature is always of both.
        """
        if self.alone:
            return () if self.partner is None else self._of_somebody_alone(question, self.partner)
        alone = self.partner is not None and self.step.who is not Who.ROLE
        if question.kind is Kind.SIGN and not self.private:
            return ("ours",)
        if question.who is Who.ROLE:
            holder = self.holder(question.role)
            return () if alone and holder != self.partner else (holder,)
        if question.who is Who.EACH and not alone:
            return BOTH
        return ("ours",) if self.partner is None else (self.partner,)

    def _of_somebody_alone(self, question: Question, walker: PartnerId) -> tuple[Owner, ...]:
        """Return who answers when one walks alone: they do, but for what is the other role's.

        Nobody signs an agreement alone, and nobody guesses what is not going to be answered.
        """
        if question.kind is Kind.SIGN or question.guess:
            return ()
        others = question.who is Who.ROLE and self.holder(question.role) != walker
        return () if others else (walker,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """All turns of one walk. Same exercise, first partner, form, seed and company: same course."""

    exercise: Exercise
    first: PartnerId  # who holds the first role first, and who answers first
    short: bool = False
    seed: int = 0
    solo: PartnerId | None = None  # who walks alone
    turns: tuple[Turn, ...] = ()

    def turns_of(self, step_id: str) -> tuple[Turn, ...]:
        """Return every turn of a step, in order; none for an unknown id."""
        return tuple(turn for turn in self.turns if turn.step.id == step_id)

    def reveal_of(self, step_id: str) -> Step | None:
        """Return the reveal that shows a private step, or None."""
        reveals = (s for s in self.exercise.steps if s.do is Do.REVEAL)
        return next((s for s in reveals if step_id in s.show), None)

    def swap_before(self, turn: Turn) -> Turn:
        """Return the swap that a turn of the second pass belongs to."""
        return next(
            t for t in reversed(self.turns[: turn.index]) if t.step.do is Do.SWAP and t.passing == 1
        )


def swapped_with(exercise: Exercise, step_id: str) -> tuple[str, ...]:
    """Return the ids of the swapped range a step lies in, () when it is walked once."""
    for swap in exercise.steps:
        if swap.do is Do.SWAP:
            ids = tuple(step.id for step in _range(exercise, swap))
            if step_id in ids:
                return ids
    return ()


def _range(exercise: Exercise, swap: Step) -> tuple[Step, ...]:
    """Return the steps from `start` up to, and without, the swap itself."""
    ids = [step.id for step in exercise.steps]
    end = ids.index(swap.id)
    return exercise.steps[ids.index(swap.start, 0, end) : end]


def deal(previous_first: PartnerId | None, seed: int) -> PartnerId:
    """Say who is first this time: in turns; the very first time the seed decides."""
    if previous_first is not None:
        return other(previous_first)
    return BOTH[hashlib.sha256(f"first {seed}".encode()).digest()[0] % 2]


def lay_out(
    exercise: Exercise,
    *,
    first: PartnerId,
    short: bool = False,
    seed: int = 0,
    solo: PartnerId | None = None,
) -> Course:
    """Lay an exercise out as turns: `each` and `private` twice, swapped ranges twice.

    Whoever holds the first role in a pass (without roles: `first`) answers first. Of two private
    steps in a row the second begins with whoever just wrote (a, b, b, a): one hand-over less.

    Args:
        exercise: What is walked.
        first: Who is first; somebody alone always is.
        short: Whether it is the short form.
        seed: What chance is drawn from.
        solo: Who walks alone; None for both.
    """
    first = solo or first
    steps = _Layout(exercise, first, short=short, solo=solo)
    return Course(
        exercise=exercise,
        first=first,
        short=short,
        seed=seed,
        solo=solo,
        turns=tuple(steps.turns()),
    )


class _Layout:
    """The one walk through the steps that `lay_out` makes."""

    def __init__(
        self, exercise: Exercise, first: PartnerId, *, short: bool, solo: PartnerId | None
    ) -> None:
        self._exercise = exercise
        self._first = first
        self._short = short
        self._solo = solo
        self._index = 0
        self._writing: PartnerId | None = None  # who wrote last, if that was in private

    def turns(self) -> Iterator[Turn]:
        for step in self._exercise.steps:
            left_out = self._left_out(step)
            yield from self._turns_of(step, passing=1, left_out=left_out)
            if step.do is Do.SWAP and not left_out:
                for again in _range(self._exercise, step):
                    if not self._left_out(again):
                        yield from self._turns_of(again, passing=2, left_out=False)

    def _left_out(self, step: Step) -> bool:
        """Say whether the short form, or somebody alone, has no use for a step."""
        if self._solo and step.do in {Do.REVEAL, Do.SWAP}:
            return True
        if not self._short:
            return False
        if step.do is Do.REVEAL:
            shown = [self._exercise.step(step_id) for step_id in step.show]
            return step.short_skip or all(s.short_skip for s in shown)
        if step.do is Do.SWAP:
            left = [s for s in _range(self._exercise, step) if not s.short_skip]
            return step.short_skip or not any(_uses_role(s) for s in left)
        return step.short_skip

    def _turns_of(self, step: Step, *, passing: int, left_out: bool) -> Iterator[Turn]:
        first = self._first if passing == 1 else other(self._first)
        ids = tuple(role.id for role in self._exercise.roles)
        roles = tuple(zip(ids, (first, other(first)), strict=False))
        seconds = (self._short and step.short_seconds) or step.seconds
        for partner in self._partners(step, first, dict(roles)):
            turn = Turn(
                index=self._index,
                step=step,
                passing=passing,
                partner=partner,
                roles=roles,
                seconds=seconds,
                left_out=left_out or (self._solo is not None and partner != self._solo),
                alone=self._solo is not None,
            )
            self._index += 1
            if not left_out:
                self._writing = partner if turn.private else None
            yield turn

    def _partners(
        self, step: Step, first: PartnerId, roles: dict[str, PartnerId]
    ) -> tuple[PartnerId | None, ...]:
        if self._solo and step.who is not Who.ROLE:
            return (self._solo,)
        if step.do in _FOR_BOTH or step.who is Who.TOGETHER:
            return (None,)
        if step.who is Who.ROLE:
            return (roles[step.role],)
        if step.who is Who.PRIVATE and self._writing is not None:
            first = self._writing
        return (first, other(first))


def _uses_role(step: Step) -> bool:
    return step.who is Who.ROLE or any(q.who is Who.ROLE for q in step.questions)
