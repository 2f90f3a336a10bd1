"""What two people can rely on while they do an exercise."""

import json

import pytest

from tests.house import House, draft, drafts_of, go_to, go_to_finish, key, next_move
from twofold.errors import CannotWalk
from twofold.exercise.model import Shelf
from twofold.journal import shelves, walks
from twofold.people import BOTH
from twofold.services.walk_values import Draft
from twofold.walk.answers import Sharing
from twofold.walk.kept import Stays
from twofold.walk.moves import Back, CloseAgain, EndHere, Forward, NotToday, OpenLater, SayReady
from twofold.walk.places import Finish, HandingOver, Opened, Page, Ready

PAIR = """---
id: pair
title: A pair of pages
version: 1
lang: en
roles: [speaker, listener]
---
## Alone {#alone who=private}
**What helped:** {#helped .gratitude}
________

**How much:** {#much}

little (1) (2) (3) (4) (5) plenty

## Open {#open do=reveal show=alone}
Read.

## Low {#low if="any much <= 2"}
**What got in the way:** {#way}
________

## Say {#say who=speaker time=2m}
> Look back: [what helped](#helped "recall this")

**Heard:** {#heard who=listener}
________

## Swap {#swap do=swap from=say}

## Promise {#promise-step}
> Look back: [last time](#promise "recall previous")

**One promise:** {#promise .commitment}

| Who  | What | By when |
| ---- | ---- | ------- |
| ____ | ____ | _______ |
"""

GATED = """---
id: gated
title: Gated
version: 1
lang: en
---
## Ready {#ready who=private keep=gate}
**How ready:** {#readiness}

not today (1) (2) (3) (4) (5) ready

## Another day {#stop do=end if="any readiness <= 2"}
Tea.

## Talk {#talk}
**Word:** {#word}
____

## Only mine {#mine who=private keep=sealed}
**Between me and me:** {#secret}
____
"""


@pytest.fixture
def pair(house: House) -> House:
    house.add("pair.md", PAIR)
    house.add("gated.md", GATED)
    house.reopen()
    return house


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


def test_private_words_are_ciphertext_until_both_open_them(pair: House) -> None:
    walk = pair.services.walking.begin("pair")
    assert isinstance(walk.standing.place, HandingOver)
    walk = pair.services.walking.move(walk, Forward())
    pair.services.walking.keep(walk, [draft(walk, "helped", "the soup")], used=3)

    (row,) = pair.of("answer", "value, value_text, sealed IS NOT NULL, visibility")
    assert row == (None, None, 1, "until_reveal")

    walk = go_to(pair, walk, "open", "the soup")
    walk = pair.services.walking.move(walk, SayReady("a"))
    assert not walk.scene.lines
    walk = pair.services.walking.move(walk, SayReady("b"))

    assert isinstance(walk.standing.place, Opened)
    assert {line.answer.value for line in walk.scene.lines if line.question.id == "helped"} == {
        "the soup a",
        "the soup b",
    }
    assert pair.of("walk_key") == [(0,)]


def test_a_writer_finds_their_own_line_again_and_the_other_does_not(pair: House) -> None:
    walk = pair.services.walking.begin("pair")
    writer = walk.scene.partner
    walk = pair.services.walking.move(walk, Forward())
    walk = pair.services.walking.move(walk, Forward(), [draft(walk, "helped", "the soup")])
    pair.reopen()

    again = pair.services.walking.resume(walk.id)
    assert isinstance(again.standing.place, HandingOver)
    assert again.scene.partner != writer
    other = pair.services.walking.move(again, Forward())
    assert [shown.answer for shown in other.scene.fields] == [None, None]


def test_only_me_is_never_written_and_not_kept_goes_with_the_page(pair: House) -> None:
    walk = pair.services.walking.begin("pair")
    walk = pair.services.walking.move(walk, Forward())
    walking = pair.services.walking
    walking.keep(walk, [draft(walk, "helped", "kingfisher")], used=1)  # typed, then thought again
    hidden = draft(walk, "helped", "kingfisher", sharing=Sharing.ONLY_ME)
    unkept = draft(walk, "much", 2, sharing=Sharing.NOT_KEPT)
    walking.keep(walk, [hidden, unkept], used=2)

    assert pair.of("answer") == [(0,)]
    assert [
        f.answer.value for f in walking.show_again(walk, lambda _: (0,)).scene.fields if f.answer
    ]

    away = walking.move(walk, Forward(), [hidden, unkept])
    back = walking.move(away, Back())
    back = walking.move(back, Back()) if isinstance(back.standing.place, Page) else back
    mine = walking.move(back, Forward())
    values = {f.question.id: f.answer and f.answer.value for f in mine.scene.fields}
    assert values == {"helped": "kingfisher", "much": None}

    pair.reopen()
    after = pair.services.walking.move(pair.services.walking.resume(walk.id), Forward())
    assert all(shown.answer is None for shown in after.scene.fields)


def test_a_number_that_was_not_shared_steers_nothing(pair: House) -> None:
    walk = pair.services.walking.begin("pair")
    for _ in range(2):
        walk = pair.services.walking.move(walk, Forward())
        kept_back = draft(walk, "much", 1, sharing=Sharing.ONLY_ME)
        walk = pair.services.walking.move(
            walk, Forward(), [kept_back, draft(walk, "helped", "soup")]
        )
    walk = pair.services.walking.move(walk, SayReady("a"))
    walk = pair.services.walking.move(walk, SayReady("b"))
    assert {line.question.id for line in walk.scene.lines} == {"helped"}

    walk = pair.services.walking.move(walk, Forward())

    assert walk.scene.step is not None
    assert walk.scene.step.id == "say"


def test_a_pass_leaves_no_trace(pair: House) -> None:
    walk = pair.services.walking.begin("pair")
    walk = pair.services.walking.move(walk, Forward())
    pair.services.walking.keep(walk, [draft(walk, "helped", "half a tho")], used=1)
    passed = [draft(walk, "helped", None), draft(walk, "much", None)]
    pair.services.walking.move(walk, Forward(), passed)

    assert pair.of("answer") == [(0,)]


def test_closing_again_takes_the_lines_out_of_the_book(pair: House) -> None:
    walk = go_to(pair, pair.services.walking.begin("pair"), "open", "heron")
    for who in BOTH:
        walk = pair.services.walking.move(walk, SayReady(who))
    assert pair.of("answer WHERE value_text LIKE '%heron%'") == [(2,)]

    walk = pair.services.walking.move(walk, CloseAgain())
    walk = go_to_finish(pair, walk, "later")
    pair.services.walking.finish(walk)

    assert pair.of("answer WHERE value_text LIKE '%heron%'") == [(0,)]
    with pair.services.store.reading() as db:
        assert shelves.items(db, Shelf.GRATITUDE) == ()


def test_not_today_waits_until_both_open_it_later(pair: House) -> None:
    walk = go_to(pair, pair.services.walking.begin("pair"), "open", "otter")
    walk = go_to_finish(pair, pair.services.walking.move(walk, NotToday()), "later")
    assert [step.id for step in pair.services.walking.summary(walk).later] == ["open"]
    pair.services.walking.finish(walk)
    pair.reopen()

    waiting = pair.services.reflecting.evening(walk.id)
    assert waiting.waiting
    assert not any(a.question_id == "helped" for a in waiting.answers)

    opened = pair.services.reflecting.open_together(walk.id)

    assert {a.value for a in opened.answers if a.question_id == "helped"} == {"otter a", "otter b"}
    assert not opened.waiting
    with pair.services.store.reading() as db:
        assert len(shelves.items(db, Shelf.GRATITUDE)) == 2


def test_where_one_shares_nothing_both_see_another_day(pair: House) -> None:
    walk = pair.services.walking.begin("pair")
    walk = pair.services.walking.move(walk, Forward())
    walk = pair.services.walking.move(walk, Forward(), [draft(walk, "helped", "otter")])
    walk = pair.services.walking.move(walk, Forward())
    walk = pair.services.walking.move(walk, Forward())
    for who in BOTH:
        walk = pair.services.walking.move(walk, SayReady(who))

    assert isinstance(walk.standing.place, Opened)
    assert walk.scene.lines == ()
    assert walk.scene.moves == (Forward(),)
    assert pair.of("answer WHERE value IS NOT NULL") == [(0,)]

    pair.reopen()
    assert isinstance(pair.services.walking.resume(walk.id).standing.place, Ready)
    walk = go_to_finish(pair, walk, "later")
    summary = pair.services.walking.summary(walk)
    assert not any(line.question.id == "helped" for line in summary.lines)
    assert [step.id for step in summary.later] == ["open"]
    pair.services.walking.finish(walk)
    evening = pair.services.reflecting.open_together(walk.id)
    assert evening.waiting
    assert not any(a.question_id == "helped" for a in evening.answers)


def test_what_waits_can_be_let_go(pair: House) -> None:
    walk = go_to(pair, pair.services.walking.begin("pair"), "open", "otter")
    walk = go_to_finish(pair, pair.services.walking.move(walk, NotToday()), "later")
    pair.services.walking.finish(walk)

    evening = pair.services.reflecting.let_waiting_go(walk.id)

    assert not evening.waiting
    assert pair.of("walk_key") == [(0,)]
    assert pair.of("answer WHERE sealed IS NOT NULL") == [(0,)]


def test_open_later_on_the_finish_page(pair: House) -> None:
    walk = go_to(pair, pair.services.walking.begin("pair"), "open", "otter")
    walk = go_to_finish(pair, pair.services.walking.move(walk, NotToday()), "later")

    walk = pair.services.walking.move(walk, OpenLater("open"))

    helped = [
        entry.value
        for line in pair.services.walking.summary(walk).lines
        if line.question.id == "helped"
        for entry in line.entries
    ]
    assert helped == ["otter a", "otter b"]


def test_a_gate_steers_and_is_erased(pair: House) -> None:
    walk = pair.services.walking.begin("gated")
    for _ in range(2):
        walk = pair.services.walking.move(walk, Forward())
        walk = pair.services.walking.move(walk, Forward(), [draft(walk, "readiness", 1)])

    assert walk.scene.step is not None
    assert walk.scene.step.id == "stop"
    assert pair.of("answer") == [(0,)]
    ended = pair.services.walking.move(walk, EndHere())
    assert isinstance(ended.standing.place, Finish)
    assert pair.services.walking.summary(ended).lines == ()


def test_a_sealed_answer_stays_in_memory_and_ends_with_the_evening(pair: House) -> None:
    walk = go_to(pair, pair.services.walking.begin("gated"), "mine", number=5)
    walk = pair.services.walking.move(walk, Forward())
    pair.services.walking.keep(walk, [draft(walk, "secret", "wren")], used=1)

    assert pair.of("answer WHERE question_id = 'secret'") == [(0,)]
    shown = pair.services.walking.show_again(walk, lambda _: (0,))
    assert [f.answer and f.answer.value for f in shown.scene.fields] == ["wren"]


def test_a_walk_goes_on_at_its_place_on_its_own_text_although_the_file_changed(
    pair: House,
) -> None:
    walk = go_to(pair, pair.services.walking.begin("pair"), "say")
    pair.services.walking.keep(walk, [draft(walk, "heard", "the kettle")], used=42)
    pair.add(
        "pair.md", PAIR.replace("## Say {#say", "## Tell {#tell").replace("from=say", "from=tell")
    )
    pair.reopen()

    again = pair.services.walking.resume(walk.id)

    assert again.standing.place == walk.standing.place
    assert again.standing.used == 42
    assert again.course == walk.course
    assert [f.answer and f.answer.value for f in again.scene.fields] == ["the kettle"]
    assert pair.services.walking.begin("pair").course.exercise.title == "A pair of pages"


def test_recall_brings_back_this_evening_and_the_one_before(pair: House) -> None:
    first = go_to_finish(pair, pair.services.walking.begin("pair"), "first")
    pair.services.walking.finish(first)
    walk = go_to(pair, pair.services.walking.begin("pair"), "say", "second")
    (this,) = walk.recalled
    assert [line.text for line in this.lines] == ["second a", "second b"]
    assert [line.name for line in this.lines] == ["Ana", "Sam"]

    walk = go_to(pair, walk, "promise-step")

    (before,) = walk.recalled
    assert [line.text for line in before.lines] == ["first ours · first ours · first ours"]


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


def test_letting_go_erases_and_starting_again_begins_anew(pair: House) -> None:
    walk = go_to(pair, pair.services.walking.begin("pair"), "promise-step")
    again = pair.services.walking.start_again(walk.id)

    assert again.id != walk.id
    assert again.course.first == walk.course.first
    assert pair.of(f"answer WHERE walk_id = {walk.id}") == [(0,)]
    with pair.services.store.reading() as db:
        assert [kept.id for kept in walks.unfinished(db)] == [again.id]


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


def test_going_on_needs_both_yeses(pair: House) -> None:
    walk = go_to(pair, pair.services.walking.begin("pair"), "open")
    assert isinstance(walk.standing.place, Ready)
    assert Forward() not in walk.scene.moves
    assert next_move(walk) == SayReady("a")
    assert key("helped", "a") not in [f.key for f in walk.scene.fields]
    assert drafts_of(walk) == []
