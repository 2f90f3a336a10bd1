"""The journal's list: how many evenings each month has, and a few of them at a time.

The months are counted at once, from an index that holds nothing but days; the evenings are read
where somebody looks. So the list knows its whole length, and costs as much after fifty years.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import cast

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from twofold.exercise.model import Kind, Shelf
from twofold.journal.sieve import ALL, Sieve, Whose, conditions, kept_evenings
from twofold.journal.tables import AnswerRow, RevisionRow, WalkRow
from twofold.people import Owner


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
    within = [WalkRow.started_on.between(month.first, month.last)] if month is not None else []
    found = db.execute(
        select(
            WalkRow.id,
            WalkRow.exercise_id,
            WalkRow.exercise_title,
            WalkRow.started_on,
            WalkRow.favourite,
        )
        .where(kept_evenings(), *within, *conditions(sieve))
        .order_by(WalkRow.started_on.desc(), WalkRow.id.desc())
        .limit(limit)
        .offset(skip)
    ).all()
    telling = _telling(db, [row.id for row in found], sieve.partner)
    return tuple(
        KeptEvening(
            walk_id=row.id,
            exercise_id=row.exercise_id,
            title=row.exercise_title,
            on=row.started_on,
            telling=telling.get(row.id, ("", "ours"))[0],
            owner=telling.get(row.id, ("", "ours"))[1],
            favourite=row.favourite,
        )
        for row in found
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


def _telling(db: Session, walk_ids: Sequence[int], partner: Whose) -> dict[int, tuple[str, Owner]]:
    """Return for each walk what it came to: a promise, an agreement, thanks, or first words."""
    weight = case(
        (AnswerRow.shelf == Shelf.COMMITMENT.value, 0),
        (AnswerRow.shelf == Shelf.BOUNDARY.value, 1),
        (AnswerRow.shelf == Shelf.AGREEMENT.value, 2),
        (AnswerRow.shelf == Shelf.GRATITUDE.value, 3),
        (AnswerRow.kind.in_((Kind.TEXT.value, Kind.SENTENCE.value, Kind.LIST.value)), 4),
        else_=5,
    )
    rank = (
        func.row_number()
        .over(
            partition_by=AnswerRow.walk_id,
            order_by=(
                AnswerRow.owner != partner if partner else AnswerRow.owner == "",
                weight,
                AnswerRow.turn_seq,
                AnswerRow.question_no,
                AnswerRow.owner,
            ),
        )
        .label("rank")
    )
    # A signature says who, its prompt says what.
    words = case((AnswerRow.kind == Kind.SIGN.value, AnswerRow.prompt), else_=AnswerRow.value_text)
    ranked = (
        select(AnswerRow.id, rank)  # ids only: what is sorted stays small
        .where(
            AnswerRow.walk_id.in_(walk_ids),
            AnswerRow.visibility == "open",
            AnswerRow.value_text != "",
            AnswerRow.newest,
            AnswerRow.removed_at.is_(None),
        )
        .subquery()
    )
    best = (
        select(AnswerRow.walk_id, words, AnswerRow.owner)
        .join(ranked, ranked.c.id == AnswerRow.id)
        .where(ranked.c.rank == 1)
    )
    return {
        walk_id: (" ".join(text.split()), cast("Owner", owner))
        for walk_id, text, owner in db.execute(best)
    }
