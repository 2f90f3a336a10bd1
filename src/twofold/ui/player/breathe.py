"""Breathing together: a ring that fills and empties, and words beside it."""

from dataclasses import dataclass
from math import cos, pi
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from twofold.ui.player.company import Company
from twofold.ui.player.countdown import Clock
from twofold.ui.player.step_page import StepPage
from twofold.ui.theme.look import look
from twofold.ui.widgets.announce import announce
from twofold.ui.widgets.buttons import secondary
from twofold.ui.widgets.column import stack
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import Words, reading
from twofold.walk.sight import Scene

_FRAME_MS: Final = 33
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class Breath:
    """A moment of a pattern. `phase` is 0 in, 1 hold, 2 out; `full` how full the lungs are."""

    phase: int
    full: float


def breath_at(pattern: tuple[int, ...], rounds: int, seconds: float) -> Breath | None:
    """Return where a breath stands after `seconds`, None once all rounds are over."""
    inward, hold, out = (*pattern, 0, 0, 0)[:3]
    whole = inward + hold + out
    if whole <= 0 or seconds >= whole * rounds:
        return None
    within = seconds % whole
    if within < inward:
        return Breath(0, within / inward)
    if within < inward + hold:
        return Breath(1, 1.0)
    return Breath(2, 1.0 - (within - inward - hold) / out if out else 0.0)


class BreathRing(QWidget):
    """Grows and deepens as the lungs fill. Silent for screen readers: the words say it."""

    def __init__(self) -> None:
        super().__init__()
        self._full = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_full(self, full: float) -> None:
        """Show how full the lungs are, 0.0 to 1.0. It turns gently, as breath does."""
        self._full = (1 - cos(pi * full)) / 2
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: room for the full ring."""
        return QSize(232, 232)

    def minimumSizeHint(self) -> QSize:
        """Qt: it does not shrink."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring at 40 to 100 percent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        reach = 62 + 44 * self._full
        soft = QColor(look().colour("primary"))
        soft.setAlphaF(0.08 + 0.10 * self._full)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawEllipse(middle, reach, reach)
        ink = QColor(look().colour("primary"))
        ink.setAlphaF(0.4 + 0.6 * self._full)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 5))
        painter.drawEllipse(middle, reach, reach)
        painter.end()


class BreathePage(StepPage):
    """A pattern of breath. It can be stopped, and nothing waits for its end."""

    def __init__(
        self, scene: Scene, company: Company, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(scene, company, parent=parent)
        self._clock, self._since = clock, clock()
        step = scene.step
        self._pattern = step.pattern if step is not None else ()
        self._rounds = step.rounds if step is not None else 0
        self._ring = BreathRing()
        self._word = named(Words("", "lead"), "breath")
        self._word.setAlignment(_MIDDLE)
        self._stop = named(secondary(self.tr("Stop")), "breath-stop")
        self._stop.clicked.connect(self.toggle)
        self._frames = QTimer(self)
        self._frames.setInterval(_FRAME_MS)
        self._frames.timeout.connect(self.refresh)
        if company.manner.less_motion:
            rounds = self.tr("{rounds} rounds, in your own time.").format(rounds=self._rounds)
            told = reading(rounds)
            told.setAlignment(_MIDDLE)
            self.body.add(self._word, told)
            self._word.setText(pattern_words(self._pattern))
            return
        self.body.add(self._side_by_side())
        self._frames.start()
        self.refresh()

    def _side_by_side(self) -> QWidget:
        """Put the words beside the ring, so that both are in sight in a small window as well."""
        beside = QWidget()
        self._word.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self._word.setMinimumWidth(look().px(220))  # nothing moves when the words change
        words = stack(self._word, 12, self._stop)
        words.setAlignment(self._stop, Qt.AlignmentFlag.AlignLeading)
        across = QHBoxLayout(beside)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(look().gap(32))
        across.addStretch(1)
        across.addWidget(self._ring)
        across.addLayout(words)
        across.setAlignment(words, Qt.AlignmentFlag.AlignVCenter)
        across.addStretch(1)
        return beside

    def toggle(self) -> None:
        """Stop the ring, or begin again."""
        if self._frames.isActive():
            self._frames.stop()
            self._ring.show_full(0.0)
            self._word.setText(self.tr("In your own time."))
            self._stop.setText(self.tr("Begin again"))
        else:
            self._since = self._clock()
            self._frames.start()
            self._stop.setText(self.tr("Stop"))
            self.refresh()

    def refresh(self) -> None:
        """Show where the breath stands."""
        breath = breath_at(self._pattern, self._rounds, self._clock() - self._since)
        if breath is None:
            self._frames.stop()
            self._ring.show_full(0.0)
            self._tell(self.tr("Take what you need."))
            self._stop.setText(self.tr("Begin again"))
            return
        self._ring.show_full(breath.full)
        words = (self.tr("Breathe in"), self.tr("Hold"), self.tr("Breathe out"))[breath.phase]
        if words != self._word.text():
            self._tell(words)

    def _tell(self, words: str) -> None:
        """Say what to do now, aloud as well: a ring cannot be followed with the ears."""
        self._word.setText(words)
        if self.isVisible():  # before, the page says its title first
            announce(self, words)


def pattern_words(pattern: tuple[int, ...]) -> str:
    """Return a pattern as words: "In 4 · Hold 2 · Out 6"."""
    names = (
        QCoreApplication.translate("BreathePage", "In {seconds}"),
        QCoreApplication.translate("BreathePage", "Hold {seconds}"),
        QCoreApplication.translate("BreathePage", "Out {seconds}"),
    )
    parts = (
        name.format(seconds=seconds)
        for name, seconds in zip(names, pattern, strict=False)
        if seconds
    )
    return " · ".join(parts)
