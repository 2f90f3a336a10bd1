"""The ring around what the keyboard is on: 3 px, with a gap of 2, above everything else.

Qt's style sheets can only draw inside a control, where a ring would meet the colour of a filled
button; so one ring a window follows the focus instead. It shows while people use the keyboard
and goes when they press the mouse.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QComboBox, QLabel, QWidget
from shiboken6 import isValid

from twofold.ui.theme.look import look

_LINE: Final = 3
_GAP: Final = 2
_OUT: Final = _LINE + _GAP
#: Beside words that begin where the line begins the ring leaves the air they have not; px at 100 %.
_AIR: Final = 6
_MOVES: Final = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Hide,
    QEvent.Type.Show,
    QEvent.Type.LayoutRequest,
}


class FocusRing(QWidget):
    """Follows the focus within `window`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._chain: list[QWidget] = []
        self._keyboard = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def listen(self) -> None:
        """Hear keys and presses of the window. Called once it is on the screen."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window.windowHandle():
            if kind == QEvent.Type.KeyPress and not self._keyboard:
                self._keyboard = True
                self._follow(None, QApplication.focusWidget())
            elif kind == QEvent.Type.MouseButtonPress and self._keyboard:
                self._keyboard = False
                self._follow(None, None)
        elif kind in _MOVES:
            self._settle()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().colour("focus"), _LINE))
        inside = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        radius = min(self._radius(), inside.height() / 2)
        painter.drawRoundedRect(inside, radius, radius)

    def _radius(self) -> float:
        kind = self._chain[0].property("kind") if self._chain else None
        return 10_000.0 if kind in {"pill", "dot"} else 11.0

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self):  # the window is going, its ring has gone
            return
        for widget in self._chain:
            if isValid(widget):  # a page may be destroyed with the focus in it
                widget.removeEventFilter(self)
        self._chain = []
        if not self._keyboard:  # nothing to follow while no ring is shown
            self.hide()
            return
        if new is not None and new.window() is self._window and not isinstance(new, QLabel):
            self._chain = _line_up(new, self._window)
            for widget in self._chain:
                widget.installEventFilter(self)
        self._settle()

    def _settle(self) -> None:
        """Lie around the focused control, cut where it has scrolled out of sight."""
        target = self._chain[0] if self._chain else None
        if target is not None and not isValid(target):
            self._chain, target = [], None
        if target is None or not target.isVisible() or not self._keyboard or _rings_itself(target):
            self.hide()
            return
        around = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        for outer in self._chain[1:]:
            if isinstance(outer, QAbstractScrollArea):
                port = outer.viewport()
                seen = QRect(port.mapTo(self._window, QPoint(0, 0)), port.size())
                if not seen.contains(around.center()):
                    self.hide()
                    return
        beside = _OUT + (look().gap(_AIR) if target.property("flush") == "true" else 0)
        self.setGeometry(around.adjusted(-beside, -_OUT, beside, _OUT))
        self.raise_()
        self.show()
        self.update()


def _line_up(widget: QWidget | None, window: QWidget) -> list[QWidget]:
    """Return `widget` and all it lies in, up to the window."""
    line: list[QWidget] = []
    while widget is not None and widget is not window:
        line.append(widget)
        widget = widget.parentWidget()
    return line


def _rings_itself(widget: QWidget) -> bool:
    """Say whether the sheet already frames it: fields show their focus to the mouse as well."""
    return isinstance(widget, QComboBox) or (
        widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    )
