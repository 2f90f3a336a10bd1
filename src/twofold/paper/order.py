"""Kept answers in the order in which the evening went. Sheets and the journal read alike."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from twofold.walk.kept import KeptAnswer

_WHO = {"a": 0, "b": 1, "ours": 2}


def by_step(answers: Sequence[KeptAnswer]) -> Iterator[list[list[KeptAnswer]]]:
    """Yield step by step its questions, each with its answers: ●, ◆, both.

    A range that was done twice comes as a whole right behind its first time.
    """
    for _, step in groupby(as_it_went(answers), key=lambda a: (a.step_no, a.step_id, a.passing)):
        yield [list(q) for _, q in groupby(step, key=lambda a: (a.question_no, a.question_id))]


def as_it_went(answers: Sequence[KeptAnswer]) -> list[KeptAnswer]:
    """Return the answers in the order of the evening."""
    ends = _ends({a.step_no for a in answers if a.passing == 2})

    def place(answer: KeptAnswer) -> tuple[int, int, int, int, int, int]:
        # A step of the second time stands behind the last step of its range.
        where = ends[answer.step_no] if answer.passing == 2 else answer.step_no
        return (
            where,
            answer.passing,
            answer.step_no,
            answer.question_no,
            _WHO[answer.owner],
            answer.id,
        )

    return sorted(answers, key=place)


def _ends(twice: set[int]) -> dict[int, int]:
    """Return for each step done twice the last one of its range: numbers without a gap."""
    ends: dict[int, int] = {}
    for number in sorted(twice, reverse=True):
        ends[number] = ends.get(number + 1, number)
    return ends
