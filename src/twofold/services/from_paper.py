"""Bringing a sheet that was filled in away from the screen back into the journal.

One walk, marked `from_paper`. What is typed is kept like any answer: shared lines open, private
ones sealed with the walk's key until both say that they showed each other their pages. Lines that
were never meant for two (`keep=sealed`, gates) are not asked for and not read: they stay on paper.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Final

from twofold.errors import CannotWalk
from twofold.exercise.library import Library
from twofold.exercise.model import Do, Exercise, Question, Step
from twofold.host.clock import Clock
from twofold.journal import answers, shelves, walks
from twofold.journal.store import Store, Unit
from twofold.people import Couple, PartnerId
from twofold.services.drafts import Memory, keep_drafts
from twofold.services.filled_fields import Misfit, values_of
from twofold.services.laying_out import laid_out_again, opened, sound_one, the_couple
from twofold.services.same_evening import same_evening
from twofold.services.sealing import Sealed, questions_of
from twofold.services.walk_values import Draft, Walk
from twofold.walk.answers import Answers, Key, Sharing, plain_words, writers
from twofold.walk.course import Course, Turn, lay_out
from twofold.walk.kept import Stays
from twofold.walk.machine import one_page
from twofold.walk.places import Door, Finish, Standing
from twofold.walk.sight import Scene, scene
from twofold.walk.stored import to_json

_SEED: Final = 0  # nothing on paper is left to chance


@dataclass(frozen=True, slots=True)
class Line:
    """A place on the sheet: a question, and who answers it there."""

    step: Step
    question: Question
    key: Key
    private: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Copying:
    """A sheet that is being typed in. `on` is its evening, `circle` who has the round mark.

    `lines` stand in the sheet's order; `kept` has what may be shown: open lines only.
    `unreadable` names whose private lines were damaged since they were typed.
    """

    walk: Walk
    on: date
    circle: PartnerId
    lines: tuple[Line, ...]
    kept: Answers = field(repr=False)
    unreadable: tuple[PartnerId, ...] = ()

    @property
    def exercise(self) -> Exercise:
        """What was walked."""
        return self.walk.course.exercise


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of reading filled sheets. `misfits` name questions, never words.

    `private` says that private pages were in the file and were left there; `changed` that the
    exercise reads differently now; `joined` that the evening was in the journal already, and
    `count` lines came to it.
    """

    title: str
    walk_id: int
    count: int
    misfits: tuple[Misfit, ...] = ()
    private: bool = False
    changed: bool = False
    joined: bool = False


class FromPaper:
    """Use cases of a sheet that comes back. Built by `services.house`."""

    def __init__(self, store: Store, library: Library, clock: Clock) -> None:
        self._store = store
        self._library = library
        self._clock = clock

    def begin(
        self, exercise_id: str, *, on: date | None = None, circle: PartnerId = "a"
    ) -> Copying:
        """Begin to type a sheet in.

        Args:
            exercise_id: From the library.
            on: The evening it was filled in; None for today.
            circle: Which of the two has ● on the sheet, and so the first role first.

        Raises:
            CannotWalk: The exercise has faults, or does not exist.
            NotKept: The disk refuses.
        """
        exercise = sound_one(self._library, exercise_id)
        with self._store.writing() as db:
            walk = self._start(db, exercise, on or self._clock.today(), circle)
            return self._seen(db, walk)

    def is_from_paper(self, walk_id: int) -> bool:
        """Say whether an unfinished walk is a sheet that is being typed in. Raises KeyError."""
        with self._store.reading() as db:
            return walks.walk(db, walk_id).from_paper

    def go_on(self, walk_id: int) -> Copying:
        """Go on with a sheet that was left half typed. Raises KeyError."""
        with self._store.reading() as db:
            row = walks.walk(db, walk_id)
            return self._seen(db, self._walk(walk_id, laid_out_again(db, row), the_couple(db)))

    def keep(self, copying: Copying, drafts: Sequence[Draft]) -> Copying:
        """Keep what stands in the fields: open lines open, private ones sealed. Raises NotKept."""
        now = self._clock.now()
        with self._store.writing() as db:
            memory = Memory()
            keep_drafts(db, copying.walk, [_meant(d) for d in drafts], memory, now)
            return self._seen(db, copying.walk)

    def written(self, copying: Copying, whose: PartnerId) -> Answers:
        """Return one person's private lines, for their own eyes: they are about to type on."""
        mine = {line.key for line in copying.lines if line.private and line.key.owner == whose}
        with self._store.reading() as db:
            sealed = Sealed(db, copying.walk.id).read({key.question for key in mine})
        return {key: answer for key, answer in sealed.items() if key in mine}

    def finish(self, copying: Copying, *, opened: bool) -> None:
        """Put the evening into the journal.

        Args:
            copying: The sheet.
            opened: Whether the two showed each other their private pages; else these lines are
                erased here, and stay on paper.
        """
        with self._store.writing() as db:
            self._finish(db, copying.walk, opened=opened)

    def let_go(self, copying: Copying) -> None:
        """Erase what was typed in; the paper is still there."""
        with self._store.writing() as db:
            walks.let_go(db, copying.walk.id, self._clock.now())

    def take_in(
        self,
        exercise_id: str,
        sheets: Sequence[Mapping[str, str]],
        *,
        sha: str = "",
        on: date | None = None,
        circle: PartnerId = "a",
        opened: bool = False,
    ) -> Taken:
        """Take filled sheets of one evening into the journal, as one finished evening.

        Sheets of an evening that came from paper before, such as the other booklet or the same
        file once more, join it: nothing is there twice.

        Args:
            exercise_id: Which exercise they are of.
            sheets: Field name → what stands in it; of two booklets the first one counts where
                both have a shared line.
            sha: Of the text they were printed from.
            on: The evening; None for today.
            circle: Which of the two has ● on the sheet.
            opened: Whether the two showed each other their private pages.

        Raises:
            CannotWalk: As `begin`; `to-come` for a later day; `nothing` where no line of the
                sheets fits, `private-only` where those that fit stay on paper.
            NotKept: The disk refuses; nothing of it is kept.
        """
        exercise = sound_one(self._library, exercise_id)
        today = self._clock.today()
        day = on or today
        if day > today:
            raise CannotWalk("to-come", exercise_id)
        course = lay_out(exercise, first=circle, seed=_SEED)
        there = {line.key: line for line in _lines(course)}
        values, misfits = values_of(exercise, sheets, circle)
        misfits += tuple(Misfit(key.question, "place") for key in values if key not in there)
        private = {key for key in values if key in there and there[key].private}
        fits = {k: v for k, v in values.items() if k in there and (opened or k not in private)}
        if not fits:
            raise CannotWalk("private-only" if private else "nothing", exercise_id)
        with self._store.writing() as db:
            before = same_evening(db, course, day, fits)
            if before is None:
                walk_id = self._start(db, exercise, day, circle).id
            else:
                walk_id, private = before.walk_id, private - before.lines
                fits = {key: value for key, value in fits.items() if key not in before.lines}
            walk = self._walk(walk_id, course, the_couple(db))
            drafts = [Draft(key, value) for key, value in fits.items()]
            if before is None:
                keep_drafts(db, walk, drafts, Memory(), self._clock.now())
                self._finish(db, walk, opened=opened)
            elif drafts:
                self._join(db, walk, drafts, opened=opened and not private.isdisjoint(fits))
        return Taken(
            title=exercise.title,
            walk_id=walk_id,
            count=len(fits),
            misfits=misfits,
            private=bool(private) and not opened,
            changed=bool(sha) and sha != exercise.source_sha,
            joined=before is not None,
        )

    # ── inside ───────────────────────────────────────────────────────────────────────────────
    def _start(self, db: Unit, exercise: Exercise, on: date, circle: PartnerId) -> Walk:
        course = lay_out(exercise, first=circle, seed=_SEED)
        begun = walks.start(
            db,
            exercise,
            first=circle,
            at=self._clock.now(),
            on=on,
            zone=self._clock.zone(),
            place=to_json(course, Standing(Finish())),
            step_no=len(exercise.steps),
            step_count=len(exercise.steps),
            seed=_SEED,
            from_paper=True,
        )
        return self._walk(begun.id, course, the_couple(db))

    def _walk(self, walk_id: int, course: Course, couple: Couple) -> Walk:
        standing = Standing(Finish())
        return Walk(
            id=walk_id,
            course=course,
            standing=standing,
            couple=couple,
            scene=_nothing_shown(course, standing),
        )

    def _seen(self, db: Unit, walk: Walk) -> Copying:
        row = walks.walk(db, walk.id)
        return Copying(
            walk=walk,
            on=row.started_on,
            circle=row.first,
            lines=tuple(_lines(walk.course)),
            kept=opened(db, walk.id),
            unreadable=writers(Sealed(db, walk.id).damaged()),
        )

    def _join(self, db: Unit, walk: Walk, drafts: Sequence[Draft], *, opened: bool) -> None:
        """Add lines to an evening that came from paper before; private ones were shown."""
        now = self._clock.now()
        keep_drafts(db, walk, drafts, Memory(), now, at_finish=True)
        answers.settle(db, walk.id)
        if opened:
            walks.set_doors(db, walk.id, _doors(walk.course.exercise, Door.OPENED))
        shelves.file_items(db, walk.id, walk.couple, now, beside=True)

    def _finish(self, db: Unit, walk: Walk, *, opened: bool) -> None:
        now = self._clock.now()
        exercise = walk.course.exercise
        for step in exercise.steps:
            if step.do is Do.REVEAL and opened:
                _open(db, walk.id, exercise, step, now)
        doors = _doors(exercise, Door.OPENED if opened else Door.CLOSED_AGAIN)
        walks.set_doors(db, walk.id, doors)
        shelves.file_items(db, walk.id, walk.couple, now)
        walks.finish(db, walk.id, Stays.EVERYTHING, now)


def _doors(exercise: Exercise, became: Door) -> dict[str, str]:
    """Return what became of every reveal."""
    return {step.id: became.value for step in exercise.steps if step.do is Do.REVEAL}


def _nothing_shown(course: Course, standing: Standing) -> Scene:
    return scene(course, standing, {}, one_page)


def _meant(draft: Draft) -> Draft:
    """Return a draft as one that is for a reveal: on paper each line is shown, or stays there."""
    return replace(draft, sharing=Sharing.SHARE)


def _lines(course: Course) -> Iterator[Line]:
    """Yield every place that comes back from paper, in the order of the sheet.

    The shared sheet comes first, then the private pages of whoever has ●, then the other's.
    """
    own: list[Line] = []
    for line in _in_order(course):
        if line.private:
            own.append(line)
        else:
            yield line
    yield from sorted(own, key=lambda line: line.key.owner != course.first)


def _in_order(course: Course) -> Iterator[Line]:
    """Yield the places step by step, as the exercise goes."""
    order: dict[tuple[str, int], list[Turn]] = {}
    for turn in course.turns:
        order.setdefault((turn.step.id, turn.passing), []).append(turn)
    for turns in order.values():
        step = turns[0].step
        if not _comes_back(course, turns[0]):
            continue
        turns.sort(key=lambda turn: turn.partner not in {None, course.first})  # ● stands first
        found: dict[Key, Question] = {}
        for question in step.questions:
            for turn in turns:
                for owner in turn.owners(question):
                    found.setdefault(Key(question.id, turn.passing, owner), question)
        for key, question in found.items():
            yield Line(step, question, key, private=turns[0].private)


def _comes_back(course: Course, turn: Turn) -> bool:
    """Say whether a step's lines may be typed in: never what is one person's for good."""
    if turn.step.keep is not None:
        return False
    return not turn.private or course.reveal_of(turn.step.id) is not None


def _open(db: Unit, walk_id: int, exercise: Exercise, reveal: Step, at: datetime) -> None:
    """Open what stands on the private pages: the two said that they have read each other's."""
    sealed = Sealed(db, walk_id).read(questions_of(exercise, reveal.show))
    shared = {
        key: (answer.value, plain_words(exercise.question(key.question)[1], answer.value))
        for key, answer in sealed.items()
    }
    answers.reveal(db, walk_id, shared, at)
