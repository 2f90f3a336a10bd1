"""Every page of two whole exercises, looked at the way a tester would."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QScrollArea

from tests.house import House, drafts_of
from tests.ui import looking
from tests.ui.player.conftest import Begin, Evening, settle
from twofold.ui.fields.field import FieldWidget
from twofold.ui.player.asking import Answering
from twofold.ui.player.company import Manner
from twofold.ui.player.rest_page import RestPage
from twofold.ui.theme.apply import Theme
from twofold.walk.places import Finish, Ready

SOUND = Path(__file__).parents[2] / "data" / "sound"
WAYS = [("light", 100), ("dark", 100), ("light", 150), ("light", 200)]


def faults(evening: Evening) -> list[str]:
    screen = evening.screen
    where = evening.walk.scene.step.id if evening.walk.scene.step else "finish"
    found = looking.unnamed(screen) + looking.clipped(screen)
    found += looking.too_small(screen, 48)  # two people at arm's length
    for area in screen.findChildren(QScrollArea):  # what has scrolled out of sight lies elsewhere
        page = area.widget()
        found += looking.overlapping(page) if page is not None else []
    return [f"{where}: {fault}" for fault in found]


def walk_through(evening: Evening) -> list[str]:
    """Fill every field, look at every page, and go on until the finish."""
    found: list[str] = []
    for _ in range(150):
        fields = {f.key: f for f in evening.walk.scene.fields}
        for draft, widget in zip(drafts_of(evening.walk), answering(evening), strict=True):
            assert draft.key in fields
            widget.set_value(draft.value)
        looking.settle(evening.screen, 1024, 640)
        found += faults(evening)
        place = evening.walk.standing.place
        if isinstance(place, Finish):
            return found
        if isinstance(place, Ready):
            evening.press("ready-a")
            found += faults(evening)
            evening.press("ready-b")
        else:
            evening.press("go-on" if evening.shows(RestPage) else "primary")
        settle()
    raise AssertionError("the evening does not end")


def answering(evening: Evening) -> list[FieldWidget]:
    return [shown.widget for shown in evening.screen.findChildren(Answering)]


@pytest.mark.parametrize(("theme_name", "text"), WAYS)
def test_no_page_has_a_nameless_cut_or_crowded_part(
    begin: Begin, theme: Theme, theme_name: str, text: int
) -> None:
    theme.apply(theme_name, text)
    evening = begin(exercise="role-reversal", size=(1024, 640))

    assert walk_through(evening) == []


@pytest.mark.parametrize("text", [100, 200])
def test_from_the_sofa_every_page_has_room_as_well(begin: Begin, theme: Theme, text: int) -> None:
    theme.apply("light", text)
    manner = Manner(sofa=True, seats="b")
    evening = begin(exercise="role-reversal", size=(1024, 640), manner=manner)

    assert walk_through(evening) == []


@pytest.mark.parametrize("text", [100, 150])
def test_nor_has_any_page_of_an_exercise_with_everything(
    begin: Begin, house: House, theme: Theme, text: int
) -> None:
    theme.apply("light", text)
    house.places.exercises.mkdir()
    for name in ("everything.md", "small.md", "pebble.png"):
        shutil.copy(SOUND / name, house.places.exercises)
    evening = begin(exercise="everything", size=(1024, 640))

    assert walk_through(evening) == []
