"""The one door of the book: opens it, proves that it is ours and encrypted, and locks behind us.

Plain driver calls only, so that Home can be shown before SQLAlchemy is imported; the store then
takes the same connection over. What its settings hold to: one file, one exclusive connection,
every commit durable, deleted words overwritten.
"""

import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, Protocol

from sqlcipher3 import dbapi2 as driver

from twofold.errors import BookClosed
from twofold.journal.refusals import not_opened

#: "2fld", in the header of every book of ours.
APPLICATION_ID: Final = 0x32666C64
#: Running number of the newest revision this version knows; stored as `user_version`.
REVISION: Final = 1

_PLAIN: Final = b"SQLite format 3\0"
_PATIENCE: Final = 0.2  # seconds to wait for another window that is just closing


class Rows(Protocol):
    """What a query gave."""

    def fetchone(self) -> tuple[Any, ...] | None:
        """Return the next row or None."""
        ...

    def fetchall(self) -> list[tuple[Any, ...]]:
        """Return all rows left."""
        ...

    def __iter__(self) -> Iterator[tuple[Any, ...]]: ...


class Connection(Protocol):
    """The part of the driver's connection that we use; `sqlcipher3` ships no types."""

    def execute(self, sql: str, parameters: Sequence[object] = (), /) -> Rows:
        """Run one statement."""
        ...

    def backup(
        self,
        target: "Connection",
        *,
        pages: int = -1,
        progress: Callable[[int, int, int], None] | None = None,
        sleep: float = 0.25,
    ) -> None:
        """Copy every page into another connection."""
        ...

    def commit(self) -> None:
        """Commit, where a transaction is under way."""
        ...

    def rollback(self) -> None:
        """Roll back, where a transaction is under way."""
        ...

    def interrupt(self) -> None:
        """End what runs, from another thread; whoever waits for it hears an error."""
        ...

    def close(self) -> None:
        """Close it."""
        ...


def open_door(
    path: Path, key: bytes, *, create: bool = False, unchecked: bool = False
) -> Connection:
    """Open a book and hold it alone until `close_door`.

    After a stop that was not a close (a crash, a power cut) the whole file is checked first; with
    `unchecked` the caller has asked `was_left_open` and calls `check_door` before anything else.
    A book that is new, or whose first start was cut short, has `user_version` 0 and no tables.

    Args:
        path: The database file.
        key: The 32 bytes of the vault key.
        create: Whether a missing file may become a new book; an empty one may in any case.
        unchecked: The check is the caller's. One thread after the other may use this connection.

    Raises:
        BookClosed: `in-use`, `newer` (the file is untouched), `damaged` (also: another key),
            `not-ours` (plain, foreign, or missing without `create`), `read-only`, `disk-full`,
            `no-cipher`.
    """
    _see_the_file(path, create=create)
    try:
        connection = keyed(path, key, one_thread=not unchecked)
    except driver.Error as error:
        raise (not_opened(error, str(path)) or error) from None
    try:
        _enter(connection, path)
        if not unchecked and was_left_open(path):
            check_door(connection)
    except driver.Error as error:
        connection.close()
        raise (not_opened(error, str(path)) or error) from None
    except BaseException:
        connection.close()
        raise
    with contextlib.suppress(OSError):  # on a full disk an unmarked book is better than none
        os.close(os.open(_mark(path), os.O_WRONLY | os.O_CREAT, 0o600))
    return connection


def was_left_open(path: Path) -> bool:
    """Say whether the last stop was not a close, so that the whole file is to be checked."""
    return _mark(path).exists()


def close_door(connection: Connection) -> None:
    """Close a book cleanly; the next start need not check it."""
    path = _path_of(connection)
    connection.rollback()
    connection.close()
    with contextlib.suppress(OSError):
        _mark(path).unlink(missing_ok=True)


def check_door(connection: Connection) -> None:
    """Check every page, row and index; seconds on ten years of evenings.

    Raises:
        BookClosed: `damaged`.
    """
    try:
        sound = not connection.execute("PRAGMA cipher_integrity_check").fetchall()
        sound = sound and connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        sound = sound and not connection.execute("PRAGMA foreign_key_check").fetchall()
        if number_of(connection, "user_version") > 0:  # compares the index with what it indexes
            connection.execute(
                "INSERT INTO answer_text (answer_text, rank) VALUES ('integrity-check', 1)"
            )
    except driver.DatabaseError as error:
        raise (not_opened(error) or error) from None
    if not sound:
        raise BookClosed("damaged")


def cipher_versions() -> tuple[str, str]:
    """Return the versions of SQLite and SQLCipher; the latter is "" where it is missing."""
    connection = driver.connect(":memory:")
    try:
        row = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    return str(driver.sqlite_version), str(row[0]) if row else ""


def number_of(connection: Connection, pragma: str) -> int:
    """Return a PRAGMA that is one number, such as `user_version`."""
    row = connection.execute(f"PRAGMA {pragma}").fetchone()
    return int(row[0]) if row else 0


def folder_of(connection: Connection) -> Path:
    """Return the folder in which the book lies that is open."""
    (_number, _name, file), *_others = connection.execute("PRAGMA database_list").fetchall()
    return Path(file).parent


def keyed(path: Path, key: bytes, *, one_thread: bool = True) -> Connection:
    """Return a connection with cipher and key set, and nothing read yet.

    Without `one_thread` it may be handed to another thread, but never used by two at once.

    Raises:
        BookClosed: `no-cipher`, when a library without encryption answers in its place.
    """
    # Begun and ended by us alone: the driver's own transactions would commit a CREATE TABLE.
    connection = driver.connect(
        str(path), isolation_level=None, timeout=_PATIENCE, check_same_thread=one_thread
    )
    version = connection.execute("PRAGMA cipher_version").fetchone()
    if not version or not version[0]:
        connection.close()
        raise BookClosed("no-cipher")
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to stderr
    connection.execute("PRAGMA cipher_memory_security = ON")
    connection.set_key(b"x'" + key.hex().encode() + b"'")  # raw: 32 bytes, not a passphrase
    opened: Connection = connection
    return opened


def _see_the_file(path: Path, *, create: bool) -> None:
    """Look at the file before SQLite does; make it for its owner only where there is none."""
    try:
        with path.open("rb") as file:
            if file.read(len(_PLAIN)) == _PLAIN:
                raise BookClosed("not-ours", str(path))
    except FileNotFoundError:
        if not create:
            raise BookClosed("not-ours", str(path)) from None
        try:
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))
        except OSError:
            raise BookClosed("read-only", str(path)) from None
    except OSError:
        raise BookClosed("read-only", str(path)) from None
    # SQLite would open such a book without a word and refuse the first evening's first line.
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise BookClosed("read-only", str(path))


def _enter(connection: Connection, path: Path) -> None:
    for setting in (
        "trusted_schema = OFF",
        "mmap_size = 0",
        "temp_store = MEMORY",
        "foreign_keys = ON",
        "secure_delete = ON",
        "synchronous = EXTRA",
        "locking_mode = EXCLUSIVE",
    ):
        connection.execute(f"PRAGMA {setting}")
    # Told apart before anything could be written: a newer book stays as it is, byte for byte.
    _recognise(connection, path)
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")
    if connection.execute("PRAGMA journal_mode = TRUNCATE").fetchone() != ("truncate",):
        raise BookClosed("damaged", str(path))


def _recognise(connection: Connection, path: Path) -> None:
    """Let pass what is ours, or empty: a new book, or one whose first start was cut short."""
    mine = number_of(connection, "application_id")
    revision = number_of(connection, "user_version")
    if mine == APPLICATION_ID:
        if revision > REVISION:
            raise BookClosed("newer", str(path))
        if revision > 0:
            return
    things = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if mine != 0 or revision != 0 or things != (0,):
        raise BookClosed("not-ours", str(path))


def _path_of(connection: Connection) -> Path:
    row = connection.execute("PRAGMA database_list").fetchone()
    return Path(row[2]) if row else Path()


def _mark(path: Path) -> Path:
    """Return the file that lies beside a book while it is open."""
    return path.with_name(f"{path.name}.open")
