"""What moves: one page gives way to the next in light alone. Nothing slides, bounces or loops.

The new page is there at once, painted and with the keys. Its words rise out of the paper, while
what is around them stays as it is. Only before a reveal a picture of the page before fades away:
that page has two yeses on it and nothing else; no other leaves a picture of itself.
"""

from enum import IntEnum
from typing import Final

from PySide6.QtCore import QEasingCurve, Qt, QVariantAnimation
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from twofold.ui.theme.look import look
from twofold.ui.widgets.naming import named

_FIRST: Final = 0.8  # how much lies over the new page when it is first painted
_ENDLESS: Final = 16_000  # pixels


class Pace(IntEnum):
    """How long a change takes, in milliseconds."""

    PAGE = 200
    STEP = 320
    REVEAL = 420


class Fade(QWidget):
    """Lies over `home` until it has gone. It takes no key and no click.

    Args:
        home: What appears.
        pace: How long it takes.
        was: What was there before; a null picture is paper.
    """

    def __init__(self, home: QWidget, pace: Pace, was: QPixmap) -> None:
        super().__init__(home)
        named(self, "fade")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._was, self._left = was, _FIRST
        self._going = QVariantAnimation(self)
        self._going.setStartValue(_FIRST)
        self._going.setEndValue(0.0)
        self._going.setDuration(pace)
        self._going.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._going.valueChanged.connect(self._go)
        self._going.finished.connect(self.end)
        # larger than any screen: what appears may get its size later, and cuts this to it
        self.setGeometry(0, 0, _ENDLESS, _ENDLESS)
        self.show()
        self.raise_()
        self._going.start()

    def shows_what_was(self) -> bool:
        """Say whether a picture of the page before goes, not paper."""
        return not self._was.isNull()

    def end(self) -> None:
        """Be gone, now."""
        self._going.stop()
        self._was = QPixmap()
        self.hide()
        self.deleteLater()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is left of the page before."""
        painter = QPainter(self)
        painter.setOpacity(self._left)
        if self._was.isNull():
            painter.fillRect(self.rect(), look().colour("bg"))
        else:
            painter.drawPixmap(0, 0, self._was)
        painter.end()

    def _go(self, left: object) -> None:
        if isinstance(left, float):
            self._left = left
            self.update()


def appear(screen: QWidget) -> None:
    """Let a screen rise out of the paper."""
    Fade(screen, Pace.PAGE, QPixmap())


def asked_to_rest() -> bool:
    """Say whether people asked their system for less motion, where Qt can tell (6.12)."""
    style = QGuiApplication.styleHints()  # held: its hints live as long as this name
    if not hasattr(style, "accessibility"):
        return False
    hints = style.accessibility()
    if not hasattr(hints, "motionPreference"):
        return False
    return bool(hints.motionPreference() == Qt.MotionPreference.ReducedMotion)
