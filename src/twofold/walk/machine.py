"""The moves of a walk: pure, total on what is offered, and always ending.

Back undoes Forward, but for the doors that close behind them: an opened reveal and what was
written for it, a gate that has steered, a page that only lines closed again had asked for, and
a private page, which is entered through its hand-over again. Of the open answers that a caller
gives, only those that count are looked at.
"""

from dataclasses import dataclass, replace

from twofold.exercise.model import Do
from twofold.people import BOTH, PartnerId
from twofold.walk.conditions import Facts, countable
from twofold.walk.course import Course, Turn
from twofold.walk.moves import (
    AnswersClosed,
    AnswersOpened,
    Back,
    CloseAgain,
    EndHere,
    Event,
    Forward,
    Move,
    NotToday,
    OpenLater,
    SayReady,
    TakeBack,
    TurnDone,
    TurnNotShown,
)
from twofold.walk.offers import Earlier, closable, ends_here, offers, place_before
from twofold.walk.paging import Paging, one_page, page_at, page_starts
from twofold.walk.places import Door, Finish, HandingOver, Opened, Page, Place, Ready, Standing
from twofold.walk.route import ahead, is_shut, pass_over, unpass

__all__ = [
    "Advance",
    "Facts",
    "ImpossibleMoveError",
    "Paging",
    "advance",
    "begin",
    "moves",
    "one_page",
    "resume",
    "withhold",
]


@dataclass(frozen=True, slots=True)
class Advance:
    """Where a move leads, and what must be written with it."""

    standing: Standing
    events: tuple[Event, ...] = ()


class ImpossibleMoveError(Exception):
    """A move that was not offered. Always a bug in the caller."""


def begin(course: Course, facts: Facts | None = None) -> Advance:
    """Return the first place of a walk."""
    return _go_on(course, Standing(Finish()), facts or Facts(), 0)


def moves(
    course: Course,
    standing: Standing,
    facts: Facts | None = None,
    paging: Paging = one_page,
) -> tuple[Move, ...]:
    """Say which moves are offered, so that an impossible button cannot be drawn."""
    counted = _counted(course, standing, facts or Facts())
    return tuple(offers(course, standing, counted, paging))


def advance(  # noqa: PLR0911 - one return for each move
    course: Course,
    standing: Standing,
    move: Move,
    facts: Facts | None = None,
    paging: Paging = one_page,
) -> Advance:
    """Say where `move` leads. Same in, same out, always.

    Raises:
        ImpossibleMoveError: The move is not among `moves(...)`.
    """
    given = facts or Facts()
    counted = _counted(course, standing, given)
    offered = move if move in offers(course, standing, counted, paging) else None
    match offered, standing.place:
        case Forward(), HandingOver(index):
            return Advance(replace(standing, place=Page(index)))
        case Forward(), Page(index, question):
            return _turn_page(course, standing, given, paging, course.turns[index], question)
        case Forward(), Opened(index):
            return _leave(course, standing, given, course.turns[index], TurnDone(index))
        case Back(), _ if place := place_before(course, standing, counted, paging):
            return _back(course, standing, place)
        case SayReady(partner), Ready(index, yes):
            return _say_ready(course, standing, Ready(index, yes | {partner}))
        case TakeBack(partner), Ready(index, yes):
            return Advance(replace(standing, place=Ready(index, yes - {partner})))
        case NotToday(), Ready(index):
            turn = course.turns[index]
            later = pass_over(standing, turn)
            return _leave(course, later, given, turn, TurnNotShown(index))
        case CloseAgain(), _ if reveal := closable(course, standing, counted, paging):
            return _close_again(course, standing, given, reveal)
        case EndHere(), Page(index):
            return _end(course, standing, course.turns[index])
        case OpenLater(step), _:
            return Advance(_with_door(standing, step, Door.OPENED), (AnswersOpened(step),))
        case _:
            raise ImpossibleMoveError(f"{type(move).__name__} at {standing.place}")


def withhold(made: Advance, step: str) -> Advance:
    """Turn an opening into *another day*: where one of them shared nothing, nothing opens.

    The place stays as it is, so both see the same page, and it does not tell whose lines are
    missing. The caller knows what was shared; the machine never sees it.
    """
    doors = {**made.standing.doors, step: Door.NOT_TODAY}
    kept = tuple(event for event in made.events if event != AnswersOpened(step))
    return Advance(replace(made.standing, doors=doors), kept)


def resume(course: Course, standing: Standing) -> Standing:
    """Return where to go on after a pause, a crash or a restart.

    A private page is entered through its hand-over again; ready marks are gone.
    """
    match standing.place:
        case Page(index) if course.turns[index].handed_over:
            return replace(standing, place=HandingOver(index))
        case Ready(index):
            return replace(standing, place=Ready(index))
        case Opened(index) if standing.doors.get(course.turns[index].step.id) is not Door.OPENED:
            return replace(standing, place=Ready(index))
        case _:
            return standing


def _counted(course: Course, standing: Standing, given: Facts) -> Facts:
    return replace(given, open=countable(course, standing, given.open))


def _go_on(
    course: Course, standing: Standing, given: Facts, start: int, writing: PartnerId | None = None
) -> Advance:
    """Enter the next turn from index `start` on, while `writing` alone looks (None: both)."""
    found = ahead(course, standing, _counted(course, standing, given), start)
    place = _first_place(found.standing, found.turn, writing)
    return Advance(replace(found.standing, place=place, used=0), found.events)


def _first_place(standing: Standing, turn: Turn | None, writing: PartnerId | None) -> Place:
    if turn is None:
        return Finish()
    if turn.step.do is Do.REVEAL:
        opened = standing.doors.get(turn.step.id) is Door.OPENED
        return Opened(turn.index) if opened else Ready(turn.index)
    if turn.handed_over and turn.partner != writing:
        return HandingOver(turn.index)
    return Page(turn.index)


def _leave(course: Course, standing: Standing, given: Facts, turn: Turn, *events: Event) -> Advance:
    writing = turn.partner if turn.private else None
    onward = _go_on(course, standing, given, turn.index + 1, writing)
    return Advance(onward.standing, (*events, *onward.events))


def _turn_page(
    course: Course, standing: Standing, given: Facts, paging: Paging, turn: Turn, question: int
) -> Advance:
    here = page_at(turn, question, paging)
    further = [start for start in page_starts(turn, paging) if start > here]
    if further:
        return Advance(replace(standing, place=Page(turn.index, further[0])))
    if ends_here(course, turn):
        return _end(course, standing, turn)
    return _leave(course, standing, given, turn, TurnDone(turn.index))


def _end(course: Course, standing: Standing, turn: Turn) -> Advance:
    """Stop at an `end` step: the rest is not shown, its reveals wait for another day."""
    events: list[Event] = [TurnDone(turn.index)]
    for rest in course.turns[turn.index + 1 :]:
        if not is_shut(course, standing, rest):
            standing = pass_over(standing, rest)
            events.append(TurnNotShown(rest.index))
    ended = replace(standing, place=Finish(), used=0, ended=turn.step.id)
    return Advance(ended, tuple(events))


def _back(course: Course, standing: Standing, place: Earlier) -> Advance:
    here = None if isinstance(standing.place, Finish) else standing.place.turn
    back = replace(unpass(course, standing, place.turn), place=place, ended="")
    return Advance(back if here == place.turn else replace(back, used=0))


def _say_ready(course: Course, standing: Standing, ready: Ready) -> Advance:
    if not ready.yes.issuperset(BOTH):
        return Advance(replace(standing, place=ready))
    step = course.turns[ready.turn].step
    opened = _with_door(standing, step.id, Door.OPENED)
    return Advance(replace(opened, place=Opened(ready.turn)), (AnswersOpened(step.id),))


def _close_again(course: Course, standing: Standing, given: Facts, turn: Turn) -> Advance:
    """Close what was opened: go on from the reveal itself, stay on the page after it."""
    closed = _with_door(standing, turn.step.id, Door.CLOSED_AGAIN)
    event = AnswersClosed(turn.step.id)
    if isinstance(standing.place, Opened):
        return _leave(course, closed, given, turn, event, TurnDone(turn.index))
    return Advance(closed, (event,))


def _with_door(standing: Standing, step: str, door: Door) -> Standing:
    return replace(standing, doors={**standing.doors, step: door})
