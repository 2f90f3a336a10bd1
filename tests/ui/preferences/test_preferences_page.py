"""Settings apply at once."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from twofold.host.settings import Settings
from twofold.people import Couple, Partner
from twofold.ui.preferences.preferences_page import PreferencesPage


@pytest.fixture
def page(qtbot: QtBot) -> PreferencesPage:
    couple = Couple(Partner(id="a", name="Ana"), Partner(id="b", name="Sam"))
    made = PreferencesPage(Settings(), couple, "/somewhere")
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("press", "expected"),
    [
        ("theme-dark", Settings(theme="dark")),
        ("text_size-150", Settings(text_size=150)),
        ("paper-letter", Settings(paper="letter")),
        ("timers-False", Settings(timers=False)),
        ("timer_ring-False", Settings(timer_ring=False)),
        ("theme-hc-dark", Settings(theme="hc-dark")),
        ("less_motion-True", Settings(less_motion=True)),
        ("cover_when_away-True", Settings(cover_when_away=True)),
        ("turns-longer", Settings(longer_turns=2)),
    ],
)
def test_one_press_changes_one_thing(
    page: PreferencesPage, qtbot: QtBot, press: str, expected: Settings
) -> None:
    button = page.findChild(QAbstractButton, press)
    assert button is not None
    with qtbot.waitSignal(page.changed) as said:
        button.click()
    assert said.args == [expected]


def test_what_is_chosen_already_changes_nothing(page: PreferencesPage, qtbot: QtBot) -> None:
    button = page.findChild(QAbstractButton, "theme-system")
    assert button is not None
    with qtbot.assertNotEmitted(page.changed):
        button.click()


def test_a_new_name_is_told_and_an_empty_one_goes_back(page: PreferencesPage, qtbot: QtBot) -> None:
    field = page.findChild(QLineEdit, "name-a")
    assert isinstance(field, QLineEdit)
    field.clear()
    with qtbot.waitSignal(page.renamed) as said:
        QTest.keyClicks(field, "Anna")
        field.editingFinished.emit()
    assert said.args == ["Anna", "Sam"]
    field.clear()
    field.editingFinished.emit()
    assert field.text() == "Anna"
