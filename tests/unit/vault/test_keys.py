import base64
import json
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from twofold.errors import BookClosed
from twofold.journal.climbing import bring_up_to_date
from twofold.journal.door import close_door, number_of, open_door
from twofold.vault.keys import create_keys, keys_for, read_keys


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    return tmp_path / "vault.keys"


def refused(keys: Path) -> str:
    """Return why a key file gives no key."""
    with pytest.raises(BookClosed) as why:
        read_keys(keys)
    return why.value.code


def test_a_key_is_read_back_and_no_two_are_alike(keys: Path, tmp_path: Path) -> None:
    key = create_keys(keys)
    assert len(key) == 32
    assert read_keys(keys) == key
    assert create_keys(tmp_path / "other.keys") != key
    assert stat.S_IMODE(keys.stat().st_mode) == 0o600
    assert sorted(p.name for p in tmp_path.iterdir()) == ["other.keys", "vault.keys"]


def test_the_file_has_room_for_other_kinds_of_slots(keys: Path) -> None:
    key = create_keys(keys)
    stored = json.loads(keys.read_text())
    assert stored["format"] == 1
    assert [slot["kind"] for slot in stored["slots"]] == ["none"]
    stored["slots"].insert(0, {"id": "2", "kind": "passphrase", "m": 65536, "wrapped": "…"})
    keys.write_text(json.dumps(stored))
    assert read_keys(keys) == key


def test_a_key_file_is_never_replaced(keys: Path) -> None:
    key = create_keys(keys)
    with pytest.raises(FileExistsError):
        create_keys(keys)
    assert read_keys(keys) == key


def test_an_old_book_never_gets_a_new_key(keys: Path, tmp_path: Path) -> None:
    vault = tmp_path / "vault.db"
    vault.write_bytes(b"?" * 4096)
    with pytest.raises(BookClosed, match="no-key"):
        keys_for(keys, vault)
    assert not keys.exists()


def test_the_same_key_is_given_at_every_start(keys: Path, tmp_path: Path) -> None:
    vault = tmp_path / "vault.db"
    key = keys_for(keys, vault)
    assert keys_for(keys, vault) == key
    vault.touch()
    assert keys_for(keys, vault) == key


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", "no-key"),
        ("[]", "no-key"),
        ("{", "no-key"),
        ("[" * 100_000, "no-key"),
        ('{"format": 1}', "no-key"),
        ('{"format": 1, "slots": {}}', "no-key"),
        ('{"format": 1, "slots": [1, {"kind": "none"}]}', "no-key"),
        ('{"format": 1, "slots": [{"kind": "none", "key": "§"}]}', "no-key"),
        ('{"format": 1, "slots": [{"kind": "none", "key": "c2hvcnQ="}]}', "no-key"),
        ('{"format": 2, "slots": []}', "newer"),
        (b"\xff\xfe", "no-key"),
    ],
)
def test_a_key_file_without_a_usable_key_is_told(
    keys: Path, content: str | bytes, code: str
) -> None:
    keys.write_bytes(content if isinstance(content, bytes) else content.encode())
    assert refused(keys) == code


def test_a_missing_key_file_is_told(keys: Path) -> None:
    assert refused(keys) == "no-key"


def test_a_place_that_takes_no_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(BookClosed):
        create_keys(tmp_path / "gone" / "vault.keys")


def test_the_key_never_shows_in_what_is_raised(keys: Path) -> None:
    key = create_keys(keys)
    keys.write_text(keys.read_text().replace('"none"', '"other"'))
    with pytest.raises(BookClosed) as why:
        read_keys(keys)
    assert base64.b64encode(key).decode() not in repr(why.value)


FIRST_START = """
import os, signal, sys
from pathlib import Path
from twofold.journal.climbing import bring_up_to_date
from twofold.journal.door import close_door, open_door
from twofold.vault.keys import keys_for

root, last = Path(sys.argv[1]), int(sys.argv[2])
seen = 0

def count(event, args):
    global seen
    if event in {"open", "os.rename", "os.link", "os.remove"} and str(root) in str(args[0]):
        seen += 1
        if seen == last:
            os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(count)
key = keys_for(root / "vault.keys", root / "vault.db")
door = open_door(root / "vault.db", key, create=True)
bring_up_to_date(door, key, root / "copies")
close_door(door)
"""


@pytest.mark.skipif(os.name == "nt", reason="no kill -9")
def test_a_first_start_killed_between_any_two_files_can_be_started_again(tmp_path: Path) -> None:
    deaths = 0
    for last in range(1, 9):
        root = tmp_path / str(last)
        root.mkdir()
        done = subprocess.run(
            [sys.executable, "-c", FIRST_START, str(root), str(last)],
            capture_output=True,
            check=False,
        )
        assert done.returncode in {0, -signal.SIGKILL}, done.stderr.decode()
        deaths += done.returncode != 0
        keys, vault = root / "vault.keys", root / "vault.db"
        known = read_keys(keys) if keys.exists() else None
        key = keys_for(keys, vault)
        assert known in {None, key}
        door = open_door(vault, key, create=True)
        bring_up_to_date(door, key, root)
        assert number_of(door, "user_version") == 1
        close_door(door)
    assert deaths >= 4
