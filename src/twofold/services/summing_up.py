"""The page before keeping: everything that counts, in the order of the evening."""

from twofold.exercise.model import Do, Keep, Step
from twofold.people import BOTH, Owner
from twofold.services.walk_values import Summary, SummaryEntry, SummaryLine
from twofold.walk.answers import Answers, Key
from twofold.walk.conditions import countable
from twofold.walk.course import Course, Turn
from twofold.walk.machine import Facts
from twofold.walk.places import Door, Standing
from twofold.walk.route import occurs

_ORDER: tuple[Owner, ...] = (*BOTH, "ours")


def summary_of(course: Course, standing: Standing, opened: Answers) -> Summary:
    """Return every question that was put and may be seen by both, answered or left open.

    A line somebody did not share looks like one that was passed over.
    """
    counted = countable(course, standing, opened)
    lines: dict[tuple[str, int], SummaryLine] = {}
    owners: dict[tuple[str, int], set[Owner]] = {}
    for turn in course.turns:
        if not _shown_to_both(course, standing, Facts(open=counted), turn):
            continue
        for question in turn.step.questions:
            place = (question.id, turn.passing)
            owners.setdefault(place, set()).update(turn.owners(question))
            entries = tuple(
                SummaryEntry(key, counted[key].value if key in counted else None)
                for owner in _ORDER
                if owner in owners[place]
                for key in (Key(question.id, turn.passing, owner),)
            )
            if entries:
                lines[place] = SummaryLine(turn.step, question, turn.passing, entries)
    return Summary(tuple(lines.values()), waiting_steps(course, standing))


def waiting_steps(course: Course, standing: Standing) -> tuple[Step, ...]:
    """Return the reveals that were left for another day."""
    later = {step for step, door in standing.doors.items() if door is Door.NOT_TODAY}
    return tuple(
        step
        for step in course.exercise.steps
        if step.id in later and step.do is Do.REVEAL and any(step.show)
    )


def _shown_to_both(course: Course, standing: Standing, facts: Facts, turn: Turn) -> bool:
    if turn.left_out or not occurs(course, standing, facts, turn):
        return False
    if standing.ended and turn.index > course.turns_of(standing.ended)[0].index:
        return False
    if not turn.private:
        return True
    if turn.step.keep in {Keep.SEALED, Keep.GATE}:
        return False
    reveal = course.reveal_of(turn.step.id)
    return reveal is not None and standing.doors.get(reveal.id) is Door.OPENED
