"""What two people do between two answers: pause, cover, go back, close the lid, lose the time."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from PySide6.QtCore import Qt

from tests.robot.looking_on import Onlooker
from tests.robot.robot import Robot, drain, said
from twofold.people import BOTH
from twofold.ui.player.finish import FinishPage
from twofold.ui.player.frame import PlayerPage
from twofold.walk.moves import Back, CloseAgain, NotToday, TakeBack
from twofold.walk.places import HandingOver, Opened, Page, Ready


@dataclass
class Whims:
    """Does each of them once, on a page that chance picks."""

    robot: Robot
    onlooker: Onlooker
    chance: Random
    left: list[str] = field(
        default_factory=lambda: ["pause", "cover", "lid", "time", "back", "take-back"]
    )

    def __call__(self, page: PlayerPage) -> bool:
        """Do something else on a page, and say whether it did."""
        if not self.left or self.chance.random() > 0.6:
            return False
        deeds: dict[str, Callable[[PlayerPage], bool]] = {
            "pause": self._pause,
            "cover": self._cover,
            "lid": self._lid,
            "time": self._time,
            "back": self._back,
            "take-back": self._take_back,
            "close-again": self._close_again,
            "not-today": self._not_today,
        }
        whim = self.chance.choice(self.left)
        if not deeds[whim](page):
            return False
        self.left.remove(whim)
        return True

    def _pause(self, page: PlayerPage) -> bool:
        place = page.scene.place
        self.robot.click("pause")
        self._nothing_is_shown()
        self.robot.click("later")
        self.robot.click("primary")
        self._comes_back(place)
        return True

    def _cover(self, page: PlayerPage) -> bool:
        place = page.scene.place
        drain(self.robot.hands.press(Qt.Key.Key_F9))
        self.robot.rest()
        assert self.robot.app.window.windowTitle() == "Notes"
        self._nothing_is_shown()
        self.robot.click("continue")
        self._comes_back(place)
        return True

    def _lid(self, page: PlayerPage) -> bool:
        place = page.scene.place
        if isinstance(place, (Ready, Opened)):
            return False  # opened again as they stand, by their own tests
        self.robot.open_again()
        self._nothing_is_shown()
        self.robot.click("continue")
        turn = page.scene.turn
        if isinstance(place, Page) and turn is not None and turn.private:
            place = Page(place.turn)  # one's own pages are entered anew, from the hand-over on
        self._comes_back(place)
        return True

    def _time(self, page: PlayerPage) -> bool:
        if page.timer is None:
            return False
        page.timer._countdown._used += 7_200
        page.timer.refresh()
        self.robot.rest()
        assert self.robot.page() is page
        assert "time is over" in said(page)
        return True

    def _back(self, page: PlayerPage) -> bool:
        if Back() not in page.scene.moves or isinstance(page, FinishPage):
            return False
        self.robot.click("back")
        self.onlooker(self._page())
        return True

    def _take_back(self, page: PlayerPage) -> bool:
        if not isinstance(page.scene.place, Ready):
            return False
        self.robot.click("ready-b")
        assert TakeBack("b") in self._page().scene.moves
        self.robot.click("ready-b")
        assert not any(TakeBack(who) in self._page().scene.moves for who in BOTH)
        return True

    def _close_again(self, page: PlayerPage) -> bool:
        if not isinstance(page.scene.place, Opened) or CloseAgain() not in page.scene.moves:
            return False
        self.onlooker(page)
        self.robot.click("close-again")
        self.onlooker.closed_again(page)
        self.onlooker(self._page())
        return True

    def _not_today(self, page: PlayerPage) -> bool:
        if NotToday() not in page.scene.moves:
            return False
        self.robot.click("not-today")
        return True

    def _nothing_is_shown(self) -> None:
        """Make sure that no private word is on a pause, on a cover, or on Home."""
        words = said(self.robot.app.window)
        private = [one for one in self.robot.pen.said if one.private]
        assert not [word for one in private for word in one.words if word in words]

    def _comes_back(self, place: object) -> None:
        """Go on at the same place; before a private page its writer says that it is them."""
        page = self._page()
        if isinstance(page.scene.place, HandingOver) and not isinstance(place, HandingOver):
            self.robot.click("primary")
            page = self._page()
        assert page.scene.place == place, f"at {page.scene.place} instead of {place}"

    def _page(self) -> PlayerPage:
        page = self.robot.page()
        assert page is not None
        return page
