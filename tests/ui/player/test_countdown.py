"""Time informs; it never acts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.ui.player.conftest import Begin, Evening, HandClock
from twofold.ui.player.company import Manner
from twofold.ui.player.countdown import Countdown, Time, half_minutes

TALK = "## Talk {#talk do=talk time=3m}\nOne small thing each.\n\n## After {#after}\nRead.\n"


def left(evening: Evening) -> str:
    timer = evening.presenter.page.timer if evening.presenter.page else None
    assert timer is not None
    timer.refresh()
    label = evening.screen.findChild(QLabel, "time-left")
    assert isinstance(label, QLabel)
    return label.text()


def test_a_countdown_stays_at_nothing() -> None:
    clock = HandClock()
    countdown = Countdown(60, clock)

    clock.seconds += 1_000

    assert countdown.left() == 0
    assert countdown.used() == 1_000
    assert countdown.state is Time.RUNNING


def test_pauses_are_not_counted() -> None:
    clock = HandClock()
    countdown = Countdown(60, clock, used=10)

    clock.seconds += 5
    countdown.pause()
    clock.seconds += 500
    countdown.go_on()
    clock.seconds += 5

    assert countdown.used() == 20
    assert countdown.left() == 40


def test_a_minute_after_the_end_is_a_whole_minute() -> None:
    clock = HandClock()
    countdown = Countdown(60, clock)
    clock.seconds += 90

    countdown.add_minute()

    assert countdown.left() == 60


@pytest.mark.parametrize(("seconds", "halves"), [(0, 0), (1, 1), (44, 1), (46, 2), (150, 5)])
def test_half_minutes(seconds: float, halves: int) -> None:
    assert half_minutes(seconds) == halves


def test_the_time_changes_words_and_nothing_else(begin: Begin) -> None:
    evening = begin(TALK)
    page, before = evening.presenter.page, evening.walk
    assert left(evening) == "about 3 minutes left"

    evening.clock.seconds += 30
    assert left(evening) == "about 2½ minutes left"
    evening.clock.seconds += 10 * 180

    assert left(evening) == "Take what you need."
    assert evening.presenter.page is page
    assert evening.walk is before


def test_space_rests_the_time_where_neither_text_nor_button_has_the_key(begin: Begin) -> None:
    evening = begin(TALK)
    page = evening.presenter.page
    assert page is not None
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.setFocus()

    QTest.keyClick(page, Qt.Key.Key_Space)

    assert left(evening).endswith("resting")


def test_control_space_rests_the_time_from_anywhere(begin: Begin) -> None:
    evening = begin("## Talk {#talk time=3m}\n**A note:** {#note}\n________\n")

    QTest.keyClick(
        evening.screen.focusWidget(), Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier
    )

    assert left(evening).endswith("resting")


def test_control_plus_gives_a_minute(begin: Begin) -> None:
    evening = begin(TALK)

    QTest.keyClick(evening.find("primary"), Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)

    assert left(evening) == "about 4 minutes left"


def test_the_timer_can_be_switched_off_and_on(begin: Begin) -> None:
    evening = begin(TALK)

    evening.press("timer-off")
    assert not evening.find("timer-more").isVisible()
    evening.press("timer-off")

    assert evening.find("timer-more").isVisible()


def test_longer_turns_stretch_every_timer(begin: Begin) -> None:
    evening = begin(TALK, manner=Manner(longer=2))

    assert left(evening) == "about 6 minutes left"


def test_without_timers_there_is_none(begin: Begin) -> None:
    evening = begin(TALK, manner=Manner(timers=False))

    assert not evening.has("timer")


def test_the_seconds_used_are_kept_with_the_place(begin: Begin) -> None:
    evening = begin(TALK)
    evening.clock.seconds += 40

    evening.presenter.keep()

    again = evening.house.services.walking.resume(evening.walk.id)
    assert again.standing.used == 40


def test_a_pause_rests_the_time(begin: Begin) -> None:
    evening = begin(TALK)
    evening.clock.seconds += 30
    evening.presenter.pause()
    evening.clock.seconds += 600

    evening.press("primary")

    assert left(evening) == "about 2½ minutes left"
