"""How the questions of a turn are laid on pages, so that nobody has to scroll."""

from collections.abc import Callable
from typing import Final, TypeAlias

from twofold.exercise.model import Do
from twofold.walk.course import Turn

#: The most questions on one page, however large the window is.
MOST: Final = 3

#: The height in pixels of a page holding the questions `start` up to, not including, `stop`.
Measure: TypeAlias = Callable[[int, int], int]


def fit(turn: Turn, room: int, measure: Measure) -> tuple[int, ...]:
    """Return where pages start: as many questions as fit, at least one, at most `MOST`.

    What is looked at again has a page of its own: how it stands, and how it reads now.

    Args:
        turn: The turn whose questions are laid out.
        room: The height in pixels that a page has without scrolling.
        measure: Says how high some of the questions would be together.
    """
    count = len(turn.step.questions)
    if turn.step.do is Do.REVIEW:
        return tuple(range(0, count, 2))
    starts = [0]
    while count:
        start = starts[-1]
        stop = start + 1
        while stop < count and stop - start < MOST and measure(start, stop + 1) <= room:
            stop += 1
        if stop == count:
            break
        starts.append(stop)
    return tuple(starts)
