"""What a person beside the robot would notice: words of the other, and words that are cut off."""

from dataclasses import dataclass, field

from tests.robot.robot import Robot, said
from tests.robot.writing import Said
from tests.ui import looking
from twofold.exercise.model import Do
from twofold.ui.player.frame import PlayerPage
from twofold.walk.answers import Sharing
from twofold.walk.places import Opened, Page


@dataclass
class Onlooker:
    """Looks at every page of one evening, and notes what is not as it may be.

    `opened` are the private steps whose reveal lies behind the two and was not closed again;
    `ended` says whether they chose to end before the last step.
    """

    robot: Robot
    opened: set[str] = field(default_factory=set)
    ended: bool = False
    pages: int = 0
    found: list[str] = field(default_factory=list)

    def __call__(self, page: PlayerPage) -> None:
        """Look at a page."""
        self.pages += 1
        scene = page.scene
        if isinstance(scene.place, Opened) and scene.step is not None and scene.lines:
            self.opened |= set(scene.step.show)
        self.ended |= scene.step is not None and scene.step.do is Do.END
        where = f"page {self.pages}, {scene.step.id if scene.step else 'the end'}"
        words = said(self.robot.app.window)
        for one in self.robot.pen.said:
            if not self._may_be_seen(one, page):
                seen = [word for word in one.words if word in words]
                self.found += [f"{where}: {one.owner} wrote {word} for {one.step}" for word in seen]
        cut = looking.clipped(self.robot.app.window)
        self.found += [f"{where}: cut off: {each}" for each in cut]

    def closed_again(self, page: PlayerPage) -> None:
        """Note that what was opened last may not be seen any more."""
        if page.scene.step is not None:
            self.opened -= set(page.scene.step.show)

    def kept(self) -> list[Said]:
        """Return what both may read from now on."""
        return [
            one
            for one in self.robot.pen.said
            if not one.private or (one.step in self.opened and one.sharing is Sharing.SHARE)
        ]

    def _may_be_seen(self, one: Said, page: PlayerPage) -> bool:
        if one in self.kept():
            return True
        turn = page.scene.turn
        own = turn is not None and turn.private and turn.partner == one.owner
        return own and isinstance(page.scene.place, Page)
