"""A robot lives ten very different evenings in the real window, with real keys and clicks.

All forty are walked so by `make e2e`; through the engine alone by
`tests/unit/services/test_walking_the_library.py`.
"""

from pathlib import Path

import pytest

from tests.robot.evening import live_an_evening
from tests.robot.for_tests import quietly, robot_with
from tests.robot.plans import AsPeopleDo
from tests.robot.robot import Robot

TEN = (
    "caring-list",  # days in between
    "concrete-needs",  # tables, and words for oneself alone
    "fairness-pulse",  # guesses and their gap
    "kind-outsider",  # nothing but one's own, and four months
    "load-inventory",  # the largest table, whole jobs that move
    "problem-solving",  # a heat, a gate, eight ideas, an agreement
    "repair",  # both calm, or later
    "role-reversal",  # each as the other, deep
    "small-wins",  # kept words of earlier evenings
    "weekly-check-in",  # what was promised comes back
)

pytestmark = quietly


robot = robot_with(AsPeopleDo)


@pytest.mark.parametrize("exercise", TEN)
def test_an_evening_is_lived_to_its_end(robot: Robot, exercise: str, tmp_path: Path) -> None:
    live_an_evening(robot, exercise, 1, tmp_path)
