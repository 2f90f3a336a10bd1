"""A whole evening in memory: the real course, machine and sight, and a plain dictionary as book."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from twofold.errors import NotKept
from twofold.exercise.model import Exercise, Step
from twofold.exercise.reader import read
from twofold.people import Couple, Owner, Partner
from twofold.services.walking import (
    Draft,
    Recalled,
    RecalledLine,
    Summary,
    SummaryEntry,
    SummaryLine,
    Walk,
    Walking,
)
from twofold.walk.answers import Answer, Key, Sharing, is_empty
from twofold.walk.conditions import Facts, countable
from twofold.walk.course import Course, lay_out
from twofold.walk.kept import Stays
from twofold.walk.machine import advance, begin, resume
from twofold.walk.moves import AnswersClosed, Forward, GateUsed, Move
from twofold.walk.paging import Paging, one_page
from twofold.walk.places import Door, Finish, Standing
from twofold.walk.sight import scene

COUPLE = Couple(Partner(id="a", name="Ana"), Partner(id="b", name="Sam"))
KEPT_AT = datetime(2026, 3, 17, 20, 15, tzinfo=UTC)


def exercise_of(body: str, *, head: str = "") -> Exercise:
    """Return an exercise with these steps."""
    text = f"---\nid: small\ntitle: Changing chairs\nversion: 1\nlang: en\n{head}---\n\n{body}"
    return _sound(text, "small.md")


def exercise_at(path: Path) -> Exercise:
    """Return the exercise in a file."""
    return _sound(path.read_text(encoding="utf-8"), path.name)


def _sound(text: str, name: str) -> Exercise:
    reading = read(text, name)
    if reading.exercise is None:
        raise ValueError("; ".join(str(fault) for fault in reading.faults))
    return reading.exercise


@dataclass
class MemoryWalking(Walking):
    """Walks without a disk. `full` makes it refuse, as a full disk does."""

    full: bool = False
    answers: dict[Key, Answer] = field(default_factory=dict)
    kept: list[tuple[Draft, ...]] = field(default_factory=list)
    paused: int = 0
    finished: Stays | None = None
    used: int = 0

    def first(self, exercise: Exercise, *, short: bool = False) -> Walk:
        """Begin an exercise that is not in any library."""
        course = lay_out(exercise, first="a", short=short)
        return self._walk(course, begin(course).standing, one_page)

    def keep(self, walk: Walk, drafts: Sequence[Draft], used: int) -> datetime:
        self._take(drafts)
        self.used = used
        return KEPT_AT

    def move(
        self,
        walk: Walk,
        move: Move,
        drafts: Sequence[Draft] = (),
        used: int = 0,
        paging: Paging = one_page,
    ) -> Walk:
        self._take(drafts)
        done = advance(walk.course, walk.standing, move, self._facts(walk), paging)
        for event in done.events:
            match event:
                case GateUsed(questions):
                    self.answers = {k: a for k, a in self.answers.items() if k.question not in questions}
                case AnswersClosed(step):
                    shown = walk.course.exercise.step(step).show
                    gone = {q.id for s in shown for q in walk.course.exercise.step(s).questions}
                    self.answers = {k: a for k, a in self.answers.items() if k.question not in gone}
                case _:
                    pass
        return self._walk(walk.course, done.standing, paging)

    def show_again(self, walk: Walk, paging: Paging) -> Walk:
        return self._walk(walk.course, walk.standing, paging)

    def pause(self, walk: Walk, drafts: Sequence[Draft] = (), used: int = 0) -> None:
        self._take(drafts)
        self.paused += 1

    def come_back(self, walk: Walk) -> Walk:
        """Resume as after a restart."""
        return self._walk(walk.course, resume(walk.course, walk.standing), one_page)

    def summary(self, walk: Walk) -> Summary:
        counted = countable(walk.course, walk.standing, self.answers)
        lines = []
        for step, question in walk.course.exercise.questions():
            owners: dict[Owner, SummaryEntry] = {}
            for turn in walk.course.turns_of(step.id):
                for owner in turn.owners(question):
                    key = Key(question.id, turn.passing, owner)
                    found = counted.get(key)
                    owners[owner] = SummaryEntry(key, found.value if found else None)
            lines.append(SummaryLine(step, question, 1, tuple(owners.values())))
        later = tuple(
            step
            for step in walk.course.exercise.steps
            if walk.standing.doors.get(step.id) is Door.NOT_TODAY
        )
        return Summary(tuple(lines), later)

    def change(self, walk: Walk, draft: Draft) -> Summary:
        self._take((draft,))
        return self.summary(walk)

    def finish(self, walk: Walk, stays: Stays = Stays.EVERYTHING) -> None:
        self._check()
        self.finished = stays

    def _check(self) -> None:
        if self.full:
            raise NotKept("disk-full")

    def _take(self, drafts: Sequence[Draft]) -> None:
        self._check()
        self.kept.append(tuple(drafts))
        for draft in drafts:
            if draft.value is None or is_empty(draft.value) or draft.sharing is Sharing.NOT_KEPT:
                self.answers.pop(draft.key, None)
            else:
                self.answers[draft.key] = Answer(draft.value, draft.sharing)

    def _facts(self, walk: Walk) -> Facts:
        return Facts(open=self.answers, gates=self.answers)

    def _walk(self, course: Course, standing: Standing, paging: Paging) -> Walk:
        return Walk(
            id=7,
            course=course,
            standing=standing,
            couple=COUPLE,
            scene=scene(course, standing, self.answers, paging),
            recalled=self._recalled(course, standing),
        )

    def _recalled(self, course: Course, standing: Standing) -> tuple[Recalled, ...]:
        if isinstance(standing.place, Finish):
            return ()
        step: Step = course.turns[standing.place.turn].step
        lines = {
            recall.question: tuple(
                RecalledLine(key.owner, COUPLE.name(key.owner), str(answer.value), date(2026, 3, 10))
                for key, answer in self.answers.items()
                if key.question == recall.question and key.owner != "ours"
            )
            for recall in step.recalls
        }
        return tuple(Recalled(r.lead, r.words, lines[r.question]) for r in step.recalls)


def forward_to(walking: MemoryWalking, walk: Walk, step_id: str, partner: str | None = None) -> Walk:
    """Walk on without a word until a step is reached."""
    for _ in range(200):
        here = walk.scene
        if here.step is not None and here.step.id == step_id and partner in {None, here.partner}:
            return walk
        walk = walking.move(walk, move_on(walk))
    raise ValueError(f"{step_id} was not reached")


def move_on(walk: Walk) -> Move:
    """Return the move that goes on from here."""
    if Forward() in walk.scene.moves:
        return Forward()
    return next(iter(walk.scene.moves))


