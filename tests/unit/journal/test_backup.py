import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.journal.book import KEY, begun, introduced, say, store_in
from twofold.errors import BookClosed, NotWritten
from twofold.journal import answers, backup
from twofold.journal.backup import copy_book, row_counts
from twofold.journal.door import Connection
from twofold.journal.store import Store


def filled(store: Store) -> int:
    """Keep an evening that fills some pages."""
    with store.writing() as db:
        introduced(db)
        walk = begun(db)
        say(db, walk.id, "story", "the walk home " * 5000)
    return walk.id


def refused(store: Store, target: Path) -> str:
    """Return why a copy is not made, and see that nothing was left."""
    there = sorted(target.parent.iterdir()) if target.parent.is_dir() else None
    with pytest.raises(NotWritten) as why:
        copy_book(store.connection, KEY, target)
    assert there == (sorted(target.parent.iterdir()) if target.parent.is_dir() else None)
    return why.value.code


def test_a_copy_opens_as_a_book_with_everything_in_it(store: Store, tmp_path: Path) -> None:
    walk_id = filled(store)
    keys = tmp_path / "vault.keys"
    keys.write_text("{}")
    other = tmp_path / "stick"
    other.mkdir()
    told: list[tuple[int, int]] = []
    copy_book(
        store.connection,
        KEY,
        other / "vault.db",
        keys=keys,
        progress=lambda left, pages: told.append((left, pages)),
    )
    assert told[-1][0] == 0
    assert sorted(file.name for file in other.iterdir()) == ["vault.db", "vault.keys"]
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in other.iterdir())
    with store_in(other) as copy:
        assert row_counts(copy.connection) == row_counts(store.connection)
        with copy.writing() as db:
            assert len(answers.open_answers(db, walk_id)) == 1
            say(db, walk_id, "last", "written in the copy")


def test_the_book_goes_on_after_a_copy(store: Store, tmp_path: Path) -> None:
    walk_id = filled(store)
    copy_book(store.connection, KEY, tmp_path / "copy.db")
    with store.writing() as db:
        say(db, walk_id, "last", "more")
    with store.reading() as db:
        assert len(answers.open_answers(db, walk_id)) == 2


def test_nothing_is_replaced_unasked(store: Store, tmp_path: Path) -> None:
    filled(store)
    there = tmp_path / "copy.db"
    there.write_text("somebody else's")
    assert refused(store, there) == "exists"
    assert there.read_text() == "somebody else's"
    copy_book(store.connection, KEY, there, replace=True)


def test_a_folder_that_is_gone_is_told(store: Store, tmp_path: Path) -> None:
    assert refused(store, tmp_path / "gone" / "copy.db") == "no-folder"


@pytest.mark.skipif(sys.platform != "linux", reason="small mounts are Linux's")
def test_a_disk_that_is_full_is_told(tmp_path: Path) -> None:
    book, stick = tmp_path / "book", tmp_path / "stick"
    book.mkdir()
    stick.mkdir()
    with store_in(book) as store:
        filled(store)
    script = f"""
from pathlib import Path
from twofold.errors import NotWritten
from twofold.journal.backup import copy_book
from twofold.journal.door import close_door, open_door
key = bytes(range(32))
door = open_door(Path({str(book)!r}) / "vault.db", key)
try:
    copy_book(door, key, Path({str(stick)!r}) / "vault.db")
except NotWritten as refused:
    print(refused.code, list(Path({str(stick)!r}).iterdir()))
close_door(door)
"""
    shell = f'mount -t tmpfs -o size=64k none \'{stick}\' || exit 77; exec "$0" -c "$1"'
    done = subprocess.run(
        ["unshare", "--mount", "sh", "-c", shell, sys.executable, script],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("this machine does not let us mount")
    assert done.stdout.strip() == "disk-full []", done.stderr


def test_a_copy_that_is_not_sound_is_no_copy(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(store)
    other = tmp_path / "good"
    other.mkdir()
    target = other / "copy.db"
    copy_book(store.connection, KEY, target)
    good = target.read_bytes()

    def unsound(_connection: Connection) -> None:
        raise BookClosed("damaged")

    monkeypatch.setattr(backup, "check_door", unsound)
    with pytest.raises(NotWritten, match="disk-error"):
        copy_book(store.connection, KEY, target, replace=True)
    assert target.read_bytes() == good
    assert list(other.iterdir()) == [target]
