"""Every exercise of the library is lived to its end in the real window, by a robot with whims."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.robot.evening import live_an_evening
from tests.robot.plans import AsPeopleDo
from tests.robot.robot import Robot
from tests.unit.test_shipped_exercises import ARTEFACTS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def robot(qapp: QApplication, tmp_path: Path) -> Iterator[Robot]:
    made = Robot(qapp, tmp_path / "book", AsPeopleDo())
    made.introduce()
    yield made
    made.close()


@pytest.mark.parametrize("exercise", sorted(ARTEFACTS))
def test_an_evening_is_lived_to_its_end(robot: Robot, exercise: str, tmp_path: Path) -> None:
    live_an_evening(robot, exercise, 2, tmp_path)
