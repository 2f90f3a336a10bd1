import os
import shutil
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from tests.unit.journal.book import KEY, begun, introduced, say, store_in
from twofold.errors import BookClosed, NotKept
from twofold.journal import door
from twofold.journal.backup import row_counts
from twofold.journal.climbing import FOLDER, bring_up_to_date
from twofold.journal.door import Connection, check_door, close_door, keyed, number_of, open_door
from twofold.journal.first_look import first_look
from twofold.journal.tables import Table

HEAD = """
from alembic import op
revision = "0002"
down_revision = "0001"
def upgrade():
"""
ADDS = HEAD + '    op.execute("ALTER TABLE walk ADD COLUMN weather VARCHAR")\n'
REBUILDS = (
    HEAD
    + """
    import sqlalchemy as sa
    with op.batch_alter_table("walk", recreate="always") as batch:
        batch.add_column(sa.Column("weather", sa.String()))
"""
)
LOSES = ADDS + "    op.execute('DELETE FROM answer WHERE step_no = 2')\n"  # noqa: S608 - a fixed text
ORPHANS = ADDS + "    op.execute('UPDATE answer SET walk_id = 999')\n"  # noqa: S608 - a fixed text
DEAFENS = ADDS + "    op.execute('DELETE FROM answer_text_docsize')\n"  # noqa: S608 - a fixed text
SLIPS = ADDS + "    raise RuntimeError('in the middle')\n"


def revisions(folder: Path, second: str) -> Path:
    """Return a folder of revisions that has one more than this version."""
    copied = folder / "100% revisions"
    shutil.copytree(FOLDER, copied, ignore=shutil.ignore_patterns("__pycache__"))
    (copied / "versions" / "r0002_more.py").write_text(second)
    return copied


def filled(folder: Path) -> Connection:
    """Leave a row in every table that takes one today, and open the book again."""
    with store_in(folder) as store, store.writing() as db:
        introduced(db)
        walk = begun(db)
        say(db, walk.id, "story", "remembered")
        say(db, walk.id, "last", "also this")
    return open_door(folder / "vault.db", KEY)


def found(connection: Connection, word: str) -> int:
    """Return how many answers search finds."""
    asked = "SELECT count(*) FROM answer_text WHERE answer_text MATCH ?"
    return int((connection.execute(asked, (word,)).fetchone() or (0,))[0])


def test_a_new_book_has_what_is_declared(tmp_path: Path) -> None:
    with store_in(tmp_path) as store:
        rows = store.connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL "
            "AND type IN ('table', 'index') AND name <> 'alembic_version' "
            "AND name NOT LIKE 'answer\\_text%' ESCAPE '\\'"
        ).fetchall()
    stored = {name: squeezed(sql) for name, sql in rows}
    declared = {}
    for table in Table.metadata.sorted_tables:
        dialect = sqlite.dialect()
        declared[table.name] = squeezed(str(CreateTable(table).compile(dialect=dialect)))
        for index in table.indexes:
            declared[str(index.name)] = squeezed(str(CreateIndex(index).compile(dialect=dialect)))
    assert stored == declared


def squeezed(sql: str) -> str:
    """Return SQL without what only layout decides."""
    return " ".join(sql.replace("(", " ( ").replace(")", " ) ").replace(",", " , ").split())


def test_the_newest_revision_is_the_one_the_door_knows() -> None:
    numbers = [int(path.name[1:5]) for path in (FOLDER / "versions").glob("r*.py")]
    assert max(numbers) == door.REVISION


def test_a_book_that_is_up_to_date_imports_nothing_heavy(tmp_path: Path) -> None:
    with store_in(tmp_path):
        pass
    script = (
        "import sys; from datetime import date; from pathlib import Path\n"
        "from twofold.journal.door import open_door, close_door\n"
        "from twofold.journal.climbing import bring_up_to_date\n"
        "from twofold.journal.first_look import first_look\n"
        f"door = open_door(Path({str(tmp_path / 'vault.db')!r}), bytes(range(32)))\n"
        "assert not bring_up_to_date(door, bytes(32), Path('nowhere'))\n"
        "first_look(door, date(2026, 3, 1)); close_door(door)\n"
        "print({'sqlalchemy', 'alembic', 'nacl', 'yaml', 'markdown'} & set(sys.modules))\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"


@pytest.mark.parametrize("second", [ADDS, REBUILDS], ids=["adds", "rebuilds"])
def test_an_older_book_climbs_with_everything_in_it(tmp_path: Path, second: str) -> None:
    connection = filled(tmp_path)
    before = row_counts(connection)
    keys = tmp_path / "vault.keys"
    keys.write_text("{}")
    folder = revisions(tmp_path, second)
    copies = tmp_path / "copies"
    assert bring_up_to_date(connection, KEY, copies, keys=keys, folder=folder, revision=2)
    assert row_counts(connection) == before
    assert number_of(connection, "user_version") == 2
    assert number_of(connection, "foreign_keys") == 1
    assert found(connection, "remembered") == 1
    connection.execute("UPDATE answer SET value_text = 'rewritten' WHERE question_id = 'last'")
    assert found(connection, "also") == 0, "the triggers have climbed too"
    connection.execute("SELECT weather FROM walk")
    close_door(connection)
    copy = open_door(copies / "before-0002.db", KEY)
    assert row_counts(copy) == before
    assert number_of(copy, "user_version") == 1
    assert (copies / "before-0002.keys").read_text() == "{}"
    close_door(copy)


@pytest.mark.parametrize(
    ("second", "error"),
    [(LOSES, BookClosed), (ORPHANS, BookClosed), (DEAFENS, BookClosed), (SLIPS, RuntimeError)],
    ids=["loses rows", "leaves orphans", "harms search", "slips"],
)
def test_a_climb_that_would_harm_the_book_leaves_it_as_it_was(
    tmp_path: Path, second: str, error: type[Exception]
) -> None:
    connection = filled(tmp_path)
    before = row_counts(connection)
    folder = revisions(tmp_path, second)
    with pytest.raises(error):
        bring_up_to_date(connection, KEY, tmp_path, folder=folder, revision=2)
    assert number_of(connection, "user_version") == 1
    assert number_of(connection, "foreign_keys") == 1
    assert row_counts(connection) == before
    assert "weather" not in str(connection.execute("SELECT sql FROM sqlite_master").fetchall())
    close_door(connection)
    with store_in(tmp_path) as store:
        assert first_look(store.connection, date(2026, 3, 1)).couple is not None


def test_a_disk_that_fills_up_during_a_first_start_is_told(tmp_path: Path) -> None:
    connection = open_door(tmp_path / "vault.db", KEY, create=True)
    connection.execute("PRAGMA max_page_count = 10")
    with pytest.raises(NotKept, match="disk-full"):
        bring_up_to_date(connection, KEY, tmp_path)
    connection.execute("PRAGMA max_page_count = 100000")
    assert bring_up_to_date(connection, KEY, tmp_path)
    close_door(connection)


CHILD = """
import os, signal, sys
from pathlib import Path
from twofold.journal.climbing import bring_up_to_date
from twofold.journal.door import close_door, open_door

folder, revisions = Path(sys.argv[1]), Path(sys.argv[2])
revision, last = map(int, sys.argv[3:])
key = bytes(range(32))
connection = open_door(folder / "vault.db", key, create=True)
seen = 0

def count(_sql):
    global seen
    seen += 1
    if seen == last:
        os.kill(os.getpid(), signal.SIGKILL)

connection.set_trace_callback(count)
bring_up_to_date(connection, key, folder / "copies", folder=revisions, revision=revision)
connection.set_trace_callback(None)
close_door(connection)
"""


def climbed_until(folder: Path, revisions: Path, revision: int, statement: int) -> bool:
    """Climb in a process of its own that dies before that statement; say whether it died."""
    arguments = [folder, revisions, revision, statement]
    done = subprocess.run(
        [sys.executable, "-c", CHILD, *map(str, arguments)], capture_output=True, check=False
    )
    assert done.returncode in {0, -signal.SIGKILL}, done.stderr.decode()
    return done.returncode != 0


@pytest.mark.skipif(os.name == "nt", reason="no kill -9")
def test_a_first_start_killed_at_any_statement_can_be_started_again(tmp_path: Path) -> None:
    for statement in (1, 3, 15, 25, 30, 35):
        folder = tmp_path / str(statement)
        folder.mkdir()
        died = climbed_until(folder, FOLDER, 1, statement)
        connection = open_door(folder / "vault.db", KEY)
        assert number_of(connection, "user_version") == (0 if died else 1)
        assert first_look(connection, date(2026, 3, 1)).couple is None
        bring_up_to_date(connection, KEY, folder)
        close_door(connection)


@pytest.mark.skipif(os.name == "nt", reason="no kill -9")
def test_a_climb_killed_at_any_statement_leaves_the_old_book(tmp_path: Path) -> None:
    folder = revisions(tmp_path, REBUILDS)
    close_door(filled(tmp_path))
    whole = (tmp_path / "vault.db").read_bytes()
    left: list[int] = []
    for statement in (5, 50, 56, 60, 64):
        (tmp_path / "vault.db").write_bytes(whole)
        if climbed_until(tmp_path, folder, 2, statement):
            peek = keyed(tmp_path / "vault.db", KEY)  # which also rolls back what was half done
            left.append(number_of(peek, "user_version"))
            columns = str(peek.execute("SELECT sql FROM sqlite_master").fetchall())
            assert ("weather" in columns) == (left[-1] == 2)
            assert row_counts(peek)["answer"] == 2
            assert found(peek, "remembered") == 1
            check_door(peek)
            peek.close()
    assert left.count(1) >= 3, "most of these died in the middle"
