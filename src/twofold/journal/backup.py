"""Copies of the book: made page by page, opened and counted before they count as copies."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2 as driver

from twofold.errors import BookClosed, NotWritten
from twofold.host.disk import refusal, sync_folder, write_whole
from twofold.journal.door import Connection, check_door, keyed, number_of
from twofold.journal.refusals import code_of

_PAGES: Final = 256  # a megabyte at a time


def copy_book(
    connection: Connection,
    key: bytes,
    target: Path,
    *,
    keys: Path | None = None,
    replace: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Copy the open book, under the same key, to a file that can be opened as a book.

    The copy appears under its name only once it was opened, checked and counted.

    Args:
        connection: The open book, outside a unit of work.
        key: Its vault key.
        target: The new file, such as `…/vault.db`; its folder must exist.
        keys: The key file, copied to `….keys` beside it: a book without its key is lost.
        replace: Whether an earlier copy of that name may be replaced.
        progress: Told the pages left and the pages in all, now and then.

    Raises:
        NotWritten: `disk-full`, `read-only`, `no-folder`, `disk-error` or `exists`.
    """
    if not target.parent.is_dir():
        raise NotWritten("no-folder", str(target.parent))
    beside = target.with_suffix(".keys")
    if not replace and (target.exists() or (keys and beside.exists())):
        raise NotWritten("exists", str(target))
    fresh = target.with_name(f".{target.name}.new")
    try:
        _copy(connection, key, fresh, progress)
        if keys is not None:
            write_whole(beside, keys.read_bytes())
        fresh.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise NotWritten(refusal(error), str(target)) from None
    except driver.Error as error:
        code = code_of(error)
        known = code if code in {"disk-full", "read-only"} else "disk-error"
        raise NotWritten(known, str(target)) from None
    except BookClosed:
        raise NotWritten("disk-error", str(target)) from None
    finally:
        fresh.unlink(missing_ok=True)


def row_counts(connection: Connection) -> dict[str, int]:
    """Return how many rows each table has, those of the search index left out."""
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' "
        "AND name NOT LIKE 'answer\\_text%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    ).fetchall()
    counts: dict[str, int] = {}
    for (name,) in tables:
        row = connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()  # noqa: S608 - a name from the schema itself
        counts[name] = int(row[0]) if row else 0
    return counts


def _copy(
    connection: Connection,
    key: bytes,
    fresh: Path,
    progress: Callable[[int, int], None] | None,
) -> None:
    fresh.unlink(missing_ok=True)
    os.close(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))

    def told(_status: int, left: int, pages: int) -> None:
        if progress:
            progress(left, pages)

    copy = keyed(fresh, key)
    try:
        copy.execute("PRAGMA synchronous = EXTRA")
        connection.backup(copy, pages=_PAGES, progress=told, sleep=0)
    finally:
        copy.close()
    again = keyed(fresh, key)
    try:
        check_door(again)
        same = row_counts(again) == row_counts(connection) and all(
            number_of(again, mark) == number_of(connection, mark)
            for mark in ("application_id", "user_version")
        )
    finally:
        again.close()
    if not same:
        raise BookClosed("damaged")
    handle = os.open(fresh, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
