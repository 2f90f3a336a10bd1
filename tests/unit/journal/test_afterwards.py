"""What comes of kept answers: search, recall, shelves, the list of evenings, the first look."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.unit.journal.book import COUPLE, EXERCISE, NOW, TODAY, asked, begun, introduced, say
from twofold.exercise.model import Mode, Shelf, Value
from twofold.journal import answers, finding, people, recall, shelves, walks
from twofold.journal.first_look import FirstRows, first_look
from twofold.journal.store import Store, Unit
from twofold.journal.timeline import evenings
from twofold.people import Couple, Partner
from twofold.walk.answers import Key
from twofold.walk.kept import Stays, WalkState


def found(store: Store, words: str) -> list[int]:
    """Return the answers that search finds."""
    query = (
        "SELECT answer_id FROM answer_text JOIN findable ON findable.id = answer_text.rowid "
        "WHERE answer_text MATCH ? AND answer_id IS NOT NULL ORDER BY answer_id"
    )
    return [row[0] for row in store.connection.execute(query, (words,)).fetchall()]


def sound(store: Store) -> None:
    """Compare the search index with what it indexes; raises where they differ."""
    store.connection.execute(
        "INSERT INTO answer_text (answer_text, rank) VALUES ('integrity-check', 1)"
    )


# ── Search ──────────────────────────────────────────────────────────────────────────────────────
def test_search_finds_an_evening_once_it_is_kept(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        at = asked(walk.id, "story")
        answers.keep_open(db, at, "a heron", "a heron", NOW)
        answers.keep_open(db, at, "a grey heron", "a grey heron", NOW)
    assert found(store, "heron") == []
    with store.writing() as db:
        walks.finish(db, walk.id, Stays.EVERYTHING, NOW)
    assert len(found(store, "grey")) == 1
    sound(store)


def test_search_follows_every_change_of_an_answer(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        say(db, walk.id, "story", "a long Gespräch")
    assert len(found(store, "gesprach")) == 1
    assert len(found(store, "ges*")) == 1
    assert len(found(store, "happened")) == 1, "the prompt is found as well"
    with store.writing() as db:
        say(db, walk.id, "story", "a short talk")
    assert (found(store, "gesprach"), len(found(store, "talk"))) == ([], 1)
    with store.writing() as db:
        answers.erase(db, walk.id, [Key("story", 1, "ours")])
    assert found(store, "talk") == []
    sound(store)


def test_search_never_finds_what_is_sealed(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        answers.keep_sealed(db, asked(walk.id, "limit", "a"), b"cipher", NOW)
        answers.settle(db, walk.id)
    assert found(store, "limit") == []
    with store.writing() as db:
        answers.reveal(db, walk.id, {Key("limit", 1, "a"): ("after nine", "after nine")}, NOW)
    assert len(found(store, "nine")) == 1
    with store.writing() as db:
        answers.keep_sealed(db, asked(walk.id, "limit", "a"), b"cipher", NOW)
    assert found(store, "nine") == []
    sound(store)


def test_a_number_is_not_found_by_its_prompt(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        answers.keep_open(db, asked(walk.id, "level"), 4, "", NOW)
    assert found(store, "near") == []
    sound(store)


def test_search_forgets_walks_that_go(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        say(db, walk.id, "story", "by the river")
        walks.finish(db, walk.id, Stays.NOTHING, NOW)
    assert found(store, "river") == []
    sound(store)


def test_search_finds_the_newest_wording_only(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        say(db, walk.id, "story", "first wording")
        connection = db.connection()
        connection.exec_driver_sql("UPDATE answer SET newest = 0")
        columns = [
            row[1]
            for row in connection.exec_driver_sql("PRAGMA table_info(answer)")
            if row[1] not in {"id", "wording", "newest", "value_text"}
        ]
        names = ", ".join(f'"{name}"' for name in columns)
        connection.exec_driver_sql(
            f"INSERT INTO answer ({names}, wording, newest, value_text) "  # noqa: S608 - names of the schema
            f"SELECT {names}, 1, 1, 'second wording' FROM answer"
        )
        finding.refresh(db, walk.id)
    assert (found(store, "first"), len(found(store, "second"))) == ([], 1)
    sound(store)
    store.connection.execute("INSERT INTO answer_text (answer_text) VALUES ('rebuild')")
    assert found(store, "first") == []


# ── Recall ──────────────────────────────────────────────────────────────────────────────────────
def three_evenings(db: Unit) -> list[int]:
    """Keep three evenings, the second without the answer that is asked for."""
    ids = []
    for number, words in enumerate(("first words", "", "third words")):
        walk = begun(db, days=7 * number)
        for owner in ("b", "a") if words else ():
            say(db, walk.id, "story", f"{words} of {owner}", "a" if owner == "a" else "b")
        walks.finish(db, walk.id, Stays.EVERYTHING, NOW + timedelta(days=7 * number))
        ids.append(walk.id)
    return ids


@pytest.mark.parametrize(
    ("mode", "words"),
    [
        (Mode.PREVIOUS, ["third words of a", "third words of b"]),
        (Mode.FIRST, ["first words of a", "first words of b"]),
        (
            Mode.ALL,
            ["first words of a", "first words of b", "third words of a", "third words of b"],
        ),
        (Mode.THIS, []),
    ],
)
def test_earlier_words_come_back(store: Store, mode: Mode, words: list[str]) -> None:
    with store.writing() as db:
        three_evenings(db)
        tonight = begun(db, days=30)
        say(db, tonight.id, "story", "tonight's")
        lines = recall.earlier(
            db,
            exercises=["new-id", "small-talk"],
            questions=["story"],
            mode=mode,
            walk_id=tonight.id,
        )
    assert [line.answer.value_text for line in lines] == words


def many_evenings(db: Unit, count: int) -> None:
    """Keep as many evenings as asked for, with one line each."""
    for number in range(count):
        walk = begun(db, days=number)
        say(db, walk.id, "story", f"story {number}", "a")
        walks.finish(db, walk.id, Stays.EVERYTHING, NOW + timedelta(days=number))


def told(db: Unit, mode: Mode, tonight: int) -> list[str]:
    """Return what is brought back into tonight's walk."""
    lines = recall.earlier(
        db, exercises=["small-talk"], questions=["story"], mode=mode, walk_id=tonight
    )
    return [line.answer.value_text for line in lines]


def test_some_earlier_words_are_dealt_anew_each_evening_and_stay_for_it(store: Store) -> None:
    with store.writing() as db:
        many_evenings(db, 12)
        nights = [begun(db, days=100 + day).id for day in range(6)]
        hands = [told(db, Mode.SOME, night) for night in nights]
        again = [told(db, Mode.SOME, night) for night in nights]
    assert hands == again
    assert all(len(set(hand)) == recall.SOME for hand in hands)
    assert len({tuple(hand) for hand in hands}) > 1


def test_few_earlier_words_are_all_dealt(store: Store) -> None:
    with store.writing() as db:
        many_evenings(db, 2)
        assert told(db, Mode.SOME, begun(db, days=30).id) == ["story 0", "story 1"]


def test_all_earlier_words_end_where_nobody_reads_on(store: Store) -> None:
    with store.writing() as db:
        many_evenings(db, recall.MOST + 5)
        lines = told(db, Mode.ALL, begun(db, days=200).id)
    assert lines == [f"story {number}" for number in range(5, recall.MOST + 5)]


def test_earlier_words_carry_their_day_and_the_name_of_that_day(store: Store) -> None:
    with store.writing() as db:
        three_evenings(db)
        lines = recall.earlier(
            db, exercises=["small-talk"], questions=["story"], mode=Mode.PREVIOUS
        )
    assert [(line.on, line.answer.owner_name) for line in lines] == [
        (TODAY + timedelta(days=14), "Ana"),
        (TODAY + timedelta(days=14), "Sam"),
    ]


def test_unfinished_and_sealed_words_are_not_recalled(store: Store) -> None:
    with store.writing() as db:
        waiting = begun(db)
        say(db, waiting.id, "story", "half an evening")
        done = begun(db, days=1)
        answers.keep_sealed(db, asked(done.id, "story", "a"), b"x", NOW)
        lines = recall.earlier(db, exercises=["small-talk"], questions=["story"], mode=Mode.ALL)
    assert lines == ()


def test_a_shelf_is_recalled_across_exercises(store: Store) -> None:
    with store.writing() as db:
        for number, exercise in enumerate((EXERCISE, replace(EXERCISE, id="other"))):
            walk = begun(db, days=number, exercise=exercise)
            at = replace(asked(walk.id, "thanks", "a"), exercise=exercise)
            answers.keep_open(db, at, [f"tea {number}"], f"tea {number}", NOW)
            walks.finish(db, walk.id, Stays.EVERYTHING, NOW)
        lines = recall.earlier_on_shelf(db, Shelf.GRATITUDE)
        last = recall.earlier_on_shelf(db, Shelf.GRATITUDE, mode=Mode.PREVIOUS)
    assert [line.answer.value_text for line in lines] == ["tea 0", "tea 1"]
    assert [line.answer.value_text for line in last] == ["tea 1"]


# ── Shelves ─────────────────────────────────────────────────────────────────────────────────────
def filed(store: Store, name: str, value: Value, words: str) -> tuple[shelves.ShelfItem, ...]:
    """Keep one answer, file its walk twice, and return what stands on the shelf."""
    with store.writing() as db:
        walk = begun(db)
        at = asked(walk.id, name)
        answers.keep_open(db, at, value, words, NOW)
        shelves.file_items(db, walk.id, COUPLE, NOW)
        shelves.file_items(db, walk.id, COUPLE, NOW)
        assert at.question.shelf is not None
        return shelves.items(db, at.question.shelf)


@pytest.mark.parametrize(
    ("who", "whose"),
    [
        ("Ana", "a"), ("sam", "b"), (" SAM ", "b"), ("Sam (me)", "b"),
        ("Ana and Sam", "ours"), ("the cat", ""), ("", ""),
    ],
)  # fmt: skip
def test_a_promise_knows_who_what_and_when(store: Store, who: str, whose: str) -> None:
    rows: Value = [[who, "call first", "2026-03-08"], ["Ana", "", "never"], ["", "", ""]]
    (item,) = filed(store, "promise", rows, "…")
    assert (item.text, item.who, item.due_text) == ("call first", whose, "2026-03-08")
    assert item.due_on == date(2026, 3, 8)
    assert item.state == "open"
    assert item.on == TODAY


def test_other_words_for_a_day_stay_words(store: Store) -> None:
    (item,) = filed(store, "promise", [["Sam", "the bins", "Friday"]], "…")
    assert (item.due_text, item.due_on) == ("Friday", None)


def test_agreements_and_boundaries_come_back_in_two_weeks(store: Store) -> None:
    (agreement,) = filed(store, "care", {"a": "Ana"}, "Ana")
    (boundary,) = filed(store, "limit", "no phones", "no phones")
    assert agreement.text == "We treat this with care."
    assert boundary.text == "no phones"
    assert agreement.due_on == boundary.due_on == TODAY + timedelta(days=14)


def test_thanks_are_filed_line_by_line_without_a_date(store: Store) -> None:
    items = filed(store, "thanks", ["tea", " ", "the lift home"], "…")
    assert [(item.text, item.due_on) for item in items] == [("tea", None), ("the lift home", None)]


def test_items_go_with_their_answer(store: Store) -> None:
    (item,) = filed(store, "limit", "no phones", "no phones")
    with store.writing() as db:
        answers.close_again(db, item.walk_id, [Key("limit", 1, "ours")])
    with store.reading() as db:
        assert shelves.items(db, Shelf.BOUNDARY) == ()


# ── Evenings ────────────────────────────────────────────────────────────────────────────────────
@pytest.mark.parametrize(
    ("kept", "telling"),
    [
        (("story", "limit", "promise", "thanks"), "promise words"),
        (("story", "limit", "thanks"), "limit words"),
        (("story", "care", "thanks"), "We treat this with care."),
        (("story", "thanks"), "thanks words"),
        (("last", "story", "mood"), "story words"),
        (("mood",), "mood words"),
        ((), ""),
    ],
)
def test_an_evening_is_told_by_what_it_came_to(
    store: Store, kept: tuple[str, ...], telling: str
) -> None:
    with store.writing() as db:
        walk = begun(db)
        for name in kept:
            say(db, walk.id, name, f"{name}\n words", "a")
        answers.keep_sealed(db, asked(walk.id, "promise", "b"), b"x", NOW)
        walks.finish(db, walk.id, Stays.EVERYTHING, NOW)
        (evening,) = evenings(db, None)
    assert evening.telling == telling
    assert evening.owner == ("a" if kept else "ours")
    assert (evening.title, evening.on) == ("Small talk", TODAY)


# ── People and the first look ───────────────────────────────────────────────────────────────────
def test_a_new_name_is_used_from_now_on(store: Store) -> None:
    with store.writing() as db:
        introduced(db)
        walk = begun(db)
        say(db, walk.id, "story", "words", "a")
    renamed = Couple(Partner(id="a", name="Анна"), Partner(id="b", name="Sam"))
    with store.writing() as db:
        people.introduce(db, renamed, NOW)
    with store.reading() as db:
        assert people.couple(db) == renamed
        assert answers.of_walk(db, walk.id)[0].owner_name == "Ana"


def test_the_first_look_shows_what_home_needs(store: Store) -> None:
    assert first_look(store.connection, date(2026, 3, 1)) == FirstRows()
    with store.writing() as db:
        introduced(db)
        for days in range(5):
            walk = begun(db, days=days)
            walks.finish(db, walk.id, Stays.EVERYTHING, NOW)
        begun(db, days=6)
        waiting = begun(db, days=7)
        left_at = NOW + timedelta(days=8)
        walks.set_place(
            db,
            waiting.id,
            {},
            step_no=3,
            step_count=7,
            minutes_left=12,
            at=left_at,
            state=WalkState.PAUSED,
        )
    seen = first_look(store.connection, date(2026, 3, 1))
    assert seen.couple == COUPLE
    assert seen.evenings == 5
    assert [(day - TODAY).days for _, day, _ in seen.recent] == [4, 3, 2]
    assert seen.waiting is not None
    assert seen.waiting.walk_id == waiting.id
    assert (seen.waiting.step_no, seen.waiting.step_count, seen.waiting.minutes_left) == (3, 7, 12)
    assert seen.waiting.left_at == left_at
