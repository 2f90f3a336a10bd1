"""A line worth meeting again on Home: thanks, or words of an evening they starred. Never heavy.

Left out are exercises about conflict and those that run high or go deep, evenings on which
anything was rated in the lower two fifths, and evenings on which a limit was named.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import cast

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from twofold.exercise.model import Kind, Shelf
from twofold.journal.sieve import kept_evenings
from twofold.journal.tables import AnswerRow, RevisionRow, WalkRow
from twofold.people import Owner

_TOLD = (Kind.TEXT.value, Kind.SENTENCE.value, Kind.LIST.value)
_AT_ONCE = 24  # days asked for in one query
_MOST = 160  # characters: a moment, not a page


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One line of an earlier evening."""

    walk_id: int
    on: date
    title: str
    owner: Owner
    owner_name: str = field(repr=False)
    text: str = field(repr=False)


def on_this_day(db: Session, today: date) -> tuple[Moment, ...]:
    """Return light lines of this day in earlier years, the latest year first."""
    first = db.scalar(select(func.min(WalkRow.started_on)).where(kept_evenings()))
    if first is None:
        return ()
    days = [day for year in range(first.year, today.year) if (day := _in(year, today))]
    asked = _light().where(WalkRow.started_on.in_(days))
    rows = db.execute(asked.order_by(WalkRow.started_on.desc(), AnswerRow.id).limit(_AT_ONCE))
    return tuple(_moment(row) for row in rows)


def kept_moments(db: Session, today: date, near: float) -> tuple[Moment, ...]:
    """Return a few light lines, from a place in the past on.

    Args:
        db: A unit of work.
        today: Moments of this month are still present, not past.
        near: Where to look, from 0 (the first evening) to 1 (the last one).
    """
    first = db.scalar(select(func.min(WalkRow.id)).where(kept_evenings()))
    last = db.scalar(select(func.max(WalkRow.id)).where(kept_evenings()))
    if first is None or last is None:
        return ()
    start = first + int((last - first) * near)
    past = _light().where(WalkRow.started_on < today.replace(day=1))
    later = past.where(WalkRow.id >= start).order_by(WalkRow.id, AnswerRow.id).limit(_AT_ONCE)
    found = db.execute(later).all()
    if not found:
        earlier = past.where(WalkRow.id < start).order_by(WalkRow.id.desc(), AnswerRow.id)
        found = db.execute(earlier.limit(_AT_ONCE)).all()
    return tuple(_moment(row) for row in found)


def _in(year: int, today: date) -> date | None:
    try:
        return today.replace(year=year)
    except ValueError:  # 29 February
        return None


def _light() -> Select[int, date, str, str, str, str | None]:
    other = aliased(AnswerRow)
    heavy = exists().where(
        other.walk_id == WalkRow.id,
        other.newest,
        or_(
            other.shelf == Shelf.BOUNDARY.value,
            and_(
                other.kind == Kind.SCALE.value,
                other.visibility == "open",
                other.value * 5 <= other.scale_max * 2,
            ),
        ),
    )
    return (
        select(
            WalkRow.id,
            WalkRow.started_on,
            WalkRow.exercise_title,
            AnswerRow.owner,
            AnswerRow.owner_name,
            AnswerRow.value_text,
        )
        .join(AnswerRow, AnswerRow.walk_id == WalkRow.id)
        .join(RevisionRow, RevisionRow.source_sha == WalkRow.source_sha)
        .where(
            kept_evenings(),
            RevisionRow.pillar != "conflict",
            RevisionRow.heat != "high",
            RevisionRow.depth != "deep",
            _worth_it(),
            AnswerRow.visibility == "open",
            AnswerRow.newest,
            AnswerRow.removed_at.is_(None),
            func.length(AnswerRow.value_text).between(3, _MOST),
            ~heavy,
        )
    )


def _worth_it() -> ColumnElement[bool]:
    starred = and_(WalkRow.favourite, AnswerRow.kind.in_(_TOLD), AnswerRow.shelf == "")
    return or_(AnswerRow.shelf == Shelf.GRATITUDE.value, starred)


def _moment(row: object) -> Moment:
    walk_id, on, title, owner, name, text = cast("tuple[int, date, str, str, str, str]", row)
    return Moment(
        walk_id=walk_id,
        on=on,
        title=title,
        owner=cast("Owner", owner),  # a CHECK of the table
        owner_name=name,
        text=" ".join(text.split()),
    )
