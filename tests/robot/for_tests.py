"""A robot for tests: two people who have said their names, over a book of their own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.robot.robot import Robot
from tests.robot.writing import Plan

#: What the window system of these tests says whenever a menu opens.
quietly = pytest.mark.qt_log_ignore("This plugin does not support")


def robot_with(plan: Callable[[], Plan]) -> object:
    """Return the fixture `robot`; the two write and choose by `plan`."""

    @pytest.fixture
    def robot(qapp: QApplication, tmp_path: Path) -> Iterator[Robot]:
        made = Robot(qapp, tmp_path / "book", plan())
        made.introduce()
        yield made
        made.close()

    return robot
