"""The program has a mark of its own, sharp at every size."""

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from tests.ui.conftest import RESOURCES
from twofold.ui.mark_icon import SIZES, program_icon
from twofold.ui.theme.tokens import read_tokens


def test_every_size_is_drawn_for_itself(qtbot: QtBot) -> None:
    sizes = program_icon(RESOURCES).availableSizes()
    assert {size.width() for size in sizes} == set(SIZES)


@pytest.mark.parametrize("size", SIZES)
def test_both_colours_are_seen_at_every_size(size: int, qtbot: QtBot) -> None:
    tokens = read_tokens(RESOURCES / "themes" / "light.toml")
    picture = program_icon(RESOURCES).pixmap(QSize(size, size)).toImage()
    inks = [
        picture.pixelColor(x, y).name().upper()
        for x in range(picture.width())
        for y in range(picture.height())
    ]
    area = picture.width() * picture.height()
    for ink in (tokens.partner_a, tokens.partner_b):
        assert inks.count(ink) > area * 0.08
