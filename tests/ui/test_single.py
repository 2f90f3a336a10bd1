"""One window a book."""

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from twofold.ui.single import Single, raise_other

AGAIN = "import sys; from pathlib import Path; from twofold.ui.single import raise_other\n"
AGAIN += "print(raise_other(Path(sys.argv[1]), wait=float(sys.argv[2])))"
CRASH = "import os, sys; from pathlib import Path; from twofold.ui.single import Single\n"
CRASH += "first = Single(Path(sys.argv[1])); os._exit(0)"


def start_again(folder: Path, wait: float = 20) -> "subprocess.Popen[str]":
    program = [sys.executable, "-c", AGAIN, str(folder), str(wait)]
    return subprocess.Popen(program, stdout=subprocess.PIPE, text=True)


def test_a_second_start_raises_the_first_window(tmp_path: Path, qtbot: QtBot) -> None:
    first = Single(tmp_path)
    with qtbot.waitSignal(first.asked, timeout=20_000):
        second = start_again(tmp_path)
    assert second.communicate()[0].strip() == "True"
    first.close()
    assert not list(tmp_path.iterdir())


def test_a_window_that_does_not_answer_is_not_waited_for_long(tmp_path: Path) -> None:
    first = Single(tmp_path)
    second = start_again(tmp_path, wait=0.05)  # our events wait meanwhile, as in one that hangs
    assert second.communicate()[0].strip() == "False"
    first.close()
    assert not list(tmp_path.iterdir())


def test_what_a_crash_left_is_no_window(tmp_path: Path, qtbot: QtBot) -> None:
    crash = [sys.executable, "-c", CRASH, str(tmp_path)]
    subprocess.run(crash, check=True)
    assert list(tmp_path.iterdir())
    assert not raise_other(tmp_path, wait=60)
    again = Single(tmp_path)
    with qtbot.waitSignal(again.asked, timeout=20_000):
        second = start_again(tmp_path)
    assert second.communicate()[0].strip() == "True"
    again.close()


def test_where_no_window_listens_the_start_goes_on(tmp_path: Path) -> None:
    assert not raise_other(tmp_path, wait=0.05)
    assert not list(tmp_path.iterdir())
    assert not raise_other(tmp_path / "not there", wait=0.05)


def test_another_folder_is_another_book(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    first = Single(tmp_path / "a")
    with qtbot.assertNotEmitted(first.asked, wait=50):
        assert not raise_other(tmp_path / "b", wait=0.05)
    first.close()
