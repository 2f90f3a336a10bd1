"""One window a book."""

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from twofold.ui.single import Single, raise_other

AGAIN = "import sys; from pathlib import Path; from twofold.ui.single import raise_other\n"
AGAIN += "print(raise_other(Path(sys.argv[1]), wait=20))"


def start_again(folder: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", AGAIN, str(folder)], stdout=subprocess.PIPE, text=True
    )


def test_a_second_start_raises_the_first_window(tmp_path: Path, qtbot: QtBot) -> None:
    first = Single(tmp_path)
    with qtbot.waitSignal(first.asked, timeout=20_000):
        second = start_again(tmp_path)
    assert second.communicate()[0].strip() == "True"
    first.close()
    assert not list(tmp_path.iterdir())


def test_a_call_from_before_the_window_listened_is_heard(tmp_path: Path, qtbot: QtBot) -> None:
    second = start_again(tmp_path)
    qtbot.waitUntil(lambda: any(tmp_path.iterdir()), timeout=20_000)
    Single(tmp_path).close()
    assert second.communicate()[0].strip() == "True"


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
