"""One theme dresses everything, and is the only one to do so."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from twofold.ui.theme.apply import Theme
from twofold.ui.theme.look import SANS, SERIF, Type, look
from twofold.ui.theme.tokens import THEMES
from twofold.ui.widgets.text import prompt

SOURCES = Path(__file__).parents[3] / "src" / "twofold"


def test_a_theme_changes_paper_and_ink_at_once(theme: Theme, qapp: QApplication) -> None:
    theme.apply("dark", 100)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == "#1b1a20"
    assert look().dark
    assert look().colour("partner_b").name() == "#e59a55"


def test_text_grows_with_the_size_asked_for(theme: Theme, qtbot: QtBot) -> None:
    label = prompt("What would help?")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.font().pixelSize() == 28
    theme.apply("light", 200)
    label.ensurePolished()
    assert label.font().pixelSize() == 56


def test_text_size_stays_between_one_and_two_hundred_percent(theme: Theme) -> None:
    assert theme.apply("light", 20).text_size == 100
    assert theme.apply("light", 900).text_size == 200


def test_distances_grow_a_third_as_fast(theme: Theme) -> None:
    assert theme.apply("light", 200).gap(24) == 32


def test_the_families_are_ours_with_a_real_semibold(theme: Theme) -> None:
    worn = theme.apply("light", 100)
    for serif, family in ((True, SERIF), (False, SANS)):
        info = QFontInfo(worn.font(Type.HEADING, serif=serif, strong=True))
        assert info.family() == family
        assert info.weight() == QFont.Weight.DemiBold


def test_nobody_else_sets_a_style_sheet_or_a_palette() -> None:
    guilty = [
        path.relative_to(SOURCES).as_posix()
        for path in SOURCES.rglob("*.py")
        if "ui/theme/" not in path.as_posix()
        and any(word in path.read_text("utf-8") for word in ("setStyleSheet(", "setPalette("))
    ]
    assert guilty == []


@pytest.mark.parametrize("wish", ["dark", "hc-light", "hc-dark"])
def test_the_system_is_followed_while_it_is_asked_for(
    theme: Theme, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, wish: str
) -> None:
    theme.apply("system", 100)
    monkeypatch.setattr(Theme, "_system", lambda _self: wish)  # what no platform here can ask
    with qtbot.waitSignal(theme.changed):
        if wish.startswith("hc-"):
            theme._access.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
        else:
            theme._hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look().name == wish


def test_a_choice_of_theirs_stays_whatever_the_system_asks(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.apply("hc-light", 100)
    monkeypatch.setattr(Theme, "_system", lambda _self: "dark")
    theme._hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look().name == "hc-light"


def test_every_name_in_the_sheet_is_known_in_every_theme(theme: Theme) -> None:
    for name in THEMES:
        theme.apply(name, 200)
        assert look().name == name
