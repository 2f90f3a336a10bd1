"""Where the circles of a scale and the words at its ends stand."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from twofold.ui.theme.look import look
from twofold.ui.widgets.flow import Flow


class ScaleRow(Flow):
    """Everything on one line where there is room, the words at either side.

    Else the words stand over the ends of the row of circles. Where the circles need more rows,
    all rows are about as long, the low word stands over the first circle, the high one under the
    last: read in order they still say which end is which.
    """

    def __init__(self, gap: int, low: QWidget | None, high: QWidget | None) -> None:
        super().__init__(gap)
        self._low, self._high = low, high

    def _lay_lines(self, rect: QRect, *, move: bool) -> int:
        if self.sizeHint().width() <= rect.width():
            return super()._lay_lines(rect, move=move)
        gap, wide = look().gap(self._gap), max(1, rect.width())
        circles = [item for item in self._items if item.widget() not in {self._low, self._high}]
        if not circles:
            return super()._lay_lines(rect, move=move)
        side = circles[0].sizeHint()
        fit = max(1, (wide + gap) // (side.width() + gap))
        rows = -(-len(circles) // fit)
        each = -(-len(circles) // rows)
        end = each * (side.width() + gap) - gap
        low, high = self._of(self._low), self._of(self._high)
        beside = rows == 1 and _width(low, wide) + 2 * gap + _width(high, wide) <= end
        y = self._word(low, rect, QPoint(0, 0), gap, move=move)
        if beside:
            at_end = QPoint(end - _width(high, wide), 0)
            y = max(y, self._word(high, rect, at_end, gap, move=move))
        for number, item in enumerate(circles):
            line, column = divmod(number, each)
            place = QPoint(column * (side.width() + gap), y + line * (side.height() + gap))
            if move:
                item.setGeometry(self._mirrored(QRect(place, side), rect))
        y += rows * (side.height() + gap) - gap
        if not beside and high is not None:
            last = len(circles) - (rows - 1) * each
            reach = max(last * (side.width() + gap) - gap, _width(high, wide))
            place = QPoint(reach - _width(high, wide), y + gap)
            y += gap + self._word(high, rect, place, 0, move=move)
        return y

    def _of(self, word: QWidget | None) -> QLayoutItem | None:
        return next((item for item in self._items if word and item.widget() is word), None)

    def _word(
        self, item: QLayoutItem | None, rect: QRect, at: QPoint, gap: int, *, move: bool
    ) -> int:
        """Place the words of one end; return how high they are, with the gap below them."""
        if item is None:
            return 0
        wide = _width(item, max(1, rect.width()))
        tall = item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
        if move:
            item.setGeometry(self._mirrored(QRect(at, QSize(wide, tall)), rect))
        return tall + gap


def _width(item: QLayoutItem | None, most: int) -> int:
    return 0 if item is None else min(item.sizeHint().width(), most)
