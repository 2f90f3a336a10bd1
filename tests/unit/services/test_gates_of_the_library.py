"""What the private pages of shipped exercises lead to: a rest, a smaller thing, no further."""

from collections.abc import Iterator

import pytest

from tests.house import House, next_move, value_for
from twofold.exercise.model import Kind, Question, Value
from twofold.people import Owner
from twofold.services.walk_values import Draft, Walk
from twofold.walk.places import Finish

#: What each says on the private pages, by question: what a says, what b says.
Said = dict[str, tuple[Value, Value]]
CALM = 1  # a seed with which chance says nothing at any gate below


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    home = House(tmp_path_factory.mktemp("gates") / "book")
    home.services.household.introduce("Ana", "Sam")
    yield home
    home.services.close()


def walked(house: House, id_: str, said: Said, chosen: dict[str, str]) -> list[str]:
    """Walk an exercise to its end and return the steps that were met, each once."""
    walk: Walk = house.services.walking.begin(id_, seed=CALM)
    met: list[str] = []
    while not isinstance(walk.standing.place, Finish):
        step = walk.scene.step
        assert step is not None
        met += [step.id] if step.id not in met else []
        drafts = [
            Draft(shown.key, value)
            for shown in walk.scene.fields
            if (value := _value(shown.question, shown.key.owner, said, chosen)) is not None
        ]
        walk = house.services.walking.move(walk, next_move(walk), drafts, used=5)
    house.services.walking.finish(walk)
    return met


def _value(question: Question, owner: Owner, said: Said, chosen: dict[str, str]) -> Value | None:
    if question.id in said:
        return said[question.id][0 if owner == "a" else 1]
    if question.kind is Kind.SINGLE:
        return chosen.get(question.id, question.options[-1].id)
    return value_for(question, "warm tea", 3)


@pytest.mark.parametrize(
    ("a", "b", "sets"),
    [
        ("window", "window", {"set-one", "set-two", "set-three"}),
        ("window", "table", {"set-one", "set-two"}),
        ("table", "window", {"set-one", "set-two"}),
        ("gate", "window", {"set-one"}),
        ("window", "", {"set-one"}),
    ],
)
def test_questions_go_as_deep_as_the_nearer_of_two_answers(
    house: House, a: str, b: str, sets: set[str]
) -> None:
    met = walked(house, "open-questions", {"depth": (a, b)}, {})
    assert {step for step in met if step.startswith("set-")} == sets


def test_how_deep_either_would_go_is_kept_nowhere(house: House) -> None:
    assert house.of("answer WHERE question_id = 'depth'") == [(0,)]


def test_a_hot_subject_can_wait_be_cut_or_stay(house: House) -> None:
    def steps(a: int, b: int, pace: str) -> set[str]:
        met = walked(house, "problem-solving", {"heat": (a, b), "heard": (9, 9)}, {"pace": pace})
        return set(met) & {"hot", "cool", "slice", "my-side"}

    assert steps(3, 6, "small") == {"my-side"}
    assert steps(3, 7, "small") == {"hot", "slice", "my-side"}
    assert steps(8, 2, "wait") == {"hot", "cool"}


@pytest.mark.parametrize(
    ("id_", "gate", "choice", "stops", "goes_on"),
    [
        ("repair", "heat-now", "changes-when", "sleep", "breathe"),
        ("impact-feedback", "warmth", "we", "stop", "last"),
        ("mirror-validate", "stirred", "next-we", "mend", "sit"),
    ],
)
def test_after_what_was_charged_one_of_two_is_enough_to_stop(
    house: House, id_: str, gate: str, choice: str, stops: str, goes_on: str
) -> None:
    last = {"repair": "swept", "impact-feedback": "after", "mirror-validate": "nothing-more"}[id_]
    before: Said = {"heat": (2, 2)}
    yes = {"now": "yes"}
    assert last in walked(house, id_, before | {gate: (2, 3)}, yes | {choice: stops})
    for said in ((9, 2), (2, 9)):
        assert last not in walked(house, id_, before | {gate: said}, yes | {choice: stops})
        assert last in walked(house, id_, before | {gate: said}, yes | {choice: goes_on})
    assert house.of(f"answer WHERE question_id = '{gate}'") == [(0,)]


def test_a_tired_evening_may_be_full_short_or_another_one(house: House) -> None:
    def steps(energy: tuple[int, int], size: str) -> list[str]:
        said: Said = {"energy": energy, "load": ("ordinary", "ordinary")}
        return walked(house, "ready-check", said, {"size": size})

    assert "softer" not in steps((8, 7), "planned")
    for energy in ((8, 3), (3, 8)):
        assert "softer" in steps(energy, "planned")
        assert "frame" in steps(energy, "brief")
        assert "frame" not in steps(energy, "another-day")
