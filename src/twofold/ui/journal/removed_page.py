"""Recently removed: what can still be put back, until its day."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twofold.services.removing import Removed
from twofold.ui import words
from twofold.ui.icons import Icon
from twofold.ui.keys import land
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import link, quiet, secondary
from twofold.ui.widgets.card import line
from twofold.ui.widgets.careful import Careful
from twofold.ui.widgets.column import FRAME, Column
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import heading, plain, reading, title


class RemovedPage(QWidget):
    """Shows removed evenings. `put_back` and `deleted` carry a walk's id."""

    back = Signal()
    put_back = Signal(int)
    deleted = Signal(int)

    def __init__(self, removed: Sequence[Removed]) -> None:
        super().__init__()
        self._page = Column(840, frame=FRAME, top=32)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._page)
        self.show_removed(removed)

    def show_removed(self, removed: Sequence[Removed]) -> None:
        """Show these. Whoever has just put one back or deleted one is at the top again."""
        acted = self.focusWidget() is not None
        page = self._page
        page.empty()
        back = named(link(self.tr("Journal"), Icon.BACK), "back")
        back.clicked.connect(self.back)
        page.add(flowing(back))
        page.add(title(self.tr("Recently removed")), 4)
        page.add(
            plain(
                self.tr(
                    "Nothing finds these evenings while they are here. "
                    "Each goes for good on its day."
                ),
                "muted",
            ),
            4,
        )
        if not removed:
            page.add(reading(self.tr("Nothing is here."), "muted"), 32)
        for number, evening in enumerate(removed):
            if number:
                page.add(line(), 20)
            page.add(self._row(evening), 28 if number == 0 else 20)
        page.finish()
        if acted:
            QTimer.singleShot(0, self, self._land)  # only what is shown takes the keyboard

    def _land(self) -> None:
        land(self)

    def _row(self, evening: Removed) -> QWidget:
        holder = named(QWidget(), f"removed-{evening.walk_id}")
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look().gap(6))
        day = words.long_date(evening.on, with_year=True)
        until = words.long_date(evening.until, with_year=True)
        box.addWidget(heading(evening.title))
        told = self.tr("{day}. Stays here until {until}.").format(day=day, until=until)
        box.addWidget(plain(told, "muted"))
        back = named(secondary(self.tr("Put it back")), f"put-back-{evening.walk_id}")
        back.setAccessibleName(
            self.tr("Put it back: {title}, {day}").format(title=evening.title, day=day)
        )
        back.clicked.connect(partial(self._say_back, evening.walk_id))
        gone = named(quiet(self.tr("Delete for good…")), f"delete-{evening.walk_id}")
        gone.setAccessibleName(
            self.tr("Delete for good: {title}, {day}").format(title=evening.title, day=day)
        )
        careful = Careful(flowing(back, gone, gap=8))
        gone.clicked.connect(
            partial(
                careful.ask,
                self.tr(
                    "This evening will be erased from your book, without a trace. It cannot be "
                    "brought back. Paper and copies elsewhere keep what they have."
                ),
                self.tr("Delete for good"),
                partial(self._say_gone, evening.walk_id),
                self.tr("Leave it here"),
            )
        )
        box.addSpacing(look().gap(6))
        box.addWidget(careful)
        return holder

    def _say_back(self, walk_id: int) -> None:
        self.put_back.emit(walk_id)

    def _say_gone(self, walk_id: int) -> None:
        self.deleted.emit(walk_id)
