"""A table that somebody filled is a table wherever it is read again."""

import pytest
from PySide6.QtWidgets import QTextEdit, QWidget

from tests.ui import looking
from tests.ui.player.conftest import Begin, Evening, settle
from twofold.ui.theme.apply import Theme
from twofold.ui.widgets.small_table import SmallTable
from twofold.ui.widgets.text import Words

WEEK = (
    "## Alone {#alone who=private}\n**My week:** {#week}\n\n"
    "| Day | What is on it | Energy |\n| --- | --- | --- |\n"
    "| Monday | ____ | ____ |\n| Wednesday | ____ | ____ |\n\n"
    "## Open {#open do=reveal show=alone}\nRead.\n\n"
    '## Together {#both}\n> Look back: [your weeks](#week "recall this")\n\n'
    "**One thing:** {#one}\n____\n"
)


@pytest.fixture
def opened(begin: Begin) -> Evening:
    evening = begin(WEEK)
    for _ in range(2):
        evening.press("primary")
        page = evening.screen.page
        assert page is not None
        for number, edit in enumerate(page.findChildren(QTextEdit)[:3]):
            edit.insertPlainText(f"word {number}")
        evening.press("primary")
    evening.press("ready-a")
    evening.press("ready-b")
    return evening


def tables(evening: Evening) -> list[SmallTable]:
    return [t for t in evening.screen.findChildren(SmallTable) if t.isVisible()]


def words(table: QWidget) -> list[str]:
    return [label.text() for label in table.findChildren(Words) if label.isVisible()]


def test_both_tables_lie_open_with_their_heads(opened: Evening) -> None:
    assert len(tables(opened)) == 2
    for table in tables(opened):
        told = words(table)
        assert {"Day", "What is on it", "Energy", "Monday", "Wednesday"} <= set(told)
        assert "word 0" in told
        assert not any("·" in word for word in told)


@pytest.mark.parametrize("size", [100, 150, 200])
def test_both_have_room_in_a_small_window(opened: Evening, theme: Theme, size: int) -> None:
    theme.apply("light", size)
    looking.settle(opened.screen, 1024, 640)
    settle()
    assert looking.clipped(opened.screen) == []


def test_they_come_back_as_tables_later_in_the_evening_and_at_its_end(opened: Evening) -> None:
    opened.press("primary")
    assert len(tables(opened)) == 2
    opened.press("primary")
    assert len(tables(opened)) == 2
