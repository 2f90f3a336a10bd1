"""The pages of a sheet under each other, as they will come out of the printer."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from twofold.printing.layout import Laid
from twofold.printing.measures import Paper
from twofold.printing.pictures import side_picture
from twofold.printing.sides import sides_of
from twofold.ui.theme.look import look
from twofold.ui.widgets.naming import named

_WIDEST = 760  # px of a page at 100 % text size
_GAP = 20


class PageView(QWidget):
    """One page on white paper, drawn when it is first seen at a size."""

    def __init__(self, laid: Laid, number: int, paper: Paper) -> None:
        super().__init__()
        self._laid, self._number, self._paper = laid, number, paper
        self._picture: QPixmap | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        words = self.tr("Page {page} of {pages}").format(page=number + 1, pages=len(laid.pages))
        named(self, f"page-{number + 1}", words)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self._paper.height / self._paper.width)

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
            side = sides_of((self._laid,), self._paper)[self._number]
            drawn = side_picture(side, self.width(), ratio)
            self._picture = QPixmap.fromImage(drawn)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.setPen(look().colour("divider"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PageStack(QScrollArea):
    """All pages, scrolled with wheel and keys. `turned` carries the page in sight, from 0."""

    turned = Signal(int)

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
        self.verticalScrollBar().valueChanged.connect(self._look_where)

    def show_pages(self, laid: Laid, paper: Paper) -> None:
        """Show these pages instead, from about where people were."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        page = named(QWidget(), "page")
        box = QVBoxLayout(page)
        gap = look().gap(_GAP)
        box.setContentsMargins(gap, gap, gap, gap)
        box.setSpacing(gap)
        self._views = [PageView(laid, n, paper) for n in range(len(laid.pages))]
        for view in self._views:
            view.setMaximumWidth(look().px(_WIDEST))
            box.addWidget(view)
        box.addStretch(1)
        self.setWidget(page)
        page.adjustSize()
        bar.setValue(round(share * bar.maximum()))
        self._seen = -1
        self._look_where()

    def turn_to(self, number: int) -> None:
        """Scroll to the top of a page."""
        if 0 <= number < len(self._views):
            top = self._views[number].y() - look().gap(_GAP)
            self.verticalScrollBar().setValue(top)
            self._tell(number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look_where()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            for view in self._views:
                view.setMaximumWidth(look().px(_WIDEST))
        super().changeEvent(event)

    def _look_where(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        seen = [n for n, view in enumerate(self._views) if view.y() <= middle]
        self._tell(seen[-1] if seen else 0)

    def _tell(self, number: int) -> None:
        if number != self._seen:
            self._seen = number
            self.turned.emit(number)
