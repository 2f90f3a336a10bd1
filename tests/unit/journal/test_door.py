import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.journal.book import KEY, begun, opened, say, store_in
from twofold.errors import BookClosed
from twofold.journal import door
from twofold.journal.climbing import bring_up_to_date
from twofold.journal.door import close_door, keyed, number_of, open_door


def a_book(folder: Path) -> Path:
    """Leave a book with a few evenings, closed cleanly."""
    with store_in(folder) as store:
        for day in range(20):
            with store.writing() as db:
                walk = begun(db, days=day)
                say(db, walk.id, "story", f"words of day {day} " * 40)
    return folder / "vault.db"


def closed(path: Path, key: bytes = KEY) -> str:
    """Return why a book does not open."""
    with pytest.raises(BookClosed) as why:
        open_door(path, key)
    return why.value.code


def test_the_recipe_holds(tmp_path: Path) -> None:
    connection = opened(tmp_path)
    settings = {
        "locking_mode": "exclusive",
        "journal_mode": "truncate",
        "synchronous": 3,
        "secure_delete": 1,
        "foreign_keys": 1,
        "temp_store": 2,
        "trusted_schema": 0,
        "mmap_size": 0,
        "cipher_memory_security": "1",
    }
    try:
        for name, value in settings.items():
            row = connection.execute(f"PRAGMA {name}").fetchone()
            assert (row or (0,))[0] == value, name
    finally:
        close_door(connection)


def test_only_its_owner_may_read_the_file(tmp_path: Path) -> None:
    path = a_book(tmp_path)
    for file in tmp_path.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name
    assert b"words of day" not in path.read_bytes()
    assert not path.read_bytes().startswith(b"SQLite format 3")


def test_a_closed_book_leaves_no_mark(tmp_path: Path) -> None:
    a_book(tmp_path)
    assert not (tmp_path / "vault.db.open").exists()


def test_a_second_opening_is_told_that_the_book_is_in_use(tmp_path: Path) -> None:
    path = a_book(tmp_path)
    connection = open_door(path, KEY)
    try:
        assert closed(path) == "in-use"
        assert (tmp_path / "vault.db.open").exists(), "the first one's mark stays"
    finally:
        close_door(connection)
    close_door(open_door(path, KEY))


def test_a_book_of_a_newer_version_is_refused_untouched(tmp_path: Path) -> None:
    path = a_book(tmp_path)
    connection = open_door(path, KEY)
    connection.execute(f"PRAGMA user_version = {door.REVISION + 1}")
    close_door(connection)
    before = path.read_bytes(), path.stat().st_mtime_ns, sorted(tmp_path.iterdir())
    assert closed(path) == "newer"
    assert (path.read_bytes(), path.stat().st_mtime_ns, sorted(tmp_path.iterdir())) == before


def test_a_newer_book_that_writes_ahead_is_refused_untouched(tmp_path: Path) -> None:
    path = a_book(tmp_path)
    connection = keyed(path, KEY)
    connection.execute(f"PRAGMA user_version = {door.REVISION + 1}")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    before = path.read_bytes()
    assert closed(path) == "newer"
    assert path.read_bytes() == before


def test_a_plain_file_is_not_ours(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE t (x)")
    plain.close()
    before = path.read_bytes()
    assert closed(path) == "not-ours"
    assert path.read_bytes() == before


def test_somebody_elses_encrypted_file_is_not_ours(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    foreign = keyed(path, KEY)
    foreign.execute("CREATE TABLE t (x)")
    foreign.close()
    before = path.read_bytes()
    assert closed(path) == "not-ours"
    assert path.read_bytes() == before


def test_a_missing_book_is_not_made_by_accident(tmp_path: Path) -> None:
    assert closed(tmp_path / "vault.db") == "not-ours"
    assert list(tmp_path.iterdir()) == []


def test_another_key_does_not_open_it(tmp_path: Path) -> None:
    path = a_book(tmp_path)
    before = path.read_bytes()
    assert closed(path, bytes(32)) == "damaged"
    assert path.read_bytes() == before


@pytest.mark.parametrize("how", ["cut", "overwritten", "text"])
def test_a_damaged_first_page_is_told(tmp_path: Path, how: str) -> None:
    path = a_book(tmp_path)
    whole = path.read_bytes()
    match how:
        case "cut":
            path.write_bytes(whole[:1000])
        case "overwritten":
            path.write_bytes(bytes(len(whole)))
        case _:
            path.write_text("a shopping list\n" * 300)
    assert closed(path) == "damaged"


def test_one_flipped_bit_anywhere_is_found(tmp_path: Path) -> None:
    path = a_book(tmp_path)
    whole = path.read_bytes()
    for at in range(100, len(whole), len(whole) // 25):
        bad = bytearray(whole)
        bad[at] ^= 4
        path.write_bytes(bad)
        (tmp_path / "vault.db.open").touch()  # so that the whole file is looked at
        assert closed(path) == "damaged", at


def test_a_book_that_was_not_closed_is_checked_before_it_opens(tmp_path: Path) -> None:
    path = a_book(tmp_path)
    bad = bytearray(path.read_bytes())
    bad[-2000] ^= 1
    path.write_bytes(bad)
    close_door(open_door(path, KEY))  # closed cleanly, so only the first pages were looked at
    (tmp_path / "vault.db.open").touch()
    assert closed(path) == "damaged"
    assert closed(path) == "damaged", "and again, until it is mended"


def test_a_library_without_cipher_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "vault.db"
    monkeypatch.setattr(door, "driver", sqlite3)
    with pytest.raises(BookClosed, match="no-cipher"):
        open_door(path, KEY, create=True)
    assert path.read_bytes() == b""


def test_an_empty_file_is_a_new_book(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    path.touch()
    connection = open_door(path, KEY)
    assert number_of(connection, "user_version") == 0
    assert bring_up_to_date(connection, KEY, tmp_path)
    close_door(connection)
    close_door(open_door(path, KEY))


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BookClosed, match="read-only"):
        open_door(tmp_path / "gone" / "vault.db", KEY, create=True)


@pytest.mark.skipif(sys.platform != "linux", reason="unshare and read-only mounts are Linux's")
def test_a_read_only_place_is_told(tmp_path: Path) -> None:
    a_book(tmp_path)
    script = (
        "from pathlib import Path\n"
        "from twofold.errors import BookClosed\n"
        "from twofold.journal.door import open_door\n"
        "try:\n"
        f"    open_door(Path({str(tmp_path / 'vault.db')!r}), bytes(range(32)))\n"
        "except BookClosed as closed:\n"
        "    print(closed.code)\n"
    )
    mount = f"mount --bind -o ro '{tmp_path}' '{tmp_path}' 2>/dev/null || exit 77"
    shell = f'{mount}; exec "$0" -c "$1"'
    done = subprocess.run(
        ["unshare", "--mount", "sh", "-c", shell, sys.executable, script],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("this machine does not let us mount")
    assert done.stdout.strip() == "read-only", done.stderr


def test_nothing_is_said_on_stderr(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = a_book(tmp_path)
    closed(path, bytes(32))
    assert capfd.readouterr().err == ""
