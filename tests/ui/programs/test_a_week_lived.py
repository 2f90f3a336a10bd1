"""A program in the real window: begun, swapped, paused, waited for, and left."""

from tests.house import next_move
from tests.robot.for_tests import quietly, robot_with
from tests.robot.plans import InSilence
from tests.robot.program import Followed
from tests.robot.robot import Robot, said
from twofold.walk.places import Finish

pytestmark = quietly


robot = robot_with(InSilence)


def test_a_week_is_lived_and_a_missed_one_waits(robot: Robot) -> None:
    program = Followed(robot, "first-steps")
    program.press("begin-program")
    assert "Week 1 of 4" in program.told()
    assert "Speak, listen, pause" in program.told()  # all weeks can be seen

    program.press("swap-specific-thanks", "instead-who-you-are")
    assert "in the place of Thanks with detail" in program.told()
    assert {item.exercise for item in program.waiting()} == {
        "fairness-pulse",
        "who-you-are",
        "weekly-check-in",
    }

    program.do(program.waiting()[0])  # an evening in the window, from the week's own button on
    assert len(program.waiting()) == 2

    program.press("pause-program")
    assert "Week 1 of 4, paused" in program.told()
    robot.clock.pass_by(days=90)
    robot.open_again()
    assert "Week 1 of 4, paused" in program.told()
    program.press("begin-program")
    assert len(program.waiting()) == 2  # nothing was reset
    robot.click("to-home")
    assert "First steps" in said(robot.app.window)

    for item in program.waiting():
        pass_through(robot, item.exercise)
    assert "Week 2 of 4" in program.told()

    program.press("leave-program", "careful-yes")
    assert "4 weeks" in program.told()
    assert len(robot.services.reflecting.evenings()) == 3  # they stay


def pass_through(robot: Robot, exercise: str) -> None:
    """Let an evening go by without a word, and without the window."""
    walking = robot.services.walking
    walk = walking.begin(exercise)
    while not isinstance(walk.standing.place, Finish):
        walk = walking.move(walk, next_move(walk))
    walking.finish(walk)
