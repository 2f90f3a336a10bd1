"""What was copied on a private page does not go on to the next person."""

from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from twofold.walk.places import Page
from twofold.walk.sight import Scene


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


def goes_on_alone(left: Scene, following: Scene | None) -> bool:
    """Say whether the writer of a private page writes on, with nobody in between."""
    if following is None or following.turn is None or not isinstance(following.place, Page):
        return False
    return following.turn.private and following.partner == left.partner
