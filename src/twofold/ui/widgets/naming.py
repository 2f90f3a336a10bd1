"""Names for screen readers, tests and the style sheet."""

import sys
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QWidget

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str, words: str = "") -> W:
    """Give a widget its object name, and the words a screen reader says where it has none.

    The object name is for tests and the style sheet: plain ASCII, never shown.
    """
    widget.setObjectName(name)
    if words:
        widget.setAccessibleName(words)
    return widget


def titled(box: QComboBox, name: str, words: str) -> QComboBox:
    """Name a box to choose from.

    On Linux Qt takes what is chosen for its name and leaves the name it was given unsaid; there
    the words are its description.
    """
    if sys.platform.startswith("linux"):
        box.setAccessibleDescription(words)
    return named(box, name, words)


def marked(widget: W, **properties: object) -> W:
    """Set dynamic properties the style sheet chooses by, such as `kind` or `tone`."""
    for key, value in properties.items():
        widget.setProperty(key, value)
    return widget


def remark(widget: QWidget, **properties: object) -> None:
    """Change such properties on a widget that is already on the screen."""
    marked(widget, **properties)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
