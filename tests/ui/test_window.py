"""What the window does whatever stands on its page."""

from weakref import ref

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui import looking
from twofold.ui.icons import Icon
from twofold.ui.widgets.buttons import primary, quiet
from twofold.ui.widgets.fields import line_edit
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import title
from twofold.ui.window import MainWindow

TYPED = "a heron on the roof"


def page(words: str = "A page") -> QWidget:
    made = QWidget()
    box = QVBoxLayout(made)
    box.addWidget(title(words))
    box.addWidget(line_edit("search", "Search"))
    box.addWidget(named(primary("Go"), "print"))
    box.addWidget(named(quiet("Back"), "back"))
    return made


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    made.add_place("home", Icon.HOME, "Home")
    made.add_place("help", Icon.HELP, "Help", last=True)
    made.show_screen(page(), "home")
    looking.settle(made, 1280, 800)
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


#: What the window system of these tests says whenever a menu opens.
grabs = pytest.mark.qt_log_ignore("not support grabbing", "not support raise", extend=True)


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    target = QApplication.focusWidget() or window
    QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)


def test_the_title_bar_says_twofold_and_nothing_else(window: MainWindow) -> None:
    assert window.windowTitle() == "Twofold"


def test_a_new_screen_is_read_from_its_title(window: MainWindow) -> None:
    focus = window.focusWidget()
    assert isinstance(focus, QLabel)
    assert focus.text() == "A page"


def test_f9_asks_for_the_cover(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.keys.cover_asked):
        press(window, Qt.Key.Key_F9)


def test_escape_three_times_asks_for_the_cover_and_twice_does_not(
    window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(window.keys.cover_asked):
        press(window, Qt.Key.Key_Escape)
        press(window, Qt.Key.Key_Escape)
    with qtbot.waitSignal(window.keys.cover_asked):
        press(window, Qt.Key.Key_Escape)


@grabs
def test_f9_closes_an_open_menu_and_asks_for_the_cover(window: MainWindow, qtbot: QtBot) -> None:
    menu = QMenu(window)
    menu.addAction("only for me")
    menu.popup(window.mapToGlobal(window.rect().center()))

    with qtbot.waitSignal(window.keys.cover_asked):
        QTest.keyClick(menu.windowHandle(), Qt.Key.Key_F9)

    assert not menu.isVisible()


@grabs
def test_f9_turns_an_open_dialog_down(window: MainWindow, qtbot: QtBot) -> None:
    dialog = QDialog(window)
    said: list[int] = []
    dialog.finished.connect(said.append)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)

    with qtbot.waitSignal(window.keys.cover_asked):
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_F9)

    assert said == [QDialog.DialogCode.Rejected]


@grabs
def test_escape_closes_a_menu_and_counts_towards_the_cover(
    window: MainWindow, qtbot: QtBot
) -> None:
    menu = QMenu(window)
    menu.addAction("only for me")
    menu.popup(window.mapToGlobal(window.rect().center()))
    with qtbot.assertNotEmitted(window.keys.cover_asked):
        QTest.keyClick(menu.windowHandle(), Qt.Key.Key_Escape)
        assert not menu.isVisible()
        window.windowHandle().requestActivate()  # as window systems do by themselves
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)

    with qtbot.waitSignal(window.keys.cover_asked):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)


def test_a_cover_takes_everything_out_of_the_tree_and_gives_it_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    field = window.findChild(QLineEdit, "search")
    assert isinstance(field, QLineEdit)
    field.setText(TYPED)
    field.setFocus()
    window.cover(named(quiet("Continue"), "sheet"))
    assert window.windowTitle() == "Notes"
    assert window.findChildren(QLineEdit) == []
    assert TYPED not in _texts(window)
    window.drop_overlay()
    assert window.windowTitle() == "Twofold"
    assert field.text() == TYPED
    assert window.focusWidget() is field


def test_covers_lie_over_each_other(window: MainWindow) -> None:
    window.show_overlay(named(quiet("Paused"), "pause"))
    window.cover(named(quiet("Continue"), "sheet"))
    window.drop_overlay()
    assert window.overlays == 1
    assert window.windowTitle() == "Twofold"
    window.drop_overlay()
    assert window.overlays == 0


def test_keys_press_the_buttons_of_the_page(window: MainWindow, qtbot: QtBot) -> None:
    back, print_ = (window.findChild(QWidget, name) for name in ("back", "print"))
    with qtbot.waitSignal(back.clicked):  # type: ignore[union-attr]
        press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(print_.clicked):  # type: ignore[union-attr]
        press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


def test_ctrl_f_goes_to_the_search_field(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    focus = window.focusWidget()
    assert focus.objectName() == "search"


def test_f6_goes_to_the_rail_and_back(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F6)
    assert window.rail.isAncestorOf(window.focusWidget())
    press(window, Qt.Key.Key_F6)
    assert not window.rail.isAncestorOf(window.focusWidget())


def test_the_rail_folds_when_the_window_is_narrow(window: MainWindow) -> None:
    assert window.rail.width() == 208
    looking.settle(window, 800, 600)
    assert window.rail.width() == 64
    assert looking.unnamed(window) == []


def test_a_screen_that_is_not_kept_goes_when_it_is_left(window: MainWindow, qtbot: QtBot) -> None:
    passing = page("An evening")
    window.show_screen(passing, rail=False)
    assert not window.rail.isVisible()
    with qtbot.waitSignal(passing.destroyed):
        window.show_screen(page("Home"), "home")


def test_closing_asks_nobody_unless_words_would_be_lost(qtbot: QtBot) -> None:
    answers = [False, True]
    window = MainWindow(lambda: answers.pop(0))
    qtbot.addWidget(window)
    window.show()
    assert not window.close()
    assert window.isVisible()
    assert window.close()


def test_a_toast_can_be_undone_and_hides_nothing_forever(window: MainWindow, qtbot: QtBot) -> None:
    undone: list[bool] = []
    window.toast.say("Entry removed", lambda: undone.append(True))
    undo = window.findChild(QWidget, "undo")
    assert undo is not None
    assert window.toast.isVisible()
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert undone == [True]
    assert not window.toast.isVisible()


def test_nothing_is_said_over_a_cover_and_the_last_of_it_after(window: MainWindow) -> None:
    """What takes its time (evenings that come in) may end while somebody stands at the door."""
    window.cover(named(quiet("Continue"), "sheet"))
    window.toast.say("Entry removed")
    window.toast.say("12 evenings are in your journal")
    assert not window.toast.isVisible()
    window.drop_overlay()
    assert window.toast.isVisible()
    assert "12 evenings" in " ".join(label.text() for label in window.toast.findChildren(QLabel))
    window.cover(named(quiet("Continue"), "sheet"))
    window.drop_overlay()
    assert not window.toast.isVisible(), "it is said once"


@pytest.mark.parametrize("how", ["closed", "covered"])
def test_a_toast_leaves_no_sentence_behind(window: MainWindow, how: str) -> None:
    window.toast.say("Your book is now called The Heron")
    if how == "closed":
        window.toast.hide()
    else:
        window.cover(page("Nothing here yet."))
    assert "Heron" not in _texts(window)


def test_what_a_toast_could_bring_back_goes_with_it(window: MainWindow) -> None:
    """It may hold words of a note that was taken away."""

    class Undo:
        def __call__(self) -> None: ...

    undo = Undo()
    held = ref(undo)
    window.toast.say("The note is removed", undo)
    del undo
    assert held() is not None
    window.toast.hide()
    assert held() is None


@pytest.mark.parametrize("across", [False, True])
def test_a_toast_never_lies_over_what_has_the_keyboard(
    window: MainWindow, qtbot: QtBot, across: bool
) -> None:
    """Neither when it comes, nor when the keyboard goes to where it lies."""
    home = window.toast.parentWidget()
    assert isinstance(home, QWidget)
    for deed in home.findChildren(QPushButton):
        deed.setVisible(deed.property("kind") != "primary")  # it keeps clear of those as well
    below = QPushButton("Keep", home)
    below.resize(home.width() if across else 200, 60)
    below.move(0 if across else window.rail.width() + 20, home.height() - 70)
    below.show()
    toast = window.toast

    def place(widget: QWidget) -> QRect:
        return QRect(widget.mapToGlobal(QPoint()), widget.size())

    toast.say("Entry removed", lambda: None)
    assert place(toast).intersects(place(below)), "else this asks nothing"
    below.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: not place(toast).intersects(place(below)))
    toast.hide()
    toast.say("Entry removed", lambda: None)
    assert not place(toast).intersects(place(below))
    window.rail.setFocus()
    below.clearFocus()
    qtbot.waitUntil(lambda: place(toast).intersects(place(below)))
    toast.hide()


def test_a_toast_stays_where_it_is_when_the_keyboard_comes_to_it(window: MainWindow) -> None:
    toast = window.toast
    toast.say("Entry removed", lambda: None)
    QTest.qWait(0)
    before = toast.pos()
    for name in ("undo", "close-toast"):
        button = toast.findChild(QPushButton, name)
        assert button is not None
        button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.qWait(10)  # it settles with the next event
        assert QApplication.focusWidget() is button
        assert toast.pos() == before
    toast.hide()


def test_the_ring_follows_the_keyboard_and_leaves_with_the_mouse(
    window: MainWindow, qtbot: QtBot
) -> None:
    handle = window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    button = window.focusWidget()
    ring = window.ring
    assert ring.isVisible()
    around = button.mapTo(window, button.rect().topLeft())
    assert ring.geometry().topLeft().x() == around.x() - 5
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=window.rect().center())
    assert not ring.isVisible()


def test_a_page_that_goes_with_the_focus_in_it_troubles_nobody(
    window: MainWindow, qtbot: QtBot
) -> None:
    passing = page("An evening")
    window.show_screen(passing)
    button = passing.findChild(QWidget, "print")
    assert button is not None
    button.setFocus()
    with qtbot.waitSignal(passing.destroyed):
        window.show_screen(page("Home"), "home")
    press(window, Qt.Key.Key_Tab)
    assert window.focusWidget() is not None


def _texts(window: QWidget) -> str:
    parts = [w.text() for w in window.findChildren(QLabel)]
    parts += [w.text() for w in window.findChildren(QLineEdit)]
    return " ".join(parts)
