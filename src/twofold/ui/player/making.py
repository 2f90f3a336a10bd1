"""Which page shows a scene."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from twofold.exercise.model import Do
from twofold.services.walk_values import Recalled, Summary
from twofold.ui.player.breathe import BreathePage
from twofold.ui.player.company import Company
from twofold.ui.player.countdown import Clock, Countdown
from twofold.ui.player.finish import FinishPage
from twofold.ui.player.finish_entry import Editing
from twofold.ui.player.frame import PlayerPage
from twofold.ui.player.hand_over import HandOverPage
from twofold.ui.player.rest_page import RestPage
from twofold.ui.player.reveal import OpenedPage, ReadyPage
from twofold.ui.player.step_page import PrivatePage, StepPage
from twofold.walk.places import Finish, HandingOver, Opened, Page, Ready
from twofold.walk.sight import Scene


def make_page(
    scene: Scene,
    company: Company,
    recalled: tuple[Recalled, ...] = (),
    countdown: Countdown | None = None,
    *,
    clock: Clock,
    parent: QWidget | None = None,
) -> PlayerPage:
    """Return the page for any place but the finish, which needs its summary.

    It is built where it will lie, in `parent`: moved there whole, all of it would be styled anew.

    Raises:
        ValueError: The scene is the finish.
    """
    match scene.place:
        case HandingOver():
            return HandOverPage(scene, company, parent=parent)
        case Ready():
            return ReadyPage(scene, company, parent)
        case Opened():
            return OpenedPage(scene, company, parent)
        case Page():
            return _step(scene, company, recalled, countdown, clock, parent)
        case Finish():
            raise ValueError("the finish page is made from a summary")


def finish_page(
    scene: Scene,
    company: Company,
    summary: Summary,
    editing: Sequence[Editing],
    parent: QWidget | None = None,
) -> FinishPage:
    """Return the page before keeping, with the editors that stood open before a cover."""
    page = FinishPage(scene, company, summary, parent)
    page.edit_again(editing)
    return page


def _step(
    scene: Scene,
    company: Company,
    recalled: tuple[Recalled, ...],
    countdown: Countdown | None,
    clock: Clock,
    parent: QWidget | None,
) -> StepPage:
    if scene.turn is not None and scene.turn.private:
        return PrivatePage(scene, company, recalled, countdown, parent)
    if scene.step is not None and scene.step.do is Do.LATER:
        return RestPage(scene, company, recalled, countdown, parent)
    if scene.step is not None and scene.step.do is Do.BREATHE:
        return BreathePage(scene, company, clock, parent)
    return StepPage(scene, company, recalled, countdown, parent)
