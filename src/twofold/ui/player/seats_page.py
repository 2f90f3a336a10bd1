"""Where do you sit? Asked once, so that everybody's column is on their own side."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from twofold.people import PartnerId, other
from twofold.ui.marks import Mark
from twofold.ui.player.company import Company
from twofold.ui.player.frame import PlayerColumn
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import Button, quiet
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import Words, reading, title

_MIDDLE: Final = Qt.AlignmentFlag.AlignHCenter


class SeatsPage(QWidget):
    """Shows both ways to sit, as one would see them. Not caring is a fine answer.

    Signals:
        seated: Who sits on the left, `a` or `b`, or `any`.
    """

    seated = Signal(str)

    def __init__(self, company: Company) -> None:
        super().__init__()
        named(self, "page")
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        column = PlayerColumn(600, top=24)
        around.addWidget(column)
        column.body.addStretch(2)
        self._title = title(self.tr("Where do you sit?"))
        told = reading(
            self.tr("As you look at the screen. What is yours then stands on your side."),
            "muted",
        )
        later = reading(self.tr("You are asked once. Settings can change it."), "muted")
        for words in (self._title, told, later):
            words.setAlignment(_MIDDLE)
        column.add(self._title)
        column.add(told, 12)
        column.gap(20)
        self._first = _Seats(company, "a")
        for seats in (self._first, _Seats(company, "b")):
            seats.clicked.connect(partial(self.seated.emit, seats.left))
            column.add(seats, 12)
        either = named(quiet(self.tr("It does not matter"), large=True), "seats-any")
        either.clicked.connect(partial(self.seated.emit, "any"))
        column.gap(16)
        column.body.addWidget(either, 0, _MIDDLE)
        column.add(later, 12)
        column.body.addStretch(3)

    def spoken(self) -> str:
        """Return what a screen reader says when the page appears."""
        return self._title.text()

    def focus_first(self) -> None:
        """Begin with the first way to sit."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)


class _Seats(Button):
    """One way to sit, drawn as it is seen: left is left in every language."""

    def __init__(self, company: Company, left: PartnerId) -> None:
        super().__init__("", "ready")
        self.left: PartnerId = left
        named(self, f"seats-{left}")
        right = other(left)
        self.setAccessibleName(
            self.tr("{left} on the left, {right} on the right").format(
                left=company.name(left), right=company.name(right)
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        box = QHBoxLayout(self)
        edge = look().gap(20)
        box.setContentsMargins(edge, edge, edge, edge)
        box.setSpacing(look().gap(16))
        for who in (left, right):
            beside = Mark(who, 24)
            name = Words(company.name(who), "name", tone=who)
            trailing = who == right
            side = Qt.AlignmentFlag.AlignRight if trailing else Qt.AlignmentFlag.AlignLeft
            name.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            for part in (beside, name):
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            for part, stretch in ((name, 1), (beside, 0)) if trailing else ((beside, 0), (name, 1)):
                box.addWidget(part, stretch)
        self.setMinimumHeight(box.sizeHint().height() + edge)
