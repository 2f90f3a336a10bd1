"""Every exercise of the library is lived to its end in the real window, by a robot with whims."""

from pathlib import Path

import pytest

from tests.robot.evening import live_an_evening
from tests.robot.for_tests import quietly, robot_with
from tests.robot.plans import AsPeopleDo
from tests.robot.robot import Robot
from tests.unit.test_shipped_exercises import ARTEFACTS

pytestmark = quietly


robot = robot_with(AsPeopleDo)


@pytest.mark.parametrize("exercise", sorted(ARTEFACTS))
def test_an_evening_is_lived_to_its_end(robot: Robot, exercise: str, tmp_path: Path) -> None:
    live_an_evening(robot, exercise, 2, tmp_path)
