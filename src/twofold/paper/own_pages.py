"""Which private steps share a page: as many as may, so that each of the two holds few sheets."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from twofold.exercise.model import Do, Keep, Who
from twofold.paper.steps import Shown


@dataclass(frozen=True, slots=True)
class OwnPage:
    """Steps that stand together on a page of one's own; `sealed` ones are never shown."""

    steps: tuple[Shown, ...]
    sealed: bool = False


def is_own(shown: Shown) -> bool:
    """Say whether a step is written on a page of one's own. A gate is not written at all."""
    return shown.step.who is Who.PRIVATE and shown.step.keep is not Keep.GATE


def own_pages(steps: Sequence[Shown]) -> tuple[OwnPage, ...]:
    """Return the pages that each of the two gets, in the order in which they are begun.

    What is one person's for good never stands on a page that will be shown. Two steps that are
    shown at different times share a page only where the first was shown before the second is
    written: nobody has to fold a line away from the other's eyes.
    """
    order = {id(shown): at for at, shown in enumerate(steps)}
    pages: dict[bool, list[list[Shown]]] = {False: [], True: []}
    for shown in filter(is_own, steps):
        of_kind = pages[shown.step.keep is Keep.SEALED]
        if of_kind and all(_together(steps, order, there, shown) for there in of_kind[-1]):
            of_kind[-1].append(shown)
        else:
            of_kind.append([shown])
    return tuple(OwnPage(tuple(p), sealed) for sealed, of in pages.items() for p in of)


def _together(steps: Sequence[Shown], order: dict[int, int], before: Shown, after: Shown) -> bool:
    first, second = (next(_openings(steps, order[id(s)]), len(steps)) for s in (before, after))
    return first in {second, *range(order[id(after)])}


def _openings(steps: Sequence[Shown], at: int) -> Iterator[int]:
    """Yield where a step's lines are shown."""
    for number in range(at + 1, len(steps)):
        step = steps[number].step
        if step.do is Do.REVEAL and steps[at].step.id in step.show:
            yield number
