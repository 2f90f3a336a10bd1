"""A name with its mark: colour, shape and word together, never one of them alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from twofold.people import Owner
from twofold.ui.marks import Mark
from twofold.ui.theme.look import look
from twofold.ui.widgets.text import Words


class NameTag(QWidget):
    """`words` beside the mark of `owner`. `type_` is who (22 px) or name (18 px)."""

    def __init__(self, owner: Owner, words: str, *, type_: str = "name") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().gap(8))
        self._words = Words(words, type_, tone=owner)
        row.addWidget(Mark(owner, 14 if type_ == "who" else 12), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)

    def set_words(self, words: str) -> None:
        """Say something else about the same person."""
        self._words.setText(words)
