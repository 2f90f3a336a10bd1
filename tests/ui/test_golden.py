"""Screens look as they looked when somebody last looked at them. `make golden` keeps them anew."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QImage, QTextLayout
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import golden, looking
from tests.ui.golden import SHOTS, Shot
from tests.ui.test_screens import window_with
from twofold.ui.theme.apply import Theme
from twofold.ui.theme.look import SANS, SERIF


def picture(shot: Shot, theme: Theme, qapp: QApplication, qtbot: QtBot) -> tuple[QWidget, QImage]:
    theme.apply(shot.theme, shot.size)
    way = Qt.LayoutDirection.RightToLeft if shot.mirrored else Qt.LayoutDirection.LeftToRight
    qapp.setLayoutDirection(way)
    try:
        window = window_with(shot.screen, qtbot)
        focus = QApplication.focusWidget()
        if focus is not None:
            focus.clearFocus()  # a caret blinks
        looking.settle(window, 1024, 640)
        return window, golden.reduced(window.grab().toImage())
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("shot", SHOTS, ids=lambda shot: shot.name)
def test_a_screen_looks_as_it_did(
    shot: Shot,
    theme: Theme,
    qapp: QApplication,
    qtbot: QtBot,
    request: pytest.FixtureRequest,
    tmp_path: Path,
) -> None:
    _window, now = picture(shot, theme, qapp, qtbot)
    if request.config.getoption("--renew", default=False):
        shot.path.parent.mkdir(exist_ok=True)
        now.save(str(shot.path))
    before = golden.kept(shot)
    if before.isNull():
        pytest.skip("nothing is kept yet: make golden")
    if not golden.same(now, before, soft=shot.soft):
        now.save(str(tmp_path / f"{shot.name}.png"))
        pytest.fail(f"{shot.name} looks different; it is in {tmp_path}. Meant so? make golden")


@pytest.mark.parametrize("screen", sorted({shot.screen for shot in SHOTS}))
def test_every_letter_of_a_kept_picture_is_in_our_fonts(screen: str, qtbot: QtBot) -> None:
    window = window_with(screen, qtbot)
    ours = {SANS, SERIF}
    foreign = set()
    for label in window.findChildren(QLabel):
        words = label.text().replace("\u200b", "")  # a place to break has no letter
        layout = QTextLayout(words, label.font())
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        foreign |= {run.rawFont().familyName() for run in layout.glyphRuns()} - ours
    assert ours <= set(QFontDatabase.families())
    assert foreign == set()


def test_a_changed_colour_is_seen(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    shot = Shot("home")
    _window, day = picture(shot, theme, qapp, qtbot)
    _window, night = picture(Shot("home", "dark"), theme, qapp, qtbot)
    assert golden.same(day, day.copy())
    assert not golden.same(day, night)
    assert not golden.same(day, night, soft=True)


def test_large_letters_may_differ_at_their_edges_and_nowhere_else() -> None:
    kept = QImage(100, 100, QImage.Format.Format_RGB32)
    kept.fill(QColor(250, 247, 242))
    edge, dot, shade = kept.copy(), kept.copy(), kept.copy()
    edge.setPixelColor(5, 5, QColor(230, 247, 242))
    dot.setPixelColor(5, 5, QColor(90, 90, 90))
    shade.fill(QColor(249, 247, 242))
    assert golden.same(edge, kept, soft=True)
    assert not golden.same(edge, kept)
    assert not golden.same(dot, kept, soft=True)
    assert not golden.same(shade, kept, soft=True)


def test_pictures_stay_small() -> None:
    kept = [path.stat().st_size for path in golden.FOLDER.glob("*.png")]
    assert sum(kept) < 1_200_000
    assert {path.stem for path in golden.FOLDER.glob("*.png")} <= {shot.name for shot in SHOTS}
