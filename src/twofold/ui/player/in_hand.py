"""The page two people have in hand: made from the scene of a walk, and taken away again."""

from PySide6.QtCore import QObject, Signal

from twofold.services.walk_values import Walk
from twofold.services.walking import Walking
from twofold.ui.player.clipboard import forget_copied, goes_on_alone
from twofold.ui.player.countdown import Clock
from twofold.ui.player.finish import FinishPage
from twofold.ui.player.finish_entry import Editing
from twofold.ui.player.frame import PlayerPage
from twofold.ui.player.keeping import Keeping
from twofold.ui.player.letters import Letters
from twofold.ui.player.making import finish_page, make_page
from twofold.ui.player.reveal import ReadyPage
from twofold.ui.player.screen import PlayerScreen
from twofold.ui.player.sitting import Sitting
from twofold.ui.player.step_page import PrivatePage
from twofold.ui.player.turn_time import TurnTime
from twofold.ui.widgets.announce import announce
from twofold.walk.places import Finish, Page, Ready
from twofold.walk.sight import Scene


class PageInHand(QObject):
    """Turns the pages on `screen`. What lasts longer than a page is here: time, open editors.

    Signals:
        made: A new page, for whoever hears it; it is shown right after.
    """

    made = Signal(object)

    def __init__(
        self,
        screen: PlayerScreen,
        walking: Walking,
        sitting: Sitting,
        keeping: Keeping,
        clock: Clock,
    ) -> None:
        super().__init__(screen)
        self._screen, self._walking = screen, walking
        self._sitting, self._keeping = sitting, keeping
        self._clock, self._time = clock, TurnTime(sitting.company.manner, clock)
        self._letters = Letters(self)
        self._starts: tuple[int, ...] = ()
        self._editing: tuple[Editing, ...] = ()
        self.page: PlayerPage | None = None

    def used(self, walk: Walk) -> int:
        """Return the seconds used in the present turn."""
        return self._time.used(walk.standing.used)

    def show(self, walk: Walk) -> None:
        """Show the page of a walk as it stands."""
        scene = walk.scene
        if isinstance(self.page, ReadyPage) and isinstance(scene.place, Ready):
            self.page.show_scene(scene)
            return
        self.take_away(scene)
        self._screen.let_go()
        self._time.turn_to(scene, walk.standing.used)
        self._starts = self._sitting.pager(scene.turn) if scene.turn is not None else ()
        page = self._make(walk, self._keeping.shown_in(scene))
        self.made.emit(page)
        self._letters.follow(page)
        self.page, self._editing = page, ()
        self._keeping.turned()
        self._screen.show_page(page)
        announce(page, page.spoken())
        page.focus_first()

    def take_away(self, following: Scene | None = None) -> None:
        """Let go of the page; with it goes what its writer copied, unless they go on alone."""
        page, self.page = self.page, None
        self._time.rest()
        if isinstance(page, FinishPage):
            self._editing = page.editing()
        if isinstance(page, PrivatePage) and not goes_on_alone(page.scene, following):
            forget_copied(page)

    def has_room(self, walk: Walk) -> bool:
        """Say whether the present turn would lie on the same pages if it were laid out now."""
        turn = walk.scene.turn
        if self.page is None or turn is None or not isinstance(walk.scene.place, Page):
            return True
        return self._sitting.pager(turn) == self._starts

    def _make(self, walk: Walk, scene: Scene) -> PlayerPage:
        company = self._sitting.company
        if isinstance(scene.place, Finish):
            summary = self._walking.summary(walk)
            return finish_page(scene, company, summary, self._editing, self._screen)
        looked, countdown = walk.recalled, self._time.countdown
        return make_page(scene, company, looked, countdown, clock=self._clock, parent=self._screen)
