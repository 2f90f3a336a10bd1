"""Where Tab goes after what came to a page later: Qt puts that behind everything there is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def right_after(before: QWidget, inside: QWidget) -> QWidget:
    """Let Tab go from `before` to what is in `inside`, and only then on.

    Returns:
        The last stop, `before` where nothing in `inside` is one.
    """
    last = before
    for stop in (inside, *inside.findChildren(QWidget)):
        if stop.focusPolicy() & Qt.FocusPolicy.TabFocus and stop.focusProxy() is None:
            QWidget.setTabOrder(last, stop)
            last = stop
    return last


def last_stop(inside: QWidget) -> QWidget:
    """Return the last thing in `inside` that Tab stops at, `inside` itself where nothing is."""
    found = [child for child in inside.findChildren(QWidget) if _stops(child)]
    return found[-1] if found else inside


def _stops(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
