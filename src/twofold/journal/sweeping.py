"""Wiping what erasing leaves behind.

With `secure_delete` SQLite overwrites what a row leaves, but not the copies of it that a page
kept in its gaps when rows once moved to make room: in 8,500 lines erased after much rewording, 6
were still in the bytes (measured). Writing the whole file anew leaves none. It takes up to
half a second for each ten megabytes, so it is done when the book is closed, behind the window.
"""

from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2 as driver

from twofold.journal.door import Connection
from twofold.journal.refusals import not_kept
from twofold.journal.tables import SettingRow

#: A line among the settings while there is something to wipe; it never leaves the book.
UNSWEPT: Final = "unswept"


def mark_unswept(db: Session) -> None:
    """Remember, in the unit of work that erases, that the file wants sweeping."""
    db.execute(insert(SettingRow).values(key=UNSWEPT, value={}).on_conflict_do_nothing())


def is_unswept(db: Session) -> bool:
    """Say whether something was erased since the file was last written anew."""
    return db.scalar(select(SettingRow.key).where(SettingRow.key == UNSWEPT)) is not None


def swept(db: Session) -> None:
    """Forget that there was anything to wipe."""
    db.execute(delete(SettingRow).where(SettingRow.key == UNSWEPT))


def sweep(connection: Connection) -> None:
    """Write the whole file anew. Not within a unit of work.

    Raises:
        Trouble: The disk refuses (`NotKept`); the book is as it was, and may be swept later.
    """
    try:
        connection.execute("VACUUM")
    except driver.Error as error:
        trouble = not_kept(error)
        if trouble is None:
            raise
        raise trouble from None
