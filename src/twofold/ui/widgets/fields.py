"""Fields to write in. Tab leaves them; they grow instead of scrolling, up to eight lines."""

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QTextEdit, QWidget

from twofold.ui.widgets.naming import marked, named

MOST_LINES = 8
_NO_HISTORY: Final = (
    ("x-kde-passwordManagerHint", b"secret"),
    ("application/x-nspasteboard-concealed-type", b"1"),
    (
        'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"',
        b"1",
    ),
)


def not_learnt(field: QWidget) -> None:
    """Ask input methods and on-screen keyboards to remember nothing that is written here."""
    field.setInputMethodHints(field.inputMethodHints() | Qt.InputMethodHint.ImhSensitiveData)


def kept_out_of_histories(words: str) -> QMimeData:
    """Return words for the clipboard, with the wish that no clipboard history keeps them.

    KDE, macOS and Windows have a word each for that wish. Pasting works everywhere.
    """
    carried = QMimeData()
    carried.setText(words)
    for wish, said in _NO_HISTORY:
        carried.setData(wish, said)
    return carried


def line_edit(name: str, words: str, *, hint: str = "", most: int = 0) -> QLineEdit:
    """Return a one-line field. `words` is what a screen reader calls it; `most` limits length."""
    field = named(QLineEdit(), name, words)
    not_learnt(field)
    field.setPlaceholderText(hint)
    if most:
        field.setMaxLength(most)
    return field


class TextField(QTextEdit):
    """Plain words only, `lines` tall when empty, growing to eight lines, then scrolling."""

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = min(lines, MOST_LINES)
        self.setAcceptRichText(False)
        not_learnt(self)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        marked(self, kind="words")
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def createMimeDataFromSelection(self) -> QMimeData:
        return kept_out_of_histories(self.textCursor().selection().toPlainText())

    def sizeHint(self) -> QSize:
        return QSize(320, self._tall())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._tall())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._grow()

    def _grow(self) -> None:
        tall = self._tall()
        if tall != self.height() or tall != self.minimumHeight():
            self.setFixedHeight(tall)
            self.updateGeometry()

    def _tall(self) -> int:
        line = self.fontMetrics().lineSpacing()
        wanted = max(self._lines * line, round(self.document().size().height()))
        around = self.height() - self.viewport().height() if self.isVisible() else 24
        return min(wanted, MOST_LINES * line) + max(around, 16) + 4


def text_edit(name: str, words: str, *, lines: int = 3) -> TextField:
    """Return a field for sentences. `words` is what a screen reader calls it."""
    return named(TextField(lines), name, words)
