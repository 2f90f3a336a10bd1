"""How the questions of a turn fall on pages. The window decides; a walk only asks."""

from collections.abc import Callable
from itertools import pairwise
from typing import TypeAlias

from twofold.walk.course import Turn

#: How the questions of a turn are laid on pages at the present window: indexes where a page
#: starts, beginning with 0. `(0,)` is one page. Must not depend on anything but the turn.
Paging: TypeAlias = Callable[[Turn], tuple[int, ...]]


def one_page(_turn: Turn) -> tuple[int, ...]:
    """Lay all questions of a turn on one page."""
    return (0,)


def page_starts(turn: Turn, paging: Paging) -> tuple[int, ...]:
    """Return where the pages of a turn start; a page without a field joins the one before."""
    questions = turn.step.questions
    inner = {start for start in paging(turn) if 0 < start < len(questions)}
    wanted = [0, *sorted(inner), len(questions)]
    filled = [
        start
        for start, end in pairwise(wanted)
        if any(turn.owners(question) for question in questions[start:end])
    ]
    return (0, *filled[1:])


def page_at(turn: Turn, question: int, paging: Paging) -> int:
    """Return the start of the page that holds a question."""
    return max(start for start in page_starts(turn, paging) if start <= question)
