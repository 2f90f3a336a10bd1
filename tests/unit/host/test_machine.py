"""Places, disk, clock, log and what is switched off."""

import errno
import logging
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.canary import canaries, in_folder, in_text
from twofold.host.clock import SetClock, SystemClock
from twofold.host.disk import refusal, write_once, write_whole
from twofold.host.log import start_log, stop_log
from twofold.host.places import Places, shipped


# ── Places ──────────────────────────────────────────────────────────────────────────────────────
def test_everything_lies_under_one_folder(tmp_path: Path) -> None:
    places = Places(tmp_path / "data")
    paths = [
        getattr(places, name) for name, kind in vars(Places).items() if isinstance(kind, property)
    ]
    paths = [path.root if isinstance(path, Places) else path for path in paths]
    assert len(paths) == len(set(paths)) >= 6
    assert all(path.parent == places.root for path in paths)
    places.make()
    places.make()
    assert stat.S_IMODE(places.root.stat().st_mode) == 0o700


def test_the_folder_asked_for_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWOFOLD_DATA_DIR", str(tmp_path / "chosen"))
    assert Places.default(tmp_path / "given").root == tmp_path / "given"
    assert Places.default().root == tmp_path / "chosen"
    monkeypatch.delenv("TWOFOLD_DATA_DIR")
    assert Places.default().root.name == "twofold"
    assert not Places.default().root.exists()


def test_a_folder_is_the_same_wherever_one_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert Places.default(Path("here")).root == tmp_path / "here"


def test_what_is_shipped_is_found() -> None:
    assert (shipped("exercises") / "en").is_dir()
    with pytest.raises(FileNotFoundError):
        shipped("nothing-of-ours")


# ── Disk ────────────────────────────────────────────────────────────────────────────────────────
@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EDQUOT, "disk-full"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "read-only"),
        (errno.EIO, "disk-error"),
        (None, "disk-error"),
    ],
)
def test_what_a_disk_refuses_has_a_name(number: int | None, code: str) -> None:
    assert refusal(OSError(number, "…")) == code


def test_a_file_is_replaced_whole_and_private(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("links", [True, False], ids=["links", "a stick without links"])
def test_a_file_is_written_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:

        def refuse(*_: object) -> None:
            raise OSError(errno.EPERM, "no links here")

        monkeypatch.setattr(Path, "hardlink_to", refuse)
    path = tmp_path / "file"
    write_once(path, b"one")
    with pytest.raises(FileExistsError):
        write_once(path, b"two")
    assert path.read_bytes() == b"one"
    assert list(tmp_path.iterdir()) == [path]


# ── Clock ───────────────────────────────────────────────────────────────────────────────────────
def test_the_clock_tells_utc_and_the_local_day() -> None:
    clock = SystemClock()
    assert clock.now().tzinfo is UTC
    assert abs(clock.today() - clock.now().date()) <= timedelta(days=1)
    assert clock.zone()


def test_the_zone_is_the_one_that_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Lisbon")
    assert SystemClock().zone() == "Europe/Lisbon"


def test_a_set_clock_stands_until_time_passes() -> None:
    clock = SetClock(datetime(2026, 2, 28, 23, 30, tzinfo=UTC), offset=timedelta(hours=1))
    assert clock.now() == clock.now()
    assert clock.today() == date(2026, 3, 1), "it is past midnight in the room"
    clock.pass_by(minutes=40)
    assert clock.now() == datetime(2026, 3, 1, 0, 10, tzinfo=UTC)


# ── Log ─────────────────────────────────────────────────────────────────────────────────────────
@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "twofold.log"
    handler = start_log(path)
    yield path
    stop_log(handler)


def blame(word: str) -> None:
    """Raise an error whose message, cause and locals hold a word."""
    try:
        os.environ[word]
    except KeyError as error:
        raise ValueError(f"could not keep {word}") from error


def test_the_log_tells_kind_and_place_but_no_word(
    log: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = canaries(3)
    ours, theirs = logging.getLogger("twofold.test"), logging.getLogger("somebody.else")
    try:
        blame(words[0])
    except ValueError as error:
        ours.exception("keeping %s", words[1])
        theirs.warning(f"quoted {words[2]}")
        sys.excepthook(type(error), error, error.__traceback__)
    written = log.read_text()
    said = capsys.readouterr().err
    assert "ValueError" in written
    assert "KeyError" in written
    assert "test_machine.py" in written
    assert "blame" in written
    assert "keeping %s" in written
    assert "ValueError" in said
    assert in_folder(tmp_path, words) == []
    assert in_text(said, words) == []
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_errors_of_threads_are_logged_without_a_word(
    log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (word,) = canaries(1)
    thread = threading.Thread(target=blame, args=(word,))
    thread.start()
    thread.join()
    assert "ValueError" in log.read_text()
    assert word not in log.read_text() + capsys.readouterr().err


def test_the_log_stays_below_a_megabyte(log: Path) -> None:
    ours = logging.getLogger("twofold.test")
    for _ in range(15_000):
        ours.warning("a line of the usual length that says where something happened")
    files = sorted(log.parent.iterdir())
    assert 1 < len(files) <= 2
    assert sum(file.stat().st_size for file in files) < 1_000_000
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files)


def test_a_place_without_a_log_still_starts(tmp_path: Path) -> None:
    handler = start_log(tmp_path / "gone" / "twofold.log")
    logging.getLogger("twofold").warning("nowhere")
    stop_log(handler)


# ── Memory ──────────────────────────────────────────────────────────────────────────────────────
@pytest.mark.skipif(sys.platform != "linux", reason="told by /proc")
def test_no_dump_of_memory_is_left() -> None:
    script = (
        "import ctypes, resource\n"
        "from twofold.host.harden import harden\n"
        "harden()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "(0, 0) 0"
