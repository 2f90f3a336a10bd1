from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlcipher3 import dbapi2 as driver

from tests.canary import canaries, in_folder
from tests.unit.journal.book import KEY, NOW, asked, begun, introduced, opened, say, store_in
from twofold.errors import NotKept
from twofold.journal import answers, people
from twofold.journal.backup import row_counts
from twofold.journal.climbing import bring_up_to_date
from twofold.journal.door import check_door
from twofold.journal.store import Store
from twofold.journal.tables import PartnerRow
from twofold.walk.answers import Key


def test_what_was_written_is_there_after_reopening(tmp_path: Path) -> None:
    with store_in(tmp_path) as store, store.writing() as db:
        walk = begun(db)
        say(db, walk.id, "story", "the walk home")
    with store_in(tmp_path) as store, store.reading() as db:
        assert answers.open_answers(db, walk.id) == {Key("story", 1, "ours"): "the walk home"}


def test_a_unit_is_written_whole_or_not_at_all(store: Store) -> None:
    class SlipError(Exception):
        """A bug in the middle."""

    def slip() -> None:
        with store.writing() as db:
            introduced(db)
            db.flush()
            raise SlipError

    with pytest.raises(SlipError):
        slip()
    with store.reading() as db:
        assert people.couple(db) is None


def test_a_unit_rolls_tables_back_as_well(store: Store) -> None:
    def slip() -> None:
        with store.writing() as db:
            db.connection().exec_driver_sql("CREATE TABLE half (x)")
            raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        slip()
    assert "half" not in row_counts(store.connection)


def test_a_full_disk_costs_nothing_and_the_same_work_succeeds_later(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        say(db, walk.id, "story", "kept before")
    pages = store.connection.execute("PRAGMA page_count").fetchone()
    store.connection.execute(f"PRAGMA max_page_count = {(pages or (0,))[0] + 4}")
    long = "a long evening " * 8000

    def work() -> None:
        with store.writing() as db:
            say(db, walk.id, "last", "short words of the same unit")
            say(db, walk.id, "limit", long)

    for _ in range(3):
        with pytest.raises(NotKept) as refused:
            work()
        assert refused.value.code == "disk-full"
        assert refused.value.__cause__ is None
    with store.reading() as db:
        assert answers.open_answers(db, walk.id) == {Key("story", 1, "ours"): "kept before"}
    with store.writing() as db:
        say(db, walk.id, "story", "small ones still fit")
    store.connection.execute("PRAGMA max_page_count = 1000000")
    work()
    with store.reading() as db:
        assert answers.open_answers(db, walk.id) == {
            Key("story", 1, "ours"): "small ones still fit",
            Key("last", 1, "ours"): "short words of the same unit",
            Key("limit", 1, "ours"): long,
        }
    check_door(store.connection)


def test_a_disk_that_turns_read_only_is_told_and_reading_goes_on(store: Store) -> None:
    with store.writing() as db:
        walk = begun(db)
        say(db, walk.id, "story", "before")
    store.connection.execute("PRAGMA query_only = ON")
    with pytest.raises(NotKept) as refused, store.writing() as db:
        say(db, walk.id, "story", "after")
    assert refused.value.code == "read-only"
    with store.reading() as db:
        assert answers.open_answers(db, walk.id) == {Key("story", 1, "ours"): "before"}
    store.connection.execute("PRAGMA query_only = OFF")
    with store.writing() as db:
        say(db, walk.id, "story", "after")
    with store.reading() as db:
        assert answers.open_answers(db, walk.id) == {Key("story", 1, "ours"): "after"}


def test_no_error_quotes_what_was_written(store: Store) -> None:
    (word,) = canaries(1)
    with store.writing() as db:
        walk = begun(db)
        say(db, walk.id, "story", word)
        db.add(PartnerRow(id="a", name=word, pronouns="", created_at=NOW))
    texts = []
    with pytest.raises(IntegrityError) as refused, store.writing() as db:
        db.add(PartnerRow(id="c", name=word, pronouns=word, created_at=NOW))
    texts += [str(refused.value), repr(refused.value), repr(refused.value.orig)]
    with pytest.raises(OperationalError) as bug, store.writing() as db:
        db.connection().exec_driver_sql("SELECT ? FROM nothing", (word,))
    texts += [str(bug.value), repr(bug.value)]
    store.connection.execute("PRAGMA query_only = ON")
    with pytest.raises(NotKept) as not_kept, store.writing() as db:
        say(db, walk.id, "story", word)
    store.connection.execute("PRAGMA query_only = OFF")
    texts += [str(not_kept.value), repr(not_kept.value), str(not_kept.value.__context__)]
    texts.append(repr(asked(walk.id, "story")))
    with store.reading() as db:
        texts += [repr(answer) for answer in answers.of_walk(db, walk.id)]
        texts.append(repr(people.couple(db)))
        texts.append(repr(db.scalars(select(PartnerRow)).all()))
    assert not [text for text in texts if word in text]


@pytest.mark.parametrize("erased", [True, False], ids=["erased", "the hunt would find them"])
def test_deleted_words_leave_the_file(tmp_path: Path, erased: bool) -> None:
    words = canaries(40)
    path = tmp_path / "unlocked.db"  # the same tables without the cipher, so that bytes can tell
    plain = driver.connect(str(path), isolation_level=None)
    plain.execute("PRAGMA secure_delete = ON")  # as the recipe says
    bring_up_to_date(plain, KEY, tmp_path)
    store = Store(plain)
    with store.writing() as db:
        walk = begun(db)
        for number, word in enumerate(words):
            at = asked(walk.id, "story", "a", passing=number + 1)
            answers.keep_open(db, at, f"{word} and more", f"{word} and more", NOW)
    with store.reading() as db:
        keys = list(answers.open_answers(db, walk.id))
    if erased:
        with store.writing() as db:
            answers.erase(db, walk.id, keys)
    store.close()
    left = {hit.word for hit in in_folder(tmp_path, words)}
    assert left == (set() if erased else set(words))


def test_two_stores_follow_each_other_on_one_connection(tmp_path: Path) -> None:
    connection = opened(tmp_path)
    first = Store(connection)
    with first.writing() as db:
        introduced(db)
    second = Store(connection)
    with second.reading() as db:
        assert people.couple(db) is not None
    second.close()
