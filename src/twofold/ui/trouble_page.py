"""A trouble that stands in the way of everything: the book cannot be opened."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twofold.ui.marks import FoldedMark
from twofold.ui.troubles import Telling
from twofold.ui.widgets.buttons import primary, secondary
from twofold.ui.widgets.column import Column, row
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import reading, title

# Keeps the slash that begins a path from standing alone at the end of a line.
_JOINED: Final = "\u2060"


class BookTroublePage(QWidget):
    """Says what happened, what is safe and what can be done.

    With `offers_here` the book in this computer's own folder can be opened instead.
    """

    again = Signal()
    here_asked = Signal()
    close_asked = Signal()

    def __init__(self, telling: Telling, *, offers_here: bool = False) -> None:
        super().__init__()
        page = Column(600, top=96)
        page.add(row(FoldedMark(34), 1))
        page.add(title(telling.what.replace(" /", f" /{_JOINED}")), 32)
        for words in (telling.safe, telling.do):
            if words:
                page.add(reading(words), 12)
        again = named(primary(self.tr("Try again")), "again")
        close = named(secondary(self.tr("Close Twofold"), large=True), "close")
        again.clicked.connect(self.again)
        close.clicked.connect(self.close_asked)
        buttons = [again, close]
        if offers_here:
            here = named(secondary(self.tr("Open the older book here"), large=True), "here")
            here.clicked.connect(self.here_asked)
            buttons.insert(1, here)
        page.add(flowing(*buttons), 32)
        page.finish()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)
