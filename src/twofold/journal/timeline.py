"""The journal's list: how many evenings each month has, and a few of them at a time.

The months are counted at once, from an index that holds nothing but days; the evenings are read
where somebody looks. So the list knows its whole length, and costs as much after fifty years.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, Final, cast

from sqlalchemy import ColumnElement, ScalarSelect, Select, bindparam, case, func, select
from sqlalchemy.orm import Session, aliased

from twofold.exercise.model import Kind, Shelf
from twofold.journal.sieve import ALL, Sieve, Whose, conditions, kept_evenings
from twofold.journal.tables import AnswerRow, RevisionRow, WalkRow
from twofold.people import Owner

#: A signature says who, its prompt says what.
_WORDS: Final = case(
    (AnswerRow.kind == Kind.SIGN.value, AnswerRow.prompt), else_=AnswerRow.value_text
)


@dataclass(frozen=True, slots=True)
class Month:
    """A month, by its first day, and how many evenings of it are to be seen."""

    first: date
    evenings: int

    @property
    def last(self) -> date:
        """Return its last day."""
        return (self.first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptEvening:
    """One finished evening. `telling` is one answer in plain words, "" where none was kept."""

    walk_id: int
    exercise_id: str
    title: str
    on: date
    telling: str = field(default="", repr=False)
    owner: Owner = "ours"
    favourite: bool = False


@dataclass(frozen=True, slots=True)
class Kinds:
    """What the filters can offer: exercises as (id, newest title), pillars, languages, years."""

    exercises: tuple[tuple[str, str], ...] = ()
    pillars: tuple[str, ...] = ()
    langs: tuple[str, ...] = ()
    years: tuple[int, ...] = ()


def months(db: Session, sieve: Sieve = ALL) -> tuple[Month, ...]:
    """Return the months that have evenings, the newest first."""
    month = func.substr(WalkRow.started_on, 1, 7)
    counted = (
        select(month, func.count())
        .where(kept_evenings(), *conditions(sieve))
        .group_by(month)
        .order_by(month.desc())
    )
    return tuple(Month(date.fromisoformat(f"{name}-01"), n) for name, n in db.execute(counted))


def evenings(
    db: Session, month: Month | None, sieve: Sieve = ALL, *, skip: int = 0, limit: int = 50
) -> tuple[KeptEvening, ...]:
    """Return evenings of a month or of all, newest first: `limit` after the first `skip`."""
    where: dict[str, object] = {"skip": skip, "limit": limit}
    if month is not None:
        where |= {"first": month.first, "last": month.last}
    found = db.execute(_asked(sieve, month is not None), where)
    return tuple(
        KeptEvening(
            walk_id=walk_id,
            exercise_id=exercise_id,
            title=title,
            on=on,
            telling=" ".join((words or "").split()),
            owner=cast("Owner", owner or "ours"),
            favourite=favourite,
        )
        for walk_id, exercise_id, title, on, favourite, words, owner in found
    )


def kinds(db: Session, everything: Sequence[Month]) -> Kinds:
    """Return what there is to filter by.

    Args:
        db: A unit of work.
        everything: All months of the journal.
    """
    walked = set(db.scalars(select(WalkRow.exercise_id).distinct()))  # from an index alone
    texts = db.execute(
        select(
            RevisionRow.exercise_id, RevisionRow.title, RevisionRow.pillar, RevisionRow.lang
        ).order_by(RevisionRow.first_used_at)
    ).all()
    titles = {row.exercise_id: row.title for row in texts if row.exercise_id in walked}
    return Kinds(
        exercises=tuple(sorted(titles.items(), key=lambda pair: pair[1].casefold())),
        pillars=tuple(dict.fromkeys(row.pillar for row in texts if row.pillar)),
        langs=tuple(dict.fromkeys(row.lang for row in texts)),
        years=tuple(dict.fromkeys(month.first.year for month in everything)),
    )


@lru_cache(maxsize=16)
def _asked(sieve: Sieve, of_month: bool) -> Select[*tuple[Any, ...]]:  # noqa: FBT001 - a key
    """Return what asks for evenings: to make it takes SQLAlchemy longer than SQLite to answer."""
    within = [WalkRow.started_on.between(bindparam("first"), bindparam("last"))] if of_month else []
    page = (
        select(
            WalkRow.id,
            WalkRow.exercise_id,
            WalkRow.exercise_title,
            WalkRow.started_on,
            WalkRow.favourite,
        )
        .where(kept_evenings(), *within, *conditions(sieve))
        .order_by(WalkRow.started_on.desc(), WalkRow.id.desc())
        .limit(bindparam("limit"))
        .offset(bindparam("skip"))
        .subquery()
    )
    return (
        select(page, _WORDS, AnswerRow.owner)
        .outerjoin(AnswerRow, AnswerRow.id == _telling(page.c.id, sieve.partner))
        .order_by(page.c.started_on.desc(), page.c.id.desc())
    )


def _telling(walk_id: ColumnElement[int], partner: Whose) -> ScalarSelect[int]:
    """Return the answer that tells what a walk came to.

    It is a promise, an agreement, thanks, or first words. Asked for each walk by itself: numbered
    over all of them in one go (`row_number`) the same answers took SQLite seven times as long.
    """
    one = aliased(AnswerRow)
    weight = case(
        (one.shelf == Shelf.COMMITMENT.value, 0),
        (one.shelf == Shelf.BOUNDARY.value, 1),
        (one.shelf == Shelf.AGREEMENT.value, 2),
        (one.shelf == Shelf.GRATITUDE.value, 3),
        (one.kind.in_((Kind.TEXT.value, Kind.SENTENCE.value, Kind.LIST.value)), 4),
        else_=5,
    )
    whose = [one.owner != partner] if partner else []
    return (
        select(one.id)
        .where(
            one.walk_id == walk_id,
            one.visibility == "open",
            one.value_text != "",
            one.newest,
            one.removed_at.is_(None),
        )
        .order_by(*whose, weight, one.turn_seq, one.question_no, one.owner)
        .limit(1)
        .scalar_subquery()
    )
