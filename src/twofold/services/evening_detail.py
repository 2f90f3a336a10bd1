"""One evening in full, as its page shows it. Read in whatever unit of work changed it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from twofold.journal import answers, walks
from twofold.journal.afterwards import KeptNote, earlier_wordings, notes_of
from twofold.journal.store import Unit
from twofold.people import PartnerId
from twofold.services.pinned import pinned
from twofold.services.sealing import Sealed
from twofold.walk.answers import Key
from twofold.walk.kept import KeptAnswer, KeptWalk, Stays
from twofold.walk.places import Door

NOT_TODAY: Final = Door.NOT_TODAY.value

#: A note after the fact, as screens see it.
Note: TypeAlias = KeptNote


@dataclass(frozen=True, slots=True)
class EveningDetail:
    """One evening in full: open answers only, in the order of the sheet.

    `waiting` says whether a reveal was left for another day. It goes by the door alone, so it
    tells neither whose words wait nor whether anybody wrote at all. `earlier` has what answers
    said before they were corrected, the latest first. `unreadable` names whose lines waited, were
    damaged meanwhile and could not be opened.
    """

    walk: KeptWalk
    minutes: int
    answers: tuple[KeptAnswer, ...] = field(repr=False)
    waiting: bool = False
    notes: tuple[Note, ...] = field(default=(), repr=False)
    earlier: Mapping[Key, tuple[KeptAnswer, ...]] = field(default_factory=dict, repr=False)
    unreadable: tuple[PartnerId, ...] = ()


def detail_of(db: Unit, walk_id: int) -> EveningDetail:
    """Return one evening. Raises KeyError for an unknown or removed one."""
    walk = walks.walk(db, walk_id)
    return EveningDetail(
        walk=walk,
        minutes=walks.minutes(db, walk_id),
        answers=answers.of_walk(db, walk_id),
        waiting=walk.stays is Stays.EVERYTHING and NOT_TODAY in doors_of(walk).values(),
        notes=notes_of(db, walk_id),
        earlier=earlier_wordings(db, walk_id),
        unreadable=_unreadable(db, walk),
    )


def _unreadable(db: Unit, walk: KeptWalk) -> tuple[PartnerId, ...]:
    opened = [step for step, door in doors_of(walk).items() if door == Door.OPENED.value]
    if not opened or not answers.sealed_answers(db, walk.id):
        return ()  # nearly every evening: its text need not be read for this
    return Sealed(db, walk.id).unreadable(pinned(db, walk), opened)


def doors_of(walk: KeptWalk) -> dict[str, str]:
    """Return what became of each reveal. It tells nothing about what anybody wrote."""
    doors = walk.place.get("doors")
    return {str(step): str(door) for step, door in doors.items()} if isinstance(doors, dict) else {}
