"""What is offered at a place: the moves, and where Back and Close again would lead."""

from collections.abc import Iterator
from typing import TypeAlias

from twofold.exercise.model import Do
from twofold.people import BOTH, PartnerId
from twofold.walk.conditions import Facts, gates_of
from twofold.walk.course import Course, Turn
from twofold.walk.moves import (
    Back,
    CloseAgain,
    EndHere,
    Forward,
    Move,
    NotToday,
    OpenLater,
    SayReady,
    TakeBack,
)
from twofold.walk.paging import Paging, page_at, page_starts
from twofold.walk.places import Door, Finish, HandingOver, Opened, Page, Place, Ready, Standing
from twofold.walk.route import back_to, has_something, reveal_behind

#: Where Back can lead: never to what lies open, never past the end.
Earlier: TypeAlias = HandingOver | Page | Ready


def offers(course: Course, standing: Standing, facts: Facts, paging: Paging) -> Iterator[Move]:
    """Yield what is offered, going on first. `facts` are countable ones."""
    match standing.place:
        case Ready(_, yes):
            for partner in BOTH:
                yield TakeBack(partner) if partner in yes else SayReady(partner)
            yield NotToday()
        case Finish():
            for turn in course.turns:
                left = standing.doors.get(turn.step.id) is Door.NOT_TODAY
                if left and has_something(course, standing, facts, turn):
                    yield OpenLater(turn.step.id)
        case HandingOver() | Page() | Opened():  # pragma: no branch - there is no other place
            yield Forward()
    if _may_end(course, standing.place):
        yield EndHere()
    if closable(course, standing, facts, paging) is not None:
        yield CloseAgain()
    if place_before(course, standing, facts, paging) is not None:
        yield Back()


def ends_here(course: Course, turn: Turn) -> bool:
    """Say whether going on from a turn ends the walk: at an `end` that no gate proposed."""
    return turn.step.do is Do.END and not gates_of(course.exercise, turn.step.condition)


def _may_end(course: Course, place: Place) -> bool:
    if not isinstance(place, Page):
        return False
    turn = course.turns[place.turn]
    return turn.step.do is Do.END and not ends_here(course, turn)


def closable(course: Course, standing: Standing, facts: Facts, paging: Paging) -> Turn | None:
    """Return the opened reveal that may still be closed: until the page after it is left."""
    match standing.place:
        case Opened(index):
            turn = course.turns[index]
            return turn if standing.doors.get(turn.step.id) is Door.OPENED else None
        case Page(index, question):
            turn = course.turns[index]
            if turn.private or page_at(turn, question, paging) > 0:
                return None
            return reveal_behind(course, standing, facts, index)
        case HandingOver(index) | Ready(index):
            return reveal_behind(course, standing, facts, index)
        case Finish():  # pragma: no branch - there is no other place
            end = len(course.turns)
            return None if standing.ended else reveal_behind(course, standing, facts, end)


def place_before(
    course: Course, standing: Standing, facts: Facts, paging: Paging
) -> Earlier | None:
    """Return the place that Back leads to, None where there is none or a door has closed."""
    match standing.place:
        case Opened():
            return None
        case Page(index, question):
            return _before_page(course, standing, facts, paging, course.turns[index], question)
        case HandingOver(index) | Ready(index):
            return _last_place(back_to(course, standing, facts, index), paging)
        case Finish() if standing.ended:
            return Page(course.turns_of(standing.ended)[0].index)
        case Finish():  # pragma: no branch - there is no other place
            return _last_place(back_to(course, standing, facts, len(course.turns)), paging)


def _before_page(
    course: Course, standing: Standing, facts: Facts, paging: Paging, turn: Turn, question: int
) -> Earlier | None:
    here = page_at(turn, question, paging)
    earlier = [start for start in page_starts(turn, paging) if start < here]
    if earlier:
        return Page(turn.index, earlier[-1])
    before = back_to(course, standing, facts, turn.index)
    if turn.handed_over and not _same_writer(turn, before):
        return HandingOver(turn.index)
    return _last_place(before, paging, writing=turn.partner if turn.private else None)


def _same_writer(turn: Turn, before: Turn | None) -> bool:
    return before is not None and before.private and before.partner == turn.partner


def _last_place(
    turn: Turn | None, paging: Paging, writing: PartnerId | None = None
) -> Earlier | None:
    """Return where a turn is entered from behind, while `writing` alone looks."""
    if turn is None:
        return None
    if turn.step.do is Do.REVEAL:
        return Ready(turn.index)
    if turn.handed_over and turn.partner != writing:
        return HandingOver(turn.index)
    return Page(turn.index, page_starts(turn, paging)[-1])
