"""A filled table: read in columns, or row under row, and heard with its heads."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui import looking
from twofold.ui.theme.apply import Theme
from twofold.ui.widgets.small_table import SmallTable
from twofold.ui.widgets.text import Words

COLUMNS = ("Size", "What you would see", "By when")
ROWS = (
    ("tiny", "The paper is out before the lorry comes on Thursday morning.", "Thursday"),
    ("", "", ""),
    ("the whole wish", "An evening a week that nobody else may have.", ""),
)


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    holder = QWidget()
    qtbot.addWidget(holder)
    return holder


def table(holder: QWidget, width: int) -> SmallTable:
    made = SmallTable(COLUMNS, ROWS, parent=holder)
    looking.settle(holder, width, 900)
    made.resize(width, made.heightForWidth(width))
    return made


def seen(made: SmallTable) -> list[Words]:
    labels = [label for label in made.findChildren(Words) if label.isVisible()]
    return sorted(labels, key=lambda label: (label.y(), label.x()))


@pytest.mark.parametrize("width", [900, 430, 200])
@pytest.mark.parametrize("size", [100, 150, 200])
def test_nothing_of_it_is_cut_or_lies_over_another(
    holder: QWidget, theme: Theme, width: int, size: int
) -> None:
    theme.apply("light", size)
    made = table(holder, width)
    assert looking.clipped(made) == []
    assert looking.overlapping(made) == []
    assert all(label.geometry().right() < width for label in seen(made))
    assert all(_whole(label) for label in seen(made))
    assert max(label.geometry().bottom() for label in seen(made)) < made.height()


def test_columns_stand_beside_each_other_where_there_is_room(holder: QWidget) -> None:
    made = table(holder, 900)
    assert [label.text() for label in seen(made)] == [
        *COLUMNS,
        *ROWS[0],
        *ROWS[2][:2],
    ]


def test_each_cell_has_its_head_where_rows_lie_under_each_other(holder: QWidget) -> None:
    made = table(holder, 200)
    assert not made.across(200)
    told = [label.text() for label in seen(made)]
    assert told[:4] == ["Size", "tiny", "What you would see", ROWS[0][1]]
    assert told[-4:] == ["Size", ROWS[2][0], "What you would see", ROWS[2][1]]


def test_a_screen_reader_hears_row_and_column_with_each_cell(holder: QWidget) -> None:
    made = table(holder, 900)
    names = [label.accessibleName() for label in seen(made)]
    assert f"tiny, What you would see: {ROWS[0][1]}" in names
    assert "tiny, By when: Thursday" in names
    assert "Size: tiny" in names


def _whole(label: Words) -> bool:
    """Say whether the longest word has room on one line."""
    longest = max(map(label.fontMetrics().horizontalAdvance, label.text().split()))
    return label.width() >= longest
