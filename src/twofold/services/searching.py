"""Searching the journal for words somebody remembers."""

from dataclasses import dataclass, field
from typing import Final

from twofold.journal import search
from twofold.journal.search import Hit
from twofold.journal.sieve import Sieve
from twofold.journal.store import Store
from twofold.journal.wish import read_wish

__all__ = ["Found", "Hit", "Searching", "Sieve"]

#: How many lines are fetched at once: two screens of them, so that typing is never waited for.
A_PAGE: Final = 16


@dataclass(frozen=True, slots=True)
class Found:
    """Lines that were found. `more`: there are others after these."""

    hits: tuple[Hit, ...] = field(default=(), repr=False)
    more: bool = False


class Searching:
    """Use cases of search. Built by `services.house`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def newest(self, typed: str, sieve: Sieve, after: int = 0, limit: int = A_PAGE) -> Found:
        """Return what was found, the newest evening first.

        Args:
            typed: Whatever stands in the field; what has no word in it finds nothing.
            sieve: Which evenings, and whose words.
            after: The `line` of the last hit shown, for those after it.
            limit: How many at once.
        """
        with self._store.reading() as db:
            hits = search.newest(db, read_wish(typed), sieve, after=after, limit=limit)
        return Found(hits, more=len(hits) == limit)

    def best(self, typed: str, sieve: Sieve, limit: int = 3 * A_PAGE) -> Found:
        """Return the lines that fit best; there is no second page."""
        with self._store.reading() as db:
            return Found(search.best(db, read_wish(typed), sieve, limit=limit))
