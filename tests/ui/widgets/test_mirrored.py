"""Right to left, what is at the start of a page is at its right: the rail's line, the margins."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from twofold.ui.theme.look import look
from twofold.ui.widgets.column import Column
from twofold.ui.widgets.rail import Rail


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def way(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    """Turn the whole program, as a language does."""
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(before)


def test_the_line_of_the_rail_is_towards_the_page(qtbot: QtBot, way: Qt.LayoutDirection) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    rail.resize(rail.width(), 400)
    rail.show()
    picture = rail.grab().toImage()
    left, right = (QColor(picture.pixel(x, 399)) for x in (0, picture.width() - 1))
    page = look().colour("bg")
    lined = (left, right) if way == Qt.LayoutDirection.RightToLeft else (right, left)
    assert lined[0] != page
    assert lined[1] == page


def test_a_page_begins_at_the_same_place_whether_it_scrolls_or_not(
    qtbot: QtBot, way: Qt.LayoutDirection
) -> None:
    starts = []
    for tall in (10, 2_000):
        column = Column(2_000)
        qtbot.addWidget(column)
        line = QLabel("words")
        line.setFixedHeight(tall)
        column.add(line)
        column.finish()
        column.resize(900, 600)
        with qtbot.waitExposed(column):
            column.show()
        at = line.mapTo(column, QPoint()).x()
        right_to_left = way == Qt.LayoutDirection.RightToLeft
        starts.append(column.width() - at - line.width() if right_to_left else at)
    assert starts[0] == starts[1]
