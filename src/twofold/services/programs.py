"""Programs: weeks that wait. Which week it is follows from what was done, never from the date."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from twofold.errors import CannotWalk
from twofold.exercise.library import Entry, Library
from twofold.host.clock import Clock
from twofold.journal import programs
from twofold.journal.programs import Done, ProgramState, Progress
from twofold.journal.store import Store, Unit

if TYPE_CHECKING:  # Home asks which program is under way; mostly none is, and none has to be read
    from twofold.exercise.program import Item, Program, Week


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemView:
    """One exercise of a week, as it stands. `exercise` is what is done: the file's, or a swap.

    `exercise` is "" where the exercise is not in the library any more.
    """

    week: str
    key: str  # the exercise the file names; swaps and progress are kept under it
    exercise: str
    title: str
    minutes: int | None
    instead: str  # an exercise that counts as well, "" none
    times: int
    done: int
    optional: bool
    swapped: bool

    @property
    def open(self) -> bool:
        """Whether there is something left to do."""
        return self.done < self.times


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekView:
    """A week as it stands. `from_day` is the day a rest before it ends, None without one."""

    id: str
    title: str
    prose: str
    items: tuple[ItemView, ...]
    done: bool
    from_day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramView:
    """A program as it stands. `state` None: not begun. `week` counts from 0; all done: the last."""

    id: str
    title: str
    summary: str
    overview: str
    state: ProgramState | None
    monthly: bool
    weeks: tuple[WeekView, ...]
    week: int = 0
    over: bool = False


class Programs:
    """Use cases of programs. Built by `services.house`."""

    def __init__(self, store: Store, library: Library, clock: Clock) -> None:
        self._store = store
        self._library = library
        self._clock = clock

    def all(self) -> tuple[ProgramView, ...]:
        """Return every sound program, those under way first, the shorter ones before longer."""
        with self._store.reading() as db:
            views = [self._view(db, program) for program in self._programs()]
        order = {"running": 0, "paused": 1, None: 2}
        return tuple(sorted(views, key=lambda view: (order[view.state], len(view.weeks))))

    def under_way(self) -> ProgramView | None:
        """Return the program that is running, the one begun first; None without one."""
        with self._store.reading() as db:
            running = [one.program_id for one in programs.begun(db) if one.state == "running"]
            known = {program.id: program for program in self._programs()} if running else {}
            views = (self._view(db, known[name]) for name in running if name in known)
            return next((view for view in views if not view.over), None)

    def one(self, program_id: str) -> ProgramView:
        """Return a program. Raises CannotWalk: its file is not there any more."""
        with self._store.reading() as db:
            return self._view(db, self._program(program_id))

    def begin(self, program_id: str) -> ProgramView:
        """Begin a program, or go on with one that was paused."""
        program = self._program(program_id)
        with self._store.writing() as db:
            programs.begin(db, program_id, self._clock.today())
            return self._view(db, program)

    def pause(self, program_id: str) -> ProgramView:
        """Let a program wait."""
        program = self._program(program_id)
        with self._store.writing() as db:
            programs.pause(db, program_id)
            return self._view(db, program)

    def leave(self, program_id: str) -> ProgramView:
        """Forget how far a program was; the evenings stay."""
        program = self._program(program_id)
        with self._store.writing() as db:
            programs.leave(db, program_id)
            return self._view(db, program)

    def swap(self, program_id: str, week: str, key: str, instead: str) -> ProgramView:
        """Do another exercise in the place of one; "" takes the file's own again."""
        program = self._program(program_id)
        with self._store.writing() as db:
            programs.swap(db, program_id, week, key, "" if instead == key else instead)
            return self._view(db, program)

    def evening_kept(self, db: Unit, exercise_id: str) -> None:
        """Count an evening in the present week of every program under way.

        Wherever it was begun from: doing the exercise is what counts. Part of the transaction in
        which the evening is kept.
        """
        running = {one.program_id for one in programs.begun(db) if one.state == "running"}
        for program in self._programs() if running else ():
            view = self._view(db, program)
            if view.state != "running" or view.over:
                continue
            for item in view.weeks[view.week].items:
                if item.open and exercise_id in {item.exercise, item.instead}:
                    programs.count(db, view.id, item.week, item.key, self._clock.today())
                    break

    def _programs(self) -> "tuple[Program, ...]":
        from twofold.exercise.program import read_program

        found = (read_program(e.path) for e in self._library.entries("program") if not e.shadowed)
        return tuple(program for program in found if program is not None)

    def _program(self, program_id: str) -> "Program":
        for program in self._programs():
            if program.id == program_id:
                return program
        raise CannotWalk("no-exercise", program_id)

    def _view(self, db: Unit, program: "Program") -> ProgramView:
        state = {one.program_id: one.state for one in programs.begun(db)}.get(program.id)
        done = programs.progress(db, program.id)
        # asked for once: the library looks at every file's date each time
        there = {entry.id: entry for entry in self._library.entries() if not entry.shadowed}
        weeks: list[WeekView] = []
        for week in program.weeks:
            weeks.append(self._week(week, done, there, weeks[-1].id if weeks else ""))
        present = next((i for i, week in enumerate(weeks) if not week.done), len(weeks) - 1)
        return ProgramView(
            id=program.id,
            title=program.title,
            summary=program.summary,
            overview=program.overview,
            state=state,
            monthly=program.monthly,
            weeks=tuple(weeks),
            week=present,
            over=state is not None and all(week.done for week in weeks),
        )

    def _week(self, week: "Week", done: Done, there: Mapping[str, Entry], before: str) -> WeekView:
        items = tuple(_item(week.id, item, done, there) for item in week.items)
        days = [at.done_on for (of, _), at in done.items() if of == before and at.done_on]
        rest = max(days) + timedelta(days=week.gap_days) if days and week.gap_days else None
        return WeekView(
            id=week.id,
            title=week.title,
            prose=week.prose,
            items=items,
            done=not any(item.open and not item.optional for item in items),
            from_day=rest if rest is not None and rest > self._clock.today() else None,
        )


def _item(week: str, item: "Item", done: Done, there: Mapping[str, Entry]) -> ItemView:
    stands = done.get((week, item.exercise), Progress())
    wanted = stands.instead or item.exercise
    entry = there.get(wanted)
    return ItemView(
        week=week,
        key=item.exercise,
        exercise=wanted if entry is not None else "",
        title=entry.title if entry is not None else item.words,
        minutes=entry.minutes if entry is not None else None,
        instead="" if stands.instead else item.instead,
        times=item.times,
        done=stands.times,
        optional=item.optional,
        swapped=bool(stands.instead),
    )
