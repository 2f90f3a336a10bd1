"""A place for words that grows with them, and can hide its letters from eyes beside."""

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QWidget

from twofold.people import Owner
from twofold.ui.widgets.fields import TextField
from twofold.ui.widgets.naming import marked, named


class WordsEdit(TextField):
    """Plain text from one line up to eight; more than that scrolls.

    Args:
        name: What a screen reader calls it.
        owner: Whose words they are.
        lines: Lines it has room for while it is empty.
        single: Return leaves the field instead of breaking the line.
    """

    #: Return was pressed in a field of one line.
    entered = Signal()

    def __init__(
        self,
        name: str,
        owner: Owner,
        *,
        lines: int = 1,
        single: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(max(1, lines), parent)
        self._single = single
        self._hidden = False
        named(self, "words", name)
        marked(self, owner=owner)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each paragraph its own
        self.document().setDefaultTextOption(option)

    @property
    def letters_hidden(self) -> bool:
        """Whether dots are shown instead of letters."""
        return self._hidden

    def hide_letters(self, *, hidden: bool) -> None:
        """Show dots instead of letters."""
        self._hidden = hidden
        self.viewport().update()

    def show_words(self, words: str) -> None:
        """Write something without a signal."""
        with QSignalBlocker(self):
            self.setPlainText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave a single line with Return; everything else types."""
        returned = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if returned and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the page's primary button
        elif returned and self._single:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw letters, or a dot in the place of each."""
        if not self._hidden or self.document().isEmpty():
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().text())
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        block = self.document().begin()
        while block.isValid():
            self._dot_out(painter, block)
            block = block.next()
        painter.resetTransform()
        if self.hasFocus():
            painter.fillRect(self.cursorRect(), self.palette().text())
        painter.end()

    def _dot_out(self, painter: QPainter, block: QTextBlock) -> None:
        origin = self.document().documentLayout().blockBoundingRect(block).topLeft()
        size = max(4.0, self.fontMetrics().xHeight() * 0.5)
        layout, text = block.layout(), block.text()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            for at in range(line.textStart(), line.textStart() + line.textLength()):
                if text[at].isspace():
                    continue
                here, there = _x(line.cursorToX(at)), _x(line.cursorToX(at + 1))
                middle = QPointF((here + there) / 2, line.y() + line.height() / 2) + origin
                painter.drawEllipse(
                    QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
                )


def _x(found: object) -> float:
    """Return the x of `cursorToX`, which Python gets as (x, position)."""
    return float(found[0]) if isinstance(found, tuple) else float(str(found))
