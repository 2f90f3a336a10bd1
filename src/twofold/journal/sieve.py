"""Which evenings are wanted: what the journal's filters come to, for the list and for search."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, TypeAlias

from sqlalchemy import ColumnElement, Select, TextClause, and_, select
from sqlalchemy import text as sql

from twofold.journal.tables import AGREED, STANDS, AnswerRow, RevisionRow, WalkRow
from twofold.people import PartnerId
from twofold.walk.kept import WalkState

#: "" is either of the two, and both.
Whose: TypeAlias = Literal["", PartnerId]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sieve:
    """What people want to see. As it is made it lets everything through.

    `since` and `until` are days of evenings, both included. `agreed`: an agreement was signed or
    a limit was named.
    """

    exercise: str = ""
    pillar: str = ""
    partner: Whose = ""
    since: date | None = None
    until: date | None = None
    favourites: bool = False
    agreed: bool = False
    lang: str = ""


ALL: Final = Sieve()


def kept_evenings() -> ColumnElement[bool]:
    """Return the condition of an evening that is in the journal."""
    return and_(WalkRow.state == WalkState.FINISHED.value, WalkRow.removed_at.is_(None))


def conditions(sieve: Sieve) -> Iterator[ColumnElement[bool]]:
    """Yield what an evening has to fulfil."""
    if sieve.exercise:
        yield WalkRow.exercise_id == sieve.exercise
    if sieve.pillar:
        of_pillar = select(RevisionRow.source_sha).where(RevisionRow.pillar == sieve.pillar)
        yield WalkRow.source_sha.in_(of_pillar)
    if sieve.since is not None:
        yield WalkRow.started_on >= sieve.since
    if sieve.until is not None:
        yield WalkRow.started_on <= sieve.until
    if sieve.favourites:
        yield WalkRow.favourite.is_(True)
    if sieve.lang:
        yield WalkRow.lang == sieve.lang
    if sieve.partner:
        yield WalkRow.id.in_(_walks_with(AnswerRow.owner == sieve.partner))
    if sieve.agreed:
        yield WalkRow.id.in_(_walks_with(sql(AGREED)))


def _walks_with(what: ColumnElement[bool] | TextClause) -> Select[int]:
    return select(AnswerRow.walk_id).where(what, sql(STANDS))
