"""A hand-over is a page to see at a glance: nothing of it lies below the window's edge."""

import pytest

from tests.ui import looking
from tests.ui.player.conftest import Begin
from twofold.ui.player.frame import PlayerColumn
from twofold.ui.player.hand_over import HandOverPage
from twofold.ui.theme.apply import Theme

ALONE = (
    "## Alone {#alone who=private}\n**What helped?** {#helped}\n________\n\n"
    "## Open {#open do=reveal show=alone}\nRead.\n"
)


@pytest.mark.parametrize("size", [100, 130, 150, 200])
def test_a_hand_over_needs_no_scrolling(begin: Begin, theme: Theme, size: int) -> None:
    theme.apply("light", size)
    evening = begin(ALONE, size=(1280, 800))
    while not evening.shows(HandOverPage):
        evening.press("primary")
    looking.settle(evening.screen, 1280, 800)
    column = evening.screen.findChild(PlayerColumn)

    assert column is not None
    assert column.verticalScrollBar().maximum() == 0
