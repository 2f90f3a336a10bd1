"""The time of a turn: a value that counts, and never acts."""

from collections.abc import Callable
from enum import Enum
from typing import Final, TypeAlias

#: Seconds from any fixed moment, never running backwards (`time.monotonic`).
Clock: TypeAlias = Callable[[], float]

MINUTE: Final = 60
_MOST: Final = 6 * 60 * MINUTE  # an evening


class Time(Enum):
    """How a countdown stands."""

    RUNNING = "running"
    PAUSED = "paused"
    OFF = "off"


class Countdown:
    """Counts the seconds of one turn down to nothing, where it stays.

    Args:
        seconds: How long the turn is meant to be.
        clock: Where the time comes from.
        used: Seconds that were used before (a resumed walk).
    """

    def __init__(self, seconds: int, clock: Clock, used: int = 0) -> None:
        self._whole = float(seconds)
        self._clock = clock
        self._used = float(used)
        self._since = clock()
        self._state = Time.RUNNING

    @property
    def state(self) -> Time:
        """Whether it runs, rests, or was switched off."""
        return self._state

    def used(self) -> int:
        """Return the seconds used so far, pauses left out."""
        return int(self._elapsed())

    def left(self) -> float:
        """Return the seconds that are left, never less than nothing."""
        return max(0.0, self._whole - self._elapsed())

    def share_left(self) -> float:
        """Return what is left as a part of the whole, from 1.0 down to 0.0."""
        return self.left() / self._whole if self._whole else 0.0

    def pause(self) -> None:
        """Let the time rest."""
        if self._state is Time.RUNNING:
            self._used = self._elapsed()
            self._state = Time.PAUSED

    def go_on(self) -> None:
        """Let the time run again after a rest."""
        if self._state is Time.PAUSED:
            self._since = self._clock()
            self._state = Time.RUNNING

    def add_minute(self) -> None:
        """Give one more minute; after the end, one minute from now."""
        self._whole = max(self._whole, self._elapsed())
        self._whole = min(_MOST, self._whole + MINUTE)

    def switch_off(self) -> None:
        """Show no time for the rest of this turn."""
        self.pause()
        self._state = Time.OFF

    def switch_on(self) -> None:
        """Count again from where it was switched off."""
        if self._state is Time.OFF:
            self._state = Time.PAUSED
            self.go_on()

    def _elapsed(self) -> float:
        running = self._clock() - self._since if self._state is Time.RUNNING else 0.0
        return self._used + running


def half_minutes(seconds: float) -> int:
    """Round to half minutes the way people do; 0 means that the time has passed."""
    return max(1, int(seconds / 30 + 0.5)) if seconds > 0 else 0
