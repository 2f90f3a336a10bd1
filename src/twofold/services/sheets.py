"""Paper: the blank sheet of an exercise and the record of an evening."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from twofold.errors import CannotWalk
from twofold.exercise.library import Library
from twofold.exercise.model import Exercise
from twofold.exercise.reader import Reading, read_file
from twofold.host.clock import Clock
from twofold.journal import answers, people, shelves, walks
from twofold.journal.store import Store
from twofold.paper.booklet import booklet
from twofold.paper.cards import ON_CARDS, Kept, floor_and_pause, kept_cards, pocket_cards
from twofold.paper.invitation import invitation
from twofold.paper.period import period
from twofold.paper.record import record
from twofold.paper.sheet import Sheet
from twofold.paper.words import Tongue, english
from twofold.paper.worksheet import blank
from twofold.people import BOTH
from twofold.services.walk_values import Draft, Walk
from twofold.walk.answers import is_empty, plain_words
from twofold.walk.kept import KeptAnswer

_ALL = 1_000_000


class BlankSheets:
    """Sheets without a word of the couple's; they need a library and no book.

    An exercise is named by its id, or by the path of its file. Broken ones print as well. Every
    method raises CannotWalk: `no-exercise`, or `has-faults` where nothing of it can be read.
    """

    def __init__(self, library: Library, words: Tongue = english) -> None:
        """Make it; `words` are the fixed sentences, in the language of each sheet."""
        self._library = library
        self._words = words

    def ids(self) -> tuple[str, ...]:
        """Return the id of every exercise that can be asked for, by title."""
        return tuple(e.id for e in self._library.entries() if not e.shadowed)

    def blank(self, what: str | Path) -> Sheet:
        """Return the blank sheet of an exercise."""
        exercise, folder = self._exercise(what)
        return blank(exercise, self._words(exercise.lang), folder=folder)

    def booklets(self, what: str | Path) -> tuple[Sheet, Sheet, Sheet]:
        """Return the two booklets of an exercise, and the cards that go with them."""
        exercise, folder = self._exercise(what)
        words = self._words(exercise.lang)
        a, b = (booklet(exercise, owner, words, folder=folder) for owner in BOTH)
        return a, b, floor_and_pause(exercise, words)

    def cards(self, what: str | Path) -> Sheet:
        """Return empty pocket cards for an exercise."""
        exercise, _ = self._exercise(what)
        return pocket_cards(exercise, self._words(exercise.lang))

    def invitation(self, what: str | Path) -> Sheet:
        """Return the page with which one of the two asks the other."""
        exercise, _ = self._exercise(what)
        return invitation(exercise, self._words(exercise.lang))

    def _exercise(self, what: str | Path) -> tuple[Exercise, Path]:
        if isinstance(what, Path):
            if not what.is_file():
                raise CannotWalk("no-exercise", str(what))
            return self._read(read_file(what), str(what)), what.parent
        try:
            entry = self._library.entry(what)
        except KeyError:
            raise CannotWalk("no-exercise", what) from None
        return self._read(self._library.read_entry(entry), what), entry.path.parent

    def _read(self, reading: Reading, name: str) -> Exercise:
        exercise = reading.exercise or reading.preview
        if exercise is None:
            raise CannotWalk("has-faults", name)
        return exercise


def _unsaved(walk: Walk, draft: Draft, at: datetime, number: int) -> KeptAnswer:
    """Return a draft as it would read on a record."""
    step, question = walk.course.exercise.question(draft.key.question)
    value = draft.value if draft.value is not None else ""
    owner = draft.key.owner
    return KeptAnswer(
        id=number,
        walk_id=walk.id,
        passing=draft.key.passing,
        step_id=step.id,
        step_title=step.title,
        step_no=walk.course.exercise.steps.index(step) + 1,
        question_id=question.id,
        question_no=number,
        kind=question.kind,
        shelf=question.shelf,
        part=question.part,
        prompt="____".join(question.parts) if question.parts else question.prompt,
        low=question.low,
        high=question.high,
        top=question.top,
        options=tuple((option.id, option.label) for option in question.options),
        columns=question.columns,
        owner=owner,
        owner_name="" if owner == "ours" else walk.couple.name(owner),
        role="",
        value=value,
        value_text=plain_words(question, value),
        answered_at=at,
    )


class Sheets(BlankSheets):
    """Use cases of paper. Built by `services.house`."""

    def __init__(
        self, store: Store, library: Library, clock: Clock, words: Tongue = english
    ) -> None:
        super().__init__(library, words)
        self._store = store
        self._clock = clock

    def record(self, walk_id: int) -> Sheet:
        """Return the filled record of an evening, ours only. Raises KeyError."""
        with self._store.reading() as db:
            walk = walks.walk(db, walk_id)
            return record(walk, answers.of_walk(db, walk_id), self._words(walk.lang))

    def today(self) -> date:
        """Return the local day, to count back from."""
        return self._clock.today()

    def period(self, since: date, until: date) -> Sheet:
        """Return the evenings between two days, both counted, oldest first, ours only."""
        with self._store.reading() as db:
            found = walks.finished(db, limit=_ALL, before=until + timedelta(days=1))
            chosen = sorted(
                (w for w in found if w.started_on >= since), key=lambda w: (w.started_on, w.id)
            )
            told = [(walk, answers.of_walk(db, walk.id)) for walk in chosen]
        lang = told[-1][0].lang if told else self._library.lang
        return period(told, since, until, self._words(lang), lang=lang)

    def kept_cards(self, walk_id: int | None = None) -> Sheet:
        """Return a card for what lies open on the shelves, of one evening or of all.

        Raises KeyError for an evening that is not there.
        """
        kept: list[Kept] = []
        with self._store.reading() as db:
            named = walks.walk(db, walk_id) if walk_id is not None else None
            couple = people.couple(db)
            for shelf in ON_CARDS:
                for item in shelves.items(db, shelf):
                    if item.state != "open" or walk_id not in {None, item.walk_id}:
                        continue
                    who = item.who or item.owner
                    name = couple.name(who) if couple is not None and who != "ours" else ""
                    kept.append(Kept(shelf, item.text, who, name, item.due_on, item.due_text))
            last = named or next(iter(walks.finished(db, limit=1)), None)
        lang = last.lang if last is not None else self._library.lang
        return kept_cards(kept, lang, self._words(lang))

    def unsaved(self, walk: Walk, drafts: Sequence[Draft]) -> Sheet:
        """Return what stands in the fields and could not be saved, to be taken to paper.

        On a private page that is its writer's own page and nothing else.
        """
        now = self._clock.now()
        written = [d for d in drafts if d.value is not None and not is_empty(d.value)]
        lines = [_unsaved(walk, d, now, number) for number, d in enumerate(written, 1)]
        writers = {line.owner_name for line in lines}
        with self._store.reading() as db:
            row = walks.walk(db, walk.id)
        sheet = record(row, lines, self._words(row.lang))
        return replace(sheet, writer=writers.pop() if len(writers) == 1 else "")
