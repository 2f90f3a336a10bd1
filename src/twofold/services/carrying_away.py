"""Carrying evenings away: as pages to read, as data, as one page for a browser.

What leaves is what both opened to each other on finished evenings, and notes. Lines that wait
for a reveal, lines that are somebody's own and evenings under way stay in the encrypted book.

Writing is cut into slices, because the book lives on the thread of the screen: each `next` does a
little and tells how many evenings are done; `close` gives up, and nothing is left behind.
"""

import json
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import Final

from twofold.host.streams import new_file, new_folder, write_into
from twofold.journal import carrying, people
from twofold.journal.gathering import leaves
from twofold.journal.store import Store
from twofold.paper import markdown_pages, one_page
from twofold.paper.away_words import ENGLISH_AWAY, AwayWords
from twofold.paper.evening_text import EveningText, KeptEvening, in_words
from twofold.services.away_values import Form, Load, Period, told

#: Name and version of the data format; told in `docs/export.md`.
FORMAT: Final = "twofold-evenings"
VERSION: Final = 1
_SLICE: Final = 12  # evenings: some 25 ms on a quiet machine


class CarryingAway:
    """Use cases of carrying away. Built by `services.house`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def load(self, period: Period) -> Load:
        """Return what a period holds."""
        with self._store.reading() as db:
            days = carrying.days_between(db, period.since, period.until)
        if not days:
            return Load(0)
        return Load(len(days), min(days), max(days))

    def names(self, words: AwayWords = ENGLISH_AWAY) -> str:
        """Return the two, as a title names them; "" before they said who they are."""
        with self._store.reading() as db:
            both = people.couple(db)
        if both is None:
            return ""
        return words.both_names.format(a=both.a.name, b=both.b.name)

    def evenings(self, period: Period) -> Iterator[list[KeptEvening]]:
        """Yield the evenings of a period in slices, oldest first."""
        for walk_ids in self._slices(period, by_day=True):
            with self._store.reading() as db:
                told = leaves(db, walk_ids)
            yield [KeptEvening(leaf.walk, leaf.answers, leaf.notes, leaf.earlier) for leaf in told]

    def write(
        self, form: Form, target: Path, period: Period, words: AwayWords = ENGLISH_AWAY
    ) -> Generator[int, None, None]:
        """Write evenings to a place that is free; yields how many are done.

        Args:
            form: Any but `PDF`, which `printing.book` writes from `evenings`.
            target: A file, or for `MARKDOWN` a folder; it must not exist.
            period: Which evenings.
            words: The fixed sentences.

        Raises:
            NotCarried: `away-exists`, `away-no-folder`, `away-read-only`, `away-full` or
                `away-disk-error`; nothing was written, what was there is untouched.
        """
        match form:
            case Form.MARKDOWN:
                steps = self._pages(target, period, words)
            case Form.JSON:
                steps = self._data(target, period)
            case Form.HTML:
                steps = self._one_page(target, period, words)
            case _:
                raise ValueError("a book is set by printing.book")
        with told(target):
            yield from steps

    def _pages(self, target: Path, period: Period, words: AwayWords) -> Generator[int, None, None]:
        texts = self._texts(period, words)
        taken: set[str] = set()
        places: list[markdown_pages.Place] = []
        before: tuple[EveningText, markdown_pages.Place] | None = None
        with new_folder(target) as folder:
            for text in texts:
                place = markdown_pages.place_of(text.on, text.title, text.exercise_id, taken)
                if before is not None:
                    _page(folder, *before, places, place, words)
                    places.append(before[1])
                before = (text, place)
                yield len(taken)
            if before is not None:
                _page(folder, *before, places, None, words)
                places.append(before[1])
            write_into(folder / "index.md", markdown_pages.index(places, self.names(words), words))
        yield len(taken)

    def _data(self, target: Path, period: Period) -> Generator[int, None, None]:
        with self._store.reading() as db:
            chosen = carrying.evenings_between(db, period.since, period.until)
            frame = carrying.frame(db, None if period.is_everything else chosen)
        done = 0
        with new_file(target) as file:
            start = _json({"format": FORMAT, "version": VERSION, **frame})
            file.write(f'{start[:-1]},"evenings":['.encode())
            for walk_ids in _cut(chosen):
                with self._store.reading() as db:
                    evenings = carrying.evenings_as_data(db, walk_ids)
                lines = ",\n".join(map(_json, evenings))
                file.write(("\n" if not done else ",\n").encode() + lines.encode())
                done += len(evenings)
                yield done
            file.write(b"\n]}\n")
        yield done

    def _one_page(
        self, target: Path, period: Period, words: AwayWords
    ) -> Generator[int, None, None]:
        done = 0
        with new_file(target) as file:
            file.write(one_page.head(self.names(words), self.days(period, words), words).encode())
            for text in self._texts(period, words):
                done += 1
                file.write(one_page.article(text, done).encode())
                yield done
            file.write(one_page.tail().encode())
        yield done

    def days(self, period: Period, words: AwayWords = ENGLISH_AWAY) -> str:
        """Return how many evenings a period holds, and from when to when, in words."""
        load = self.load(period)
        if load.first is None or load.last is None:
            return words.no_evening
        first, last = words.date(load.first), words.date(load.last)
        days = first if first == last else words.days.format(first=first, last=last)
        count = words.many_evenings if load.evenings != 1 else words.one_evening
        return f"{count.format(count=load.evenings)} · {days}"

    def _texts(self, period: Period, words: AwayWords) -> Iterator[EveningText]:
        for evenings in self.evenings(period):
            for evening in evenings:
                yield in_words(evening, words)

    def _slices(self, period: Period, *, by_day: bool) -> Iterator[Sequence[int]]:
        with self._store.reading() as db:
            chosen = carrying.evenings_between(db, period.since, period.until, by_day=by_day)
        return _cut(chosen)


def _page(
    folder: Path,
    text: EveningText,
    place: markdown_pages.Place,
    earlier: Sequence[markdown_pages.Place],
    after: markdown_pages.Place | None,
    words: AwayWords,
) -> None:
    path = folder / place.path
    path.parent.mkdir(mode=0o700, exist_ok=True)
    before = earlier[-1] if earlier else None
    write_into(path, markdown_pages.page(text, before, after, words))


def _cut(chosen: Sequence[int]) -> Iterator[Sequence[int]]:
    return (chosen[at : at + _SLICE] for at in range(0, len(chosen), _SLICE))


_json: Final = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), check_circular=False
).encode
