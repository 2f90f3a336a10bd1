"""What the keys lay over any screen: the cover, and the help in place."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from twofold.ui.window import MainWindow


class Words(Protocol):
    """What holds words on a page that a cover has to take away."""

    def take_away(self) -> None:
        """Lift the words into memory and destroy their page."""
        ...

    def bring_back(self) -> None:
        """Make the page again."""
        ...


class LyingOver(QObject):
    """Lays a cover or the help over the window; `words` says whose words are on the page now."""

    def __init__(self, window: MainWindow, words: Callable[[], Words | None]) -> None:
        super().__init__(window)
        self._window, self._words = window, words

    def cover(self) -> None:
        """Hide everything, at once. Pressed again it stays hidden."""
        from twofold.ui.overlays.cover import CoverSheet  # wanted when somebody comes in

        if isinstance(self._window.centralWidget(), CoverSheet):
            return
        if getattr(self._window.page(), "unsaved", False):
            self._window.drop_overlay()  # one person's words come back behind their hand-over only
        sheet = CoverSheet()
        sheet.continued.connect(self._uncover)
        self._window.cover(sheet)
        if (words := self._words()) is not None:
            words.take_away()

    def help(self) -> None:
        """Show the keys over whatever is there; pressed again they go."""
        from twofold.ui.help.help_page import HelpPage  # wanted when somebody asks

        page = self._window.page()
        if isinstance(page, HelpPage):
            if self._window.overlays:
                self._window.drop_overlay()
            else:
                page.to_keys()
            return
        if not self._window.overlays:
            page = HelpPage(closable=True)
            page.closed.connect(self._window.drop_overlay)
            self._window.show_overlay(page)

    def _uncover(self) -> None:
        self._window.drop_overlay()
        if (words := self._words()) is not None:
            words.bring_back()
