"""Keys that reach the window through whatever lies above it: a menu, a calendar, a dialog."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

_MOST: Final = 16  # windows over each other, more than anybody opens


class Above(QObject):
    """Hears keys while a popup or a dialog has them.

    A filter over a whole application costs time for every event, so it is set only while
    something is open: a popup is known by the focus it takes, a dialog by its window.

    Args:
        window: The window below.
        pressed: Told the key; True takes it away from the popup or dialog.
    """

    def __init__(self, window: QWidget, pressed: Callable[[int], bool]) -> None:
        super().__init__(window)
        self._window, self._pressed = window, pressed
        self._listens = False
        self._focus: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
            app.focusWindowChanged.connect(self._look_up)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear a popup open, and keys while something is open."""
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() == Qt.FocusReason.PopupFocusReason:
                self._look_up()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            # a key comes to a window first, and only once
            if self._listens and isinstance(watched, QWindow) and not event.isAutoRepeat():
                return something_open() and self._pressed(event.key())
        elif self._listens and event.type() == QEvent.Type.Hide and not something_open():
            self._listen(on=False)
        return False

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._focus is not None and isValid(self._focus):
            self._focus.removeEventFilter(self)
        self._focus = new
        if new is not None:
            new.installEventFilter(self)

    def _look_up(self, _window: object = None) -> None:
        self._listen(on=something_open())

    def _listen(self, *, on: bool) -> None:
        app = QApplication.instance()
        if app is None or on == self._listens:
            return
        self._listens = on
        if on:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)


def something_open() -> bool:
    """Say whether a popup or a dialog has the keys."""
    return QApplication.activePopupWidget() is not None or (
        QApplication.activeModalWidget() is not None
    )


def close_all() -> None:
    """Close every popup and turn down every dialog."""
    for _ in range(_MOST):
        above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if isinstance(above, QDialog):
            above.reject()
        elif isinstance(above, QWidget):
            above.close()
        else:
            return
