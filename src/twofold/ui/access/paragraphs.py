"""Prose, and what people wrote, as paragraphs and list items, to be read one at a time."""

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

from twofold.ui.widgets.text import Block, Prose, Words


class ProseTold(QAccessibleWidget):
    """Prose, or an answer, as a group of its paragraphs.

    It has no words of its own, or they were read twice.
    One paragraph is a text like others. Which it is shows only when somebody asks: Qt wants to
    know who answers for prose as soon as it has a name, and then it may have no words yet.
    """

    def __init__(self, prose: Prose | Words) -> None:
        super().__init__(prose, QAccessible.Role.StaticText)
        self._prose = prose
        self._parts: list[BlockTold] = []

    def role(self) -> QAccessible.Role:
        """Qt: a group where there are paragraphs, else a text."""
        return QAccessible.Role.Grouping if self.childCount() else QAccessible.Role.StaticText

    def text(self, kind: QAccessible.Text) -> str:
        """Qt: say nothing where the paragraphs do."""
        own = kind == QAccessible.Text.Name and self.childCount()
        return "" if own else super().text(kind)

    def childCount(self) -> int:
        """Qt: how many paragraphs there are; none where there is but one."""
        count = len(self._prose.blocks()) if isValid(self._prose) else 0
        return count if count > 1 else 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None
        """Qt: a paragraph."""
        while len(self._parts) < self.childCount():
            self._parts.append(BlockTold(self, self._prose, len(self._parts)))
        return self._parts[index] if 0 <= index < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Qt: which paragraph this is."""
        return child.index if isinstance(child, BlockTold) else -1

    def let_go(self) -> None:
        """Take the paragraphs out of Qt's list: it knows when a widget goes, and not these."""
        parts, self._parts = self._parts, []
        for part in parts:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(part))


class BlockTold(QAccessibleInterface):
    """One paragraph or list item of prose."""

    def __init__(self, whole: ProseTold, prose: Prose | Words, index: int) -> None:
        super().__init__()
        self._whole, self._prose, self.index = whole, prose, index

    def isValid(self) -> bool:
        """Qt: whether the prose is still there, with as many paragraphs."""
        return isValid(self._prose) and self.index < len(self._prose.blocks())

    def object(self) -> QObject | None:  # type: ignore[override]  # Qt takes None
        """Qt: a paragraph is no object of its own."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]  # Qt takes None
        """Qt: the window it stands in."""
        return self._prose.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """Qt: the prose."""
        return self._whole

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None
        """Qt: nothing is within a paragraph."""
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None
        """Qt: nothing is within a paragraph."""
        return None

    def childCount(self) -> int:
        """Qt: nothing is within a paragraph."""
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """Qt: nothing is within a paragraph."""
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        """Qt: the words."""
        return self._block().words if kind == QAccessible.Text.Name else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Qt: prose cannot be changed from outside."""

    def rect(self) -> QRect:
        """Qt: where it stands on the screen."""
        widget: QWidget = self._prose
        return self._block().at.translated(widget.mapToGlobal(QPoint(0, 0)))

    def role(self) -> QAccessible.Role:
        """Qt: a paragraph, or an item of a list."""
        item = self._block().item
        return QAccessible.Role.ListItem if item else QAccessible.Role.Paragraph

    def state(self) -> QAccessible.State:
        """Qt: to be read only."""
        state = QAccessible.State()
        state.readOnly = True
        state.invisible = not self._prose.isVisible()
        return state

    def _block(self) -> Block:
        return self._prose.blocks()[self.index]
