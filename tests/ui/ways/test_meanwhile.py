"""Presses that come before everything is read: each is done, none of them twice."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.house import House
from twofold.host.places import Places
from twofold.ui.app import App
from twofold.ui.player.screen import PlayerScreen
from twofold.ui.ways.meanwhile import Meanwhile


class Heard:
    def __init__(self) -> None:
        self.words: list[str] = []

    def say(self, word: str) -> None:
        self.words.append(word)

    def whisper(self, word: str) -> None:
        self.words.append(f"({word})")


def test_of_two_presses_of_a_kind_the_later_one_counts() -> None:
    heard, meanwhile = Heard(), Meanwhile()
    for deed in (heard.say, heard.whisper, heard.say):
        meanwhile.put(partial(deed, f"{deed.__name__} {len(heard.words)}"))
    meanwhile.put(partial(heard.say, "last"))
    assert heard.words == []
    meanwhile.do()
    assert heard.words == ["(whisper 0)", "last"]
    meanwhile.do()
    assert heard.words == ["(whisper 0)", "last"], "once"


def test_who_presses_begin_twice_before_all_is_read_begins_one_evening(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    house = House(tmp_path)
    house.services.household.introduce("Ana", "Sam")
    house.services.close()
    app = App(qapp, Places(tmp_path))
    with qtbot.waitSignal(app.arrived, timeout=30_000):
        app.show()
    assert app.ways is not None
    with qtbot.waitSignal(app.furnished, timeout=30_000):
        app.ways.begin("weekly-check-in")
        app.ways.begin("weekly-check-in")
    assert app.services is not None
    assert isinstance(app.window.current(), PlayerScreen)
    walks = app.services.store.connection.execute("SELECT count(*) FROM walk").fetchone()
    app.window.close()
    app.close()
    assert walks == (1,)
