"""Whatever two people do, in whatever exercise: the promises of the walk hold."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.property.walk_exercises import answer_sets, courses, pagings, values
from tests.unit.walk.building import Couple
from twofold.exercise.model import Keep
from twofold.people import BOTH
from twofold.walk.answers import Answer, Key, Sharing
from twofold.walk.conditions import countable
from twofold.walk.course import Course
from twofold.walk.machine import Facts, ImpossibleMoveError, Paging, advance, one_page, resume
from twofold.walk.moves import (
    AnswersClosed,
    AnswersOpened,
    Back,
    CloseAgain,
    EndHere,
    Event,
    Forward,
    GateUsed,
    Move,
    NotToday,
    OpenLater,
    SayReady,
    TakeBack,
    TurnDone,
    TurnNotShown,
)
from twofold.walk.places import Door, Finish, HandingOver, Opened, Page, Ready
from twofold.walk.route import is_shut, is_walked
from twofold.walk.sight import Scene, scene
from twofold.walk.stored import from_json, to_json

EVERY_MOVE: tuple[Move, ...] = (
    Forward(),
    Back(),
    NotToday(),
    CloseAgain(),
    EndHere(),
    OpenLater("nothing"),
    *(SayReady(p) for p in BOTH),
    *(TakeBack(p) for p in BOTH),
)
LENGTH = 20

#: An evening takes long to make up; fifty for every promise keep the whole under half a minute.
some_evenings = settings(max_examples=50)


class Evening(Couple):
    """A couple that also does what the service does: it erases gates and closes lines again."""

    def __init__(
        self, course: Course, answers: dict[Key, Answer], paging: Paging = one_page
    ) -> None:
        self.opened: set[str] = set()
        super().__init__(course, answers, paging)

    def follow(self, events: tuple[Event, ...]) -> None:
        steps = {step.id: step for step in self.course.exercise.steps}
        for event in events:
            match event:
                case AnswersOpened(reveal):
                    self.opened |= set(steps[reveal].show)
                case AnswersClosed(reveal):
                    self.opened -= set(steps[reveal].show)
                case TurnDone() | TurnNotShown():
                    pass
                case GateUsed(questions):
                    self.answers = {
                        k: a for k, a in self.answers.items() if k.question not in questions
                    }

    def make(self, move: Move) -> tuple[Event, ...]:
        events = self.go(move)
        self.follow(events)
        return events

    def see(self) -> Scene:
        return scene(self.course, self.standing, self.answers, self.paging)

    def write(self, data: st.DataObject) -> None:
        """Somebody types into what the present page shows, and nowhere else."""
        now = self.see()
        for shown in now.fields:
            if data.draw(st.booleans()):
                sharing = data.draw(st.sampled_from(Sharing)) if now.may_share else Sharing.SHARE
                self.answers[shown.key] = Answer(data.draw(values(shown.question)), sharing)
            elif data.draw(st.integers(0, 3)) == 0:
                self.answers.pop(shown.key, None)

    def enough(self) -> int:
        """More forward moves than any walk can need from any place."""
        return sum(len(turn.step.questions) + 4 for turn in self.course.turns) + 1

    def go_home(self) -> None:
        for _ in range(self.enough()):
            if isinstance(self.place(), Finish):
                return
            self.make(next(m for m in self.offered() if isinstance(m, Forward | SayReady)))
        pytest.fail(f"no end in sight at {self.place()}")


def wander(data: st.DataObject, evening: Evening) -> Iterator[Move]:
    """Make arbitrary offered moves and write on the pages in between."""
    for _ in range(LENGTH):
        evening.write(data)
        if not evening.offered():
            return
        yield data.draw(st.sampled_from(onward_first(evening.offered())))


def onward_first(offered: Sequence[Move]) -> list[Move]:
    """Weigh moves as people do: mostly onward, so that a short walk still gets somewhere."""
    weights = {Forward: 4, SayReady: 6}
    return [move for move in offered for _ in range(weights.get(type(move), 1))]


def seen_in(value: object) -> Iterator[Answer]:
    """Find every answer inside a scene, wherever it may hide."""
    if isinstance(value, Answer):
        yield value
    elif isinstance(value, tuple | list | frozenset):
        for part in value:
            yield from seen_in(part)
    elif isinstance(value, dict):
        yield from seen_in(tuple(value.items()))
    elif is_dataclass(value):
        for one in fields(value):
            yield from seen_in(getattr(value, one.name))


@some_evenings
@given(st.data())
def test_exactly_what_is_offered_is_accepted(data: st.DataObject) -> None:
    evening = Evening(data.draw(courses()), {}, data.draw(pagings))
    everything = EVERY_MOVE + tuple(OpenLater(s.id) for s in evening.course.exercise.steps)
    for move in wander(data, evening):
        assert evening.offered() == evening.see().moves
        for tried in everything:
            if tried not in evening.offered():
                with pytest.raises(ImpossibleMoveError):
                    advance(evening.course, evening.standing, tried, evening.facts, evening.paging)
        evening.make(move)


@some_evenings
@given(st.data())
def test_from_everywhere_a_bounded_number_of_moves_ends_the_walk(data: st.DataObject) -> None:
    evening = Evening(data.draw(courses()), {}, data.draw(pagings))
    for move in wander(data, evening):
        evening.make(move)
    evening.go_home()


@some_evenings
@given(st.data())
def test_back_undoes_forward_unless_a_door_has_closed(data: st.DataObject) -> None:
    evening = Evening(data.draw(courses()), {}, data.draw(pagings))
    for move in wander(data, evening):
        before = evening.standing
        came_from = (
            evening.course.turns[before.place.turn]
            if not isinstance(before.place, Finish)
            else None
        )
        evening.make(move)
        if not isinstance(move, Forward | NotToday | EndHere) or came_from is None:
            continue
        # a gate that has steered is over; so is a page that only lines closed again had asked for
        counted = Facts(open=countable(evening.course, evening.standing, evening.answers))
        gone = not is_walked(evening.course, evening.standing, counted, came_from)
        if Back() not in evening.offered():
            assert isinstance(before.place, Opened) or gone
            continue
        undone = advance(evening.course, evening.standing, Back(), evening.facts, evening.paging)
        expected = replace(before, decided=evening.standing.decided)
        match before.place:
            case _ if gone:
                assert undone.standing.place != before.place
                continue
            case Ready(turn):
                expected = replace(expected, place=Ready(turn))
            case Page(turn) if came_from.private and undone.standing.place != before.place:
                expected = replace(expected, place=HandingOver(turn))
            case HandingOver() if undone.standing.place != before.place:
                # a hand-over that only a restart had put between two pages of the same person
                assert isinstance(undone.standing.place, Page)
                continue
        assert undone.standing == expected


@some_evenings
@given(st.data())
def test_nothing_private_is_seen_by_the_other_before_it_is_opened(data: st.DataObject) -> None:
    course = data.draw(courses(heart=True))
    evening = Evening(course, data.draw(answer_sets(course)), data.draw(pagings))
    for move in wander(data, evening):
        now = evening.see()
        keys = {id(answer): key for key, answer in evening.answers.items()}
        alone = (
            now.partner if now.turn and now.turn.private and isinstance(now.place, Page) else None
        )
        for answer in seen_in(now):
            key = keys[id(answer)]
            step, _ = course.exercise.question(key.question)
            own = alone is not None and key.owner == alone and now.step == step
            is_open = not any(t.private for t in course.turns_of(step.id))
            shared = (
                step.id in evening.opened
                and answer.sharing is Sharing.SHARE
                and step.keep is None
                and isinstance(now.place, Opened)
            )
            assert own or is_open or shared
        if isinstance(now.place, HandingOver | Ready | Finish):
            assert not now.fields
            assert not now.lines
        evening.make(move)


@some_evenings
@given(st.data())
def test_what_is_not_opened_changes_nothing_that_both_can_notice(data: st.DataObject) -> None:
    """Not only the words: moves, numbers and turns are the same whatever the other wrote."""
    course = data.draw(courses(heart=True))
    paging = data.draw(pagings)
    answers = data.draw(answer_sets(course))
    secret = {
        key: answer
        for key, answer in answers.items()
        if (step := course.exercise.question(key.question)[0]).keep is not Keep.GATE
        and any(turn.private for turn in course.turns_of(step.id))
    }
    for key in secret:
        if data.draw(st.booleans()):
            secret[key] = Answer(data.draw(values(course.exercise.question(key.question)[1])))
    one, two = Evening(course, answers, paging), Evening(course, answers | secret, paging)
    for _ in range(LENGTH):
        assert one.standing == two.standing
        now = one.see()
        if not (isinstance(now.place, Page) and now.turn and now.turn.private):
            assert now == two.see()
        closed = [m for m in one.offered() if not isinstance(m, SayReady | OpenLater | TakeBack)]
        if not closed:
            return
        move = data.draw(st.sampled_from(onward_first(closed)))
        assert one.make(move) == two.make(move)


@some_evenings
@given(st.data())
def test_a_saved_and_resumed_walk_equals_the_unsaved_one(data: st.DataObject) -> None:
    evening = Evening(data.draw(courses()), {}, data.draw(pagings))
    course = evening.course
    for move in wander(data, evening):
        evening.make(move)
        evening.standing = replace(evening.standing, used=data.draw(st.integers(0, 300)))
        stored = json.loads(json.dumps(to_json(course, evening.standing)))
        loaded = from_json(course, stored)
        if not isinstance(evening.place(), Ready):
            assert loaded == evening.standing
        again = resume(course, loaded)
        turn = evening.turn()
        if turn and turn.handed_over:
            assert again.place == HandingOver(turn.index)
        while again.place != evening.place():
            place = evening.place()
            ready = place.yes if isinstance(place, Ready) else ()
            redo = SayReady(*ready) if ready else Forward()
            again = advance(course, again, redo, evening.facts, evening.paging).standing
        assert again == evening.standing


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 99) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)


@some_evenings
@given(st.data())
def test_a_damaged_place_is_read_as_a_sound_one(data: st.DataObject) -> None:
    course = data.draw(courses())
    steps = st.sampled_from([s.id for s in course.exercise.steps])
    stored = data.draw(
        json_values
        | st.fixed_dictionaries(
            {},
            optional={
                "step": steps | json_values,
                "pass": st.integers(0, 3) | json_values,
                "turn": st.sampled_from(["a", "b", "both"]) | json_values,
                "phase": st.sampled_from(["hand-over", "page", "ready", "open", "finish"])
                | json_values,
                "page": json_values,
                "used": json_values,
                "doors": st.dictionaries(steps, st.sampled_from(Door) | json_values) | json_values,
                "decided": st.dictionaries(steps, st.booleans() | json_values) | json_values,
                "ended": steps | json_values,
            },
        )
    )
    evening = Evening(course, data.draw(answer_sets(course)))
    evening.standing = from_json(course, stored)
    evening.see()
    assert from_json(course, to_json(course, evening.standing)) == evening.standing
    turn = evening.turn()
    assert turn is None or not is_shut(course, evening.standing, turn)
    evening.standing = resume(course, evening.standing)
    for move in evening.offered():
        advance(course, evening.standing, move, evening.facts)
    evening.go_home()


@some_evenings
@given(st.data())
def test_another_window_size_keeps_the_first_question_in_view(data: st.DataObject) -> None:
    evening = Evening(data.draw(courses()), {}, data.draw(pagings))
    for move in wander(data, evening):
        place, turn = evening.place(), evening.turn()
        if turn and isinstance(place, Page):
            kept = turn.step.questions[place.question :][:1]
            evening.paging = data.draw(pagings)
            shown = [f.question for f in evening.see().fields]
            assert all(question in shown for question in kept if turn.owners(question))
        if move in evening.offered():
            evening.make(move)
    evening.go_home()
