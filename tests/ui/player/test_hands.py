"""Hands are not exact: keys stay down, and fingers press twice. One page turns."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit

from tests.house import House
from tests.ui.player.conftest import Begin, Evening, settle
from twofold.ui.player.hand_over import HandOverPage
from twofold.ui.player.step_page import PrivatePage

THREE = "".join(f"## {n} {{#{n}}}\nRead.\n\n" for n in ("one", "two", "three"))
WRITTEN = "## One {#one}\n**A?** {#qa}\n________\n\n## Two {#two}\n**B?** {#qb}\n________\n"
ALONE = (
    "## Alone {#alone who=private}\n**What helped?** {#helped}\n________\n\n"
    "## Open {#open do=reveal show=alone}\nRead.\n"
)


def hold(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Let a key repeat itself wherever the focus is by now."""
    for _ in range(6):
        widget = QApplication.focusWidget()
        assert widget is not None
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifier, "\r", True, 1)
        QApplication.sendEvent(widget, event)
        settle()


def step(evening: Evening) -> str:
    return evening.walk.scene.step.id if evening.walk.scene.step else "finish"


def test_a_held_enter_turns_one_page(begin: Begin) -> None:
    evening = begin(ALONE)
    evening.screen.activateWindow()
    evening.find("primary").setFocus()
    QTest.keyClick(evening.find("primary"), Qt.Key.Key_Return)
    assert evening.shows(PrivatePage)
    evening.find("primary").setFocus()
    QTest.keyClick(evening.find("primary"), Qt.Key.Key_Return)
    assert evening.shows(HandOverPage)

    hold(Qt.Key.Key_Return)

    assert evening.shows(HandOverPage)


def test_a_held_control_enter_turns_one_page(begin: Begin) -> None:
    evening = begin(WRITTEN)
    evening.screen.activateWindow()
    edit = evening.screen.findChild(QTextEdit)
    assert edit is not None
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert step(evening) == "two"

    assert not any(key.autoRepeat() for key in evening.screen.findChildren(QShortcut))


def test_a_double_click_turns_one_page(begin: Begin) -> None:
    evening = begin(THREE)
    button = evening.find("primary")
    at = button.mapTo(evening.screen, button.rect().center())
    window = evening.screen.windowHandle()

    QTest.mouseDClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    settle()

    assert step(evening) == "two"


def test_the_next_click_turns_the_next_page(begin: Begin) -> None:
    evening = begin(THREE)
    for expected in ("two", "three"):
        button = evening.find("primary")
        at = button.mapTo(evening.screen, button.rect().center())
        QTest.mouseClick(
            evening.screen.windowHandle(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            at,
        )
        settle()
        assert step(evening) == expected


def test_a_double_click_on_one_button_is_two_presses(begin: Begin) -> None:
    evening = begin("## Talk {#talk do=talk time=3m}\nTell.\n")
    button = evening.find("timer-more")
    at = button.mapTo(evening.screen, button.rect().center()) + QPoint(1, 1)

    QTest.mouseDClick(
        evening.screen.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at
    )

    left = evening.screen.findChild(QLabel, "time-left")
    assert isinstance(left, QLabel)
    assert left.text() == "about 5 minutes left"


def test_a_name_with_an_ampersand_is_no_shortcut(begin: Begin, house: House) -> None:
    house.services.household.introduce("Jo&Mo", "Sam & Co")
    evening = begin(ALONE)
    button = evening.find("primary")

    assert button.shortcut().isEmpty()
    assert button.text() == button.accessibleName() == "I am Jo&Mo, start"
