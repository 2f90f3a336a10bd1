"""Whatever is corrected, noted, taken back, removed, put back and deleted, in whatever order:
the book shows exactly what a plain model of it says, and what went is nowhere any more."""

import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.canary import canaries, in_book
from tests.unit.journal.book import COUPLE, NOW, asked, begun, introduced, opened
from twofold.exercise.model import Shelf, Value
from twofold.host.clock import SetClock
from twofold.journal import afterwards, answers, removal, shelves, walks
from twofold.journal.door import check_door
from twofold.journal.store import Store
from twofold.people import BOTH, PartnerId
from twofold.services.evening_detail import detail_of
from twofold.services.removing import Removing
from twofold.walk.answers import Key
from twofold.walk.kept import KeptAnswer, Stays

WORDS = canaries(900, seed=7)
QUESTIONS = ("story", "thanks", "limit", "last")
PLACES = [Key(name, 1, who) for name in QUESTIONS for who in BOTH]
which = st.integers(0, 11)
who = st.sampled_from(BOTH)


@dataclass
class Remembered:
    """What one evening must show: every wording by place, the newest last, and notes."""

    said: dict[Key, list[str]] = field(default_factory=dict)
    notes: list[tuple[PartnerId, str]] = field(default_factory=list)
    star: bool = False
    removed: bool = False
    days: int = 0

    def words(self) -> set[str]:
        return {w for said in self.said.values() for w in said} | {w for _, w in self.notes}


class Afterwards(RuleBasedStateMachine):
    """A book beside what two people would remember of it."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self._clock = SetClock(NOW)
        self._store = Store(opened(Path(self._folder.name)))
        self._evenings: dict[int, Remembered] = {}
        self._gone: set[str] = set()
        self._used = 0

    def teardown(self) -> None:
        check_door(self._store.connection)
        self._store.close()
        self._folder.cleanup()

    def _word(self) -> str:
        self._used += 1
        return WORDS[self._used]

    def _there(self, number: int, *, removed: bool = False) -> int | None:
        fit = [w for w, evening in self._evenings.items() if evening.removed is removed]
        return fit[number % len(fit)] if fit else None

    @initialize()
    def meet(self) -> None:
        with self._store.writing() as db:
            introduced(db)
        self.another_evening(PLACES[:5])

    @rule(places=st.lists(st.sampled_from(PLACES), max_size=4, unique=True))
    def another_evening(self, places: list[Key]) -> None:
        evening = Remembered()
        with self._store.writing() as db:
            walk = begun(db, days=len(self._evenings)).id
            for place in places:
                said = self._word()
                at = asked(walk, place.question, place.owner)
                answers.keep_open(db, at, _value(place, said), said, NOW)
                evening.said[place] = [said]
            shelves.file_items(db, walk, COUPLE, NOW)
            walks.finish(db, walk, Stays.EVERYTHING, NOW)
        self._evenings[walk] = evening

    @rule(number=which, line=which)
    def correct(self, number: int, line: int) -> None:
        walk = self._there(number)
        if walk is None or not self._evenings[walk].said:
            return
        said = self._evenings[walk].said
        place = list(said)[line % len(said)]
        words = self._word()
        with self._store.writing() as db:
            meant = (_value(place, words), words)
            afterwards.correct(db, walk, place, meant, COUPLE, NOW)
        said[place].append(words)

    @rule(number=which, line=which)
    def forget_earlier(self, number: int, line: int) -> None:
        walk = self._there(number)
        if walk is None or not self._evenings[walk].said:
            return
        said = self._evenings[walk].said
        place = list(said)[line % len(said)]
        with self._store.writing() as db:
            afterwards.forget_earlier(db, walk, place)
        self._gone |= set(said[place][:-1])
        said[place] = said[place][-1:]

    @rule(number=which, line=which)
    def take_back_line(self, number: int, line: int) -> None:
        walk = self._there(number)
        if walk is None or not self._evenings[walk].said:
            return
        said = self._evenings[walk].said
        place = list(said)[line % len(said)]
        with self._store.writing() as db:
            afterwards.take_back_line(db, walk, place)
        self._gone |= set(said.pop(place))

    @rule(number=which, mine=who)
    def take_back_words(self, number: int, mine: PartnerId) -> None:
        walk = self._there(number)
        if walk is None:
            return
        evening = self._evenings[walk]
        with self._store.writing() as db:
            afterwards.take_back_words(db, walk, mine)
        before = evening.words()
        evening.said = {key: said for key, said in evening.said.items() if key.owner != mine}
        evening.notes = [note for note in evening.notes if note[0] != mine]
        self._gone |= before - evening.words()

    @rule(number=which, mine=who)
    def add_note(self, number: int, mine: PartnerId) -> None:
        walk = self._there(number)
        if walk is None:
            return
        said = self._word()
        name = COUPLE.name(mine)
        with self._store.writing() as db:
            note = afterwards.KeptNote(id=0, owner=mine, name=name, text=said, at=NOW)
            afterwards.add_note(db, walk, note)
        self._evenings[walk].notes.append((mine, said))

    @rule(number=which)
    def erase_a_note(self, number: int) -> None:
        walk = self._there(number)
        if walk is None or not self._evenings[walk].notes:
            return
        with self._store.writing() as db:
            first = afterwards.notes_of(db, walk)[0]
            afterwards.erase_note(db, walk, first.id)
        self._gone.add(self._evenings[walk].notes.pop(0)[1])

    @rule(number=which, star=st.booleans())
    def put_a_star(self, number: int, star: bool) -> None:
        walk = self._there(number)
        if walk is not None:
            with self._store.writing() as db:
                afterwards.mark_favourite(db, walk, favourite=star)
            self._evenings[walk].star = star

    @rule(number=which)
    def remove(self, number: int) -> None:
        walk = self._there(number)
        if walk is not None:
            self._removing().remove(walk)
            self._evenings[walk].removed, self._evenings[walk].days = True, 0

    @rule(number=which)
    def undo(self, number: int) -> None:
        walk = self._there(number, removed=True)
        if walk is not None:
            self._removing().put_back(walk)
            self._evenings[walk].removed = False

    @rule(number=which)
    def delete_for_good(self, number: int) -> None:
        walk = self._there(number, removed=True)
        if walk is not None:
            self._removing().delete_for_good(walk)
            self._gone |= self._evenings.pop(walk).words()

    @precondition(lambda self: any(e.removed for e in self._evenings.values()))
    @rule(days=st.sampled_from([1, 20, 31]))
    def days_go_by_and_the_book_is_opened(self, days: int) -> None:
        self._clock.pass_by(days=days)
        self._store.close()
        self._store = Store(opened(Path(self._folder.name)))
        self._removing().let_old_ones_go()
        for walk, evening in list(self._evenings.items()):
            evening.days += days if evening.removed else 0
            if evening.days > 30:
                self._gone |= self._evenings.pop(walk).words()

    @rule()
    def sweep(self) -> None:
        self._removing().sweep()

    @invariant()
    def every_evening_reads_as_remembered(self) -> None:
        with self._store.reading() as db:
            shown = {
                walk: detail_of(db, walk) for walk, e in self._evenings.items() if not e.removed
            }
            listed = {walk.id for walk in walks.finished(db)}
            aside = {evening.walk_id for evening in removal.removed(db)}
        assert listed == set(shown)
        assert aside == {walk for walk, e in self._evenings.items() if e.removed}
        for walk, detail in shown.items():
            evening = self._evenings[walk]
            assert detail.walk.favourite is evening.star
            assert [(note.owner, note.text) for note in detail.notes] == evening.notes
            newest = {_key(a): a.value_text for a in detail.answers}
            assert newest == {key: said[-1] for key, said in evening.said.items()}
            for key, said in evening.said.items():
                earlier = [a.value_text for a in detail.earlier.get(key, ())]
                assert earlier == said[-2::-1]

    @invariant()
    def shelves_say_what_the_newest_wording_says(self) -> None:
        for shelf in (Shelf.GRATITUDE, Shelf.BOUNDARY):
            name = "thanks" if shelf is Shelf.GRATITUDE else "limit"
            with self._store.reading() as db:
                there = sorted(item.text for item in shelves.items(db, shelf))
            assert there == sorted(
                said[-1]
                for e in self._evenings.values()
                for key, said in e.said.items()
                if key.question == name and not e.removed
            )

    @invariant()
    def what_went_is_nowhere(self) -> None:
        assert in_book(self._store.connection, self._gone) == []

    def _removing(self) -> Removing:
        return Removing(self._store, self._clock)


def _value(place: Key, said: str) -> Value:
    return [said] if place.question == "thanks" else said


def _key(answer: KeptAnswer) -> Key:
    return Key(answer.question_id, answer.passing, answer.owner)


Afterwards.TestCase.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)
TestAfterwards = Afterwards.TestCase
