"""Bringing a widget into sight with all that belongs to it, not only what has the focus."""

from functools import partial
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from twofold.ui.theme.look import look

#: Turns of Qt's loop until a page knows how long it is: each layout in a layout takes one.
_TURNS: Final = 4


def show_whole(widget: QWidget) -> None:
    """Scroll a widget into sight, once the page around it has made room for it."""
    _later(widget, _TURNS)


def _later(widget: QWidget, turns: int) -> None:
    QTimer.singleShot(0, widget, partial(_scroll, widget, turns))  # not when it has gone by then


def _scroll(widget: QWidget, turns: int) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, look().gap(24))
        above = above.parentWidget()
    if turns:
        _later(widget, turns - 1)
