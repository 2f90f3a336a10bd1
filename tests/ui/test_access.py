"""Every screen for everybody: focus, ring, targets, spacing, names and direction."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.pictures.pseudo import Stretched
from tests.ui import evening_screens, looking, screens
from tests.ui.test_screens import window_with
from twofold.ui.theme.apply import Theme
from twofold.ui.theme.look import look

HEBREW = "מִרְיָם בַּת־שֶׁבַע"
ARABIC = "عبد الرحمن بن يوسف"


@pytest.fixture(params=sorted(screens.ALL))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def stretched(qapp: QApplication) -> Iterator[None]:
    translator = Stretched(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_a_new_screen_has_the_focus_on_it(name: str, qtbot: QtBot) -> None:
    window = window_with("home", qtbot)
    with qtbot.waitActive(window):
        window.activateWindow()
    window.show_screen(screens.ALL[name]())
    looking.settle(window, 1024, 640)
    page = window.current()
    focus = QApplication.focusWidget()
    assert page is not None
    assert focus is not None
    assert page is focus or page.isAncestorOf(focus)


@pytest.mark.parametrize("theme_name", ["light", "hc-dark"])
def test_what_the_keyboard_is_on_is_seen(
    name: str, theme_name: str, theme: Theme, qtbot: QtBot
) -> None:
    theme.apply(theme_name, 100)
    window = window_with(name, qtbot)
    with qtbot.waitActive(window):
        window.activateWindow()
    page = window.current()
    assert page is not None
    unseen = []
    for control in looking.controls(page):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)  # people are at the keyboard
        control.setFocus(Qt.FocusReason.TabFocusReason)
        _scroll_to(control)  # as the Tab key does
        looking.settle(window, 1024, 640)
        if control.hasFocus() and not _is_framed(window, control):
            unseen.append(looking.describe(control))
    assert unseen == []


def _scroll_to(control: QWidget) -> None:
    above = control.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(control)
        above = above.parentWidget()


def _is_framed(window: QWidget, control: QWidget) -> bool:
    """Say whether the colour of the ring stands beside the control, at the middle of its start."""
    inside = QPoint(1, control.height() // 2)
    picture = window.grab().toImage()
    ring = look().colour("focus")
    for out in range(-14, 4):
        at = control.mapTo(window, inside + QPoint(out, 0))
        if picture.valid(at) and _near(picture.pixelColor(at), ring):
            return True
    return False


def _near(one: QColor, other: QColor) -> bool:
    pairs = zip(one.getRgb(), other.getRgb(), strict=True)  # type: ignore[call-overload] # four numbers
    return all(abs(a - b) < 24 for a, b in pairs)


def test_tab_goes_round_the_whole_page_and_back_the_same_way(name: str, qtbot: QtBot) -> None:
    """No trap, nothing left out: the round ends where it began, in both directions."""
    window = window_with(name, qtbot)
    with qtbot.waitActive(window):
        window.activateWindow()
    page = window.current()
    assert page is not None
    landed = QApplication.focusWidget()  # on the title as a rule, which no Tab comes back to
    assert landed is not None
    QTest.keyClick(landed, Qt.Key.Key_Tab)
    first = QApplication.focusWidget()
    assert first is not None
    there = _round(first, Qt.Key.Key_Tab)
    back = _round(first, Qt.Key.Key_Backtab)
    assert there[1:] == back[:0:-1]
    reached = set(there)
    groups = {each.group() for each in there if isinstance(each, QAbstractButton)} - {None}
    missed = [
        looking.describe(control)
        for control in looking.controls(page)
        if control not in reached
        and not (isinstance(control, QAbstractButton) and control.group() in groups)
    ]
    assert missed == []


def _round(first: QWidget, key: Qt.Key) -> list[QWidget]:
    """Return what has the keyboard in turn, from `first` until it is there again."""
    met = [first]
    for _ in range(300):
        now = QApplication.focusWidget()
        assert now is not None, "the keyboard went nowhere"
        QTest.keyClick(now, key)
        now = QApplication.focusWidget()
        assert now is not None, "the keyboard went nowhere"
        if now is first:
            return met
        assert now not in met, f"a trap: {looking.describe(now)}"
        met.append(now)
    raise AssertionError("the round does not end")


def test_every_control_tells_its_name_role_and_state(name: str, qtbot: QtBot) -> None:
    page = window_with(name, qtbot).current()
    assert page is not None
    role = QAccessible.Role
    mute = []
    for control in looking.controls(page):
        told = QAccessible.queryAccessibleInterface(control)
        state = told.state()
        chosen = isinstance(control, QAbstractButton) and control.isCheckable()
        if (
            not told.text(QAccessible.Text.Name).strip()
            or told.role() in {role.NoRole, role.Client, role.Graphic, role.Pane}
            or not state.focusable
            or (chosen and not state.checkable)
            or (chosen and told.role() not in {role.CheckBox, role.RadioButton, role.ButtonMenu})
        ):
            mute.append(f"{looking.describe(control)} as {told.role().name}")
    assert mute == []


def test_everything_can_be_hit(name: str, qtbot: QtBot) -> None:
    assert looking.too_small(window_with(name, qtbot)) == []


def test_wider_spacing_of_letters_and_words_cuts_nothing_off(name: str, qtbot: QtBot) -> None:
    """WCAG 1.4.12, as far as a font can say it: letters 0.12, words 0.16 of the size."""
    window = window_with(name, qtbot)
    for label in window.findChildren(QLabel):
        label.ensurePolished()
        font = QFont(label.font())
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, font.pixelSize() * 0.12)
        font.setWordSpacing(font.pixelSize() * 0.16)
        label.setFont(font)
    looking.settle(window, 1024, 640)
    assert [fault for fault in looking.clipped(window) if "Button" not in fault] == []


def test_a_stretched_language_fits(name: str, stretched: None, qtbot: QtBot) -> None:
    window = window_with(name, qtbot)
    assert looking.clipped(window) == []
    assert looking.overlapping(window) == []


def test_from_right_to_left_nothing_is_cut_or_crowded(
    name: str, from_the_right: None, qtbot: QtBot
) -> None:
    window = window_with(name, qtbot)
    assert looking.clipped(window) == []
    assert looking.overlapping(window) == []
    assert window.rail.isHidden() or window.rail.x() > window.width() // 2


@pytest.mark.parametrize("names", [(HEBREW, "Sam"), ("Ana", ARABIC), ("A", "W" * 40)])
@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize(
    "named",
    [screens.home, screens.settings, screens.type_back, evening_screens.seats],
    ids=lambda make: make.__name__,
)
def test_names_of_any_length_and_direction_fit(
    named: Callable[[str, str], QWidget],
    names: tuple[str, str],
    size: int,
    theme: Theme,
    qtbot: QtBot,
) -> None:
    theme.apply("light", size)
    page = named(*names)
    qtbot.addWidget(page)
    looking.settle(page, 800, 600)
    assert looking.clipped(page) == []


def test_the_scans_find_what_they_look_for(qtbot: QtBot) -> None:
    window = window_with("home", qtbot)
    page = window.current()
    assert page is not None
    small = QPushButton("x", page)
    small.setGeometry(2, 2, 20, 20)
    small.show()
    bare = QLineEdit(page)
    bare.setGeometry(2, 40, 80, 44)
    bare.show()
    assert any("'x'" in each for each in looking.too_small(window))
    assert looking.unnamed(window) != []
