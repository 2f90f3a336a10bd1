"""An evening goes on where it rested, and remembers the ones before it."""

from datetime import date

from tests.house import House, draft, go_to, go_to_finish, key
from tests.unit.services.pair import PAIR
from twofold.journal import walks
from twofold.services.walk_values import Draft


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
    speaker = walk.scene.partner
    assert [line.text for line in this.lines] == [f"second {speaker}"]  # not the listener's
    assert [line.owner for line in this.lines] == [speaker]
    assert this.lines[0].on is None

    walk = go_to(pair, walk, "promise-step")

    (before,) = walk.recalled
    assert [line.text for line in before.lines] == ["first ours · first ours · first ours"]


def test_last_time_is_the_evening_before_although_an_older_one_was_typed_in_since(
    pair: House,
) -> None:
    papers = pair.services.from_paper
    pair.services.walking.finish(
        go_to_finish(pair, pair.services.walking.begin("pair"), "on the screen")
    )
    older = papers.begin("pair", on=date(2026, 3, 1))
    papers.keep(older, [Draft(key("promise"), [["Ana", "on paper", "soon"]])])
    papers.finish(older, opened=False)

    walk = go_to(pair, pair.services.walking.begin("pair"), "promise-step")

    (before,) = walk.recalled
    assert [line.on for line in before.lines] == [date(2026, 3, 17)]
    assert "on the screen" in before.lines[0].text


def test_letting_go_erases_and_starting_again_begins_anew(pair: House) -> None:
    walk = go_to(pair, pair.services.walking.begin("pair"), "promise-step")
    again = pair.services.walking.start_again(walk.id)

    assert again.id != walk.id
    assert again.course.first == walk.course.first
    assert pair.of(f"answer WHERE walk_id = {walk.id}") == [(0,)]
    with pair.services.store.reading() as db:
        assert [kept.id for kept in walks.unfinished(db)] == [again.id]
