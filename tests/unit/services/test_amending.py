"""Correcting, noting, taking back: what two people do with an evening after it was kept."""

import pytest

from tests.canary import in_book
from tests.house import House, draft, go_to, go_to_finish, key
from twofold.exercise.model import Kind, Shelf
from twofold.journal import shelves
from twofold.services.evening_detail import EveningDetail
from twofold.walk.answers import Sharing
from twofold.walk.moves import Forward


def kept(house: House, words: str = "warm tea") -> EveningDetail:
    walk = go_to_finish(house, house.services.walking.begin("pair", seed=1, first="a"), words)
    house.services.walking.finish(walk)
    return house.services.reflecting.evening(walk.id)


def said(detail: EveningDetail, question: str, owner: str = "ours", passing: int = 1) -> str:
    wanted = key(question, owner, passing)
    return next(
        a.value_text
        for a in detail.answers
        if (a.question_id, a.passing, a.owner) == (wanted.question, wanted.passing, wanted.owner)
    )


def hits(house: House, word: str) -> int:
    rows = house.services.store.connection.execute(
        "SELECT count(*) FROM answer_text WHERE answer_text MATCH ?", (f'"{word}"',)
    ).fetchall()
    return int(rows[0][0])


def test_a_correction_stands_in_front_and_the_earlier_wording_can_be_read(pair: House) -> None:
    amending = pair.services.amending
    before = kept(pair, "zabkul")
    helped = key("helped", "a")
    pair.clock.pass_by(days=17)
    detail = amending.correct(before.walk.id, helped, "A cup of mirtox.")
    assert said(detail, "helped", "a") == "A cup of mirtox."
    (earlier,) = detail.earlier[helped]
    assert earlier.value_text == "zabkul a"
    corrected = next(a for a in detail.answers if a.question_id == "helped" and a.owner == "a")
    assert corrected.edited_at == pair.clock.now()
    assert corrected.answered_at == earlier.answered_at
    assert corrected.owner_name == "Ana"
    assert hits(pair, "mirtox") == 1
    twice = amending.correct(before.walk.id, helped, "A cup of gurhep.")
    assert [a.value_text for a in twice.earlier[helped]] == ["A cup of mirtox.", "zabkul a"]
    assert (hits(pair, "mirtox"), hits(pair, "gurhep")) == (0, 1)


def test_the_same_words_are_no_correction_and_nothing_is_none_either(pair: House) -> None:
    amending = pair.services.amending
    before = kept(pair)
    for value in ("warm tea a", "  "):
        assert amending.correct(before.walk.id, key("helped", "a"), value) == before


def test_a_promise_that_is_corrected_keeps_what_became_of_it(pair: House) -> None:
    before = kept(pair)
    promise = key("promise")
    store = pair.services.store
    store.connection.execute("UPDATE shelf_item SET state = 'kept' WHERE shelf = 'commitment'")
    rows = [["Ana", "warm tea ours", "2026-03-22"], ["Sam", "call", "2026-03-25"]]
    pair.services.amending.correct(before.walk.id, promise, rows)
    with store.reading() as db:
        there = shelves.items(db, Shelf.COMMITMENT)
    assert [(item.text, item.state, item.who) for item in there] == [
        ("warm tea ours", "kept", "a"),
        ("call", "open", "b"),
    ]
    assert str(there[1].due_on) == "2026-03-25"


def test_a_line_that_is_taken_back_is_nowhere(pair: House) -> None:
    before = kept(pair, "zabkul")
    helped = key("helped", "a")
    amending = pair.services.amending
    for words in ("fipfip", "mirtox"):
        amending.correct(before.walk.id, helped, words)
    detail = amending.take_back_line(before.walk.id, helped)
    assert helped not in detail.earlier
    with pytest.raises(StopIteration):
        said(detail, "helped", "a")
    assert in_book(pair.services.store.connection, ["mirtox", "fipfip"]) == []


def test_one_person_suffices_to_take_their_words_back(pair: House) -> None:
    before = kept(pair, "zabkul")
    amending = pair.services.amending
    amending.add_note(before.walk.id, "a", "Much later: zabkul a again.")
    amending.add_note(before.walk.id, "b", "Still warm.")
    detail = amending.take_back_words(before.walk.id, "a")
    assert {a.owner for a in detail.answers} == {"b", "ours"}
    assert [note.name for note in detail.notes] == ["Sam"]
    assert in_book(pair.services.store.connection, ["zabkul a"]) == []
    assert in_book(pair.services.store.connection, ["zabkul b"]) != []


def test_words_that_wait_for_a_reveal_go_as_well_and_nothing_tells_of_them(pair: House) -> None:
    walking = pair.services.walking
    walk = walking.begin("pair", seed=1, first="a")
    walk = go_to(pair, walk, "open", "zabkul")
    walk = walking.move(walk, next(m for m in walk.scene.moves if type(m).__name__ == "NotToday"))
    walk = go_to_finish(pair, walk)
    walking.finish(walk)
    before = pair.services.reflecting.evening(walk.id)
    assert before.waiting
    sealed = "answer WHERE sealed IS NOT NULL AND owner = 'a'"
    assert pair.of(sealed) != [(0,)]
    detail = pair.services.amending.take_back_words(walk.id, "a")
    assert pair.of(sealed) == [(0,)]
    assert detail.waiting, "what waits goes by the door alone"


def test_notes_carry_the_name_of_their_day(pair: House) -> None:
    amending = pair.services.amending
    walk = kept(pair).walk.id
    amending.add_note(walk, "a", " Read again on a train. ")
    pair.services.household.introduce("Anna", "Sam")
    pair.clock.pass_by(days=1)
    detail = amending.add_note(walk, "ours", "Together.")
    assert [(n.name, n.text) for n in detail.notes] == [
        ("Ana", "Read again on a train."),
        ("", "Together."),
    ]
    first, second = detail.notes
    assert first.at < second.at
    detail = amending.reword_note(walk, first.id, "Read again.")
    assert detail.notes[0].text == "Read again."
    assert detail.notes[0].name == "Ana"
    gone = amending.erase_note(walk, first.id)
    assert [n.text for n in gone.notes] == ["Together."]
    back = amending.put_note_back(walk, detail.notes[0])
    assert {(n.name, n.text, n.at) for n in back.notes} == {
        (n.name, n.text, n.at) for n in detail.notes
    }
    assert amending.add_note(walk, "b", " \n ") == back


def test_a_question_can_be_asked_again_when_its_file_is_gone(pair: House) -> None:
    before = kept(pair)
    (pair.places.exercises / "pair.md").unlink()
    pair.reopen()
    question = pair.services.amending.question(before.walk.id, key("much", "a"))
    assert (question.kind, question.low, question.top) == (Kind.SCALE, "little", 5)
    with pytest.raises(KeyError):
        pair.services.amending.question(before.walk.id, key("nobody-asked"))


def test_a_question_can_be_asked_again_when_even_its_text_is_unreadable(pair: House) -> None:
    before = kept(pair)
    pair.services.store.connection.execute("UPDATE exercise_revision SET source = '---'")
    question = pair.services.amending.question(before.walk.id, key("promise"))
    assert question.columns == ("Who", "What", "By when")
    detail = pair.services.amending.correct(before.walk.id, key("helped", "a"), "mirtox")
    assert said(detail, "helped", "a") == "mirtox"


def test_an_evening_under_way_is_not_amended(pair: House) -> None:
    walking = pair.services.walking
    walk = go_to(pair, walking.begin("pair", seed=1, first="a"), "promise-step")
    drafts = [draft(walk, "promise", [["Ana", "tea", ""]], sharing=Sharing.SHARE)]
    walk = walking.move(walk, Forward(), drafts)
    with pytest.raises(KeyError):
        pair.services.amending.take_back_words(walk.id, "a")
    assert pair.of("answer WHERE question_id = 'promise'") == [(1,)]
