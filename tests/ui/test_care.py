"""Care in the real window: a way to stop comes first, heat meets an offer, then the ground."""

from collections.abc import Sequence

from tests.house import next_move
from tests.robot.for_tests import quietly, robot_with
from tests.robot.plans import InSilence
from tests.robot.robot import Robot, said
from twofold.exercise.model import Do
from twofold.ui.player.frame import PlayerPage
from twofold.walk.places import Finish
from twofold.walk.sight import Field

pytestmark = quietly


class Burning(InSilence):
    """Two who are stirred up, and choose the option `at` of what is offered."""

    def __init__(self, at: int = 0) -> None:
        self._at = at

    def number(self, _asked: Field, top: int) -> int:
        """Choose the highest."""
        return top

    def choice(self, _asked: Field, _count: int) -> Sequence[int]:
        """Choose the same one, always."""
        return (self._at,)


robot = robot_with(Burning)


def test_what_can_get_heated_asks_for_a_time_out_first(robot: Robot) -> None:
    robot.click("to-library")
    robot.click("card-repair")
    assert robot.hands.see("better-first")
    robot.click("go-first")
    assert "Our time-out" in said(robot.app.window)
    walking = robot.services.walking
    walk = walking.begin("time-out-plan")
    while not isinstance(walk.standing.place, Finish):
        walk = walking.move(walk, next_move(walk))
    walking.finish(walk)
    robot.click("to-library")
    robot.click("card-repair")
    assert robot.hands.see("better-first") is None


def test_heat_is_met_with_an_offer_to_wait_that_tells_nobody_s_number(robot: Robot) -> None:
    pages = _walked(robot, "repair")
    assert [do for _, do, _ in pages][-2:] == [Do.ANSWER, Do.END]  # the offer, and its quiet end
    assert "film" not in {step for step, _, _ in pages}
    assert not any("10 of 10" in words for _, _, words in pages[-2:])


def test_who_goes_on_is_asked_again_and_led_back_to_the_ground(robot: Robot) -> None:
    robot.pen.plan = Burning(at=1)
    pages = _walked(robot, "repair")
    steps = [step for step, _, _ in pages]
    assert steps.index("heat-after") > steps.index("film")
    assert Do.BREATHE in {do for _, do, _ in pages[steps.index("heat-after") :]}


def _walked(robot: Robot, exercise: str) -> list[tuple[str, Do, str]]:
    """Walk it; return the steps of its pages, what they are for, and what stood on them."""
    pages: list[tuple[str, Do, str]] = []

    def look(page: PlayerPage) -> None:
        if page.scene.step is not None:
            pages.append((page.scene.step.id, page.scene.step.do, said(page)))

    robot.begin(exercise)
    robot.walk(look)
    return pages
