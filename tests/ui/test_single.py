"""One window a book."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from twofold.ui.single import Single, channel, raise_other


def test_a_second_start_raises_the_first_window(tmp_path: Path, qtbot: QtBot) -> None:
    assert not raise_other(tmp_path)
    first = Single(tmp_path)
    with qtbot.waitSignal(first.asked):
        assert raise_other(tmp_path)
    first.close()
    assert not raise_other(tmp_path)


def test_another_folder_is_another_book(tmp_path: Path) -> None:
    assert channel(tmp_path / "a") != channel(tmp_path / "b")


def test_the_channel_does_not_name_the_folder(tmp_path: Path) -> None:
    assert tmp_path.name not in channel(tmp_path)
