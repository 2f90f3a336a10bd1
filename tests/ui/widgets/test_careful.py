"""A question in place of its button: seen whole, and nothing lies over its answers."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from twofold.ui.widgets.buttons import quiet
from twofold.ui.widgets.careful import Careful
from twofold.ui.widgets.column import Column
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.toast import Toast

_EFFECT = "Everything that was written on this evening will be erased. " * 3


def _at_the_end(qtbot: QtBot) -> tuple[Column, Careful]:
    page = Column(600)
    qtbot.addWidget(page)
    above = QLabel("an evening")
    above.setFixedHeight(900)
    careful = Careful(flowing(quiet("Erase…")))
    page.add(above)
    page.add(careful)
    page.finish()
    page.resize(640, 480)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    page.ensureWidgetVisible(careful)
    return page, careful


def _place(widget: QWidget, home: QWidget) -> QRect:
    return QRect(widget.mapTo(home, QPoint()), widget.size())


def test_a_question_at_the_end_of_a_page_is_seen_whole(qtbot: QtBot) -> None:
    page, careful = _at_the_end(qtbot)
    before = careful.height()
    careful.ask(_EFFECT, "Erase it", lambda: None, "Leave it")
    qtbot.waitUntil(lambda: careful.height() > before)
    qtbot.waitUntil(lambda: page.rect().contains(_place(careful, page)))


def test_what_has_just_happened_lies_over_none_of_its_answers(qtbot: QtBot) -> None:
    page, careful = _at_the_end(qtbot)
    before = careful.height()
    careful.ask(_EFFECT, "Erase what was written", lambda: None, "Leave it")
    qtbot.waitUntil(lambda: careful.height() > before)
    qtbot.waitUntil(lambda: page.rect().contains(_place(careful, page)))
    toast = Toast(page)
    toast.say("Changed. What it said before can still be read.")
    answers = [button for button in careful.findChildren(QPushButton) if button.isVisible()]
    assert len(answers) == 2
    assert not any(_place(toast, page).intersects(_place(one, page)) for one in answers)


def test_who_went_on_elsewhere_is_not_led_back_when_the_window_grows(qtbot: QtBot) -> None:
    page, careful = _at_the_end(qtbot)
    before = careful.height()
    careful.ask(_EFFECT, "Erase it", lambda: None, "Leave it")
    qtbot.waitUntil(lambda: careful.height() > before)
    qtbot.waitUntil(lambda: page.rect().contains(_place(careful, page)))
    elsewhere = QPushButton("Elsewhere", page.widget())
    elsewhere.show()
    elsewhere.setFocus()
    QTest.qWait(20)  # what still scrolls to the question comes to its end
    page.verticalScrollBar().setValue(0)
    page.resize(620, 480)
    QTest.qWait(20)
    assert page.verticalScrollBar().value() == 0
