"""An answer of many pages opens as fast as a short one."""

import time

import pytest

from tests.ui import looking
from tests.ui.player.conftest import Begin
from tests.ui.player.test_recovering import write
from twofold.ui.player.finish import FinishPage
from twofold.ui.widgets.text import Words

ALONE = (
    "## Alone {#alone who=private}\n**What helped?** {#helped}\n________\n\n"
    "## Open {#open do=reveal show=alone}\nRead.\n"
)


@pytest.mark.parametrize("count", [20_000, 60_000])
def test_a_very_long_answer_opens_and_ends_without_a_wait(begin: Begin, count: int) -> None:
    evening = begin(ALONE)
    words = "lorem ipsum " * (count // 12)
    for _ in range(2):
        evening.press("primary")
        write(evening, words)
        evening.press("primary")
    evening.press("ready-a")

    began = time.process_time()
    evening.press("ready-b")
    opened = time.process_time() - began
    began = time.process_time()
    evening.press("primary")
    ended = time.process_time() - began

    assert evening.shows(FinishPage)
    assert opened < 0.4 * count / 20_000  # two of them
    assert ended < 0.4 * count / 20_000


def test_every_line_of_it_has_its_place(begin: Begin) -> None:
    evening = begin("## One {#one}\n**A?** {#qa}\n________\n")
    write(evening, "lorem ipsum\n" * 400)
    evening.press("primary")
    looking.settle(evening.screen, 1024, 640)

    long = next(w for w in evening.screen.findChildren(Words) if "lorem" in w.text())
    assert long.height() >= 400 * long.fontMetrics().height()
    assert "lorem ipsum" in long.accessibleName()
