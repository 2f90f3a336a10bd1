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


@pytest.mark.skipif(os.name == "nt", reason="Windows lets few people make links")
def test_a_link_stays_and_what_it_leads_to_is_replaced(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (tmp_path / "far").symlink_to("near")
    (tmp_path / "near").symlink_to(home / "words")
    for content in (b"first", b"second"):  # the file is missing, then it is there
        write_whole(tmp_path / "far", content)
        assert (home / "words").read_bytes() == content
    assert (tmp_path / "far").is_symlink()
    assert (tmp_path / "near").is_symlink()
    assert sorted(p.name for p in (*tmp_path.iterdir(), *home.iterdir())) == [
        *("far", "home", "near", "words")
    ]


@pytest.mark.skipif(os.name == "nt", reason="as above")
def test_a_link_that_is_not_ours_or_leads_nowhere_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = tmp_path / "words"
    words.write_bytes(b"before")
    (tmp_path / "link").symlink_to(words)
    (tmp_path / "circle").symlink_to("circle")
    with pytest.raises(OSError, match="circle"):
        write_whole(tmp_path / "circle", b"after")
    owner = os.lstat(tmp_path / "link").st_uid
    monkeypatch.setattr("os.getuid", lambda: owner + 1)
    with pytest.raises(PermissionError):
        write_whole(tmp_path / "link", b"after")
    assert words.read_bytes() == b"before"
    assert (tmp_path / "link").is_symlink()


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
