"""What is copied from a blank inside a sentence is words alone, kept out of clipboard histories."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.fields.hand import Hand
from twofold.exercise.model import Kind
from twofold.ui.fields.sentence import Blank


def by_key(key: Qt.Key) -> Callable[[Blank], None]:
    return lambda blank: QTest.keyClick(blank, key, Qt.KeyboardModifier.ControlModifier)


def by_menu(name: str) -> Callable[[Blank], None]:
    def do(blank: Blank) -> None:
        menu = blank.menu()
        action = menu.findChild(QAction, name)
        assert isinstance(action, QAction)
        action.trigger()
        menu.deleteLater()

    return do


def written(hand: Hand) -> Blank:
    field = hand.show(Kind.SENTENCE)
    blank = field.findChildren(Blank)[0]
    blank.setFocus()
    QTest.keyClicks(blank, "tired")
    blank.selectAll()
    QApplication.clipboard().clear()
    return blank


@pytest.mark.parametrize("copy", [by_key(Qt.Key.Key_C), by_menu("edit-copy")])
def test_copying_asks_histories_not_to_keep_it(hand: Hand, copy: Callable[[Blank], None]) -> None:
    blank = written(hand)
    copy(blank)
    copied = QApplication.clipboard().mimeData()
    assert copied.text() == "tired"
    assert copied.data("x-kde-passwordManagerHint") == b"secret"
    assert blank.text() == "tired"


@pytest.mark.parametrize("cut", [by_key(Qt.Key.Key_X), by_menu("edit-cut")])
def test_cutting_does_too_and_is_heard_as_typing(hand: Hand, cut: Callable[[Blank], None]) -> None:
    blank = written(hand)
    heard: list[str] = []
    blank.textEdited.connect(heard.append)
    cut(blank)
    assert QApplication.clipboard().mimeData().data("x-kde-passwordManagerHint") == b"secret"
    assert blank.text() == ""
    assert heard == [""]
    blank.undo()
    assert blank.text() == "tired"


def test_what_shows_as_dots_is_not_copied(hand: Hand) -> None:
    blank = written(hand)
    blank.setEchoMode(QLineEdit.EchoMode.Password)
    by_key(Qt.Key.Key_C)(blank)
    assert QApplication.clipboard().text() == ""
