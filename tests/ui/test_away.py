"""An evening covers itself when another program comes to the front, where that is wanted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.house import House
from twofold.host.settings import Settings
from twofold.ui.ways.evening import Evening
from twofold.ui.window import MainWindow

State = Qt.ApplicationState


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path / "book")
    house.services.household.introduce("Ana", "Sam")
    yield house
    house.services.close()


def asked(house: House, settings: Settings, state: State, qapp: QApplication) -> int:
    """Return how often the cover is asked for when the application comes to stand like this."""
    window = MainWindow()
    walk = house.services.walking.begin("role-reversal", seed=1)
    evening = Evening(window, house.services, walk, settings)
    evening.begin()
    times: list[int] = []
    evening.cover_asked.connect(lambda: times.append(1))
    assert isinstance(qapp, QGuiApplication)
    qapp.applicationStateChanged.emit(state)
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return len(times)


@pytest.mark.parametrize(
    ("wanted", "state", "times"),
    [
        (True, State.ApplicationInactive, 1),
        (True, State.ApplicationActive, 0),
        (False, State.ApplicationInactive, 0),
    ],
)
def test_it_covers_itself_only_where_that_is_wanted(
    house: House, qapp: QApplication, *, wanted: bool, state: State, times: int
) -> None:
    assert asked(house, Settings(cover_when_away=wanted), state, qapp) == times
