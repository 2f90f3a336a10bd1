"""Long work in slices: said as it goes, and a broken end is never taken for a good one."""

from collections.abc import Generator

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from twofold.errors import NotCarried
from twofold.ui.away.slices import Slices


class Heard:
    def __init__(self, slices: Slices) -> None:
        self.came: list[object] = []
        self.ends: list[object] = []
        slices.came.connect(self.came.append)
        slices.ended.connect(lambda: self.ends.append("ended"))
        slices.refused.connect(lambda trouble: self.ends.append(trouble.code))


def test_work_says_how_far_it_is_and_that_it_has_ended(qtbot: QtBot) -> None:
    owner = QObject()
    slices = Slices(owner)
    heard = Heard(slices)
    with qtbot.waitSignal(slices.ended):
        slices.begin(number for number in range(3))
    assert heard.came == [0, 1, 2]
    assert heard.ends == ["ended"]


def test_a_trouble_is_told_and_nothing_after_it(qtbot: QtBot) -> None:
    def work() -> Generator[int, None, None]:
        yield 1
        raise NotCarried("away-full")

    owner = QObject()
    slices = Slices(owner)
    heard = Heard(slices)
    with qtbot.waitSignal(slices.refused):
        slices.begin(work())
    qtbot.wait(1)
    assert heard.ends == ["away-full"]


def test_what_nobody_foresaw_is_no_end(qtbot: QtBot) -> None:
    def work() -> Generator[int, None, None]:
        yield 1
        raise RuntimeError("a bug")

    owner = QObject()
    slices = Slices(owner)
    heard = Heard(slices)
    with qtbot.captureExceptions() as caught:
        slices.begin(work())
        qtbot.waitUntil(lambda: bool(caught))
        qtbot.wait(1)
    assert [kind for kind, _, _ in caught] == [RuntimeError]
    assert heard.ends == [], "a broken end is not told as a good one"


def test_work_that_is_given_up_is_closed_at_once(qtbot: QtBot) -> None:
    closed: list[bool] = []

    def work() -> Generator[int, None, None]:
        try:
            while True:
                yield 1
        finally:
            closed.append(True)

    owner = QObject()
    slices = Slices(owner)
    heard = Heard(slices)
    with qtbot.waitSignal(slices.came):
        slices.begin(work())
    slices.give_up()
    assert closed == [True]
    assert heard.ends == []
