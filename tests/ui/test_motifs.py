"""Cover drawings open, take the theme's colours, and every shipped exercise has one."""

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.conftest import RESOURCES
from twofold.host.places import shipped
from twofold.ui.motifs import BY_PILLAR, chosen, cover, cover_svg
from twofold.ui.theme.apply import Theme
from twofold.ui.theme.look import look

ALL = sorted(path.stem for path in (RESOURCES / "motifs").glob("*.svg"))
PARTNERS = ("partner_a", "partner_b")


def inks(image: QImage) -> set[str]:
    """Return every colour of a picture."""
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


@pytest.mark.parametrize("motif", ALL)
def test_both_partners_are_on_every_cover(motif: str, theme: Theme, qtbot: QtBot) -> None:
    theme.apply("hc-light", 100)  # no blending there, so the inks can be found
    found = inks(cover(motif, QSize(168, 108), 1.0).toImage())
    assert {look().colour(token).name() for token in PARTNERS} <= found


def test_covers_follow_the_theme(theme: Theme, qtbot: QtBot) -> None:
    theme.apply("light", 100)
    light = cover("pages", QSize(160, 104), 1.0).toImage()
    theme.apply("dark", 100)
    assert cover("pages", QSize(160, 104), 1.0).toImage() != light


def test_no_two_covers_are_the_same(qtbot: QtBot) -> None:
    drawn = {cover_svg(motif, QSize(160, 104), look()) for motif in ALL}
    assert len(drawn) == len(ALL) >= 20


@pytest.mark.parametrize("motif", ALL)
def test_a_drawing_uses_the_colours_that_can_be_exchanged(motif: str) -> None:
    svg = (RESOURCES / "motifs" / f"{motif}.svg").read_text("utf-8")
    assert set(re.findall(r"#\w+", svg)) <= {"#134B84", "#A65300", "#3C3B44"}


def test_an_exercise_without_a_drawing_wears_that_of_its_pillar() -> None:
    assert chosen("", "team", RESOURCES) == "bridge"
    assert chosen("no-such-thing", "regard", RESOURCES) == "sun"
    assert chosen("", "", RESOURCES) == "overlap"
    assert set(BY_PILLAR.values()) <= set(ALL)


def test_every_shipped_exercise_has_its_drawing() -> None:
    named = {
        path.name: found[1]
        for path in shipped("exercises").rglob("*.md")
        if (found := re.search(r"^motif: (\S+)$", path.read_text("utf-8"), re.MULTILINE))
    }
    assert named
    assert {name: motif for name, motif in named.items() if motif not in ALL} == {}
