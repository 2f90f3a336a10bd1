"""Bringing a widget into sight with all that belongs to it, not only what has the focus."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from twofold.ui.theme.look import look


def show_whole(widget: QWidget) -> None:
    """Scroll a widget into sight once the page knows how long it is."""
    QTimer.singleShot(0, widget, partial(_scroll, widget))


def _scroll(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, look().gap(24))
        above = above.parentWidget()
