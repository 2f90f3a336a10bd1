"""Whatever is kept, sealed, revealed and erased, in whatever order, with the book closed and
opened in between: it holds exactly what it should, and nothing sealed can be read anywhere."""

import contextlib
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.canary import canaries, in_book
from tests.unit.journal.book import NOW, asked, begun, opened
from twofold.exercise.model import Value
from twofold.journal import answers, keys, shelves, walks
from twofold.journal.door import check_door
from twofold.journal.store import Store
from twofold.people import BOTH, Couple, Partner
from twofold.vault.box import new_walk_key, seal, unseal
from twofold.walk.answers import Key
from twofold.walk.kept import Stays

WORDS = canaries(400)
COUPLE = Couple(Partner(id="a", name="Ana"), Partner(id="b", name="Sam"))
QUESTIONS = ("story", "limit", "thanks", "last")
PLACES = [Key(name, passing, who) for name in QUESTIONS for passing in (1, 2) for who in BOTH]
places = st.sampled_from(PLACES)
several = st.lists(places, max_size=4, unique=True)


class BookMachine(RuleBasedStateMachine):
    """A book beside two dictionaries that say what must be in it."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self._store = Store(opened(Path(self._folder.name)))
        self._open: dict[Key, str] = {}
        self._closed: dict[Key, str] = {}
        self._used = 0
        self._walk = 0
        self._key = b""

    def teardown(self) -> None:
        check_door(self._store.connection)
        self._store.close()
        self._folder.cleanup()

    def _word(self) -> str:
        self._used += 1
        return WORDS[self._used]  # no word twice, so that each can be told from all others

    @initialize()
    def begin(self) -> None:
        self._key = new_walk_key()
        with self._store.writing() as db:
            self._walk = begun(db).id
            keys.erase_key(db, self._walk)
            keys.keep_key(db, self._walk, self._key)

    @rule(place=places, at_once=st.integers(1, 3))
    def keep(self, place: Key, at_once: int) -> None:
        for _ in range(at_once):
            words = self._word()
            value: Value = [words] if place.question == "thanks" else words
            with self._store.writing() as db:
                at = asked(self._walk, place.question, place.owner, place.passing)
                answers.keep_open(db, at, value, words, NOW)
            self._open[place] = words
        self._closed.pop(place, None)

    @rule(place=places)
    def keep_private(self, place: Key) -> None:
        words = self._word()
        blob = seal(
            self._key,
            words.encode(),
            walk_id=self._walk,
            passing=place.passing,
            question=place.question,
            owner=place.owner,
        )
        with self._store.writing() as db:
            at = asked(self._walk, place.question, place.owner, place.passing)
            answers.keep_sealed(db, at, blob, NOW)
        self._closed[place] = words
        self._open.pop(place, None)

    @rule(gone=several)
    def erase(self, gone: list[Key]) -> None:
        with self._store.writing() as db:
            answers.erase(db, self._walk, gone)
        for place in gone:
            self._open.pop(place, None)
            self._closed.pop(place, None)

    @rule(wanted=several)
    def reveal(self, wanted: list[Key]) -> None:
        shared = [place for place in wanted if place in self._closed]
        with self._store.writing() as db:
            key = keys.key_of(db, self._walk)
            assert key == self._key
            blobs = answers.sealed_answers(db, self._walk)
            known: dict[Key, tuple[Value, str]] = {}
            for place in shared:
                words = unseal(
                    key,
                    blobs[place],
                    walk_id=self._walk,
                    passing=place.passing,
                    question=place.question,
                    owner=place.owner,
                ).decode()
                assert words == self._closed[place]
                known[place] = ([words] if place.question == "thanks" else words, words)
            answers.reveal(db, self._walk, known, NOW)
            shelves.file_items(db, self._walk, COUPLE, NOW)
        for place in shared:
            self._open[place] = self._closed.pop(place)

    @rule(again=several)
    def close_again(self, again: list[Key]) -> None:
        taken = [place for place in again if place in self._open]
        with self._store.writing() as db:
            answers.close_again(db, self._walk, taken)
        for place in taken:
            del self._open[place]

    @rule(place=places)
    def slip_in_the_middle(self, place: Key) -> None:
        with contextlib.suppress(InterruptedError):
            self._half_a_unit(place)

    def _half_a_unit(self, place: Key) -> None:
        with self._store.writing() as db:
            at = asked(self._walk, place.question, place.owner, place.passing)
            answers.keep_open(db, at, "not kept", "not kept", NOW)
            answers.erase(db, self._walk, PLACES)
            raise InterruptedError

    @rule()
    def reopen(self) -> None:
        self._store.close()
        self._store = Store(opened(Path(self._folder.name)))

    @rule(stays=st.sampled_from(Stays))
    def finish_and_begin_anew(self, stays: Stays) -> None:
        with self._store.writing() as db:
            walks.finish(db, self._walk, stays, NOW)
            kept = {answer.value_text for answer in answers.of_walk(db, self._walk)}
            assert keys.key_of(db, self._walk) is None
        everything = stays is Stays.EVERYTHING
        assert kept == (set(self._open.values()) if everything else set())
        gone = set(self._closed.values()) | (set() if everything else set(self._open.values()))
        self._nowhere(gone)
        self._open.clear()
        self._closed.clear()
        self.begin()

    @invariant()
    def the_book_holds_what_it_should(self) -> None:
        if not self._walk:
            return
        with self._store.reading() as db:
            there = answers.open_answers(db, self._walk)
            waiting = answers.sealed_answers(db, self._walk)
        plain = {
            place: value[0] if isinstance(value, list) else value for place, value in there.items()
        }
        assert plain == self._open
        assert waiting.keys() == self._closed.keys()
        assert len({len(blob) for blob in waiting.values()}) <= 1

    @invariant()
    def nothing_sealed_is_anywhere(self) -> None:
        self._nowhere(set(self._closed.values()))

    @invariant()
    def open_words_are_found_by_the_hunt_and_by_search(self) -> None:
        with self._store.writing() as db:
            answers.settle(db, self._walk)
        for words in list(self._open.values())[:1]:
            assert self._hits({words})
            asked_for = (f'"{words}"',)
            query = "SELECT count(*) FROM answer_text WHERE answer_text MATCH ?"
            assert self._store.connection.execute(query, asked_for).fetchone() == (1,)

    def _nowhere(self, words: set[str]) -> None:
        assert not self._hits(words)

    def _hits(self, words: set[str]) -> object:
        """Look through every column of every table, those behind the search index included."""
        return in_book(self._store.connection, words)


BookMachine.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestBook = BookMachine.TestCase
