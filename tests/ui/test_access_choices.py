"""Choices of which one counts, on every screen: where Tab lands, and what is being chosen."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import looking, screens
from tests.ui.test_screens import window_with
from twofold.ui.widgets.buttons import pill
from twofold.ui.widgets.one_of import OneOf

#: They lead to the same page.
_ALIKE = {("When to get help",)}
TAB = 0x1  # Qt.FocusPolicy.TabFocus


@pytest.fixture(params=sorted(screens.ALL))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _groups(page: QWidget) -> list[list[QAbstractButton]]:
    """Return the shown buttons of each group of which one is chosen."""
    found: dict[OneOf, list[QAbstractButton]] = {}
    for button in page.findChildren(QAbstractButton):
        group = button.group()
        if isinstance(group, OneOf) and button.isVisible():
            found.setdefault(group, []).append(button)
    return list(found.values())


def _stops(buttons: list[QAbstractButton]) -> list[QAbstractButton]:
    return [button for button in buttons if button.focusPolicy().value & TAB]


def test_tab_lands_on_what_is_chosen(name: str, qtbot: QtBot) -> None:
    page = window_with(name, qtbot).current()
    assert page is not None
    for buttons in _groups(page):
        chosen = [button for button in buttons if button.isChecked()]
        if chosen:
            assert _stops(buttons) == chosen, looking.describe(chosen[0])
        else:
            assert _stops(buttons), looking.describe(buttons[0])


def test_every_choice_says_what_it_is_a_choice_of(name: str, qtbot: QtBot) -> None:
    """By the name of what holds it, or as the beginning of its own."""
    page = window_with(name, qtbot).current()
    assert page is not None
    mute = [
        looking.describe(buttons[0])
        for buttons in _groups(page)
        if not _held_by_a_name(buttons[0], page)
        and len({button.accessibleName()[:3] for button in buttons}) > 1
    ]
    assert mute == []


def _held_by_a_name(button: QWidget, page: QWidget) -> bool:
    above = button.parentWidget()
    while above is not None and above is not page:
        if above.accessibleName():
            return True
        above = above.parentWidget()
    return False


def test_the_stop_moves_with_the_choice(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    group = OneOf(holder)
    one, two, three = (pill(words) for words in ("one", "two", "three"))
    for button in (one, two, three):
        button.setParent(holder)
        group.addButton(button)
    assert _stops([one, two, three]) == [one, two, three], "nothing is chosen yet"
    two.setChecked(True)
    assert _stops([one, two, three]) == [two]
    three.click()
    assert _stops([one, two, three]) == [three]


def test_no_two_buttons_sound_the_same(name: str, qtbot: QtBot) -> None:
    """Unless what holds them has a name, and those names differ."""
    page = window_with(name, qtbot).current()
    assert page is not None
    heard = [
        (button.accessibleName() or button.text(), *_holders(button, page))
        for button in looking.controls(page)
        if isinstance(button, QAbstractButton)
    ]
    alike = {one for one in heard if heard.count(one) > 1}
    assert sorted(alike - _ALIKE) == []


def _holders(button: QWidget, page: QWidget) -> list[str]:
    names = []
    above = button.parentWidget()
    while above is not None and above is not page:
        if above.accessibleName():
            names.append(above.accessibleName())
        above = above.parentWidget()
    return names
