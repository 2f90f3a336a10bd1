"""The page that stands in the way when the disk refuses, and the deed that waits behind it."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from twofold.errors import Trouble
from twofold.ui.player.screen import PlayerScreen
from twofold.ui.player.trouble import TroublePage

Deed: TypeAlias = Callable[[], None]


class Refusal(QObject):
    """Shows what is the matter on `screen`; remembers what was to be done.

    Signals:
        again_asked: Try the waiting deed again.
        elsewhere_asked: Save to another folder.
        paper_asked: Print what is in memory.
        back_asked: Go back to the page.
    """

    again_asked = Signal()
    elsewhere_asked = Signal()
    paper_asked = Signal()
    back_asked = Signal()

    def __init__(self, screen: PlayerScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._trouble = Trouble("disk-error")
        self.waiting: Deed | None = None

    def stand(self, trouble: Trouble, deed: Deed) -> None:
        """Stand in the way of a deed that was refused."""
        self._trouble, self.waiting = trouble, deed
        self.show()

    def show(self) -> None:
        """Show the choice; none of the words are on it."""
        page = TroublePage(self._trouble)
        page.try_again.connect(self.again_asked)
        page.elsewhere_asked.connect(self.elsewhere_asked)
        page.print_asked.connect(self.paper_asked)
        page.back_asked.connect(self.back_asked)
        self._screen.banner.clear()
        self._screen.show_page(page)
        page.primary.setFocus()
