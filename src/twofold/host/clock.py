"""What time it is. The only place that asks the system; everybody else is handed a `Clock`."""

import os
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Protocol


class Clock(Protocol):
    """Tells the time. Instants are aware and in UTC; days and zones are those of the room."""

    def now(self) -> datetime:
        """Return this instant, aware, in UTC."""
        ...

    def today(self) -> date:
        """Return the date on the calendar at the wall."""
        ...

    def zone(self) -> str:
        """Return the name of the zone of the room, such as `Europe/Lisbon`."""
        ...


class SystemClock:
    """The clock of this computer."""

    def now(self) -> datetime:
        """Return this instant, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return the local date."""
        return datetime.now().astimezone().date()

    def zone(self) -> str:
        """Return the zone's name, or its offset where the system does not say its name."""
        named = os.environ.get("TZ", "").lstrip(":")
        if "/" in named and not named.startswith("/"):
            return named
        try:
            target = str(Path("/etc/localtime").readlink())
        except OSError:
            target = ""
        if "zoneinfo/" in target:
            return target.split("zoneinfo/", 1)[1]
        return datetime.now().astimezone().strftime("%z")


@dataclass(slots=True)
class SetClock:
    """A clock that stands where it is set: for the tour and for tests.

    Args:
        at: The instant it shows, aware.
        name: The zone's name.
        offset: How far local time is ahead of UTC.
    """

    at: datetime
    name: str = "UTC"
    offset: timedelta = timedelta()

    def now(self) -> datetime:
        """Return the instant it was set to, in UTC."""
        return self.at.astimezone(UTC)

    def today(self) -> date:
        """Return the local date of that instant."""
        return (self.now() + self.offset).date()

    def zone(self) -> str:
        """Return the zone's name."""
        return self.name

    def pass_by(self, **time: float) -> None:
        """Let time pass: `pass_by(minutes=3)`. The names are those of `timedelta`."""
        self.at += timedelta(**time)
