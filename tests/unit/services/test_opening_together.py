"""Private lines open when both say so: tonight, another day, or never."""

from tests.house import House, draft, drafts_of, go_to, go_to_finish, key, next_move
from twofold.exercise.model import Shelf
from twofold.journal import shelves
from twofold.people import BOTH
from twofold.walk.moves import CloseAgain, Forward, NotToday, OpenLater, SayReady
from twofold.walk.places import Opened, Ready


def test_going_on_needs_both_yeses(pair: House) -> None:
    walk = go_to(pair, pair.services.walking.begin("pair"), "open")
    assert isinstance(walk.standing.place, Ready)
    assert Forward() not in walk.scene.moves
    assert next_move(walk) == SayReady("a")
    assert key("helped", "a") not in [f.key for f in walk.scene.fields]
    assert drafts_of(walk) == []


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


def test_what_waits_does_not_tell_whether_anybody_wrote(pair: House) -> None:
    told = []
    for writes in (True, False):
        walk = pair.services.walking.begin("pair", first="a")
        for who in range(2):
            walk = pair.services.walking.move(walk, Forward())
            words = [draft(walk, "helped", "otter")] if writes and who == 0 else []
            walk = pair.services.walking.move(walk, Forward(), words)
        for partner in BOTH:
            walk = pair.services.walking.move(walk, SayReady(partner))
        walk = go_to_finish(pair, walk, "later")
        pair.services.walking.finish(walk)
        evening = pair.services.reflecting.open_together(walk.id)
        told.append((evening.waiting, [a.question_id for a in evening.answers]))

    assert told[0] == told[1]


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
