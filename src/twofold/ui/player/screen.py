"""The place where pages of the player appear, one at a time. The old one is destroyed first."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twofold.ui.widgets.banner import Banner
from twofold.ui.widgets.naming import named

_SETTLED_MS = 120


class PlayerScreen(QWidget):
    """Holds one page and a banner above it. It has no words of its own."""

    #: The room or the size of text changed, and has rested since.
    settled = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "page")
        self._page: QWidget | None = None
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
        self.let_go()
        if page is not None:
            page.setParent(None)

    def let_go(self) -> None:
        """Destroy the page as soon as the click that turned it has been heard to its end.

        Taken out of the tree first, all of it would be polished anew for nothing.
        """
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
