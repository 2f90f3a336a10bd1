"""A gate may end the evening; what was opened can still be closed there."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.player.conftest import Begin


def test_a_gate_offers_to_end_and_both_ways_are_open(begin: Begin) -> None:
    body = (
        "## Before {#before who=private keep=gate}\n**How much is left?** {#left}\n\n"
        "little (1) (2) (3) (4) (5) plenty\n\n"
        '## Not tonight {#stop do=end if="any left <= 2"}\nRest is fine too.\n\n'
        "## Then {#then}\nOn.\n"
    )
    evening = begin(body)
    evening.press("primary")
    assert "it is erased" in evening.said()
    QTest.keyClick(evening.screen.focusWidget(), Qt.Key.Key_1)
    evening.press("primary")
    evening.press("primary")
    evening.press("primary")

    assert evening.find("primary").text() == "End here for tonight"
    assert evening.find("go-on").text() == "Go on"
    evening.press("go-on")
    assert evening.walk.scene.step is not None
    assert evening.walk.scene.step.id == "then"


def test_where_a_gate_ends_the_evening_what_was_opened_can_still_be_closed(begin: Begin) -> None:
    body = (
        "## Before {#before who=private keep=gate}\n**How much is left?** {#left}\n\n"
        "little (1) (2) (3) (4) (5) plenty\n\n"
        "## Alone {#alone who=private}\n**What helped?** {#helped}\n________\n\n"
        "## Open {#open do=reveal show=alone}\nRead.\n\n"
        '## Not tonight {#stop do=end if="any left <= 2"}\nRest is fine too.\n\n'
        "## Then {#then}\nOn.\n"
    )
    evening = begin(body)
    for _ in range(2):  # both are tired
        evening.press("primary")
        QTest.keyClick(evening.screen.focusWidget(), Qt.Key.Key_1)
        evening.press("primary")
    for _ in range(2):
        while not evening.asked():
            evening.press("primary")
        evening.type("the tea at nine")
        evening.press("primary")
    for who in ("ready-a", "ready-b"):
        evening.press(who)
    evening.press("primary")

    assert evening.find("primary").text() == "End here for tonight"
    assert evening.find("close-again").text() == "Close again"
    evening.press("close-again")
    assert not evening.has("close-again")
    assert evening.find("primary").text() == "End here for tonight"
    evening.press("primary")
    assert "tea at nine" not in evening.said()
