"""The first picture is the window that follows, and asks for little."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from twofold.ui.theme.apply import Theme
from twofold.ui.theme.first_picture import FirstPicture
from twofold.ui.window import MainWindow

RESOURCES = Path(__file__).parents[3] / "resources"
NEAR = 4  # of 255: how far a shade may differ where edges were smoothed


def picture(widget: QWidget, qtbot: QtBot, wide: int = 2000) -> QImage:
    qtbot.addWidget(widget)
    widget.resize(wide, 800)
    return widget.grab().toImage()


@pytest.mark.parametrize("worn", ["light", "dark", "hc-light", "hc-dark"])
@pytest.mark.parametrize("size", [100, 150, 200])
@pytest.mark.parametrize("wide", [2000, 800])  # unfolded at every size, and folded
def test_nothing_jumps_when_the_rail_comes(
    qapp: QApplication, theme: Theme, qtbot: QtBot, worn: str, size: int, wide: int
) -> None:
    theme.apply(worn, size)
    sheet = qapp.styleSheet()
    qapp.setStyleSheet("")  # as it is when the first picture is painted
    before = picture(FirstPicture(RESOURCES, worn, size, rail=True), qtbot, wide)
    qapp.setStyleSheet(sheet)
    after = picture(MainWindow(), qtbot, wide)
    moved = [
        (x, y)
        for x in range(420)
        for y in range(200)
        if abs(before.pixelColor(x, y).lightness() - after.pixelColor(x, y).lightness()) > NEAR
    ]
    assert moved == []


def test_before_the_rail_was_ever_shown_it_is_plain_paper(qtbot: QtBot) -> None:
    paper = picture(FirstPicture(RESOURCES, "light", 100, rail=False), qtbot)
    assert len({paper.pixelColor(x, y).name() for x in range(300) for y in range(120)}) == 1


def test_little_is_read_before_it_is_painted() -> None:
    """`Qt` is 1,200 names that PySide6 makes when the first of them is asked for."""
    code = (
        "import sys, PySide6.QtCore as core\n"
        "from pathlib import Path\n"
        "from PySide6.QtWidgets import QApplication\n"
        "import twofold.__main__, twofold.ui.app\n"
        "from twofold.host.places import Places\n"
        "class Half(twofold.ui.app.App):\n"
        "    def _move_in(self):\n"
        "        print('Qt' in vars(core),\n"
        "              sorted(m for m in sys.modules if m.startswith('twofold.ui.widgets')))\n"
        "        qt.quit()\n"
        "qt = QApplication(['x', '-platform', 'offscreen'])\n"
        f"app = Half(qt, Places(Path({str(RESOURCES)!r}) / 'none'))\n"
        "app.show()\n"
        "qt.exec()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[0] == "False []"
