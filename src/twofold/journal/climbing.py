"""Brings a book up to date: a new one gets its tables, an older one climbs.

Everything happens in one transaction, with foreign keys off outside it, because a table that is
rebuilt would otherwise take every row that refers to it along. Before it is committed the book
is checked: references, search index, and as many rows in every table as before.
"""

from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from twofold.errors import BookClosed
from twofold.journal.backup import copy_book, row_counts
from twofold.journal.door import APPLICATION_ID, REVISION, Connection, number_of
from twofold.journal.refusals import not_kept

FOLDER = Path(__file__).parent / "migrations"


def bring_up_to_date(
    connection: Connection,
    key: bytes,
    copies: Path,
    *,
    keys: Path | None = None,
    folder: Path = FOLDER,
    revision: int = REVISION,
) -> bool:
    """Climb to the newest revision; return whether there was anything to do.

    Args:
        connection: From `open_door`, outside a transaction.
        key: Its vault key, for the copy.
        copies: Folder for a verified copy of an older book, made first as `before-0002.db`.
        keys: The key file to put beside that copy.
        folder: Where the revisions lie.
        revision: The running number to reach.

    Raises:
        NotKept: The disk refuses; the book is as it was.
        NotWritten: The copy could not be made; the book is as it was.
        BookClosed: `damaged`, when the climbed book would not be sound; it is as it was.
    """
    stored = number_of(connection, "user_version")
    if stored == revision:
        return False
    if stored > 0:
        copies.mkdir(mode=0o700, parents=True, exist_ok=True)
        copy = copies / f"before-{revision:04}.db"
        copy_book(connection, key, copy, keys=keys, replace=True)
    connection.execute("PRAGMA foreign_keys = OFF")  # has no effect within a transaction
    try:
        _climb(connection, folder, revision)
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
    return True


def _climb(connection: Connection, folder: Path, revision: int) -> None:
    # Needed once a version, and together half a second: no ordinary start pays for them.
    from alembic import command
    from alembic.config import Config
    from sqlalchemy.exc import DBAPIError

    from twofold.journal.store import WRITES, engine_over

    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    engine = engine_over(connection)
    try:
        with engine.execution_options(**{WRITES: True}).begin() as climbing:
            before = row_counts(connection)
            config.attributes["connection"] = climbing
            command.upgrade(config, f"{revision:04}")
            _look_over(connection, before)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {revision}")
    except (DBAPIError, driver.Error) as error:
        trouble = not_kept(error.orig if isinstance(error, DBAPIError) else error)
        if trouble is None:
            raise
        raise trouble from None
    finally:
        engine.dispose(close=False)


def _look_over(connection: Connection, before: dict[str, int]) -> None:
    """Compare the climbed book with what it was. Raises BookClosed, which rolls back."""
    connection.execute("INSERT INTO answer_text (answer_text, rank) VALUES ('integrity-check', 1)")
    after = row_counts(connection)
    lost = any(after.get(table, 0) != rows for table, rows in before.items() if table in after)
    missing = before.keys() - after.keys()
    if lost or missing or connection.execute("PRAGMA foreign_key_check").fetchall():
        raise BookClosed("damaged")
