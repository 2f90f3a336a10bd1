"""Taking something off a page for good."""

from PySide6.QtWidgets import QWidget


def gone(*widgets: QWidget) -> None:
    """Take widgets out of sight, their layout and the tree, at once: nothing finds their words.

    They are destroyed as soon as the click that led here has been heard to its end.
    """
    for widget in widgets:
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()
