"""The time of a turn, in words. It informs; it never moves, hides or ends anything."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from twofold.people import Owner
from twofold.ui.player.countdown import Countdown, Time, half_minutes
from twofold.ui.theme.look import look
from twofold.ui.widgets.announce import announce
from twofold.ui.widgets.buttons import quiet, secondary
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import caption, line_of
from twofold.ui.words import time_left

#: Text size in percent from which the time has lines of its own, at the end of the page.
LARGE: Final = 150
#: Pixels at 100 % that one line of the page has.
_LINE: Final = 712
#: Seconds whose words are long: minutes and a half.
_LONG_TIME: Final = 750


class Ring(QWidget):
    """What is left, as a ring. Silent for screen readers: the words beside it say it."""

    def __init__(self, owner: Owner) -> None:
        super().__init__()
        self._owner: Owner = owner
        self._share = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """Show a part of the whole, 0.0 to 1.0."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: a little larger than a line of words."""
        side = look().px(52)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Qt: it does not shrink."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the whole quietly and what is left in ink."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        pen = QPen(look().colour("divider"), 5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(box)
        if self._share > 0:
            pen.setColor(look().ink(self._owner))
            painter.setPen(pen)
            painter.drawArc(box, 90 * 16, -round(360 * 16 * self._share))
        painter.end()


class TimerBar(QWidget):
    """A countdown in words, with pause, one more minute, and off."""

    def __init__(
        self, countdown: Countdown, owner: Owner, parent: QWidget | None = None, *, ring: bool
    ) -> None:
        super().__init__(parent)
        named(self, "timer")
        self._countdown = countdown
        self._half = half_minutes(countdown.left()) // 2
        self._last = -1
        self._ring = Ring(owner)
        self._ring.setParent(self)  # shown without one it would be a window of its own
        self._ring.setVisible(ring)
        self._with_ring = ring
        self._left = named(line_of("", "timer"), "time-left")
        self._note = caption("")
        self._pause = quiet(self.tr("Pause the time"))
        self._more = secondary(self.tr("+1 minute"))
        self._more.setAccessibleName(self.tr("One more minute"))
        self._off = quiet(self.tr("Timer off"))
        named(self._pause, "timer-pause")
        named(self._more, "timer-more")
        named(self._off, "timer-off")
        self._lay_out()
        self._pause.clicked.connect(self.toggle)
        self._more.clicked.connect(self.add_minute)
        self._off.clicked.connect(self.toggle_off)
        self._tick = QTimer(self)
        self._tick.setInterval(1_000)
        self._tick.timeout.connect(self.refresh)
        self._tick.start()
        self.refresh()

    def toggle(self) -> None:
        """Let the time rest, or run again."""
        if self._countdown.state is Time.RUNNING:
            self._countdown.pause()
        else:
            self._countdown.go_on()
        self.refresh()

    def add_minute(self) -> None:
        """Give one more minute."""
        self._countdown.add_minute()
        self._last = -1
        self.refresh()

    def toggle_off(self) -> None:
        """Show no time for the rest of this turn, or show it again."""
        if self._countdown.state is Time.OFF:
            self._countdown.switch_on()
        else:
            self._countdown.switch_off()
        self.refresh()

    def spoken(self) -> str:
        """Return how much time is left in words, "" while no time is shown."""
        return "" if self._countdown.state is Time.OFF else self._left.text()

    def refresh(self) -> None:
        """Say how much is left. Only words and the ring change."""
        state = self._countdown.state
        off = state is Time.OFF
        for part in (self._left, self._pause, self._more):
            part.setVisible(not off)
        self._note.setVisible(not off and look().text_size < LARGE)
        self._ring.setVisible(self._with_ring and not off)
        self._off.setText(self.tr("Timer on") if off else self.tr("Timer off"))
        if off:
            return
        halves = half_minutes(self._countdown.left())
        left = time_left(self._countdown.left())
        if state is Time.PAUSED and halves:
            left = self.tr("{time}, resting").format(time=left)
        self._left.setText(left)
        self._pause.setText(
            self.tr("Pause the time") if state is Time.RUNNING else self.tr("Go on")
        )
        self._note.setText(
            self.tr("Nothing happens at the end. Take what you need.")
            if halves
            else self.tr("The time is over. Nothing has changed.")
        )
        self._ring.show_share(self._countdown.share_left())
        if halves != self._last and halves in {self._half, 2, 0} and self._last >= 0:
            announce(self, self._left.text())
        self._last = halves

    def _crowded(self) -> bool:
        """Say whether time and buttons have no room in one line, as in a language of long words."""
        self._left.ensurePolished()
        time = QFontMetrics(self._left.font()).horizontalAdvance(time_left(_LONG_TIME))
        buttons = sum(each.sizeHint().width() for each in (self._pause, self._more, self._off))
        gaps = 3 * look().gap(12) + look().gap(16)
        return self._ring.sizeHint().width() + time + buttons + gaps > look().px(_LINE)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(look().gap(12))
        box.addLayout(row)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._left)
        words.addWidget(self._note)
        words.addStretch(1)
        row.addWidget(self._ring)
        row.addSpacing(look().gap(4))
        row.addLayout(words, 1)
        buttons = row
        if look().text_size >= LARGE or self._crowded():
            buttons = QHBoxLayout()
            box.addLayout(buttons)
        for button in (self._pause, self._more, self._off):
            buttons.addWidget(button)
        if buttons is not row:
            buttons.addStretch(1)
