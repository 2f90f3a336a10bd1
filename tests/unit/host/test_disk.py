"""A file is there whole or not at all, for its owner only, and nothing lies beside it."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from twofold.host.disk import refusal, write_once, write_over, write_whole

Write = Callable[[Path, bytes], None]
both = pytest.mark.parametrize("write", [write_whole, write_once])


@both
@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_only_its_owner_can_read_what_was_written(write: Write, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write(tmp_path / "words", b"ours")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "words").stat().st_mode) == 0o600


@both
def test_a_disk_that_refuses_leaves_everything_as_it_was(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "words").write_bytes(b"before")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="full") as refused:
        write(tmp_path / "words", b"after")
    assert refusal(refused.value) == "disk-full"
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {"words": b"before"}


def test_what_is_there_is_replaced_by_one_and_left_alone_by_the_other(tmp_path: Path) -> None:
    words = tmp_path / "words"
    write_whole(words, b"first")
    write_whole(words, b"second")
    with pytest.raises(FileExistsError):
        write_once(words, b"third")
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {"words": b"second"}


@both
def test_a_name_that_nobody_can_guess_is_written_first(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a folder where others may write, a waiting file or link never gets the words."""
    trap = tmp_path / "trap"
    trap.write_bytes(b"")
    real = os.open
    made: list[str] = []

    def first_somebody_else(path: Path, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_CREAT:
            made.append(Path(path).name)
            Path(path).symlink_to(trap)
        return real(path, flags, mode)

    monkeypatch.setattr("os.open", first_somebody_else)
    with pytest.raises(FileExistsError):
        write(tmp_path / "words", b"ours")
    with pytest.raises(FileExistsError):
        write(tmp_path / "words", b"ours")
    assert trap.read_bytes() == b""
    assert len(set(made)) == 2
    assert not any("words" in name or str(os.getpid()) in name for name in made)


def test_a_very_long_name_is_written_as_well(tmp_path: Path) -> None:
    long = tmp_path / ("w" * 250)
    write_whole(long, b"ours")
    assert long.read_bytes() == b"ours"


def test_writing_over_a_file_needs_no_new_one(tmp_path: Path) -> None:
    words = tmp_path / "words"
    with pytest.raises(FileNotFoundError):
        write_over(words, b"ours")
    words.write_bytes(b"longer than that")
    before = words.stat().st_ino
    write_over(words, b"ours")
    assert words.read_bytes() == b"ours"
    assert words.stat().st_ino == before
