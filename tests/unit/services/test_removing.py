"""Removing an evening: a way back for thirty days, and then not a trace."""

import pytest

from tests.bare_pages import bare_pages
from tests.canary import canaries, in_book
from tests.house import House, go_to_finish, key
from twofold.errors import NotKept
from twofold.services.searching import Sieve
from twofold.vault.keys import read_keys


def kept(house: House, words: str = "warm tea") -> int:
    walk = go_to_finish(house, house.services.walking.begin("pair", seed=1, first="a"), words)
    house.services.walking.finish(walk)
    return walk.id


def test_a_removed_evening_is_seen_by_nothing_and_comes_back_as_it_was(pair: House) -> None:
    reflecting, removing = pair.services.reflecting, pair.services.removing
    walk = kept(pair, "zabkul")
    before = reflecting.evening(walk)
    searching = pair.services.searching
    hits = searching.newest("zabkul", Sieve()).hits
    assert hits
    removing.remove(walk)
    assert reflecting.evenings() == ()
    with pytest.raises(KeyError):
        reflecting.evening(walk)
    with pytest.raises(KeyError):
        pair.services.amending.favour(walk, favourite=True)
    for look in (searching.newest, searching.best):
        assert look("zabkul", Sieve()).hits == ()
    (aside,) = removing.removed()
    assert (aside.title, str(aside.until)) == ("A pair of pages", "2026-04-16")
    assert removing.put_back(walk) == ()
    assert reflecting.evening(walk) == before
    assert searching.newest("zabkul", Sieve()).hits == hits


def test_after_thirty_days_it_goes_at_the_next_opening(pair: House) -> None:
    walk = kept(pair, "zabkul")
    pair.services.removing.remove(walk)
    pair.clock.pass_by(days=30)
    pair.reopen()
    assert [one.walk_id for one in pair.services.removing.removed()] == [walk]
    pair.clock.pass_by(minutes=1)
    pair.reopen()
    assert pair.services.removing.removed() == ()
    assert in_book(pair.services.store.connection, ["zabkul"]) == []


def test_what_waits_for_a_reveal_survives_a_removal_that_is_undone(pair: House) -> None:
    walk = kept(pair)
    store = pair.services.store.connection
    store.execute("INSERT INTO walk_key VALUES (?, zeroblob(32))", (walk,))
    pair.services.removing.remove(walk)
    pair.services.removing.put_back(walk)
    assert pair.of("walk_key") == [(1,)]
    pair.services.removing.remove(walk)
    pair.services.removing.delete_for_good(walk)
    assert pair.of("walk_key") == [(0,)]


def test_only_what_was_removed_can_be_deleted_or_put_back(pair: House) -> None:
    walk, removing = kept(pair), pair.services.removing
    for deed in (removing.delete_for_good, removing.put_back):
        with pytest.raises(KeyError):
            deed(walk)
    removing.remove(walk)
    with pytest.raises(KeyError):
        removing.remove(walk)


def test_nothing_deleted_is_left_in_the_bytes_of_the_file(pair: House) -> None:
    """Every page of the file, deciphered: rows, index, shadow tables, free pages and gaps."""
    words = canaries(40, seed=3)
    stays = kept(pair, words[0])
    walk = kept(pair, words[1])
    amending = pair.services.amending
    for number, word in enumerate(words[2:30]):
        amending.correct(walk, key("helped", "a"), f"{word} " * (1 + number % 7 * 40))
    amending.add_note(walk, "b", words[30])
    amending.correct(stays, key("helped", "b"), words[31])
    amending.correct(stays, key("helped", "b"), words[32])
    amending.forget_earlier(stays, key("helped", "b"))
    pair.services.removing.remove(walk)
    pair.services.removing.delete_for_good(walk)
    assert pair.services.removing.sweep()
    assert not pair.services.removing.sweep(), "there is nothing to wipe any more"
    vault_key = read_keys(pair.places.keys)
    pair.services.store.close()
    bare = bare_pages(pair.places.vault, vault_key).lower()
    pair.open()
    assert b"create table" in bare, "these are the pages of the book"
    assert [w for w in words if w.encode() in bare] == [words[0], words[32]]


def test_closing_wipes_what_was_not_wiped_yet(pair: House) -> None:
    walk = kept(pair)
    pair.services.removing.remove(walk)
    pair.services.removing.delete_for_good(walk)
    pair.reopen()
    assert not pair.services.removing.sweep()


def test_a_disk_that_refuses_leaves_everything_as_it_was(pair: House) -> None:
    walk = kept(pair)
    connection = pair.services.store.connection
    connection.execute("PRAGMA query_only = ON")
    with pytest.raises(NotKept):
        pair.services.removing.remove(walk)
    connection.execute("PRAGMA query_only = OFF")
    assert len(pair.services.reflecting.evenings()) == 1
