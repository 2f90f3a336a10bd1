"""A page that scrolls, as a screen reader is told of it."""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea, QWidget
from shiboken6 import isValid


class ScrolledTold(QAccessibleWidget):
    """What scrolls, and the bar beside it while there is one.

    Qt's own (6.12, and every one before) takes a child by its number and never looks how many
    there are. A screen reader counts two, the bar goes because the page got shorter, the reader
    asks for the second: then the whole program ends. Here a child that is not there is none.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area, QAccessible.Role.Client)
        self._area = area

    def childCount(self) -> int:
        """Qt: how many there are now."""
        return len(self._parts())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None
        """Qt: one of them, or none."""
        parts = self._parts()
        if not 0 <= index < len(parts):
            return None
        return QAccessible.queryAccessibleInterface(parts[index])

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Qt: which one this is."""
        thing, parts = child.object(), self._parts()
        return parts.index(thing) if isinstance(thing, QWidget) and thing in parts else -1

    def _parts(self) -> list[QWidget]:
        if not isValid(self._area):
            return []
        bars = (self._area.verticalScrollBar(), self._area.horizontalScrollBar())
        holders = (bar.parentWidget() for bar in bars if bar.isVisible())
        return [self._area.viewport(), *(holder for holder in holders if holder is not None)]
