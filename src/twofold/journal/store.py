"""The store: units of work on the open book.

One connection on one thread, so units follow one another and are never nested.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TypeAlias

import sqlalchemy
from sqlalchemy import Engine, StaticPool, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2 as driver

from twofold.journal.door import Connection, close_door
from twofold.journal.refusals import not_kept

#: Execution option of an engine whose transactions write.
WRITES = "twofold_writes"

#: One unit of work, as the other rooms of this floor and services name it.
Unit: TypeAlias = Session


class Store:
    """Takes an open connection over. Its book must be up to date (`bring_up_to_date`)."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._engine = engine_over(connection)
        self._writer = self._engine.execution_options(**{WRITES: True})
        self._busy = False

    @property
    def connection(self) -> Connection:
        """The driver's connection, for copies and checks. Not within a unit of work."""
        return self._connection

    def go_on_with(self, connection: Connection) -> None:
        """Go on with another open book, a copy of this one; this one is closed."""
        before, self._connection = self._connection, connection
        self._engine.dispose(close=False)
        self._engine = engine_over(connection)
        self._writer = self._engine.execution_options(**{WRITES: True})
        close_door(before)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Read a consistent picture.

        Raises:
            Trouble: The disk or the book gives way (`NotKept`, `BookClosed`).
        """
        with self._alone(), _told(), Session(self._engine) as db:
            yield db

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Write everything in the block, durably, or nothing of it.

        Raises:
            NotKept: The disk refuses. Nothing was written, the store goes on, and the same
                work may be tried again.
        """
        with self._alone(), _told(), Session(self._writer) as db, db.begin():
            yield db

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Refuse a unit within another: its end would give the outer one up without a word."""
        if self._busy:
            raise RuntimeError("a unit of work within another")
        self._busy = True
        try:
            yield
        finally:
            self._busy = False

    def close(self) -> None:
        """Close the book cleanly."""
        self._engine.dispose(close=False)
        close_door(self._connection)


def engine_over(connection: Connection) -> Engine:
    """Return an engine that works on this very connection and hides what is bound."""
    engine = sqlalchemy.create_engine(
        "sqlite+pysqlite://",  # the dialect without a key of its own: ours is set already
        module=driver,
        creator=lambda: connection,
        poolclass=StaticPool,
        hide_parameters=True,  # else an error text would quote what somebody wrote
        json_serializer=partial(json.dumps, ensure_ascii=False, separators=(",", ":")),
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: sqlalchemy.Connection) -> None:
    """Begin where SQLAlchemy believes it does; the driver is told to begin nothing itself."""
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def _told() -> Iterator[None]:
    """Turn what the disk refuses into a `Trouble`; a bug stays what it is."""
    try:
        yield
    except (DBAPIError, driver.Error) as error:
        trouble = not_kept(error.orig if isinstance(error, DBAPIError) else error)
        if trouble is None:
            raise
        raise trouble from None
