"""Walks: begun, stood at a place, logged turn by turn, finished or let go."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import Select, delete, select
from sqlalchemy.orm import Session

from twofold.exercise.model import Exercise
from twofold.journal.answers import erase_sealed, settle
from twofold.journal.keys import erase_key
from twofold.journal.revisions import drop_unused, pin
from twofold.journal.straight import log, stand
from twofold.journal.tables import AnswerRow, TurnRow, WalkRow
from twofold.people import PartnerId
from twofold.walk.course import Turn
from twofold.walk.kept import KeptWalk, Stays, WalkState

_BREAK = timedelta(minutes=15)
_OPEN = (WalkState.RUNNING.value, WalkState.PAUSED.value)


def start(
    db: Session,
    exercise: Exercise,
    *,
    first: PartnerId,
    at: datetime,
    on: date,
    zone: str,
    place: Mapping[str, object],
    step_no: int = 1,
    step_count: int = 1,
    minutes_left: int = 0,
    short: bool = False,
    seed: int = 0,
    from_paper: bool = False,
    solo: PartnerId | None = None,
    dealt: Mapping[str, Sequence[int]] | None = None,
) -> KeptWalk:
    """Begin a walk on the very text of `exercise`, which is pinned with it.

    Args:
        db: A unit of work.
        exercise: What is walked.
        first: Who holds the first role first.
        at: Now, aware.
        on: The local date of this evening.
        zone: The name of the local zone.
        place: Where it stands, as `walk.stored` writes it.
        step_no: Of the step they stand at, from 1.
        step_count: "of 7".
        minutes_left: A guess, for Home.
        short: Whether it is the short form.
        seed: What chance is drawn from on this evening.
        from_paper: Whether it is copied from a sheet.
        solo: Who walks alone.
        dealt: The shelf items that its reviews look at, by step.
    """
    pin(db, exercise, at)
    row = WalkRow(
        source_sha=exercise.source_sha,
        exercise_id=exercise.id,
        exercise_title=exercise.title,
        version=exercise.version,
        lang=exercise.lang,
        first_partner=first,
        short=short,
        seed=seed,
        solo=solo,
        dealt={step: list(items) for step, items in (dealt or {}).items()},
        state=WalkState.RUNNING.value,
        place=dict(place),
        step_no=step_no,
        step_count=step_count,
        minutes_left=minutes_left,
        stays=Stays.EVERYTHING.value,
        from_paper=from_paper,
        started_at=at,
        started_on=on,
        zone=zone,
        left_at=at,
    )
    db.add(row)
    db.flush()
    return _kept(row)


def walk(db: Session, walk_id: int) -> KeptWalk:
    """Return a walk. Raises KeyError for one that is not there (any longer)."""
    return _kept(_row(db, walk_id))


def set_place(
    db: Session,
    walk_id: int,
    place: Mapping[str, object],
    *,
    step_no: int,
    step_count: int,
    minutes_left: int,
    at: datetime,
    state: WalkState = WalkState.RUNNING,
) -> None:
    """Keep where a walk stands now. Raises KeyError."""
    numbers = {"step_no": step_no, "step_count": step_count, "minutes_left": minutes_left}
    if stand(db, walk_id, place, at, state=state.value, **numbers):
        return
    row = _row(db, walk_id)
    row.place, row.left_at, row.state, row.rests_until = dict(place), at, state.value, None
    row.step_no, row.step_count, row.minutes_left = step_no, step_count, minutes_left
    db.flush()


def rest(db: Session, walk_id: int, until: date, at: datetime) -> None:
    """Let a walk wait for a day; it may be gone on with sooner. Raises KeyError."""
    row = _row(db, walk_id)
    row.state, row.left_at, row.rests_until = WalkState.PAUSED.value, at, until


def set_doors(db: Session, walk_id: int, doors: Mapping[str, str]) -> None:
    """Keep what became of the reveals of a finished walk. Raises KeyError."""
    row = _row(db, walk_id)
    row.place = {**row.place, "doors": dict(doors)}


def set_state(db: Session, walk_id: int, state: WalkState, at: datetime) -> None:
    """Mark a walk as paused or running. Raises KeyError."""
    row = _row(db, walk_id)
    row.state, row.left_at = state.value, at


def log_turn(
    db: Session, walk_id: int, turn: Turn, *, at: datetime, used: int = 0, shown: bool = True
) -> None:
    """Log that a turn is behind them, or did not apply; a turn walked again is logged anew.

    Args:
        db: A unit of work.
        walk_id: The walk.
        turn: The turn.
        at: Now, aware.
        used: Seconds it took.
        shown: False for a turn that did not apply.
    """
    log(
        db,
        at,
        walk_id=walk_id,
        seq=turn.index,
        passing=turn.passing,
        step_id=turn.step.id,
        step_title=turn.step.title,
        partner=turn.partner,
        role=turn.step.role,
        state="done" if shown else "not-shown",
        planned_seconds=turn.seconds,
        used_seconds=used if shown else 0,
    )


def minutes(db: Session, walk_id: int) -> int:
    """Return about how long an evening took, breaks of more than a quarter of an hour left out."""
    walk = _row(db, walk_id)
    ends = [*db.scalars(select(TurnRow.at).where(TurnRow.walk_id == walk_id).order_by(TurnRow.at))]
    if walk.finished_at is not None:
        ends.append(walk.finished_at)
    starts = [walk.started_at, *ends]
    stretches = (end - start for start, end in zip(starts, ends, strict=False))
    lived = sum((gap for gap in stretches if gap <= _BREAK), timedelta()).total_seconds()
    return max(1, round(lived / 60))


def finish(
    db: Session, walk_id: int, stays: Stays, at: datetime, waiting: Collection[str] = ()
) -> None:
    """End a walk. What was not opened is erased, but for questions that wait for another day.

    With `Stays.DATE` all answers go and the evening stays; with `Stays.NOTHING` the walk itself
    goes, and `walk` raises KeyError from now on. Raises KeyError.
    """
    row = _row(db, walk_id)
    if stays is Stays.NOTHING:
        db.flush()
        db.execute(delete(WalkRow).where(WalkRow.id == walk_id))
        drop_unused(db)
        return
    erase_sealed(db, walk_id, waiting if stays is Stays.EVERYTHING else ())
    if stays is Stays.DATE:
        db.execute(delete(AnswerRow).where(AnswerRow.walk_id == walk_id))
    settle(db, walk_id)
    row.state, row.stays = WalkState.FINISHED.value, stays.value
    row.finished_at = row.left_at = at


def let_go(db: Session, walk_id: int, at: datetime) -> None:
    """Stop a walk and erase its answers, key and turns. Raises KeyError."""
    row = _row(db, walk_id)
    erase_key(db, walk_id)
    db.execute(delete(AnswerRow).where(AnswerRow.walk_id == walk_id))
    db.execute(delete(TurnRow).where(TurnRow.walk_id == walk_id))
    row.state, row.place, row.left_at = WalkState.STOPPED.value, {}, at


def unfinished(db: Session) -> tuple[KeptWalk, ...]:
    """Return the walks that wait, the one left last first."""
    return _all(
        db, _walks().where(WalkRow.state.in_(_OPEN)).order_by(WalkRow.left_at.desc(), WalkRow.id)
    )


def last_first_partner(db: Session, exercise_ids: Iterable[str]) -> PartnerId | None:
    """Say who held the first role when one of these exercises was last finished."""
    last = _all(
        db,
        _finished()
        .where(WalkRow.exercise_id.in_(tuple(exercise_ids)))
        .order_by(WalkRow.id.desc())
        .limit(1),
    )
    return last[0].first if last else None


def done_on(db: Session) -> dict[str, tuple[date, ...]]:
    """Return the days each exercise was finished on, newest first."""
    days: dict[str, list[date]] = {}
    rows = db.execute(
        select(WalkRow.exercise_id, WalkRow.started_on)
        .where(WalkRow.state == WalkState.FINISHED.value, WalkRow.removed_at.is_(None))
        .order_by(WalkRow.started_on.desc(), WalkRow.id.desc())
    )
    for exercise_id, on in rows:
        days.setdefault(exercise_id, []).append(on)
    return {exercise_id: tuple(found) for exercise_id, found in days.items()}


def finished(db: Session, limit: int = 500, before: date | None = None) -> tuple[KeptWalk, ...]:
    """Return finished walks, newest first; `before` leaves out that day and later ones."""
    asked = _finished().order_by(WalkRow.started_on.desc(), WalkRow.id.desc()).limit(limit)
    return _all(db, asked.where(WalkRow.started_on < before) if before else asked)


def _walks() -> Select[WalkRow]:
    return select(WalkRow).where(WalkRow.removed_at.is_(None))


def _finished() -> Select[WalkRow]:
    return _walks().where(WalkRow.state == WalkState.FINISHED.value)


def _all(db: Session, asked: Select[WalkRow]) -> tuple[KeptWalk, ...]:
    return tuple(_kept(row) for row in db.scalars(asked))


def _row(db: Session, walk_id: int) -> WalkRow:
    row = db.get(WalkRow, walk_id)
    if row is None or row.removed_at is not None:
        raise KeyError(walk_id)
    return row


def _kept(row: WalkRow) -> KeptWalk:
    return KeptWalk(
        id=row.id,
        exercise_id=row.exercise_id,
        title=row.exercise_title,
        version=row.version,
        lang=row.lang,
        source_sha=row.source_sha,
        first="a" if row.first_partner == "a" else "b",
        short=row.short,
        seed=row.seed,
        state=WalkState(row.state),
        place=dict(row.place),
        stays=Stays(row.stays),
        started_at=row.started_at,
        started_on=row.started_on,
        finished_at=row.finished_at,
        from_paper=row.from_paper,
        favourite=row.favourite,
        solo=_partner(row.solo),
        dealt={step: tuple(items) for step, items in row.dealt.items()},
        rests_until=row.rests_until,
    )


def _partner(stored: str | None) -> PartnerId | None:
    match stored:
        case "a" | "b":
            return stored
        case _:
            return None
