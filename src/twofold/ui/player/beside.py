"""Two things side by side where there is room, below each other where there is not."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from twofold.ui.theme.look import look
from twofold.ui.widgets.part import Part


class Beside(Part):
    """Lays widgets in a row from `least` pixels (at 100 %) on, else in a column.

    A row that is `turned` begins where lines end; what is read first is still the first.
    `in_row` says whether it is a row, whenever it became the one or the other.
    """

    in_row = Signal(bool)

    def __init__(
        self,
        *widgets: QWidget,
        least: int,
        gap: int = 32,
        stretch: tuple[int, ...] = (),
        turned: bool = False,
    ) -> None:
        super().__init__()
        self._least = least
        across = QBoxLayout.Direction
        self._across = across.RightToLeft if turned else across.LeftToRight
        self._box = QBoxLayout(self._across, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look().gap(gap))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for number, widget in enumerate(widgets):
            self._box.addWidget(widget, stretch[number] if stretch else 1)

    def add(self, widget: QWidget) -> None:
        """Put one more at the end."""
        self._box.addWidget(widget, 1)

    def in_a_row(self, width: int) -> bool:
        """Say whether there is room for a row."""
        return width >= look().px(self._least)

    def hasHeightForWidth(self) -> bool:
        """Qt: narrow is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: the height of the row or of the column."""
        items = [self._box.itemAt(at) for at in range(self._box.count())]
        count = len(items)
        if not self.in_a_row(width):
            return sum(_height(item.widget(), width) for item in items if item) + (
                self._box.spacing() * (count - 1)
            )
        room = width - self._box.spacing() * (count - 1)
        whole = sum(self._box.stretch(at) for at in range(count)) or count
        return max(
            _height(item.widget(), room * self._box.stretch(at) // whole)
            for at, item in enumerate(items)
            if item
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn from a row to a column and back."""
        row = self.in_a_row(event.size().width())
        direction = self._across if row else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != direction:
            self._box.setDirection(direction)
            self.in_row.emit(row)
        super().resizeEvent(event)


def _height(widget: QWidget | None, width: int) -> int:
    if widget is None:
        return 0
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return widget.sizeHint().height()
