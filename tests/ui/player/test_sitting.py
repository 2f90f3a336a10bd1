"""Where two people sit, and from how far they look: pages follow, and words stay."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.player.conftest import Begin, Evening, settle
from twofold.host.settings import Settings
from twofold.people import Couple, Partner
from twofold.ui.fields.field import FieldWidget
from twofold.ui.marks import Band
from twofold.ui.player.company import Manner
from twofold.ui.player.finish import FinishPage
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


SIGNED = "## Agree {#agree}\n**We agree.** {#deal .agreement}\nSigned ________ and ________\n"
PROMISED = (
    "## Try {#try}\n**One small thing** {#small .commitment}\n\n"
    "| Who | What | Until |\n| --- | --- | --- |\n| ____ | ____ | ____ |\n"
)


@pytest.mark.parametrize(("seats", "first"), [("a", "a"), ("b", "b"), ("any", "a")])
def test_everybody_signs_on_their_own_side(begin: Begin, seats: str, first: str) -> None:
    evening = begin(SIGNED, manner=Manner(seats=seats))
    other = "b" if first == "a" else "a"
    ours, theirs = (evening.find(f"agree-{who}") for who in (first, other))
    top = {who.mapTo(evening.screen, QPoint(0, 0)).y() for who in (ours, theirs)}
    assert len(top) == 1, "where there is room they stand on one line"
    assert left_of(evening, theirs) - left_of(evening, ours) > 200
    evening.field().focus_first()
    assert ours.hasFocus()


def test_who_promises_is_offered_in_the_order_they_sit(begin: Begin) -> None:
    evening = begin(PROMISED, manner=Manner(seats="b"))
    menu = evening.find("who").menu()  # type: ignore[attr-defined]  # a button that opens
    assert [action.text() for action in menu.actions()] == ["Sam", "Ana", "both of us"]


@pytest.mark.parametrize(("seats", "names"), [("a", "Ana Sam"), ("b", "Sam Ana")])
def test_before_it_is_kept_answers_stand_as_people_sit(
    begin: Begin, seats: str, names: str
) -> None:
    evening = begin(BOTH_ANSWER, manner=Manner(seats=seats))
    evening.type("the tea")
    evening.type("the walk", 1)
    evening.press("primary")
    assert evening.shows(FinishPage)
    changes = [
        (button.mapTo(evening.screen, QPoint(0, 0)).y(), button.accessibleName())
        for button in evening.screen.findChildren(QAbstractButton, "change")
    ]
    assert [name for _, name in sorted(changes)] == [
        f"Change what {name} wrote: What was good?" for name in names.split()
    ]
