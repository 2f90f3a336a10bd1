"""What stays of an evening is what the two decide, and nobody is counted."""

import json

import pytest

from tests.house import House, go_to_finish
from twofold.exercise.model import Shelf
from twofold.journal import shelves
from twofold.services.walk_values import Draft
from twofold.walk.kept import Stays


def test_finish_files_what_lives_on(pair: House) -> None:
    walk = go_to_finish(pair, pair.services.walking.begin("pair"))
    summary = pair.services.walking.summary(walk)
    promise = next(line for line in summary.lines if line.question.id == "promise")
    pair.services.walking.change(
        walk, Draft(promise.entries[0].key, [["Sam", "tea at nine", "2026-03-22"]])
    )
    pair.services.walking.finish(walk)

    with pair.services.store.reading() as db:
        (item,) = shelves.items(db, Shelf.COMMITMENT)
    assert (item.text, item.who, str(item.due_on)) == ("tea at nine", "b", "2026-03-22")


@pytest.mark.parametrize(
    ("stays", "evenings", "answers"), [(Stays.DATE, 1, 0), (Stays.NOTHING, 0, 0)]
)
def test_the_couple_decides_what_stays(
    pair: House, stays: Stays, evenings: int, answers: int
) -> None:
    walk = go_to_finish(pair, pair.services.walking.begin("pair"))
    pair.services.walking.finish(walk, stays)

    assert len(pair.services.reflecting.evenings()) == evenings
    assert pair.of("answer") == [(0,)]
    assert pair.of("shelf_item") == [(0,)]


def test_the_turn_log_tells_what_happened_and_never_who_passed(pair: House) -> None:
    walk = go_to_finish(pair, pair.services.walking.begin("pair"))
    pair.services.walking.finish(walk)

    states = [state for _, state in pair.of("turn", "seq, state")]
    assert len(states) == len(walk.course.turns)
    assert set(states) <= {"done", "not-shown"}
    columns = {row[1] for row in pair.of("pragma_table_info('turn')", "*")}
    assert not columns & {"passed", "stopped_by", "reason"}


def test_an_evening_reads_back_as_it_was(pair: House) -> None:
    walk = go_to_finish(pair, pair.services.walking.begin("pair"), "as it was")
    pair.services.walking.finish(walk)
    pair.services.household.introduce("Anna", "Samuel")

    evening = pair.services.reflecting.evening(walk.id)

    assert {a.owner_name for a in evening.answers} == {"Ana", "Sam", ""}
    assert [a.question_id for a in evening.answers][:2] == ["helped", "helped"]
    assert json.dumps([a.value for a in evening.answers])


def test_a_change_that_still_stands_in_its_editor_is_kept_with_the_evening(pair: House) -> None:
    walk = go_to_finish(pair, pair.services.walking.begin("pair"))
    summary = pair.services.walking.summary(walk)
    helped = next(line for line in summary.lines if line.question.id == "helped")
    left_open = [Draft(entry.key, "a lighthouse") for entry in helped.entries]

    pair.services.walking.finish(walk, Stays.EVERYTHING, left_open)

    evening = pair.services.reflecting.evening(walk.id)
    assert [a.value for a in evening.answers if a.question_id == "helped"] == ["a lighthouse"] * 2
    assert pair.of("answer WHERE sealed IS NOT NULL") == [(0,)]
