"""Whether a writer wants dots instead of letters: kept from page to page while they write."""

from PySide6.QtCore import QObject

from twofold.people import PartnerId
from twofold.ui.player.frame import PlayerPage
from twofold.ui.player.step_page import PrivatePage, StepPage


class Letters(QObject):
    """Follows the pages. It forgets the wish when somebody else writes, or both."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hidden_for: PartnerId | None = None
        self._writer: PartnerId | None = None

    def follow(self, page: PlayerPage) -> None:
        """Show a page as its writer wants it, and hear whether they change their mind."""
        if isinstance(page, StepPage):
            alone = isinstance(page, PrivatePage) and page.scene.partner == self._hidden_for
            self._hidden_for = self._hidden_for if alone else None
        if isinstance(page, PrivatePage):
            self._writer = page.scene.partner
            if self._hidden_for is not None:
                page.hide_letters()
            page.letters_hidden.connect(self._hear)

    def _hear(self, hidden: bool) -> None:  # noqa: FBT001  # Qt's signal carries it
        self._hidden_for = self._writer if hidden else None
