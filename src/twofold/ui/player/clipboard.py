"""What was copied on a private page does not go on to the next person."""

from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget


def forget_copied(page: QWidget) -> None:
    """Empty the clipboard and the selection where they hold words of this page.

    What another program put there stays, unless the very same words stand on the page.
    """
    clipboard = QGuiApplication.clipboard()
    standing = [edit.toPlainText() for edit in page.findChildren(QTextEdit)]
    standing += [edit.text() for edit in page.findChildren(QLineEdit)]
    modes = [(QClipboard.Mode.Clipboard, clipboard.ownsClipboard())]
    if clipboard.supportsSelection():
        modes.append((QClipboard.Mode.Selection, clipboard.ownsSelection()))
    for mode, ours in modes:
        copied = clipboard.text(mode)
        if ours or (copied and any(copied in words for words in standing)):
            clipboard.clear(mode)
