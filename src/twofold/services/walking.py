"""Doing an exercise: begin, keep, move, pause, come back, finish.

Every public method is one action of the couple: one transaction, one value back. It raises
`NotKept` when the disk refuses; the words are then still in the caller's hands, nothing was
written, and the same call may be made again.
"""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from twofold.exercise.library import Library
from twofold.host.clock import Clock
from twofold.journal import shelves, walks, wishes
from twofold.journal.reviews import carry_out_review
from twofold.journal.store import Store, Unit
from twofold.people import Couple, PartnerId
from twofold.services.carrying_out import carry_out
from twofold.services.drafts import Memory, keep_drafts
from twofold.services.laying_out import (
    Pictures,
    dealt_to,
    laid_out_again,
    opened,
    sound_one,
    the_couple,
    with_items,
)
from twofold.services.recalling import recalled
from twofold.services.sealing import Sealed, questions_of
from twofold.services.summing_up import summary_of, waiting_steps
from twofold.services.walk_values import (
    Draft,
    Recalled,
    RecalledLine,
    Summary,
    SummaryEntry,
    SummaryLine,
    Walk,
)
from twofold.walk import machine
from twofold.walk.answers import Answer, Answers, Key
from twofold.walk.conditions import countable
from twofold.walk.course import Course, deal, lay_out
from twofold.walk.kept import Stays, WalkState
from twofold.walk.machine import Facts, Paging, one_page
from twofold.walk.moves import AnswersOpened, Forward, Move
from twofold.walk.places import Door, Finish, HandingOver, Opened, Page, Place, Standing
from twofold.walk.reviewing import Dealt, outcomes
from twofold.walk.sight import Scene, scene
from twofold.walk.stored import from_json, to_json

__all__ = [
    "Draft",
    "Recalled",
    "RecalledLine",
    "Summary",
    "SummaryEntry",
    "SummaryLine",
    "Walk",
    "Walking",
]


class Walking:
    """Use cases of one couple's walks. Built by `services.house`."""

    def __init__(
        self,
        store: Store,
        library: Library,
        clock: Clock,
        kept: Callable[[Unit, str], None] = lambda _db, _exercise: None,
    ) -> None:
        """Make it; `kept` hears of each evening that stays, within its transaction."""
        self._kept = kept
        self._store = store
        self._library = library
        self._clock = clock
        self._memory = Memory()
        self._pictures = Pictures(library)

    def begin(
        self,
        exercise_id: str,
        *,
        short: bool = False,
        first: PartnerId | None = None,
        seed: int | None = None,
        solo: PartnerId | None = None,
        paging: Paging = one_page,
    ) -> Walk:
        """Begin a walk of a sound exercise.

        Args:
            exercise_id: From the library.
            short: Whether to take its short form.
            first: Who holds the first role; None deals alternately.
            seed: What this evening's chance is drawn from, below 2³¹; None throws the dice.
            solo: Who walks alone, where the exercise allows it; None for both.
            paging: How questions are laid on pages.

        Raises:
            CannotWalk: The exercise has faults or does not exist.
            NotKept: The disk refuses.
        """
        exercise = sound_one(self._library, exercise_id)
        seed = secrets.randbits(31) if seed is None else seed
        with self._store.writing() as db:
            if first is None:
                ids = (exercise.id, *exercise.was)
                first = deal(walks.last_first_partner(db, ids), seed)
            dealt = dealt_to(db, exercise)
            course = lay_out(
                with_items(db, exercise, dealt),
                first=first,
                short=short,
                seed=seed,
                solo=solo if exercise.solo else None,
            )
            return self._begin(db, course, dealt, paging)

    def resume(self, walk_id: int, *, paging: Paging = one_page) -> Walk:
        """Go on at the exact place, on the text the walk was begun with.

        Raises:
            KeyError: There is no such walk.
            NotKept: The disk refuses.
        """
        with self._store.writing() as db:
            row = walks.walk(db, walk_id)
            course = laid_out_again(db, row)
            standing = machine.resume(course, from_json(course, row.place))
            couple = the_couple(db)
            walk = self._stand(db, walk_id, course, standing, couple, paging)
        if row.rests_until is not None and row.rests_until <= self._clock.today():
            return self.move(walk, Forward(), paging=paging)  # the day has come: on from there
        return walk

    def keep(self, walk: Walk, drafts: Sequence[Draft], used: int) -> datetime:
        """Keep what stands in the fields (autosave). Returns when it was kept (UTC)."""
        now = self._clock.now()
        with self._store.writing() as db:
            self._keep(db, walk, drafts, now)
            standing = replace(walk.standing, used=used)
            self._keep_place(db, walk.id, walk.course, standing, walk.scene)
        self._memory.settle()
        return now

    def move(
        self,
        walk: Walk,
        move: Move,
        drafts: Sequence[Draft] = (),
        used: int = 0,
        paging: Paging = one_page,
    ) -> Walk:
        """Keep the drafts, make the move with all that follows from it; return the new walk."""
        now = self._clock.now()
        standing = replace(walk.standing, used=used)
        with self._store.writing() as db:
            self._keep(db, walk, drafts, now)
            facts = self._facts(db, walk)
            step = machine.advance(walk.course, standing, move, facts, paging)
            for opening in [e.step for e in step.events if isinstance(e, AnswersOpened)]:
                exercise = walk.course.exercise
                if not Sealed(db, walk.id).both_share(exercise, exercise.step(opening)):
                    step = machine.withhold(step, opening)
            taken = carry_out(db, walk.id, walk.course, step.events, used=used, at=now)
            self._memory.put(walk.id, taken)
            if _turn(step.standing.place) != _turn(standing.place):
                self._memory.forget_unkept(walk.id)
            moved = self._stand(db, walk.id, walk.course, step.standing, walk.couple, paging)
        self._memory.settle()
        return moved

    def show_again(self, walk: Walk, paging: Paging) -> Walk:
        """Return the same walk with its scene laid out for another window size."""
        with self._store.reading() as db:
            return self._seen(db, walk.id, walk.course, walk.standing, walk.couple, paging)

    def pause(self, walk: Walk, drafts: Sequence[Draft] = (), used: int = 0) -> None:
        """Keep everything and mark the walk as paused. Closing the window does the same."""
        now = self._clock.now()
        with self._store.writing() as db:
            self._keep(db, walk, drafts, now)
            standing = replace(walk.standing, used=used)
            self._keep_place(db, walk.id, walk.course, standing, walk.scene)
            walks.set_state(db, walk.id, WalkState.PAUSED, now)
        self._memory.settle()

    def rest(self, walk: Walk, drafts: Sequence[Draft] = ()) -> date:
        """Keep everything and let the walk wait for the days its step asks for.

        Returns the day on which Home offers it again; it may be gone on with sooner.
        """
        now = self._clock.now()
        step = walk.scene.step
        until = self._clock.today() + timedelta(days=step.after_days if step else 0)
        with self._store.writing() as db:
            self._keep(db, walk, drafts, now)
            self._keep_place(db, walk.id, walk.course, walk.standing, walk.scene)
            walks.rest(db, walk.id, until, now)
        self._memory.settle()
        return until

    def start_again(self, walk_id: int, *, paging: Paging = one_page) -> Walk:
        """Let an unfinished walk go and begin the same exercise anew."""
        with self._store.writing() as db:
            row = walks.walk(db, walk_id)
            exercise = sound_one(self._library, row.exercise_id)
            walks.let_go(db, walk_id, self._clock.now())
            dealt = dealt_to(db, exercise)
            course = lay_out(
                with_items(db, exercise, dealt),
                first=row.first,
                short=row.short,
                seed=secrets.randbits(31),
                solo=row.solo,
            )
            begun = self._begin(db, course, dealt, paging)
        self._memory.forget(walk_id)
        return begun

    def let_go(self, walk_id: int) -> None:
        """Erase an unfinished walk's answers and keys; it will not be offered again."""
        with self._store.writing() as db:
            walks.let_go(db, walk_id, self._clock.now())
        self._memory.forget(walk_id)

    def summary(self, walk: Walk) -> Summary:
        """Return everything that is about to be kept."""
        with self._store.reading() as db:
            exercise, doors = walk.course.exercise, walk.standing.doors
            open_now = [step for step, door in doors.items() if door is Door.OPENED]
            seen = summary_of(walk.course, walk.standing, opened(db, walk.id))
            lost = Sealed(db, walk.id).unreadable(exercise, open_now)
            return replace(seen, unreadable=lost)

    def change(self, walk: Walk, draft: Draft) -> Summary:
        """Change one open answer on the finish page; an empty one is left open."""
        with self._store.writing() as db:
            keep_drafts(db, walk, [draft], self._memory, self._clock.now(), at_finish=True)
        return self.summary(walk)

    def finish(
        self, walk: Walk, stays: Stays = Stays.EVERYTHING, drafts: Sequence[Draft] = ()
    ) -> None:
        """Keep what stays, make shelf items, erase what was not opened, end the walk.

        `drafts` are changes that stand in an editor of the finish page; they are meant.

        Answers of a reveal that was left for another day stay sealed with the evening.
        """
        now = self._clock.now()
        waiting = questions_of(
            walk.course.exercise,
            [shown for step in waiting_steps(walk.course, walk.standing) for shown in step.show],
        )
        with self._store.writing() as db:
            self._keep(db, walk, drafts, now)
            if stays is Stays.EVERYTHING:
                shelves.file_items(db, walk.id, walk.couple, now)
                row = walks.walk(db, walk.id)
                said = outcomes(row.dealt, opened(db, walk.id))
                carry_out_review(db, said, on=row.started_on, at=now)
            if stays is not Stays.NOTHING:
                self._kept(db, walk.course.exercise.id)
            walks.finish(db, walk.id, stays, now, waiting)
        self._memory.forget(walk.id)

    def _begin(self, db: Unit, course: Course, dealt: Dealt, paging: Paging) -> Walk:
        begun = machine.begin(course)
        now = self._clock.now()
        walk_id = walks.start(
            db,
            course.exercise,
            first=course.first,
            at=now,
            on=self._clock.today(),
            zone=self._clock.zone(),
            place=to_json(course, begun.standing),
            short=course.short,
            seed=course.seed,
            solo=course.solo,
            dealt=dealt,
        ).id
        wishes.plan(db, course.exercise.id, None)  # it is done now
        carry_out(db, walk_id, course, begun.events, used=0, at=now)
        return self._stand(db, walk_id, course, begun.standing, the_couple(db), paging)

    def _keep(self, db: Unit, walk: Walk, drafts: Sequence[Draft], now: datetime) -> None:
        self._memory.start()
        at_finish = isinstance(walk.standing.place, Finish)
        keep_drafts(db, walk, drafts, self._memory, now, at_finish=at_finish)

    def _facts(self, db: Unit, walk: Walk) -> Facts:
        gates = [s.id for s in walk.course.exercise.steps if s.keep == "gate"]
        sealed = questions_of(walk.course.exercise, gates)
        return Facts(
            open=opened(db, walk.id),
            gates=Sealed(db, walk.id).read(sealed) if sealed else {},
        )

    def _stand(
        self,
        db: Unit,
        walk_id: int,
        course: Course,
        standing: Standing,
        couple: Couple,
        paging: Paging,
    ) -> Walk:
        seen = self._seen(db, walk_id, course, standing, couple, paging)
        self._keep_place(db, walk_id, course, standing, seen.scene)
        return seen

    def _seen(
        self,
        db: Unit,
        walk_id: int,
        course: Course,
        standing: Standing,
        couple: Couple,
        paging: Paging,
    ) -> Walk:
        lies_open = opened(db, walk_id)
        mine = self._own(db, walk_id, course, standing)
        looks = isinstance(standing.place, Opened | Page)
        damaged = Sealed(db, walk_id).damaged() if looks else ()
        shown = scene(course, standing, {**lies_open, **mine}, paging, damaged)
        counted = countable(course, standing, lies_open)
        back: tuple[Recalled, ...] = ()
        if shown.turn is not None and isinstance(standing.place, Page):
            back = tuple(
                recalled(db, walk_id, course, recall, counted, couple, shown.turn)
                for recall in shown.turn.step.recalls
            )
        return Walk(
            id=walk_id,
            course=course,
            standing=standing,
            couple=couple,
            scene=shown,
            recalled=back,
            pictures=self._pictures.of(course.exercise.id),
        )

    def _own(self, db: Unit, walk_id: int, course: Course, standing: Standing) -> Answers:
        """Return what only the one who looks now may see; nothing before a hand-over is over."""
        place = standing.place
        if not isinstance(place, Page):
            return {}
        turn = course.turns[place.turn]
        if not turn.private or turn.partner is None:
            return {}
        asked = {Key(q.id, turn.passing, turn.partner) for q in turn.step.questions}
        sealed = Sealed(db, walk_id).read([key.question for key in asked])
        mine: dict[Key, Answer] = {key: a for key, a in sealed.items() if key in asked}
        return {**mine, **self._memory.of(walk_id, asked)}

    def _keep_place(
        self, db: Unit, walk_id: int, course: Course, standing: Standing, shown: Scene
    ) -> None:
        walks.set_place(
            db,
            walk_id,
            to_json(course, standing),
            step_no=shown.number,
            step_count=shown.count,
            minutes_left=shown.minutes_left,
            at=self._clock.now(),
        )


def _turn(place: Place) -> int:
    """Return the index of the turn a place belongs to, -1 for the finish."""
    match place:
        case Page(turn) | HandingOver(turn):
            return turn
        case _:
            return getattr(place, "turn", -1)
