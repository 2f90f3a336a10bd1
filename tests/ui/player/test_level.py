"""What stands level on the last page of an evening, and the air above the words of the others."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QTextEdit, QWidget

from tests.ui.player.conftest import Begin, settle
from tests.ui.player.test_changing import at_finish
from twofold.ui.marks import Mark
from twofold.ui.player.finish_entry import Entry
from twofold.ui.player.frame import air_for
from twofold.ui.theme.apply import Theme
from twofold.ui.widgets.text import Words


def _middle(widget: QWidget, tall: int = 0, above: int = 0) -> int:
    """Return how far down the screen the middle of its first `tall` px is."""
    at = widget.mapToGlobal(QPoint(0, above)).y()
    return at + (tall or widget.height()) // 2


@pytest.mark.parametrize("size", [100, 200])
def test_a_mark_an_answer_and_its_change_stand_level(begin: Begin, theme: Theme, size: int) -> None:
    theme.apply("light", size)
    evening = at_finish(begin)
    settle()
    entry = evening.screen.findChildren(Entry)[0]
    change = entry.findChild(QAbstractButton, "change")
    assert change is not None
    words, mark = entry.findChildren(Words)[0], entry.findChildren(Mark)[0]
    line = words.fontMetrics().height()
    level = _middle(change)
    assert _middle(words, line, words.contentsMargins().top()) == pytest.approx(level, abs=3)
    assert _middle(mark) == pytest.approx(level, abs=3)

    evening.press("change")
    settle()
    field = entry.findChildren(QTextEdit)[0]
    assert field.mapToGlobal(QPoint()).x() > mark.mapToGlobal(QPoint()).x() + mark.width()
    assert _middle(mark) == pytest.approx(_middle(field), abs=4)


def test_large_text_takes_the_air_above_it(theme: Theme) -> None:
    assert air_for(800) > 20
    theme.apply("light", 200)
    assert air_for(800) == 0, "what is asked needs the height"
    assert air_for(1600) > 20
