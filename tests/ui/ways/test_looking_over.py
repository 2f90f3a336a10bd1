"""After a stop that was no close: the screen stays alive, and can be left."""

from pathlib import Path
from threading import Event, active_count

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.house import House
from tests.ui.looking import clipped, overlapping, settle
from twofold.services.opening import Book, open_book
from twofold.ui.app import App
from twofold.ui.ways.looking_over import LookingOver, LookingOverPage


class Long:
    """A check that lasts as long as it is held: SQLite asks after every few steps of its work."""

    def __init__(self, book: Book) -> None:
        self.began, self._goes_on = Event(), Event()
        book.door.set_progress_handler(self._hold, 20)

    def let_go(self) -> None:
        self._goes_on.set()

    def _hold(self) -> int:
        self.began.set()
        self._goes_on.wait(0.01)
        return 0


@pytest.fixture
def left_open(tmp_path: Path) -> House:
    house = House(tmp_path)
    house.services.household.introduce("Ana", "Sam")
    house.services.close()
    house.places.mark.touch()  # what a crash leaves behind
    return house


def test_the_screen_is_alive_while_a_book_is_checked(left_open: House, qtbot: QtBot) -> None:
    book = open_book(left_open.places, left_open.clock)
    long, beats = Long(book), []
    over = LookingOver(book, QApplication.instance() or QObject())
    heart = QTimer()
    heart.timeout.connect(lambda: beats.append(1) if long.began.is_set() else None)
    heart.start(1)

    threads = active_count()
    over.start()
    qtbot.waitUntil(lambda: len(beats) > 20)
    during = book.unchecked
    heart.stop()
    with qtbot.waitSignal(over.done) as done:
        long.let_go()

    assert (during, book.unchecked, done.args) == (True, False, [None])
    qtbot.waitUntil(lambda: active_count() == threads)
    book.close()
    assert not left_open.places.mark.exists()


def test_leaving_ends_a_check_and_the_next_start_checks_again(
    left_open: House, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = App(qapp, left_open.places)
    whole, held = app._look_over, []

    def look_over(book: Book) -> None:
        held.append(Long(book))
        whole(book)

    monkeypatch.setattr(app, "_look_over", look_over)
    app.show()
    qtbot.waitUntil(lambda: bool(held) and held[0].began.is_set(), timeout=20_000)
    assert isinstance(app.window.current(), LookingOverPage)
    app.window.close()
    app.close()  # comes back, although nobody lets the check go on
    assert app.ways is None
    assert open_book(left_open.places, left_open.clock).unchecked


def test_a_window_that_is_closed_before_all_is_read_closes_its_book(
    left_open: House, qapp: QApplication, qtbot: QtBot
) -> None:
    left_open.places.mark.unlink()
    app = App(qapp, left_open.places)
    with qtbot.waitSignal(app.arrived, timeout=20_000):
        app.show()
    assert app.services is None
    app.window.close()
    app.close()
    assert not open_book(left_open.places, left_open.clock).unchecked


def test_the_page_is_calm_and_whole(qtbot: QtBot) -> None:
    page = LookingOverPage()
    qtbot.addWidget(page)
    settle(page, 800, 600)
    assert clipped(page) == []
    assert overlapping(page) == []
