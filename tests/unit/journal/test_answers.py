from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from tests.unit.journal.book import NOW, asked, begun, say
from twofold.exercise.model import Kind, Shelf, Value
from twofold.journal import answers, keys
from twofold.journal.store import Store
from twofold.journal.tables import AnswerRow, SignatureRow
from twofold.people import BOTH
from twofold.walk.answers import Key


def test_keeping_the_same_answer_again_rewrites_one_row(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        for words in ("T", "Th", "The walk home"):
            say(db, walk.id, "story", words)
    with store.reading() as db:
        (row,) = db.scalars(select(AnswerRow))
        assert row.value == "The walk home"
        assert row.wording == 0
        assert answers.open_answers(db, walk.id) == {Key("story", 1, "ours"): "The walk home"}


def test_words_that_have_not_changed_are_not_written_again(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        later = NOW + timedelta(minutes=1)
        for at in (NOW, later):
            answers.keep_open(db, asked(walk.id, "story"), "The walk home", "The walk home", at)
        assert [row.edited_at for row in db.scalars(select(AnswerRow))] == [None]
        answers.keep_open(db, asked(walk.id, "story"), "The sea", "The sea", later)
    with store.reading() as db:
        assert [row.edited_at for row in db.scalars(select(AnswerRow))] == [later]


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("story", "“Good”, she said…\n\nTwice.", "“Good”, she said…\n\nTwice."),
        ("level", 4, ""),
        ("feel", ["small", "late"], "I feel small when late."),
        ("mood", "calm", "Calm"),
        ("promise", [["Ana", "call first", "Friday"]], "Ana · call first · Friday"),
        ("care", {"a": "Ana", "b": "Sam"}, "Ana, Sam"),
        ("thanks", ["tea", ""], "tea"),
    ],
)
def test_every_kind_comes_back_as_it_was(store: Store, name: str, value: Value, words: str) -> None:
    with store.writing() as db:
        walk = begun(db)
        answers.keep_open(db, asked(walk.id, name), value, words, NOW)
    with store.reading() as db:
        (answer,) = answers.of_walk(db, walk.id)
    assert answer.value == value
    assert answer.value_text == words
    assert answer.answered_at == NOW


def test_an_answer_carries_the_whole_question(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        answers.keep_open(db, asked(walk.id, "mood", "b"), "tired", "Tired", NOW)
        answers.keep_open(db, asked(walk.id, "feel", "a"), ["", "x"], "I feel … when x.", NOW)
        answers.keep_open(db, asked(walk.id, "level", "a"), 2, "", NOW)
    with store.reading() as db:
        level, feel, mood = answers.of_walk(db, walk.id)
    assert (level.low, level.high, level.top, level.kind) == ("far", "near", 5, Kind.SCALE)
    assert feel.prompt == "I feel ____ when ____."
    assert mood.options == (("calm", "Calm"), ("tired", "Tired"))
    assert (mood.step_no, mood.question_no, mood.owner, mood.owner_name) == (1, 4, "b", "Sam")
    assert mood.shelf is None


def test_half_a_character_does_not_stop_a_keep(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        say(db, walk.id, "story", "pasted \ud83d")
        answers.keep_open(db, asked(walk.id, "thanks"), ["\udc00"], "\udc00", NOW)
    with store.reading() as db:
        kept = answers.open_answers(db, walk.id)
    assert kept[Key("story", 1, "ours")] == "pasted \ufffd"


def test_a_sealed_answer_has_neither_value_nor_words(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        answers.keep_sealed(db, asked(walk.id, "story", "a"), b"cipher", NOW)
    with store.reading() as db:
        (row,) = db.scalars(select(AnswerRow))
        assert (row.value, row.value_text, row.sealed) == (None, None, b"cipher")
        assert answers.open_answers(db, walk.id) == {}
        assert answers.of_walk(db, walk.id) == ()
        assert answers.sealed_answers(db, walk.id) == {Key("story", 1, "a"): b"cipher"}
        assert answers.sealed_answers(db, walk.id, ["level"]) == {}


def test_a_reveal_opens_what_was_shared_and_nothing_else(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        answers.keep_sealed(db, asked(walk.id, "story", "a"), b"one", NOW)
        answers.keep_sealed(db, asked(walk.id, "story", "b"), b"two", NOW)
    with store.writing() as db:
        answers.reveal(db, walk.id, {Key("story", 1, "a"): ("hello", "hello")}, NOW)
    with store.reading() as db:
        assert answers.open_answers(db, walk.id) == {Key("story", 1, "a"): "hello"}
        assert answers.sealed_answers(db, walk.id) == {Key("story", 1, "b"): b"two"}


def test_a_reveal_of_what_is_not_sealed_is_refused_whole(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        answers.keep_sealed(db, asked(walk.id, "story", "a"), b"one", NOW)
    shared: dict[Key, tuple[Value, str]] = {
        Key("story", 1, "a"): ("x", "x"),
        Key("story", 1, "b"): ("y", "y"),
    }
    with pytest.raises(KeyError), store.writing() as db:
        answers.reveal(db, walk.id, shared, NOW)
    with store.reading() as db:
        assert answers.open_answers(db, walk.id) == {}


def test_closing_again_leaves_nothing(store: Store) -> None:
    key = Key("thanks", 1, "a")
    with store.writing() as db:
        walk = begun(db)
        answers.keep_sealed(db, asked(walk.id, "thanks", "a"), b"one", NOW)
        answers.reveal(db, walk.id, {key: (["tea"], "tea")}, NOW)
    with store.writing() as db:
        answers.close_again(db, walk.id, [key])
    with store.reading() as db:
        assert db.scalars(select(AnswerRow)).all() == []


def test_what_was_never_opened_goes_with_its_key(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        answers.keep_sealed(db, asked(walk.id, "story", "a"), b"one", NOW)
        say(db, walk.id, "last", "bye")
        answers.erase_sealed(db, walk.id)
    with store.reading() as db:
        assert keys.key_of(db, walk.id) is None
        assert [answer.question_id for answer in answers.of_walk(db, walk.id)] == ["last"]


def test_the_book_itself_refuses_open_words_beside_ciphertext(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        say(db, walk.id, "story", "open")
    with pytest.raises(IntegrityError) as refused, store.writing() as db:
        db.scalars(select(AnswerRow)).one().sealed = b"cipher"
    assert "open" not in str(refused.value).replace("open_is_plain", "")


def test_the_two_answers_to_a_question_stand_together(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        say(db, walk.id, "last", "the end")
        for owner in reversed(BOTH):
            for name in ("limit", "story"):
                say(db, walk.id, name, "words", owner)
    with store.reading() as db:
        order = [(a.question_id, a.owner) for a in answers.of_walk(db, walk.id)]
    assert order == [
        ("story", "a"), ("story", "b"), ("limit", "a"), ("limit", "b"), ("last", "ours"),
    ]  # fmt: skip


def test_a_signature_keeps_its_moment_until_it_changes(store: Store) -> None:
    later = NOW + timedelta(minutes=1)
    with store.writing() as db:
        walk = begun(db)
        answers.keep_open(db, asked(walk.id, "care"), {"a": "Ana"}, "Ana", NOW)
        answers.keep_open(db, asked(walk.id, "care"), {"a": "Ana", "b": "S"}, "Ana, S", later)
    with store.reading() as db:
        signed = {row.partner: row for row in db.scalars(select(SignatureRow))}
        assert signed["a"].signed_at == NOW
        assert signed["b"].signed_at == later
        assert signed["a"].text_sha == signed["b"].text_sha
    with store.writing() as db:
        answers.keep_open(db, asked(walk.id, "care"), {"b": "Sam"}, "Sam", later)
    with store.reading() as db:
        assert [(r.partner, r.typed_name) for r in db.scalars(select(SignatureRow))] == [
            ("b", "Sam")
        ]


def test_erasing_what_is_not_there_changes_nothing(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        say(db, walk.id, "story", "stays")
        answers.erase(db, walk.id, [Key("story", 2, "ours"), Key("story", 1, "a")])
    with store.reading() as db:
        assert len(answers.of_walk(db, walk.id)) == 1


def test_shelf_is_kept_with_the_answer(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        say(db, walk.id, "limit", "no phones at table", "a")
    with store.reading() as db:
        assert answers.of_walk(db, walk.id)[0].shelf is Shelf.BOUNDARY
