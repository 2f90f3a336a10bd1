"""Taking evenings in that were carried away as data, into a book that has none yet."""

import json
from pathlib import Path
from typing import Any

from twofold.errors import NotBroughtIn
from twofold.journal import taking_in
from twofold.journal.store import Store
from twofold.services.carrying_away import FORMAT, VERSION


class BringingIn:
    """Use cases of moving house. Built by `services.house`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def is_possible(self) -> bool:
        """Say whether this book has room for evenings from elsewhere: it has none of its own."""
        with self._store.reading() as db:
            return taking_in.is_empty(db)

    def bring_in(self, path: Path) -> int:
        """Take in a file that was carried away as JSON; return how many evenings it held.

        All of it, in one transaction, or nothing.

        Raises:
            NotBroughtIn: Why not; the book is as it was.
            NotKept: The disk refuses; the book is as it was.
        """
        told = _read(path)
        with self._store.writing() as db:
            if not taking_in.is_empty(db):
                raise NotBroughtIn("has-evenings")
            try:
                return taking_in.bring_in(db, told)
            except ValueError:
                raise NotBroughtIn("no-evenings", str(path)) from None


def _read(path: Path) -> dict[str, Any]:
    try:
        told = json.loads(path.read_text("utf-8"))
    except OSError:
        raise NotBroughtIn("no-such-file", str(path)) from None
    except (ValueError, RecursionError):
        raise NotBroughtIn("no-evenings", str(path)) from None
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise NotBroughtIn("no-evenings", str(path))
    version = told.get("version")
    if not isinstance(version, int) or version < 1:
        raise NotBroughtIn("no-evenings", str(path))
    if version > VERSION:
        raise NotBroughtIn("newer-evenings", str(path))
    return told
