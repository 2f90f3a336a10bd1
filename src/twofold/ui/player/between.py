"""Pages that stand between two people and their walk: the pause, the guard, and where they sit."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from twofold.ui.overlays.pause import PauseSheet
from twofold.ui.player.company import Company
from twofold.ui.player.hand_over import guard_of
from twofold.ui.player.screen import PlayerScreen
from twofold.ui.player.seats_page import SeatsPage
from twofold.ui.widgets.announce import announce
from twofold.walk.places import Page
from twofold.walk.sight import Scene


class Between(QObject):
    """Shows such a page on `screen`, and tells the presenter what was chosen on it.

    Signals:
        pause_asked: Somebody wants to pause, on a guard.
        cover_asked: Somebody pressed Cover, or nobody was there to start.
    """

    pause_asked = Signal()
    cover_asked = Signal()

    def __init__(self, screen: PlayerScreen) -> None:
        super().__init__(screen)
        self._screen = screen

    def pause(self, go_on: Callable[[], None], leave: Callable[[], None]) -> None:
        """Show the pause."""
        sheet = PauseSheet(datetime.now().astimezone())
        sheet.continued.connect(go_on)
        sheet.stopped.connect(leave)
        self._screen.show_page(sheet)
        announce(sheet, self.tr("Paused. Take your time."))
        sheet.primary.setFocus()

    def guard(self, scene: Scene, company: Company, then: Callable[..., None]) -> None:
        """Have the writer of a private page say that it is them, then go on."""
        guard = guard_of(scene, company)
        guard.move_asked.connect(then)
        guard.pause_asked.connect(self.pause_asked)
        guard.cover_asked.connect(self.cover_asked)
        self._screen.show_page(guard)
        announce(guard, guard.spoken())
        guard.focus_first()

    def ask_seats(self, company: Company, then: Callable[[str], None]) -> None:
        """Ask where the two sit."""
        page = SeatsPage(company)
        page.seated.connect(then)
        self._screen.show_page(page)
        announce(page, page.spoken())
        page.focus_first()


def is_private(scene: Scene) -> bool:
    """Say whether what is shown is one person's own page."""
    return isinstance(scene.place, Page) and scene.turn is not None and scene.turn.private
