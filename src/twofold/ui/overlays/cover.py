"""The cover: a page of notes that could be anybody's."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twofold.ui.widgets.buttons import secondary
from twofold.ui.widgets.card import line
from twofold.ui.widgets.column import Column, row
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import heading, reading


class CoverSheet(QWidget):
    """No names, no colours of theirs, no words of the evening. It appears without a fade."""

    continued = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "page")
        self.setProperty("lands", "continue")
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        column = Column(640, top=56)
        around.addWidget(column)
        column.add(heading(self.tr("Notes")))
        column.add(line(), 16)
        column.add(reading(self.tr("Nothing here yet."), "muted"), 24)
        on = named(secondary(self.tr("Continue")), "continue")
        on.clicked.connect(self.continued)
        self.button = on
        column.add(row(on, 1), 48)
        column.finish()
