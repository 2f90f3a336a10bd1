"""How far the couple is in the programs they began."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from twofold.journal.tables import ProgramItemRow, ProgramRow

ProgramState: TypeAlias = Literal["running", "paused"]


@dataclass(frozen=True, slots=True)
class Begun:
    """A program that was begun."""

    program_id: str
    state: ProgramState
    started_on: date


@dataclass(frozen=True, slots=True)
class Progress:
    """How often one exercise of a week was done. `instead` is what it was swapped for, or ""."""

    times: int = 0
    instead: str = ""
    done_on: date | None = None


#: Week id and exercise id of the file → how far it is. What was never touched is not in it.
Done: TypeAlias = dict[tuple[str, str], Progress]


def begun(db: Session) -> tuple[Begun, ...]:
    """Return the programs under way, the first begun first."""
    rows = db.scalars(select(ProgramRow).order_by(ProgramRow.started_on, ProgramRow.program_id))
    return tuple(
        Begun(row.program_id, "paused" if row.state == "paused" else "running", row.started_on)
        for row in rows
    )


def begin(db: Session, program_id: str, on: date) -> None:
    """Begin a program, or go on with one that was paused."""
    row = db.get(ProgramRow, program_id)
    if row is None:
        db.add(ProgramRow(program_id=program_id, state="running", started_on=on))
    else:
        row.state = "running"
    db.flush()


def pause(db: Session, program_id: str) -> None:
    """Let a program wait; nothing of it is lost."""
    row = db.get(ProgramRow, program_id)
    if row is not None:
        row.state = "paused"


def leave(db: Session, program_id: str) -> None:
    """Forget how far a program was. The evenings stay in the journal."""
    db.execute(delete(ProgramRow).where(ProgramRow.program_id == program_id))


def progress(db: Session, program_id: str) -> Done:
    """Return how far the exercises of a program are."""
    rows = db.scalars(select(ProgramItemRow).where(ProgramItemRow.program_id == program_id))
    return {
        (row.week_id, row.exercise_id): Progress(row.times, row.instead, row.done_on)
        for row in rows
    }


def count(db: Session, program_id: str, week_id: str, exercise_id: str, on: date) -> None:
    """Count an exercise of a week as done once more."""
    row = _item(db, program_id, week_id, exercise_id)
    row.times += 1
    row.done_on = on


def swap(db: Session, program_id: str, week_id: str, exercise_id: str, instead: str) -> None:
    """Do another exercise in the place of one; "" takes the file's own again."""
    _item(db, program_id, week_id, exercise_id).instead = instead


def _item(db: Session, program_id: str, week_id: str, exercise_id: str) -> ProgramItemRow:
    row = db.get(ProgramItemRow, (program_id, week_id, exercise_id))
    if row is None:
        row = ProgramItemRow(
            program_id=program_id,
            week_id=week_id,
            exercise_id=exercise_id,
            instead="",
            times=0,
            done_on=None,
        )
        db.add(row)
    return row
