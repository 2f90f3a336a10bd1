"""Every drawing opens, and takes the colour it is given."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import RESOURCES
from twofold.ui.icons import DIRECTED, Icon, drawing, pixmap
from twofold.ui.theme.look import look

SRC = Path(__file__).parents[2] / "src" / "twofold"


@pytest.mark.parametrize("icon", list(Icon))
def test_every_icon_draws_in_its_colour_alone(icon: Icon, qtbot: QtBot) -> None:
    picture = pixmap(icon, "danger").toImage()
    wanted = look().colour("danger").rgb()
    inked = {
        QColor.fromRgba(picture.pixel(x, y)).rgb()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert inked == {wanted}


def test_no_drawing_lies_about_unused() -> None:
    files = {path.stem for path in (RESOURCES / "icons").glob("*.svg")}
    assert files == {icon.value for icon in Icon}


@pytest.mark.parametrize("icon", list(Icon))
def test_drawings_have_one_colour_left_open(icon: Icon) -> None:
    svg = drawing(icon, RESOURCES)
    assert "currentColor" in svg
    assert "#" not in svg


@pytest.mark.parametrize("icon", sorted(DIRECTED))
def test_arrows_follow_the_direction_of_reading(
    icon: Icon, qapp: QApplication, qtbot: QtBot
) -> None:
    forth = pixmap(icon, "text").toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        back = pixmap(icon, "text").toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert back != forth
    assert pixmap(icon, "text").toImage() == forth


def test_no_drawing_is_known_that_nothing_shows() -> None:
    ours = [path for path in SRC.rglob("*.py") if path.name != "icons.py"]
    shown = "\n".join(path.read_text("utf-8") for path in ours)
    assert [icon for icon in Icon if not re.search(rf"\bIcon\.{icon.name}\b", shown)] == []
