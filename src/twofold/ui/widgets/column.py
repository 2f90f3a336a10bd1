"""The page everything stands on: one calm column that scrolls up and down, never sideways."""

from typing import Final

from PySide6.QtCore import QEvent, QMargins, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from twofold.ui.theme.look import look
from twofold.ui.widgets.gone import gone
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.part import Part

#: The page that screens beside the rail stand on, in px at 100 %.
FRAME: Final = 928
_TALL: Final = 400  # px at 100 % that a page asks for where nobody gives it a height
_LARGE: Final = 150  # percent of text size


class Column(QScrollArea):
    """A scrolling page with its content in the middle, `width` px wide at most (at 100 %).

    `frame` is the width of the page it stands on: screens beside the rail share one, so that
    their titles begin at the same place whatever their own width. 0 centres the content itself.

    Put things into `body`, a vertical box without a gap of its own: distances are set where
    they are meant, with `gap`.
    """

    def __init__(
        self,
        width: int = 720,
        *,
        top: int = 40,
        side: int = 48,
        frame: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._width, self._top, self._side, self._frame = width, top, side, frame
        # our own: to hand out Qt's, PySide6 makes every class it could be, 15 ms before Home
        self.setViewport(named(QWidget(), "viewport"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = named(QWidget(self.viewport()), "page")
        self._sheet = self._content = Part(page)
        if frame:
            self._content = Part(self._sheet)
            inside = QHBoxLayout(self._sheet)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(0)
            inside.addWidget(self._content, 10_000)
            inside.addStretch(1)
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._around = QHBoxLayout(page)
        self._around.setSpacing(0)
        self._around.addStretch(1)
        self._around.addWidget(self._sheet, 10_000)
        self._around.addStretch(1)
        self.setWidget(page)
        self.verticalScrollBar().rangeChanged.connect(self._measure)
        self._measure()

    def add(self, what: QWidget | QLayout, gap: int = 0) -> None:
        """Put something at the end, `gap` px under what is there."""
        if gap:
            self.gap(gap)
        if isinstance(what, QLayout):
            self.body.addLayout(what)
        else:
            self.body.addWidget(what)

    def gap(self, size: int) -> None:
        """Leave room at the end (px at 100 %)."""
        self.body.addSpacing(look().gap(size))

    def finish(self) -> None:
        """Push everything to the top."""
        self.body.addStretch(1)

    def empty(self) -> None:
        """Take everything out and let it go."""
        while (item := self.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                gone(widget)

    def settle(self) -> None:
        """Lay out at once, so that the page can be scrolled to where it stood."""
        self.body.activate()
        page = self.widget()
        if page is not None:
            page.adjustSize()

    def sizeHint(self) -> QSize:
        """Qt: a page; it takes what there is. Qt's own answer lays everything out for a width."""
        return QSize(look().px(self._width), look().px(_TALL))

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text size changed, or the way people read."""
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self._measure()
        super().changeEvent(event)

    def _measure(self) -> None:
        worn = look()
        self._content.setMaximumWidth(worn.px(self._width))
        self._sheet.setMaximumWidth(worn.px(self._frame or self._width))
        side = side_of(self._side)
        bar = self.verticalScrollBar()
        # the bar takes its room from the margin, so that a page does not jump when it appears
        taken = min(side, bar.sizeHint().width()) if bar.maximum() > 0 else 0
        around = margins(side, worn.gap(self._top), side - taken, worn.gap(40))
        self._around.setContentsMargins(around)


def side_of(side: int) -> int:
    """Return the margin at either side of a page, `side` px at 100 %; large text needs its room."""
    return look().gap(side) if look().text_size < _LARGE else side // 2


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Return margins from where lines begin to where they end: Qt mirrors all but these."""
    if QGuiApplication.isRightToLeft():
        start, end = end, start
    return QMargins(start, top, end, bottom)


def row(*things: QWidget | int, gap: int = 12) -> QHBoxLayout:
    """Return things side by side; a number is a stretch of that weight."""
    box = QHBoxLayout()
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(look().gap(gap))
    for thing in things:
        if isinstance(thing, int):
            box.addStretch(thing)
        else:
            box.addWidget(thing)
    return box


def stack(*things: QWidget | int, gap: int = 0) -> QVBoxLayout:
    """Return things below each other; a number is a gap in px at 100 %."""
    box = QVBoxLayout()
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(look().gap(gap))
    for thing in things:
        if isinstance(thing, int):
            box.addSpacing(look().gap(thing))
        else:
            box.addWidget(thing)
    return box
