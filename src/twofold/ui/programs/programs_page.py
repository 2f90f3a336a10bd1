"""Programs: the one under way first, then those that wait to be begun."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from twofold.services.cards import Card as Exercise
from twofold.services.programs import ProgramView
from twofold.ui.programs.program_card import ProgramCard
from twofold.ui.widgets.buttons import Button
from twofold.ui.widgets.column import FRAME, Column
from twofold.ui.widgets.disclosure import Fold
from twofold.ui.widgets.text import heading, lead, plain, title


class ProgramsPage(QWidget):
    """Shows every program; says what people chose."""

    begin = Signal(str)
    pause = Signal(str)
    leave = Signal(str)
    swap = Signal(str, str, str, str)
    opened = Signal(str)
    shown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Sequence[ProgramView], Sequence[Exercise]] | None = None
        self._page = page = Column(760, frame=FRAME)
        page.add(title(self.tr("Programs")))
        page.add(
            lead(self.tr("A few weeks that build on each other. A missed week just waits.")), 4
        )
        self._cards = QVBoxLayout()
        page.add(self._cards)
        page.finish()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)

    def showEvent(self, event: QShowEvent) -> None:
        """Say that it comes into view: an evening may have been kept meanwhile."""
        super().showEvent(event)
        self.shown.emit()

    def show_programs(self, programs: Sequence[ProgramView], exercises: Sequence[Exercise]) -> None:
        """Show the programs, those under way first.

        Whoever has just begun or left one is led to the top, where those under way are. Where
        nothing is otherwise (a cover has gone) everything stays, the keyboard as well.
        """
        now = programs, exercises
        if now == self._shown:
            return
        self._shown = now
        focus = QApplication.focusWidget()
        acted = focus is not None and self.isAncestorOf(focus)
        if acted and focus is not None:
            focus.clearFocus()  # or each of the old buttons had it for a moment, and was said
        while (item := self._cards.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        if not programs:
            self._add(plain(self.tr("There is no program here yet."), "muted"), 24)
        further = False
        for view in programs:
            if view.state is None and not further and programs[0].state is not None:
                self._add(heading(self.tr("For later")), 40)
            further = further or view.state is None
            card = ProgramCard(view, exercises)
            card.begin.connect(self.begin)
            card.pause.connect(self.pause)
            card.leave.connect(self.leave)
            card.swap.connect(self.swap)
            card.opened.connect(self.opened)
            self._add(card, 20)
        if acted:
            QTimer.singleShot(0, self, self._lead_to_the_top)  # once the new cards are there

    def _lead_to_the_top(self) -> None:
        """Bring the first card into sight, and the keyboard to its first button."""
        self._page.verticalScrollBar().setValue(0)
        buttons = (b for b in self.findChildren(Button) if not isinstance(b, Fold))
        first = next((b for b in buttons if b.isVisibleTo(self)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, widget: QWidget, gap: int) -> None:
        self._cards.addSpacing(gap)
        self._cards.addWidget(widget)
