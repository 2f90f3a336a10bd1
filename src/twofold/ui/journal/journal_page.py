"""The journal: every evening, newest first, grouped by month. Reading only."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStackedLayout, QVBoxLayout, QWidget

from twofold.services.reflecting import Evening
from twofold.ui.journal.evening_painter import EveningPainter
from twofold.ui.journal.evening_rows import EveningRows
from twofold.ui.marks import FoldedMark
from twofold.ui.theme.look import look
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import lead, plain, title

_WIDTH, _SIDE = 920, 48


class JournalPage(QWidget):
    """Shows evenings. `opened` carries a walk's id; `more_wanted`: the end of the list is near."""

    opened = Signal(int)
    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows = EveningRows(self)
        self._list = EveningList(self._rows)
        self._list.chosen.connect(self._open)
        self._list.near_end.connect(self.more_wanted)
        self._title = title(self.tr("Journal"))
        self._head = QVBoxLayout()
        self._head.addWidget(self._title)
        self._pages = QStackedLayout()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(self._head)
        down.addLayout(self._pages, 1)
        self._pages.addWidget(self._list)  # now: before, it would open a window of its own
        self._pages.addWidget(self._empty())
        self.show_evenings(())

    def show_evenings(self, evenings: Sequence[Evening]) -> None:
        """Show these evenings, newest first. The one that was chosen stays so."""
        chosen = self._rows.evening(self._list.currentIndex().row())
        self._rows.show_evenings(evenings)
        self._pages.setCurrentIndex(0 if evenings else 1)
        row = self._rows.row_of(chosen.walk_id) if chosen else -1
        if row >= 0:
            self._list.choose(row)

    def add_older(self, evenings: Sequence[Evening]) -> None:
        """Show more of them, older than what is there."""
        self._rows.append(evenings)

    def _empty(self) -> QWidget:
        page = named(QWidget(), "page")
        box = QVBoxLayout(page)
        box.setSpacing(look().gap(16))
        box.addStretch(2)
        box.addWidget(FoldedMark(64), 0, Qt.AlignmentFlag.AlignHCenter)
        for words in (
            lead(self.tr("Your first evening will appear here.")),
            plain(self.tr("What you both choose to keep can be read again, and printed."), "muted"),
        ):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(words)
        box.addStretch(3)
        return page

    def _open(self, row: int) -> None:
        evening = self._rows.evening(row)
        if evening is not None:
            self.opened.emit(evening.walk_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._measure()
        super().changeEvent(event)

    def _measure(self) -> None:
        worn = look()
        bar = self._list.verticalScrollBar().sizeHint().width()
        side = max(worn.gap(_SIDE), (self.width() - bar - worn.px(_WIDTH)) // 2)
        self._head.setContentsMargins(side, worn.gap(40), side, worn.gap(12))


class EveningList(QListView):
    """A list one walks with the arrow keys and opens with Enter or a click.

    `chosen` carries a row; `near_end` comes when the last rows are in sight.
    """

    chosen = Signal(int)
    near_end = Signal()

    def __init__(self, rows: EveningRows) -> None:
        super().__init__()
        named(self, "evenings", self.tr("Evenings, newest first"))
        self.setModel(rows)
        self.setItemDelegate(EveningPainter(_WIDTH, _SIDE, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._clicked)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def choose(self, row: int) -> None:
        """Put the keyboard on a row and bring it into sight."""
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start on the newest evening, so that the keyboard is somewhere."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount() > 1:
            self.choose(1)

    def sizeHint(self) -> QSize:
        return QSize(400, 300)

    def _clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if value > bar.maximum() - 2 * self.viewport().height():
            self.near_end.emit()
