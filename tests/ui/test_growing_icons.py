"""Every drawing grows with the words beside it, on a screen that is shown as well."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import looking, screens
from twofold.ui.theme.apply import Theme
from twofold.ui.widgets.search_line import SearchLine


def drawings(page: QWidget) -> dict[int, tuple[str, int]]:
    """Return how high every drawing on a page is, in pixels."""
    found = {}
    for number, part in enumerate(page.findChildren(QWidget)):
        if isinstance(part, QAbstractButton) and not part.icon().isNull():
            tall = part.icon().actualSize(part.iconSize()).height()
        elif isinstance(part, QLabel) and not part.pixmap().isNull():
            tall = round(part.pixmap().height() / part.pixmap().devicePixelRatio())
        else:
            continue
        found[number] = (looking.describe(part), tall)
    return found


@pytest.mark.parametrize(
    "name", ["journal", "library", "looking-around", "overview", "programs", "type-back"]
)
def test_drawings_grow_with_the_text(name: str, theme: Theme, qtbot: QtBot) -> None:
    page = screens.ALL[name]()
    qtbot.addWidget(page)
    looking.settle(page, 1024, 640)
    before = drawings(page)
    assert before

    theme.apply("light", 200)
    looking.settle(page, 1024, 640)

    after = drawings(page)
    assert [it for number, it in after.items() if it[1] < 1.9 * before[number][1]] == []


@pytest.mark.parametrize("name", ["library", "journal"])
@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_cross_empties_the_search_and_lies_over_no_words(
    name: str, size: int, way: Qt.LayoutDirection, theme: Theme, qtbot: QtBot
) -> None:
    theme.apply("light", size)
    page = screens.ALL[name]()
    qtbot.addWidget(page)
    page.setLayoutDirection(way)
    looking.settle(page, 1024, 640)
    line = page.findChild(QLineEdit, "search")
    assert isinstance(line, SearchLine)
    cross = line.findChild(QAbstractButton, "empty-search")
    assert cross is not None
    assert not cross.isVisible()

    line.setText("tea and a great many other words that go on beyond the end of the line")
    looking.settle(page, 1024, 640)

    assert cross.isVisible()
    assert cross.accessibleName() == "Empty this field"
    assert min(cross.width(), cross.height()) >= 34 * size // 100
    words_end = line.cursorRect().center().x()
    inner = cross.geometry().center().x()
    icon = cross.iconSize().width() // 2
    if way is Qt.LayoutDirection.LeftToRight:
        assert words_end <= inner - icon
        assert line.width() // 2 < inner
    else:
        assert inner < line.width() // 2
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert line.text() == ""
    assert not cross.isVisible()
