"""How an evening is shown follows the settings, and the system where it says something."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.house import House
from twofold.host.settings import Settings
from twofold.ui.player.company import Manner
from twofold.ui.ways.evening import Evening
from twofold.ui.window import MainWindow


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path / "book")
    house.services.household.introduce("Ana", "Sam")
    yield house
    house.services.close()


def manner(house: House, settings: Settings) -> Manner:
    window = MainWindow()
    walk = house.services.walking.begin("role-reversal", seed=1)
    shown = Evening(window, house.services, walk, settings).presenter.company.manner
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return shown


@pytest.mark.usefixtures("qapp")
def test_the_switch_stills_the_evening_whatever_the_system_says(house: House) -> None:
    assert manner(house, Settings(less_motion=True)).less_motion


def test_without_the_switch_the_system_decides(house: House, qapp: QApplication) -> None:
    asked = qapp.styleHints().accessibility().motionPreference().name == "ReducedMotion"

    assert manner(house, Settings()).less_motion == asked


@pytest.mark.usefixtures("qapp")
def test_timers_follow_the_settings(house: House) -> None:
    shown = manner(house, Settings(timers=False, timer_ring=False, longer_turns=3))

    assert (shown.timers, shown.ring, shown.longer) == (False, False, 3)
