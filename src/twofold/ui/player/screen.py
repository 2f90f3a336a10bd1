"""The place where pages of the player appear, one at a time. The old one is destroyed first."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twofold.ui.motion import Fade, Pace
from twofold.ui.player.frame import PlayerPage
from twofold.ui.widgets.banner import Banner
from twofold.ui.widgets.naming import marked, named

_SETTLED_MS = 120


class PlayerScreen(QWidget):
    """Holds one page and a banner above it. It has no words of its own.

    `moves` says whether one page gives way to the next in light, or at once.
    """

    #: The room or the size of text changed, and has rested since.
    settled = Signal()

    def __init__(self) -> None:
        super().__init__()
        marked(named(self, "page"), room="player")
        self._page: QWidget | None = None
        self.moves = False
        self._was = QPixmap()
        self.banner = Banner()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.banner)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_SETTLED_MS)
        self._rest.timeout.connect(self.settled)

    @property
    def page(self) -> QWidget | None:
        """Return what is shown."""
        return self._page

    def clear(self) -> None:
        """Take the page out of the widget tree and destroy it, its undo history with it."""
        page = self._page
        self._let_go()
        self._was = QPixmap()
        if page is not None:
            page.setParent(None)

    def let_go(self) -> None:
        """Destroy the page as soon as the click that turned it has been heard to its end.

        Where pages move, one that has nobody's words may leave a picture to the next.
        """
        page = self._page
        if self.moves and isinstance(page, PlayerPage) and page.leaves and page.isVisible():
            self._was = page.grab()
        self._let_go()

    def _let_go(self) -> None:
        """Destroy it. Taken out of the tree first, all of it would be polished anew for nothing."""
        page, self._page = self._page, None
        if page is not None:
            held = page.focusWidget()
            if held is not None:
                held.clearFocus()  # hidden with the focus in it, Qt tries every widget as its heir
            self._column.removeWidget(page)
            page.hide()
            page.deleteLater()

    def show_page(self, page: QWidget) -> None:
        """Show a page instead of the one before."""
        self.let_go()
        self._page = page
        self._column.addWidget(page, 1)
        page.show()
        was, self._was = self._was, QPixmap()
        if self.moves and self.isVisible():
            if not isinstance(page, PlayerPage):
                Fade(page, Pace.PAGE, was)
            elif was.isNull():
                Fade(page.stage(), page.pace, was)
            else:
                Fade(page, page.pace, was)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wait until the size rests."""
        super().resizeEvent(event)
        if event.oldSize().isValid():
            self._rest.start()

    def changeEvent(self, event: QEvent) -> None:
        """Hear that the text size or the theme changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._page is not None:
            self._rest.start()
