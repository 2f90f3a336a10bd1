"""A robot walks every shipped exercise to its end through the real engine, into a real book."""

from collections.abc import Iterator
from random import Random

import pytest

from tests.house import House, next_move, value_for
from tests.unit.test_shipped_exercises import ARTEFACTS
from twofold.exercise.model import Kind, Question, Value
from twofold.people import PartnerId
from twofold.services.walk_values import Draft, Walk
from twofold.walk.answers import Sharing
from twofold.walk.places import Finish

ALONE = ("boundary-setting", "kind-outsider", "micro-choice-week", "value-system")
ENOUGH = 400  # moves; the longest takes about sixty

each_exercise = pytest.mark.parametrize("id_", sorted(ARTEFACTS))


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    home = House(tmp_path_factory.mktemp("library") / "book")
    home.services.household.introduce("Ana", "Sam")
    yield home
    home.services.close()


@each_exercise
def test_it_ends_and_what_it_promises_lies_on_its_shelf(house: House, id_: str) -> None:
    _walk_one_way(house, id_, first=True, number=8)
    _walk_one_way(house, id_, first=False, number=3)
    kept = house.of(
        "answer a JOIN walk w ON w.id = a.walk_id LEFT JOIN shelf_item s ON s.answer_id = a.id "
        f"WHERE w.exercise_id = '{id_}'",
        "a.question_id, s.shelf",
    )
    for question, shelf in ARTEFACTS[id_].items():
        assert (question, shelf.value if shelf else None) in kept


@each_exercise
def test_it_ends_whatever_two_people_do(house: House, id_: str) -> None:
    chance = Random(id_)  # noqa: S311 - a robot, not a secret
    walk = house.services.walking.begin(id_, short=chance.random() < 0.5, seed=chance.randrange(99))
    for _ in range(ENOUGH):
        if isinstance(walk.standing.place, Finish):
            break
        drafts = [
            Draft(
                shown.key,
                None if chance.random() < 0.3 else _any_value(shown.question, chance),
                chance.choice(list(Sharing)) if walk.scene.may_share else Sharing.SHARE,
            )
            for shown in walk.scene.fields
        ]
        move = next_move(walk)
        if chance.random() < 0.3 or move not in walk.scene.moves:
            move = chance.choice(walk.scene.moves)
        walk = house.services.walking.move(walk, move, drafts, used=5)
    assert isinstance(walk.standing.place, Finish)
    house.services.walking.finish(walk)


@pytest.mark.parametrize("id_", ALONE)
def test_one_person_can_walk_it_alone(house: House, id_: str) -> None:
    _walk_one_way(house, id_, first=False, number=8, solo="b")


def _walk_one_way(
    house: House, id_: str, *, first: bool, number: int, solo: PartnerId | None = None
) -> None:
    """Answer everything, with the first or the last of all choices."""
    walk: Walk = house.services.walking.begin(id_, seed=1, solo=solo)
    for _ in range(ENOUGH):
        if isinstance(walk.standing.place, Finish):
            break
        drafts = [
            Draft(shown.key, _value(shown.question, number, first=first))
            for shown in walk.scene.fields
        ]
        assert solo is None or {draft.key.owner for draft in drafts} <= {solo}
        walk = house.services.walking.move(walk, next_move(walk), drafts, used=5)
    assert isinstance(walk.standing.place, Finish)
    house.services.walking.finish(walk)


def _value(question: Question, number: int, *, first: bool) -> Value:
    if question.kind is Kind.SINGLE:
        return question.options[0 if first else -1].id
    return value_for(question, "warm tea", number)


def _any_value(question: Question, chance: Random) -> Value:
    if question.kind is Kind.SINGLE:
        return chance.choice(question.options).id
    return value_for(question, "warm tea", chance.randint(1, 10))
