"""What is focused or chosen has a thicker edge, and nothing moves for it, at any text size."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import looking
from twofold.ui.theme.apply import Theme
from twofold.ui.widgets.buttons import pill
from twofold.ui.widgets.fields import line_edit


@pytest.mark.parametrize("size", [100, 115, 130, 150, 175, 200])
def test_a_thicker_edge_takes_its_room_from_the_padding(
    qtbot: QtBot, theme: Theme, size: int
) -> None:
    theme.apply("light", size)
    page, one, other = QWidget(), line_edit("one", "One"), line_edit("other", "Other")
    chip = pill("any")
    box = QVBoxLayout(page)
    for part in (one, other, chip):
        box.addWidget(part)
    qtbot.addWidget(page)
    looking.settle(page, 640, 480)
    page.activateWindow()
    other.setFocus(Qt.FocusReason.TabFocusReason)
    tall = chip.sizeHint().height()
    chip.setChecked(True)
    looking.settle(page, 640, 480)

    assert other.hasFocus()
    assert one.sizeHint() == other.sizeHint()
    assert chip.sizeHint().height() == tall
