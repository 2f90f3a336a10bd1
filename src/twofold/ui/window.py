"""The one window: a rail, a stack of screens, and what may lie over them.

It knows no screen by heart: `app.py` tells it where one can go. Its title is "Twofold", whatever
is on the page. This module is read before the first paint: what it fills the window with, and
PySide6's long list of `Qt`, are imported by those who need them.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from twofold.ui.theme.first_picture import FOLDS_BELOW

if TYPE_CHECKING:  # see above
    from twofold.ui.icons import Icon
    from twofold.ui.keys import WindowKeys
    from twofold.ui.widgets.focus import FocusRing
    from twofold.ui.widgets.rail import Rail
    from twofold.ui.widgets.toast import Toast


class MainWindow(QMainWindow):
    """Shows one screen at a time.

    `chosen` carries a place of the rail; `keys` hears cover and help.

    Args:
        can_close: Asked when somebody closes the window.
        first: Shown until `move_in`; without it the window is filled at once.
    """

    chosen = Signal(str)
    rail: "Rail"
    toast: "Toast"
    ring: "FocusRing"
    keys: "WindowKeys"
    moves = False  #: whether a screen appears in light, or at once
    _moved_in = False

    def __init__(
        self, can_close: Callable[[], bool] | None = None, first: QWidget | None = None
    ) -> None:
        super().__init__()
        self.can_close = can_close
        self.setWindowTitle(self.tr("Twofold"))
        self.setMinimumSize(800, 600)
        self.resize(1280, 800)
        self._screens: dict[str, QWidget] = {}
        self._passing: QWidget | None = None
        self._above: QWidget | None = None
        self._covers: list[tuple[QWidget, QWidget | None, str]] = []
        if first is None:
            self.move_in()
        else:
            self.setCentralWidget(first)

    def move_in(self) -> None:
        """Put everything into the window that it has its whole life. Once; the look is hung."""
        from twofold.ui.keys import WindowKeys
        from twofold.ui.widgets.focus import FocusRing
        from twofold.ui.widgets.naming import named
        from twofold.ui.widgets.rail import Rail
        from twofold.ui.widgets.toast import Toast

        self.rail = Rail()
        self._stack = QStackedWidget()
        self._content = named(QWidget(), "content")
        self._lay_out()
        self.toast = Toast(self, beside=self.rail)
        self.ring = FocusRing(self)
        self.rail.chosen.connect(self.chosen)
        self.keys = WindowKeys(self, self.rail, self.page)
        self._moved_in = True
        self._fold_rail()
        if self.isVisible():  # Qt would show what is new only after all that waits
            self._content.show()
            self.ring.listen()

    def add_place(self, name: str, icon: "Icon", words: str, *, last: bool = False) -> None:
        """Put a place into the rail."""
        self.rail.add(name, icon, words, last=last)

    def show_screen(self, screen: QWidget, place: str = "", *, rail: bool = True) -> None:
        """Turn to a screen. With `place` it is kept for next time, else it goes when left.

        Without the `rail` a screen has the whole window: the player, the welcome.
        """
        from twofold.ui.keys import land, leave

        leave(self._stack)
        passed, self._passing = self._passing, None
        if place:
            self._screens[place] = screen
        else:
            self._passing = screen
        self.rail.setVisible(rail)
        if not rail:
            self.toast.hide()  # nothing lies over the buttons of the player
        layout = self._content.layout()
        if layout is not None:
            layout.activate()  # so that a screen knows its room before it lays out a page
        if self._stack.indexOf(screen) < 0:
            screen.resize(self._stack.size())
            self._stack.addWidget(screen)
            if self._above is not None:
                self.rail.come_after(self._above)
        self._stack.setCurrentWidget(screen)
        if passed is not None and passed is not screen:
            self._let_go(passed)
        if self.moves and self.isVisible() and rail:
            from twofold.ui.motion import appear

            appear(screen)
        if place:
            self.rail.mark(place)
        land(screen)

    def kept(self, place: str) -> QWidget | None:
        """Return the screen kept for a place, or None if it was not made yet."""
        return self._screens.get(place)

    def forget(self, place: str) -> None:
        """Let a kept screen go; it is made anew when it is next wanted."""
        screen = self._screens.pop(place, None)
        if screen is not None and screen is not self._stack.currentWidget():
            self._let_go(screen)
        elif screen is not None:
            self._passing = screen

    def forget_all(self) -> None:
        """Let every kept screen go: another book or another language follows."""
        for place in tuple(self._screens):
            self.forget(place)

    def put_on_top(self, banner: QWidget) -> None:
        """Keep a line above every screen until it goes; covers lie over it."""
        self._above = banner
        banner.destroyed.connect(self._nothing_above)
        down = self._content.layout()
        if isinstance(down, QVBoxLayout):
            down.insertWidget(0, banner)

    def _nothing_above(self) -> None:
        self._above = None

    def make_anew(self, show: Callable[[], None]) -> None:
        """Forget every kept screen and let `show` make the present one; focus stays where it was.

        For what is in every screen: the text size, the language.
        """
        focus: QWidget | None = self.focusWidget()
        name = focus.objectName() if focus is not None else ""
        self.forget_all()
        show()
        page = self.current()
        again = page.findChild(QWidget, name) if page is not None and name else None
        if isinstance(again, QWidget):
            again.setFocus()

    def current(self) -> QWidget | None:
        """Return the screen that is shown (under a cover, if there is one)."""
        return self._stack.currentWidget() if self._moved_in else None

    def show_overlay(self, sheet: QWidget, title: str = "") -> None:
        """Lay a sheet over everything. What was there leaves the widget tree at once.

        So no screen reader, no task switcher and no search of the tree finds it. It is kept as
        it was, and comes back with `drop_overlay`.
        """
        from twofold.ui.keys import land

        focus: QWidget | None = self.focusWidget()
        self.toast.hide()
        below = self._take_page()
        below.hide()
        self._covers.append((below, focus, self.windowTitle()))
        self.setCentralWidget(sheet)
        sheet.show()
        if title:
            self.setWindowTitle(title)
        self.ring.raise_()
        land(sheet)

    def drop_overlay(self) -> None:
        """Take the uppermost sheet away for good and show again what was under it."""
        if not self._covers:
            return
        below, focus, title = self._covers.pop()
        sheet = self._take_page()
        sheet.hide()
        self.setCentralWidget(below)
        below.show()
        sheet.deleteLater()
        self.setWindowTitle(title)
        self.ring.raise_()
        if focus is not None and isValid(focus) and below.isAncestorOf(focus):
            from PySide6.QtCore import Qt

            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        elif (page := self.page()) is not None and not page.isAncestorOf(self.focusWidget()):
            from twofold.ui.keys import land  # it was made anew meanwhile, or the place on it

            land(page)
        self.toast.let_go()

    def cover(self, sheet: QWidget) -> None:
        """Hide everything behind a neutral sheet; the title bar says "Notes"."""
        self.show_overlay(sheet, self.tr("Notes"))
        self.toast.hold()

    @property
    def overlays(self) -> int:
        """How many sheets lie over the screen."""
        return len(self._covers)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close without a question, unless words would be lost."""
        if self.can_close is None or self.can_close():
            event.accept()
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold_rail()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._fold_rail()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._moved_in:
            self.ring.listen()

    def _fold_rail(self) -> None:
        if self._moved_in:
            from twofold.ui.theme.look import look

            self.rail.set_narrow(self.width() < look().px(FOLDS_BELOW))

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addWidget(self._stack, 1)
        down = QVBoxLayout(self._content)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across, 1)
        self.setCentralWidget(self._content)

    def page(self) -> QWidget | None:
        """Return what keys act on: the uppermost sheet, else the screen."""
        return self.centralWidget() if self._covers else self._stack.currentWidget()

    def _take_page(self) -> QWidget:
        page = self.takeCentralWidget()
        if page is None:
            raise RuntimeError("the window has lost its page")
        return page

    def _let_go(self, screen: QWidget) -> None:
        self._stack.removeWidget(screen)
        screen.deleteLater()
