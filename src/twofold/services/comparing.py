"""Then and now: one question through the years, under each of the ids it ever had."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import product

from twofold.exercise.library import Library
from twofold.journal import then_now
from twofold.journal.store import Store, Unit
from twofold.walk.kept import KeptAnswer


@dataclass(frozen=True, slots=True)
class Telling:
    """What was answered on one evening. `asked` is "" where the wording is that of before."""

    walk_id: int
    on: date
    answers: tuple[KeptAnswer, ...] = field(repr=False)
    asked: str = ""


@dataclass(frozen=True, slots=True)
class Recurring:
    """A question answered on several evenings, by its newest id and wording."""

    exercise_id: str
    question_id: str
    prompt: str
    evenings: int


@dataclass(frozen=True, slots=True)
class ThenAndNow:
    """One question and all that was answered, oldest first; `others` of the same exercise."""

    title: str
    question: Recurring
    tellings: tuple[Telling, ...] = field(repr=False)
    others: tuple[Recurring, ...] = ()


class Comparing:
    """Use cases of then and now. Built by `services.house`."""

    def __init__(self, store: Store, library: Library) -> None:
        self._store = store
        self._library = library

    def then_and_now(self, exercise_id: str, question_id: str = "") -> ThenAndNow | None:
        """Return a question through the years, or the first that has been met twice.

        None: nothing of this exercise was answered twice, or that question never.
        """
        with self._store.reading() as db:
            others = self._recurring(db, exercise_id)
            if not question_id:
                if not others:
                    return None
                exercise_id, question_id = others[0].exercise_id, others[0].question_id
            exercises = self._exercises(exercise_id)
            chain = _joined(question_id, list(self._links(db, exercises)))
            evenings = then_now.told(db, list(product(exercises, chain)))
        if not evenings:
            return None
        last = evenings[-1].answers[-1]
        question = Recurring(exercise_id, last.question_id, last.prompt, len(evenings))
        tellings = tuple(_tellings(evenings))
        return ThenAndNow(self._title(exercise_id), question, tellings, others)

    def _recurring(self, db: Unit, exercise_id: str) -> tuple[Recurring, ...]:
        exercises = self._exercises(exercise_id)
        links = list(self._links(db, exercises))
        met: dict[frozenset[str], list[then_now.AskedAgain]] = {}
        for asked in then_now.asked_again(db, exercises):
            met.setdefault(frozenset(_joined(asked.question_id, links)), []).append(asked)
        found = []
        for names in met.values():
            last = max(names, key=lambda asked: asked.latest)
            evenings = sum(asked.evenings for asked in names)
            found.append(Recurring(last.exercise_id, last.question_id, last.prompt, evenings))
        return tuple(one for one in found if one.evenings > 1)

    def _exercises(self, exercise_id: str) -> tuple[str, ...]:
        """Return the exercise's id and its former ones, as the library knows them."""
        entries = [e for e in self._library.entries() if exercise_id in {e.id, *e.was}]
        return tuple(dict.fromkeys([exercise_id, *(i for e in entries for i in (e.id, *e.was))]))

    def _title(self, exercise_id: str) -> str:
        entries = self._library.entries()
        return next((e.title for e in entries if exercise_id in {e.id, *e.was}), "")

    def _links(self, db: Unit, exercises: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Yield (id, id before) of questions, from every text of it that was ever walked."""
        from twofold.exercise.reader import read  # Markdown is read late: it costs 60 ms

        for exercise_id, source in then_now.sources(db, tuple(exercises)):
            if "was=" not in source:
                continue
            reading = read(source, path=f"{exercise_id}.md")
            if reading.exercise is not None:
                for _, question in reading.exercise.questions():
                    if question.was:
                        yield question.id, question.was


def _joined(question: str, links: list[tuple[str, str]]) -> set[str]:
    """Return a question under each of its ids, however long the way from the first."""
    names, grew = {question}, True
    while grew:
        more = {id_ for pair in links if names & {*pair} for id_ in pair}
        grew = not more <= names
        names |= more
    return names


def _tellings(evenings: Iterable[then_now.Told]) -> Iterator[Telling]:
    """Yield the evenings; each that was asked in other words than the one before says so."""
    before = ""
    for evening in evenings:
        asked = evening.answers[-1].prompt
        changed = bool(before) and " ".join(asked.split()) != " ".join(before.split())
        yield Telling(evening.walk_id, evening.on, evening.answers, asked if changed else "")
        before = asked
