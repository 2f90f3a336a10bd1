"""One window a book."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from twofold.host.places import Places
from twofold.ui.single import Single, claim

AGAIN = (
    "import sys; from pathlib import Path; from twofold.host.places import Places\n"
    "from twofold.ui.single import claim\n"
    "lock = claim(Places(Path(sys.argv[1])), wait=float(sys.argv[2]))\n"
    "print('raised' if lock is None else 'held' if lock.isLocked() else 'not held')"
)
CRASH = AGAIN + "\nimport os; sys.stdout.flush(); os._exit(0)"


def start_again(folder: Path, wait: float = 20, program: str = AGAIN) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", program, str(folder), str(wait)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def said(start: "subprocess.Popen[str]") -> str:
    return start.communicate()[0].strip()


def test_a_second_start_raises_the_first_window(tmp_path: Path, qtbot: QtBot) -> None:
    lock = claim(Places(tmp_path))
    first = Single(tmp_path)
    with qtbot.waitSignal(first.asked, timeout=20_000):
        second = start_again(tmp_path)
    assert said(second) == "raised"
    first.close()
    assert lock is not None
    lock.unlock()
    assert not list(tmp_path.iterdir())


def test_a_second_start_waits_for_a_window_that_is_still_coming_up(
    tmp_path: Path, qtbot: QtBot
) -> None:
    lock = claim(Places(tmp_path))
    second = start_again(tmp_path)
    qtbot.waitUntil((tmp_path / "come-forward").exists, timeout=20_000)

    first = Single(tmp_path)
    with qtbot.waitSignal(first.asked):
        first.listen()

    assert said(second) == "raised"
    first.close()
    del lock


def test_a_second_start_opens_the_book_when_the_first_is_just_leaving(
    tmp_path: Path, qtbot: QtBot
) -> None:
    lock = claim(Places(tmp_path))
    assert lock is not None
    second = start_again(tmp_path)
    qtbot.waitUntil((tmp_path / "come-forward").exists, timeout=20_000)

    lock.unlock()

    assert said(second) == "held"
    assert not (tmp_path / "come-forward").exists()


def test_a_window_that_does_not_answer_is_not_waited_for_long(tmp_path: Path) -> None:
    lock = claim(Places(tmp_path))
    first = Single(tmp_path)
    second = start_again(tmp_path, wait=0.05)  # our events wait meanwhile, as in one that hangs
    assert said(second) == "not held"
    first.close()
    assert not (tmp_path / "come-forward").exists()
    del lock


def test_what_a_crash_left_is_no_window(tmp_path: Path) -> None:
    assert said(start_again(tmp_path, program=CRASH)) == "held"
    assert list(tmp_path.iterdir())

    again = claim(Places(tmp_path), wait=60)

    assert again is not None
    assert again.isLocked()


def test_a_first_start_makes_the_folder_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "new"

    lock = claim(Places(folder))

    assert lock is not None
    assert lock.isLocked()
    assert folder.stat().st_mode & 0o777 == 0o700


def test_where_nothing_can_be_written_the_start_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    lock = claim(Places(tmp_path / "file" / "folder"), wait=60)

    assert lock is not None
    assert not lock.isLocked()


@pytest.mark.parametrize("other", ["b", "a/inside"])
def test_another_folder_is_another_book(tmp_path: Path, other: str) -> None:
    lock = claim(Places(tmp_path / "a"))

    another = claim(Places(tmp_path / other))

    assert another is not None
    assert another.isLocked()
    del lock
