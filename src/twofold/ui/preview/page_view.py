"""The sides of a print under each other, as they will come out of the printer."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from twofold.printing.manner import Printout
from twofold.printing.pictures import side_picture
from twofold.printing.sides import Side
from twofold.ui.theme.look import look
from twofold.ui.widgets.naming import named

_WIDEST = 760  # px of a page at 100 % text size and zoom
_GAP = 20
ZOOMS = (50, 75, 100, 150, 200)  # per cent of what fits


class PageView(QWidget):
    """One side on white paper, drawn when it is first seen at a size."""

    def __init__(self, side: Side, words: str, name: str, *, grey: bool) -> None:
        super().__init__()
        self._side, self._grey = side, grey
        self._picture: QPixmap | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        named(self, name, words)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self._side.height / self._side.width)

    def sizeHint(self) -> QSize:
        return QSize(420, self.heightForWidth(420))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(120))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._picture = None
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture is None:
            ratio = self.devicePixelRatioF()
            drawn = side_picture(self._side, self.width(), ratio, grey=self._grey)
            self._picture = QPixmap.fromImage(drawn)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.setPen(look().colour("divider"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PageStack(QScrollArea):
    """All sides, scrolled with wheel and keys. `turned` carries the one in sight, from 0.

    `zoomed` carries the new zoom in per cent.
    """

    turned = Signal(int)
    zoomed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        named(self, "pages", self.tr("The pages as they will be printed"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setObjectName("viewport")
        self._views: list[PageView] = []
        self._seen = -1
        self._zoom = 100
        self.verticalScrollBar().valueChanged.connect(self._look_where)

    def show_pages(self, printout: Printout, *, grey: bool = False) -> None:
        """Show these sides instead, from about where people were."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        page = named(QWidget(), "page")
        box = QVBoxLayout(page)
        gap = look().gap(_GAP)
        box.setContentsMargins(gap, gap, gap, gap)
        box.setSpacing(gap)
        count = len(printout.sides)
        self._views = []
        for number, side in enumerate(printout.sides, 1):
            words = self.tr("Page {page} of {pages}").format(page=number, pages=count)
            view = PageView(side, words, f"page-{number}", grey=grey)
            self._views.append(view)
            box.addWidget(view, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
        self.setWidget(page)
        self._size()
        page.adjustSize()
        bar.setValue(round(share * bar.maximum()))
        self._seen = -1
        self._look_where()

    def turn_to(self, number: int) -> None:
        """Scroll to the top of a side."""
        if 0 <= number < len(self._views):
            top = self._views[number].y() - look().gap(_GAP)
            self.verticalScrollBar().setValue(top)
            self._tell(number)

    def zoom(self, by: int) -> None:
        """Come `by` steps closer, or go further away where it is negative."""
        at = ZOOMS.index(self._zoom) + by
        if not (0 <= at < len(ZOOMS) and self._views):
            return
        self._zoom = ZOOMS[at]
        scrolls = self._zoom > 100
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )
        seen = max(self._seen, 0)
        self._size()
        page = self.takeWidget()  # put back, so that it takes its new size at once
        self.setWidget(page)
        page.adjustSize()
        self.turn_to(seen)
        self.zoomed.emit(self._zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size()
        self._look_where()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._size()
        super().changeEvent(event)

    def _size(self) -> None:
        """Give every side its width: what fits, at most a reading width, times the zoom."""
        fits = self.viewport().width() - 2 * look().gap(_GAP)
        width = max(120, round(min(fits, look().px(_WIDEST)) * self._zoom / 100))
        for view in self._views:
            view.setFixedSize(width, view.heightForWidth(width))

    def _look_where(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        seen = [n for n, view in enumerate(self._views) if view.y() <= middle]
        self._tell(seen[-1] if seen else 0)

    def _tell(self, number: int) -> None:
        if number != self._seen:
            self._seen = number
            self.turned.emit(number)
