"""Hairlines say that words go on above or below: they reach as far as the words do."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget

from tests.ui import looking
from tests.ui.player.conftest import Begin
from twofold.ui.player.frame import PageColumn
from twofold.ui.player.step_body import StepBody
from twofold.ui.theme.apply import Theme

LONG = "## A long page {#long}\n\n" + "\n\n".join(
    f"Paragraph {number}: " + "the kettle sings and nobody has to hurry tonight. " * 4
    for number in range(12)
)


def span(part: QWidget, within: QWidget) -> tuple[int, int]:
    """Return where a part begins and how wide it is."""
    return part.mapTo(within, QPoint(0, 0)).x(), part.width()


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("width", [800, 1024, 1600])
@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_hairlines_begin_and_end_with_the_words(
    begin: Begin, theme: Theme, size: int, width: int, way: Qt.LayoutDirection
) -> None:
    theme.apply("light", size)
    evening = begin(LONG, size=(width, 640))
    evening.screen.setLayoutDirection(way)
    looking.settle(evening.screen, width, 640)
    column = evening.screen.findChild(PageColumn)
    words = evening.screen.findChild(StepBody)
    assert column is not None
    assert words is not None
    bar = column.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    looking.settle(evening.screen, width, 640)

    lines = [
        part
        for part in column.findChildren(QFrame, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if part.property("kind") == "line" and part.isVisible()
    ]

    assert [part.y() for part in lines] == [0, column.height() - 1]
    assert {span(part, column) for part in lines} == {span(words, column)}
