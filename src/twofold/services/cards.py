"""One exercise as a card: what the library and Home show of it. Needs no SQLAlchemy."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from twofold.exercise.library import Entry

if TYPE_CHECKING:  # read with the first fault
    from twofold.exercise.faults import Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One exercise in the library. `trouble` is its first fault where it cannot be walked.

    `solo`: it can be done alone. `planned` is the day it is put down for.
    """

    id: str
    title: str
    summary: str
    minutes: int | None
    depth: str
    pillar: str
    tonight: tuple[str, ...]
    motif: str
    lang: str
    own: bool  # the couple's own file
    path: Path
    last_done: date | None = None
    paused: bool = False
    solo: bool = False
    favourite: bool = False
    planned: date | None = None
    trouble: "Fault | None" = None


def card_name(entry: Entry) -> str:
    """Return what names a card: the id, or the path of a file whose id is another file's."""
    return str(entry.path) if entry.shadowed else entry.id


def card_of(
    entry: Entry,
    last_done: date | None,
    paused: Collection[str],
    *,
    favourites: Collection[str] = (),
    planned: date | None = None,
) -> Card:
    """Return the card of a library entry.

    Args:
        entry: The entry; its `trouble` is what is known so far.
        last_done: When an exercise of this id was last finished.
        paused: Ids of exercises that wait to be gone on with.
        favourites: Ids of exercises with a star.
        planned: The day it is put down for.
    """
    return Card(
        id=card_name(entry),
        title=entry.title,
        summary=entry.summary,
        minutes=entry.minutes,
        depth=entry.depth,
        pillar=entry.pillar,
        tonight=entry.tonight,
        motif=entry.motif,
        lang=entry.lang,
        own=entry.own,
        path=entry.path,
        last_done=None if entry.shadowed else last_done,
        paused=entry.id in paused and not entry.shadowed,
        solo=entry.solo,
        favourite=entry.id in favourites and not entry.shadowed,
        planned=None if entry.shadowed else planned,
        trouble=entry.trouble,
    )
