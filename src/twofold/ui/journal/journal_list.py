"""The list itself: walked with the arrow keys, opened with Enter or a click."""

from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QListView

from twofold.ui.journal.row_painter import RowPainter
from twofold.ui.journal.rows import JournalRows
from twofold.ui.widgets.naming import named

SIDE: Final = 48


class JournalList(QListView):
    """`chosen` carries a row; `near_end` comes when the last rows are in sight."""

    chosen = Signal(int)
    moved = Signal()
    near_end = Signal()

    def __init__(self, rows: JournalRows) -> None:
        super().__init__()
        named(self, "evenings", self.tr("Evenings, newest first"))
        self._rows = rows
        self.setModel(rows)
        self._painter = RowPainter(SIDE, self)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Fixed)  # rows are as wide as the list anyway
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # a ground of its own, the page's colour: only then Qt moves what is painted, and asks for
        # nothing but the strip that comes into sight
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.viewport().setAutoFillBackground(True)
        self.clicked.connect(self._clicked)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._measured)
        bar.setEnabled(False)
        rows.modelReset.connect(self._painter.forget)

    def choose(self, row: int) -> None:
        """Put the keyboard on a row and bring it into sight."""
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Qt: the keyboard is on another row."""
        super().currentChanged(current, previous)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter or Space; Qt knows the rest."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if self.currentIndex().isValid() and not event.isAutoRepeat():
                self.chosen.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start on the first line, so that the keyboard is somewhere."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.choose_first()
        QTimer.singleShot(0, self, self._tell_row)  # Qt tells of the list first, and of no row

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint the rows that are asked for; the base class goes through all between them."""
        self._painter.wanted = event.region()
        super().paintEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: a cover, or another screen. What nobody sees is not kept laid out either."""
        self._painter.forget()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: sentences that stand in rows are said in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._painter.forget()
        super().changeEvent(event)

    def _tell_row(self) -> None:
        """Have a screen reader say which evening the keyboard is on."""
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # late: 200 names to be made

        if self.hasFocus() and self.currentIndex().isValid() and QAccessible.isActive():
            told = QAccessibleEvent(self, QAccessible.Event.Focus)
            told.setChild(self.currentIndex().row())
            QAccessible.updateAccessibility(told)

    def choose_first(self) -> None:
        """Put the keyboard on the first row that is not a month's head."""
        first = 1 if self._rows.is_head(0) else 0
        if self._rows.rowCount() > first:
            self.choose(first)

    def sizeHint(self) -> QSize:
        """Qt: what is asked for; the page gives what there is."""
        return QSize(400, 300)

    def _clicked(self, index: QModelIndex) -> None:
        if not self._rows.is_head(index.row()):
            self.chosen.emit(index.row())

    def _measured(self, least: int, most: int) -> None:
        """Show no handle where there is nothing to move."""
        self.verticalScrollBar().setEnabled(most > least)

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if value > bar.maximum() - 2 * self.viewport().height():
            self.near_end.emit()
