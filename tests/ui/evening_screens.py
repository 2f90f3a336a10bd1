"""Screens of an evening that need no walk, and the one on which evenings come in."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from twofold.exercise.model import Exercise
from twofold.people import Couple, Partner
from twofold.ui.away.bring_page import BringPage
from twofold.ui.overlays.cover import CoverSheet
from twofold.ui.overlays.pause import PauseSheet
from twofold.ui.player.company import Company, Manner
from twofold.ui.player.seats_page import SeatsPage

LONG = "Maximiliane-Theodora von und zu Hohenfel"


def seats(a: str = LONG, b: str = "Oluwaseun Adébáyò") -> SeatsPage:
    couple = Couple(Partner(id="a", name=a), Partner(id="b", name=b))
    exercise = Exercise(
        id="tea",
        title="Tea at nine",
        version=1,
        lang="en",
        steps=(),
        source="",
        source_sha="",
        shape="",
    )
    return SeatsPage(Company(couple=couple, exercise=exercise, manner=Manner(seats="")))


def pause() -> PauseSheet:
    return PauseSheet(datetime(2026, 3, 18, 21, 20))  # noqa: DTZ001  # local, as it is shown


def bring() -> BringPage:
    page = BringPage()
    page.show_progress(312, 0.4)
    return page


ALL: dict[str, Callable[[], QWidget]] = {
    "seats": seats,
    "pause": pause,
    "cover": CoverSheet,
    "bring": bring,
}
