"""What the keys of the window do. On a page they press the buttons that are there, no more."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QScrollArea, QStackedWidget, QWidget

from twofold.ui.above import Above, close_all
from twofold.ui.shortcuts import keys_of
from twofold.ui.widgets.rail import Rail
from twofold.ui.widgets.text import Words

_ESCAPES: Final = 3
_WITHIN_MS: Final = 1000


class WindowKeys(QObject):
    """F1, F6, F9, Alt+Left, Ctrl+P and Ctrl+F, or what was chosen instead; Esc three times.

    Esc comes here before any field, so what it does in a search is done here: it empties it.

    `page` says what is uppermost: the keys act on its buttons named `back` and `print` and on
    its field named `search`, so a key can never do what a button cannot.
    """

    cover_asked = Signal()
    help_asked = Signal()

    def __init__(self, window: QWidget, rail: Rail, page: Callable[[], QWidget | None]) -> None:
        super().__init__(window)
        self._window, self._rail, self._page = window, rail, page
        self._escapes = 0
        self._since = QElapsedTimer()
        self._above = Above(window, self._pressed_above)
        self._shortcuts: dict[str, QShortcut] = {}
        for keys, act in (
            ("F1", self.help_asked.emit),
            ("F6", self._next_region),
            ("F9", self.cover_from_anywhere),
            ("Esc", self._escape),
            ("Alt+Left", partial(self._press, "back")),
            ("Ctrl+P", partial(self._press, "print")),
            ("Ctrl+F", self._find),
        ):
            shortcut = QShortcut(keys_of(keys), window)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)
            self._shortcuts[keys] = shortcut

    def listen_anew(self) -> None:
        """Listen for the keys that are in force now."""
        for usual, shortcut in self._shortcuts.items():
            shortcut.setKey(keys_of(usual))

    def _pressed_above(self, key: int) -> bool:
        """Cover everything from within a menu or a dialog; one Esc is still theirs."""
        if QKeySequence(key) == keys_of("F9"):
            self.cover_from_anywhere()
            return True
        if key == Qt.Key.Key_Escape:
            self._escape()
        return False

    def cover_from_anywhere(self) -> None:
        """Close what lies above the window and ask for the cover."""
        close_all()
        self.cover_asked.emit()

    def _escape(self) -> None:
        if not self._since.isValid() or self._since.elapsed() > _WITHIN_MS:
            self._escapes = 0
            self._since.start()
        self._escapes += 1
        if self._escapes >= _ESCAPES:
            self._escapes = 0
            self.cover_from_anywhere()
            return
        field = self._window.focusWidget()
        if isinstance(field, QLineEdit) and field.objectName() == "search":
            field.clear()

    def _press(self, name: str) -> None:
        page = self._page()
        button = page.findChild(QAbstractButton, name) if page is not None else None
        if isinstance(button, QAbstractButton) and button.isVisible() and button.isEnabled():
            button.click()

    def _find(self) -> None:
        page = self._page()
        field = page.findChild(QLineEdit, "search") if page is not None else None
        if isinstance(field, QLineEdit):
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.selectAll()
            bring_into_sight(field)

    def _next_region(self) -> None:
        """Go from the page to the rail, and back."""
        page = self._page()
        if self._rail.isVisible() and not self._rail.isAncestorOf(self._window.focusWidget()):
            self._rail.focus_here()
        elif page is not None:
            land(page)


def turn(pages: QStackedWidget, page: QWidget) -> None:
    """Show one page instead of another, and land on it."""
    leave(pages)
    pages.setCurrentWidget(page)
    land(page)


def leave(pages: QWidget) -> None:
    """Take the keyboard off pages of which another is about to be shown.

    Hidden with the keyboard on it, a page has heirs: Qt tries the rail and the first button of
    the next page before anybody lands there, and a screen reader says each of them.
    """
    held: QWidget | None = pages.window().focusWidget()
    if held is not None and pages.isAncestorOf(held):
        held.clearFocus()


def bring_into_sight(widget: QWidget) -> None:
    """Scroll to what has the keyboard: Qt does so for the Tab key alone."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def land(page: QWidget) -> None:
    """Set the focus on a new page: where it says, else on its title, which is read aloud.

    A page says where with the property `lands`, the object name of a widget.
    """
    wanted = page.property("lands")
    target = page.findChild(QWidget, wanted) if isinstance(wanted, str) else None
    if target is None:
        labels = page.findChildren(Words)
        target = next((label for label in labels if label.property("type") == "title"), None)
    if isinstance(target, QWidget):
        target.setFocus(Qt.FocusReason.OtherFocusReason)
