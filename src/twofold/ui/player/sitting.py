"""Who sits here and how they like it shown: it may change in the middle of an evening."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from twofold.services.walk_values import Walk
from twofold.ui.player.company import Company, Manner
from twofold.ui.player.pager import Pager
from twofold.ui.player.screen import PlayerScreen


class Sitting(QObject):
    """Holds the company of a walk, and the pager that measures for it.

    Signals:
        arranged: It is shown otherwise from now on; carries the `Manner`.
    """

    arranged = Signal(object)

    def __init__(
        self, screen: PlayerScreen, walk: Walk, manner: Manner | None, pictures: Path | None
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._alone = walk.course.solo is not None
        self.company = Company(
            couple=walk.couple,
            exercise=walk.course.exercise,
            manner=manner or Manner(),
            pictures=pictures,
        )
        self.pager = Pager(screen, self.company)

    def wants_seats(self) -> bool:
        """Say whether two people are here who were not yet asked where they sit."""
        return not self.company.manner.seats and not self._alone

    def seat(self, seats: str) -> None:
        """Give everybody their side: who sits on the left, or `any`."""
        self._arrange(replace(self.company.manner, seats=seats))

    def to_or_from_the_sofa(self) -> None:
        """Show what is asked larger, or as before."""
        manner = self.company.manner
        self._arrange(replace(manner, sofa=not manner.sofa))

    def _arrange(self, manner: Manner) -> None:
        self.company = replace(self.company, manner=manner)
        self.pager = Pager(self._screen, self.company)
        self.arranged.emit(manner)
