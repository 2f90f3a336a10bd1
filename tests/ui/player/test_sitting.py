"""Where two people sit, and from how far they look: pages follow, and words stay."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.player.conftest import Begin, Evening, settle
from twofold.host.settings import Settings
from twofold.people import Couple, Partner
from twofold.ui.fields.field import FieldWidget
from twofold.ui.marks import Band
from twofold.ui.player.company import Manner
from twofold.ui.player.reveal import OpenedPage, ReadyPage
from twofold.ui.player.seats_page import SeatsPage
from twofold.ui.preferences.preferences_page import PreferencesPage
from twofold.ui.widgets.text import Prose

BOTH_ANSWER = "## Good {#good}\n**What was good?** {#what who=each}\n________\n"
ALONE = (
    "## Alone {#alone who=private}\n**What helped?** {#helped}\n________\n\n"
    "## Open {#open do=reveal show=alone}\nRead.\n"
)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def left_of(evening: Evening, widget: QWidget) -> int:
    return widget.mapTo(evening.screen, QPoint(0, 0)).x()


def to_ready(evening: Evening) -> None:
    for _ in range(4):
        evening.press("primary")
    assert evening.shows(ReadyPage)


@pytest.mark.parametrize("seats", ["a", "b", "any"])
def test_it_is_asked_once_and_any_answer_is_fine(begin: Begin, seats: str) -> None:
    evening = begin(BOTH_ANSWER, manner=Manner(seats=""))
    assert evening.shows(SeatsPage)
    told: list[Manner] = []
    evening.presenter.arranged.connect(told.append)
    evening.press(f"seats-{seats}")
    assert not evening.shows(SeatsPage)
    assert [manner.seats for manner in told] == [seats]
    evening.press("pause")
    evening.press("primary")
    assert not evening.shows(SeatsPage)


def test_a_cover_over_the_question_brings_it_back(begin: Begin) -> None:
    evening = begin(BOTH_ANSWER, manner=Manner(seats=""))
    evening.presenter.take_away()
    assert "Ana" not in evening.said()
    evening.presenter.bring_back()
    assert evening.shows(SeatsPage)


@pytest.mark.parametrize(("seats", "first"), [("a", "a"), ("b", "b"), ("any", "a")])
def test_columns_and_ready_buttons_stand_where_people_sit(
    begin: Begin, seats: str, first: str
) -> None:
    evening = begin(BOTH_ANSWER + "\n" + ALONE, manner=Manner(seats=seats))
    columns = sorted(
        (left_of(evening, field), field.owner) for field in evening.screen.findChildren(FieldWidget)
    )
    assert columns[0][1] == first
    evening.press("primary")
    to_ready(evening)
    assert evening.find(f"ready-{first}").hasFocus()
    other = "b" if first == "a" else "a"
    assert left_of(evening, evening.find(f"ready-{first}")) < left_of(
        evening, evening.find(f"ready-{other}")
    )


@pytest.mark.usefixtures("mirrored")
def test_left_is_left_in_a_language_from_the_right_as_well(begin: Begin) -> None:
    evening = begin(ALONE, manner=Manner(seats="b"))
    to_ready(evening)
    assert left_of(evening, evening.find("ready-b")) < left_of(evening, evening.find("ready-a"))


def test_sheets_and_bands_stand_on_their_owners_side(begin: Begin) -> None:
    evening = begin(ALONE, manner=Manner(seats="b"))
    evening.press("primary")
    evening.type("my page")
    band = evening.screen.findChild(Band)
    assert isinstance(band, Band)
    assert left_of(evening, band) > 1000  # Ana sits on the right
    evening.press("primary")
    evening.press("primary")
    evening.type("your page")
    evening.press("primary")
    for who in ("ready-a", "ready-b"):
        evening.press(who)
    assert evening.shows(OpenedPage)
    sheets = {who: evening.screen.findChild(QWidget, f"sheet-{who}") for who in "ab"}
    assert isinstance(sheets["a"], QWidget)
    assert isinstance(sheets["b"], QWidget)
    assert left_of(evening, sheets["b"]) < left_of(evening, sheets["a"])


def test_from_the_sofa_what_is_asked_is_larger_and_the_words_stay(begin: Begin) -> None:
    evening = begin(BOTH_ANSWER)
    evening.type("the quiet half hour")
    assert prompt_size(evening) == 28
    QTest.keyClick(evening.screen.window().windowHandle(), Qt.Key.Key_F11)
    settle()
    assert prompt_size(evening) == 40
    assert evening.field().value() == "the quiet half hour"
    assert evening.presenter.company.manner.sofa
    QTest.keyClick(evening.screen.window().windowHandle(), Qt.Key.Key_F11)
    settle()
    assert prompt_size(evening) == 28
    assert evening.field().value() == "the quiet half hour"


def prompt_size(evening: Evening) -> int:
    asked = [
        prose.font().pixelSize()
        for prose in evening.screen.findChildren(Prose)
        if prose.property("type") in {"prompt", "sofa"} and prose.isVisible()
    ]
    assert asked
    return max(asked)


def test_settings_change_the_seats(qtbot: QtBot) -> None:
    couple = Couple(Partner(id="a", name="Ana"), Partner(id="b", name="Sam"))
    page = PreferencesPage(Settings(seats="any"), couple, "/somewhere")
    qtbot.addWidget(page)
    changed: list[Settings] = []
    page.changed.connect(changed.append)
    button = page.findChild(QWidget, "seats-b")
    assert isinstance(button, QWidget)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [settings.seats for settings in changed] == ["b"]
