"""What the couple wishes of the library: favourites, and exercises put down for a day."""

from datetime import date
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from twofold.journal.tables import PlanRow, SettingRow

_FAVOURITES: Final = "favourite-exercises"


def favourites(db: Session) -> frozenset[str]:
    """Return the ids of the exercises that have a star."""
    row = db.get(SettingRow, _FAVOURITES)
    ids = row.value.get("ids") if row is not None else None
    return frozenset(str(one) for one in ids) if isinstance(ids, list) else frozenset()


def set_favourite(db: Session, exercise_id: str, *, on: bool) -> None:
    """Give an exercise its star, or take it away."""
    now = favourites(db) - {exercise_id} | ({exercise_id} if on else set())
    db.merge(SettingRow(key=_FAVOURITES, value={"ids": sorted(now)}))


def plans(db: Session) -> dict[str, date]:
    """Return the day each exercise is put down for; the nearest where there are more."""
    rows = db.scalars(select(PlanRow).order_by(PlanRow.day.desc()))
    return {row.exercise_id: row.day for row in rows}


def plan(db: Session, exercise_id: str, day: date | None) -> None:
    """Put an exercise down for a day instead of any other; None takes it off."""
    db.execute(delete(PlanRow).where(PlanRow.exercise_id == exercise_id))
    if day is not None:
        db.add(PlanRow(exercise_id=exercise_id, day=day))
