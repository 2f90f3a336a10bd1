"""A kept moment on Home: a few words of theirs, the day, and another if they like."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from twofold.people import Owner
from twofold.ui.marks import Mark
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import quiet
from twofold.ui.widgets.card import Card
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import caption, heading, quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """`head` says how long ago; `when` names the evening."""

    walk_id: int
    head: str
    when: str
    owner: Owner
    name: str = field(repr=False)
    text: str = field(repr=False)


class MomentCard(Card):
    """Shows a `Moment`; `read` asks for its evening, `another` for another one."""

    read = Signal(int)
    another = Signal()

    def __init__(self, moment: Moment) -> None:
        super().__init__(padding=28)
        self._moment = moment
        self.setAccessibleName(moment.head)
        self.add(heading(moment.head))
        self.add(named(quote(moment.text), "moment"), 12)
        self.add(self._whose(), 8)
        read = named(quiet(self.tr("Read that evening")), "read-moment")
        read.clicked.connect(self._say_read)
        other = named(quiet(self.tr("Another moment")), "another-moment")
        other.clicked.connect(self.another)
        self.add(flowing(read, other, gap=8), 12)

    def _whose(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look().gap(8))
        line.addWidget(Mark(self._moment.owner))
        told = [part for part in (self._moment.name, self._moment.when) if part]
        line.addWidget(caption(" · ".join(told)), 1)
        return holder

    def _say_read(self) -> None:
        self.read.emit(self._moment.walk_id)
