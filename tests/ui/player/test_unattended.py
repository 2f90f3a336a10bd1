"""A hand-over that nobody starts covers itself, and what a page says of itself aloud."""

from PySide6.QtCore import QTimer

from tests.ui.player.conftest import Begin
from twofold.ui.player.breathe import BreathePage
from twofold.ui.player.company import Manner
from twofold.ui.player.hand_over import UNATTENDED_MS, HandOverPage
from twofold.ui.player.step_page import StepPage
from twofold.ui.widgets.text import Words

TALK = "## Talk {#talk who=each time=3m}\nTell the other about your week.\n"
BREATHE = "## Breathe {#breathe do=breathe pattern=4-2-6 rounds=3}\nTogether.\n"
GATE = (
    "## Alone {#alone who=private}\n**What helped?** {#helped}\n________\n\n"
    "## Open {#open do=reveal show=alone}\nRead.\n\n"
    "## Rest {#rest do=end}\nEnough for tonight?\n"
)


def test_a_hand_over_that_nobody_starts_asks_for_the_cover_after_two_minutes(begin: Begin) -> None:
    evening = begin(GATE)
    page = evening.presenter.page
    assert isinstance(page, HandOverPage)
    timer = page.findChild(QTimer, "unattended")
    assert isinstance(timer, QTimer)
    asked: list[str] = []
    evening.presenter.cover_asked.connect(lambda: asked.append("cover"))

    assert timer.isActive()
    assert timer.interval() == UNATTENDED_MS == 2 * 60 * 1000
    timer.timeout.emit()

    assert asked == ["cover"]


def test_who_starts_writing_is_not_covered(begin: Begin) -> None:
    evening = begin(GATE)

    evening.press("primary")

    assert evening.shows(StepPage)
    assert evening.screen.findChild(QTimer, "unattended") is None


def test_a_page_says_its_title_whose_it_is_and_its_time(begin: Begin) -> None:
    page = begin(TALK).presenter.page
    assert page is not None

    assert page.spoken() == "Talk. Ana. about 3 minutes left"


def test_a_page_without_a_clock_says_its_title_and_whose_it_is(begin: Begin) -> None:
    page = begin(TALK, manner=Manner(timers=False)).presenter.page
    assert page is not None

    assert page.spoken() == "Talk. Ana"


def test_nothing_moves_where_less_motion_is_wanted(begin: Begin) -> None:
    page = begin(BREATHE, manner=Manner(less_motion=True)).presenter.page
    assert isinstance(page, BreathePage)

    assert not any(timer.isActive() for timer in page.findChildren(QTimer))
    assert "In 4 · Hold 2 · Out 6" in [label.text() for label in _texts(page)]


def test_the_ring_breathes_otherwise(begin: Begin) -> None:
    page = begin(BREATHE).presenter.page
    assert isinstance(page, BreathePage)

    assert any(timer.isActive() for timer in page.findChildren(QTimer))


def test_what_was_opened_can_be_closed_again_where_the_evening_may_end(begin: Begin) -> None:
    evening = begin(GATE)
    for words in ("tea", "a walk"):
        evening.press("primary")
        evening.type(words)
        evening.press("primary")
    evening.press("ready-a")
    evening.press("ready-b")
    evening.press("primary")
    assert "tea" in str(evening.kept())

    evening.press("close-again")

    assert "tea" not in str(evening.kept())
    assert "tea" not in evening.said()


def _texts(page: BreathePage) -> list[Words]:
    return page.findChildren(Words)
