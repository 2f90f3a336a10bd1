"""A short word at the foot of the page: what has just happened, and a way to undo it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QWidget

from twofold.ui.icons import Icon
from twofold.ui.theme.look import look
from twofold.ui.widgets.announce import announce
from twofold.ui.widgets.buttons import icon_only, secondary
from twofold.ui.widgets.column import margins
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import line_of

STAYS_MS: Final = 12_000
_EDGE: Final = 24
_RING: Final = 4  # px the ring of the focus stands out


class Toast(QFrame):
    """Floats at the bottom start of `home`, one at a time, for twelve seconds.

    It keeps clear of what stands at the start of the window while that is shown, the rail, and
    never lies over what has the keyboard: then it goes to another corner, as it does where it
    would cover the filled button of a page, or another answer beside the one with the keyboard.
    """

    def __init__(self, home: QWidget, beside: QWidget | None = None) -> None:
        super().__init__(home)
        named(self, "toast")
        self._home, self._beside = home, beside
        self._undo: Callable[[], None] | None = None
        self._held = False
        self._next: tuple[str, Callable[[], None] | None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._timer.timeout.connect(self.hide)
        home.installEventFilter(self)
        self._made = False
        self.hide()

    def _make(self) -> None:
        """Make what is in it, once something is to be said: not at every start."""
        self._made = True
        self._words = line_of("")
        self._button = named(secondary(self.tr("Undo")), "undo")
        self._button.clicked.connect(self._take_back)
        close = named(icon_only(Icon.CLOSE, self.tr("Close this message")), "close-toast")
        close.clicked.connect(self.hide)
        box = QHBoxLayout(self)
        box.setContentsMargins(margins(16, 8, 8, 8))
        box.setSpacing(12)
        for widget in (self._words, self._button, close):
            box.addWidget(widget)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moves)

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say one sentence, or once the cover is gone; with `undo` the button takes it back."""
        if self._held:
            self._next = text, undo
            return
        from PySide6.QtGui import QAccessible  # late, as in `announce`

        if not self._made:
            self._make()
        self._words.setText(text)
        self._undo = undo
        self._button.setVisible(undo is not None)
        self.adjustSize()
        self._settle()
        self.show()
        self.raise_()
        if QAccessible.isActive():
            announce(self, text)
        else:
            self._timer.start()  # with a screen reader it stays until it is dismissed

    def hold(self) -> None:
        """Be silent, for a cover lies over everything: long work may end under it."""
        self._held = True

    def let_go(self) -> None:
        """Say what was to be said last meanwhile, and speak from now on."""
        said, self._next, self._held = self._next, None, False
        if said is not None:
            self.say(*said)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():  # else the window was put away, and comes back with it
            self._timer.stop()
            self._undo = None  # it may hold words that were just taken away
            if self._made:
                self._words.setText("")  # nor does the sentence stay in the tree, under a cover
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._home and event.type() == QEvent.Type.Resize:
            self._settle()
        return False

    def _take_back(self) -> None:
        undo = self._undo
        self.hide()
        if undo is not None:
            undo()

    def _focus_moves(self) -> None:
        now: QWidget | None = QApplication.focusWidget()
        if self.isVisible() and (now is None or not self.isAncestorOf(now)):
            QTimer.singleShot(0, self, self._settle)  # the page may scroll to it first

    def _settle(self) -> None:
        """Go to the first corner in which it covers neither the keyboard nor what a page is for."""
        self.resize(self.sizeHint().boundedTo(self._home.size()))
        edge = min(_EDGE, look().gap(_EDGE))
        start = edge
        if self._beside is not None and self._beside.isVisible():
            start += self._beside.width()
        far = self._home.width() - self.width()
        left, right = (start, far - edge) if self.isLeftToRight() else (far - start, edge)
        low = self._home.height() - self.height() - edge
        corners = (QPoint(left, low), QPoint(right, low), QPoint(right, edge))
        focus, deeds = self._in_focus(), self._deeds()
        free = [one for one in corners if not QRect(one, self.size()).intersects(focus)]
        clear = [one for one in free if not any(map(QRect(one, self.size()).intersects, deeds))]
        self.move((clear or free or list(corners))[0])

    def _deeds(self) -> list[QRect]:
        """Return where the filled buttons are, and those beside the one with the keyboard."""
        focus = QApplication.focusWidget()
        beside = focus.parentWidget() if isinstance(focus, QPushButton) else None
        return [
            QRect(button.mapTo(self._home, QPoint()), button.size())
            for button in self._home.findChildren(QPushButton)
            if (button.property("kind") == "primary" or button.parentWidget() is beside)
            and button.isVisible()
            and not self.isAncestorOf(button)
        ]

    def _in_focus(self) -> QRect:
        """Return where the keyboard is on the page, its ring included."""
        widget = QApplication.focusWidget()
        if widget is None or not self._home.isAncestorOf(widget) or self.isAncestorOf(widget):
            return QRect()
        at = widget.mapTo(self._home, QPoint())
        return QRect(at, widget.size()).adjusted(-_RING, -_RING, _RING, _RING)
