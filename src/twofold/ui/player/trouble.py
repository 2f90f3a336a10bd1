"""When the disk refuses: the words stay, and there is a clear choice."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twofold.errors import Trouble
from twofold.ui import troubles
from twofold.ui.widgets.buttons import primary, quiet, secondary
from twofold.ui.widgets.column import Column, stack
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import reading, title

_MIDDLE = Qt.AlignmentFlag.AlignHCenter


def told(trouble: Trouble) -> str:
    """Return what is the matter and what is safe, for the banner."""
    telling = troubles.told(trouble)
    return f"{telling.safe} {telling.what}"


class TroublePage(QWidget):
    """Stands in the way of a step that needs the disk. None of the words are on it."""

    try_again = Signal()
    elsewhere_asked = Signal()
    print_asked = Signal()
    back_asked = Signal()

    def __init__(self, trouble: Trouble) -> None:
        super().__init__()
        named(self, "page")
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        column = Column(600, top=40)
        around.addWidget(column)
        column.body.addStretch(2)
        head = title(self.tr("Not saved yet"))
        telling = troubles.told(trouble)
        safe = reading(f"{telling.safe} {telling.what}")
        rest = reading(
            self.tr("Nothing is lost meanwhile. {hint}").format(hint=telling.do), "muted"
        )
        for label in (head, safe, rest):
            label.setAlignment(_MIDDLE)
        column.add(head)
        column.add(safe, 12)
        column.add(rest, 8)
        again = named(primary(self.tr("Try again")), "primary")
        folder = named(secondary(self.tr("Save to another folder…"), large=True), "elsewhere")
        paper = named(secondary(self.tr("Print"), large=True), "print")
        back = named(quiet(self.tr("Back to the page"), large=True), "back")
        self.primary = again
        again.clicked.connect(self.try_again)
        folder.clicked.connect(self.elsewhere_asked)
        paper.clicked.connect(self.print_asked)
        back.clicked.connect(self.back_asked)
        choices = QWidget()  # as wide as the widest of them
        choices.setLayout(stack(again, folder, paper, back, gap=12))
        middle = QVBoxLayout()
        middle.addWidget(choices, 0, _MIDDLE)
        column.add(middle, 28)
        column.body.addStretch(3)
