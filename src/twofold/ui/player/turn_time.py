"""The countdown of the present turn: begun once for each turn, over all of its pages."""

from twofold.ui.player.company import Manner
from twofold.ui.player.countdown import Clock, Countdown, Time
from twofold.walk.places import Page
from twofold.walk.sight import Scene


class TurnTime:
    """Has a countdown while a page of a timed turn is shown, unless no timers are wanted.

    Args:
        manner: Whether timers are shown, and how much longer they are.
        clock: Where the time comes from.
    """

    def __init__(self, manner: Manner, clock: Clock) -> None:
        self._manner, self._clock = manner, clock
        self._turn = -1
        self._rests = False
        self.countdown: Countdown | None = None

    def turn_to(self, scene: Scene, used: int) -> None:
        """Count for the turn of a scene: anew, on from a rest, or not at all.

        Args:
            scene: What is shown next.
            used: Seconds that the walk remembers of this turn.
        """
        turn = scene.turn
        counts = isinstance(scene.place, Page) and self._manner.timers
        if turn is None or not turn.seconds or not counts:
            self.countdown, self._turn = None, -1
        elif self.countdown is not None and self._turn == turn.index:
            if self._rests:  # what somebody paused by hand stays paused
                self.countdown.go_on()
        else:
            seconds = turn.seconds * max(1, self._manner.longer)
            self.countdown = Countdown(seconds, self._clock, used)
            self._turn = turn.index
        self._rests = False

    def rest(self) -> None:
        """Let the time rest while the page is covered."""
        if self.countdown is not None and self.countdown.state is Time.RUNNING:
            self.countdown.pause()
            self._rests = True

    def used(self, remembered: int) -> int:
        """Return the seconds used in the present turn.

        Args:
            remembered: What the walk remembers of it, for a place that counts nothing itself.
        """
        return self.countdown.used() if self.countdown is not None else remembered
