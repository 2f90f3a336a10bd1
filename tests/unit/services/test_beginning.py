"""How an exercise begins: who speaks first, and what cannot be walked."""

import pytest

from tests.house import House, go_to_finish
from tests.unit.services.pair import PAIR
from twofold.errors import CannotWalk


def test_roles_are_dealt_alternately(pair: House) -> None:
    firsts = []
    for _ in range(3):
        walk = go_to_finish(pair, pair.services.walking.begin("pair"))
        firsts.append(walk.course.first)
        pair.services.walking.finish(walk)

    assert firsts[0] != firsts[1]
    assert firsts[0] == firsts[2]


def test_an_unknown_or_faulty_exercise_is_refused_with_a_reason(pair: House) -> None:
    pair.add("broken.md", PAIR.replace("id: pair", "id: broken").replace("show=alone", "show=x"))
    pair.reopen()

    with pytest.raises(CannotWalk) as unknown:
        pair.services.walking.begin("nothing-like-it")
    with pytest.raises(CannotWalk) as faulty:
        pair.services.walking.begin("broken")

    assert unknown.value.code == "no-exercise"
    assert faulty.value.code == "has-faults"
