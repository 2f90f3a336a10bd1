"""Who may see what, when: the scene a page is allowed to show.

The one place that decides it. `scene` is given everything that could be known and lets through
only what this place may show; screens and sheets are built from scenes alone.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from twofold.exercise import timing
from twofold.exercise.model import Do, Keep, Question, Step
from twofold.people import BOTH, Owner, PartnerId
from twofold.walk.answers import Answer, Answers, Key, Sharing, writers
from twofold.walk.conditions import Facts, countable
from twofold.walk.course import Course, Turn
from twofold.walk.moves import Move
from twofold.walk.offers import offers
from twofold.walk.paging import Paging, one_page, page_at, page_starts
from twofold.walk.places import Door, Finish, Opened, Page, Place, Standing
from twofold.walk.route import is_walked


@dataclass(frozen=True, slots=True)
class Field:
    """One question and one place to answer it. `answer` is None when it is left open.

    `unreadable`: its writer wrote something there that was damaged and does not open any more.
    """

    key: Key
    question: Question
    answer: Answer | None = field(repr=False)
    unreadable: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One revealed line: a question and what `owner` shared, to be read only."""

    question: Question
    owner: Owner
    answer: Answer = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Everything one page shows. Nothing else may reach a screen.

    `number` of `count` is "Step 3 of 7" (steps that apply to nobody are still counted, those
    that the short form leaves out are not); both are 0 and `minutes_left` is 0 at the finish.
    `fields` come in reading order; `lines` are only filled at an opened reveal, where nobody
    shared anything they stay empty. `last_page` says whether Forward leaves the turn.
    `may_share` is true on private pages whose answers are for a reveal; `in_memory` where
    `keep=sealed` holds them in memory only; `gate` where answers only steer.
    `unreadable` names whose lines at an opened reveal were damaged and could not be opened.
    `next_partner` is who takes over after this page, as far as it can be known on it.
    """

    place: Place
    turn: Turn | None
    step: Step | None
    number: int = 0
    count: int = 0
    minutes_left: int = 0
    partner: PartnerId | None = None
    fields: tuple[Field, ...] = ()
    lines: tuple[Line, ...] = ()
    first_page: bool = True
    last_page: bool = True
    may_share: bool = False
    in_memory: bool = False
    gate: bool = False
    moves: tuple[Move, ...] = ()
    next_partner: PartnerId | None = None
    unreadable: tuple[PartnerId, ...] = ()


def scene(
    course: Course,
    standing: Standing,
    answers: Answers,
    paging: Paging = one_page,
    damaged: Collection[Key] = (),
) -> Scene:
    """Return what the present place may show.

    Args:
        course: The walk's turns.
        standing: Where it stands.
        answers: Everything that may exist, private answers of both included.
        paging: How questions are laid on pages.
        damaged: Places of sealed answers that do not open any more.
    """
    facts = Facts(open=countable(course, standing, answers))
    place = standing.place
    offered = tuple(offers(course, standing, facts, paging))
    if isinstance(place, Finish):
        return Scene(place=place, turn=None, step=None, moves=offered)
    turn = course.turns[place.turn]
    starts = page_starts(turn, paging)
    here = page_at(turn, place.question, paging) if isinstance(place, Page) else starts[0]
    last = not isinstance(place, Page) or here == starts[-1]
    steps = list(dict.fromkeys(t.step.id for t in course.turns if not t.left_out))
    return Scene(
        place=place,
        turn=turn,
        step=turn.step,
        number=steps.index(turn.step.id) + 1,
        count=len(steps),
        minutes_left=_minutes_left(course, standing, facts, turn),
        partner=turn.partner,
        fields=tuple(_fields(turn, _questions(turn, place, starts, here), answers, damaged)),
        lines=tuple(_lines(course, standing, turn, answers)) if isinstance(place, Opened) else (),
        first_page=here == 0,
        last_page=last,
        may_share=turn.private
        and turn.step.keep is None
        and course.reveal_of(turn.step.id) is not None,
        in_memory=turn.private and turn.step.keep is Keep.SEALED,
        gate=turn.private and turn.step.keep is Keep.GATE,
        moves=offered,
        next_partner=_next_partner(course, standing, facts, turn) if last else None,
        unreadable=_unreadable(standing, turn, course, damaged),
    )


def _questions(
    turn: Turn, place: Place, starts: tuple[int, ...], here: int
) -> tuple[Question, ...]:
    """Return what is asked at a place: nothing before a hand-over or a yes was given."""
    match place:
        case Page():
            end = next((start for start in starts if start > here), None)
            return turn.step.questions[here:end]
        case Opened():
            return turn.step.questions
        case _:
            return ()


def _fields(
    turn: Turn, questions: tuple[Question, ...], answers: Answers, damaged: Collection[Key]
) -> Iterator[Field]:
    for question in questions:
        for owner in turn.owners(question):
            key = Key(question.id, turn.passing, owner)
            answer = answers.get(key)
            mine = turn.private or (answer is not None and answer.sharing is Sharing.SHARE)
            lost = turn.private and answer is None and key in damaged
            yield Field(key, question, answer if mine else None, lost)


def _lines(course: Course, standing: Standing, reveal: Turn, answers: Answers) -> Iterator[Line]:
    """Yield what was shared in the steps that a reveal shows, once its door stands open."""
    counted = countable(course, standing, answers)
    for shown in reveal.step.show:
        for question in course.exercise.step(shown).questions:
            for owner in BOTH:
                answer = counted.get(Key(question.id, 1, owner))
                if answer is not None:
                    yield Line(question, owner, answer)


def _unreadable(
    standing: Standing, reveal: Turn, course: Course, damaged: Collection[Key]
) -> tuple[PartnerId, ...]:
    """Return whose lines stayed shut behind a door that stands open; nobody's before or else."""
    opened = standing.doors.get(reveal.step.id) is Door.OPENED
    if not (isinstance(standing.place, Opened) and opened):
        return ()
    shown = {q.id for step in reveal.step.show for q in course.exercise.step(step).questions}
    return writers(key for key in damaged if key.question in shown)


def _next_partner(course: Course, standing: Standing, facts: Facts, turn: Turn) -> PartnerId | None:
    """Return who takes over when a turn is left; gates that have not steered yet are not asked."""
    if not isinstance(standing.place, Page | Opened):
        return None
    rest = course.turns[turn.index + 1 :]
    following = next((t for t in rest if is_walked(course, standing, facts, t)), None)
    if following is None or following.partner == turn.partner:
        return None
    return following.partner


def _minutes_left(course: Course, standing: Standing, facts: Facts, present: Turn) -> int:
    """Estimate the minutes from here to the finish, at least 1."""
    rest = course.turns[present.index + 1 :]
    left = [present, *(turn for turn in rest if is_walked(course, standing, facts, turn))]
    words = sum(_words(step) for step in {turn.step.id: turn.step for turn in left}.values())
    seconds = sum(_seconds(turn) for turn in left) - min(standing.used, _seconds(present))
    return max(1, round(seconds / 60 + words / timing.WORDS_A_MINUTE))


def _seconds(turn: Turn) -> int:
    if turn.seconds:
        return turn.seconds
    step = turn.step
    if step.do is Do.BREATHE:
        return sum(step.pattern) * step.rounds
    if step.do is Do.TALK:
        return timing.TALK_SECONDS
    return timing.QUESTION_SECONDS * sum(bool(turn.owners(q)) for q in step.questions)


def _words(step: Step) -> int:
    return timing.count("\n".join(timing.texts_of(step)))
