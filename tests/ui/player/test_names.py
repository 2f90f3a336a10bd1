"""Names of any length: nothing is cut, and nobody is a keyboard shortcut."""

import pytest
from PySide6.QtWidgets import QPushButton, QScrollArea

from tests.house import House, drafts_of
from tests.ui import looking
from tests.ui.player.conftest import Begin, Evening, settle
from tests.ui.player.test_looking import answering
from twofold.ui.player.finish import FinishPage
from twofold.ui.theme.apply import Theme

EVENING = (
    "## Alone {#alone who=private}\n**What helped?** {#helped}\n________\n\n"
    "## Open {#open do=reveal show=alone}\nRead.\n\n"
    "## Each {#each who=each}\n**A word?** {#word}\n________\n\n"
    "## Agree {#agree}\n**We agree.** {#sign .agreement}\nSigned ________ and ________\n"
)


def cut(evening: Evening) -> list[str]:
    """Return what lies beyond the edges of the window, or shows less than its words need."""
    screen = evening.screen
    found = []
    for area in screen.findChildren(QScrollArea):
        page = area.widget()
        if area.isVisible() and page is not None and page.width() > area.viewport().width():
            found.append(f"page wider than its window: {page.width()}")
    for button in screen.findChildren(QPushButton):
        if not button.isVisible():
            continue
        left, right = (
            button.mapTo(screen, button.rect().topLeft()).x(),
            button.mapTo(screen, button.rect().topRight()).x(),
        )
        if left < 0 or right > screen.width():
            found.append(f"{button.objectName()} lies outside")
    return found


@pytest.mark.parametrize("text", [100, 150, 200])
@pytest.mark.parametrize("name", ["W" * 40, "Ana María de los Ángeles Fernández"])
def test_no_name_is_cut_on_any_page(
    begin: Begin, house: House, theme: Theme, text: int, name: str
) -> None:
    house.services.household.introduce(name, "M" * 40)
    theme.apply("light", text)
    evening = begin(EVENING, size=(1024, 640))
    found: list[str] = []
    for _ in range(20):
        for draft, widget in zip(drafts_of(evening.walk), answering(evening), strict=True):
            widget.set_value(draft.value)
        looking.settle(evening.screen, 1024, 640)
        found += [f"{evening.walk.standing.place}: {fault}" for fault in cut(evening)]
        if evening.shows(FinishPage):
            break
        if evening.has("ready-a"):
            evening.press("ready-a")
            evening.press("ready-b")
        else:
            evening.press("primary")
        settle()

    assert evening.shows(FinishPage)
    assert found == []


def test_a_shortened_name_is_read_aloud_whole(begin: Begin, house: House) -> None:
    house.services.household.introduce("W" * 40, "Sam")
    evening = begin(EVENING)
    start = evening.find("primary")

    assert "…" in start.text()
    assert start.accessibleName() == f"I am {'W' * 40}, start"
