"""When words are kept, and what happens when the disk refuses."""

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.player.conftest import Begin, Evening, settle
from twofold.ui.player.autosave import KEEP_AFTER_MS, TRY_AGAIN_MS, Autosave
from twofold.ui.player.hand_over import HandOverPage
from twofold.ui.player.step_page import PrivatePage, StepPage
from twofold.ui.player.trouble import TroublePage
from twofold.walk.places import Page

WORD = "## One {#one}\n**A word?** {#word}\n________\n\n## Two {#two}\nRead.\n"
ALONE = (
    "## Alone {#alone who=private}\n**What helped?** {#helped}\n________\n\n"
    "## Open {#open do=reveal show=alone}\nRead.\n"
)


def words(evening: Evening) -> list[object]:
    return [row[2] for row in evening.kept()]


def the_timer(autosave: Autosave) -> QTimer:
    timer = autosave.findChild(QTimer)
    assert isinstance(timer, QTimer)
    return timer


def test_a_keep_is_due_within_a_second_of_a_pause_and_two_of_typing(qtbot: QtBot) -> None:
    autosave = Autosave()
    autosave.typed()
    timer = the_timer(autosave)
    left = timer.remainingTime()

    QTest.qWait(30)
    autosave.typed()

    assert KEEP_AFTER_MS < 1_000
    assert timer.isSingleShot()
    assert timer.remainingTime() < left  # further keys do not put it off
    with qtbot.waitSignal(autosave.due, timeout=2_000):
        pass
    autosave.kept()


def test_after_a_refusal_it_is_tried_again(qtbot: QtBot) -> None:
    autosave = Autosave()
    autosave.typed()

    autosave.refused()

    assert autosave.unkept
    assert the_timer(autosave).interval() == TRY_AGAIN_MS
    autosave.kept()
    assert not the_timer(autosave).isActive()


def test_typing_reaches_the_book_without_any_button(begin: Begin, qtbot: QtBot) -> None:
    evening = begin(WORD)

    evening.type("tea")
    qtbot.waitUntil(lambda: bool(evening.kept()), timeout=2_000)

    assert words(evening) == ['"tea"']
    assert "kept at" in evening.said()


def test_leaving_a_field_keeps_it_at_once(begin: Begin) -> None:
    evening = begin(WORD)
    evening.type("tea")

    evening.find("primary").setFocus()

    assert words(evening) == ['"tea"']


def test_pause_cover_and_close_keep_at_once(begin: Begin) -> None:
    evening = begin(WORD)
    evening.type("a")
    evening.presenter.pause()
    assert words(evening) == ['"a"']
    evening.press("primary")
    evening.type("b")
    evening.presenter.take_away()
    assert words(evening) == ['"ab"']
    evening.presenter.bring_back()
    evening.type("c")

    assert evening.presenter.close()

    assert words(evening) == ['"abc"']


def test_private_words_lie_in_the_book_as_cipher(begin: Begin) -> None:
    evening = begin(ALONE)
    evening.press("primary")
    evening.type("the tea")

    evening.presenter.keep()

    assert [(row[2], row[3]) for row in evening.kept()] == [(None, 1)]


def test_a_full_disk_is_told_in_a_banner_and_the_words_stay(begin: Begin) -> None:
    evening = begin(WORD)
    evening.type("tea")
    evening.fill_the_disk()
    evening.field().set_value("tea and honey " * 3_000)

    evening.presenter.keep()

    assert evening.screen.banner.isVisible()
    assert "Your words are still here." in evening.said()
    assert str(evening.field().value()).startswith("tea and honey")
    evening.empty_the_disk()
    evening.presenter.keep()
    assert not evening.screen.banner.isVisible()
    assert "honey" in str(words(evening))


def refused(evening: Evening) -> None:
    """Type more than the disk takes, and try to go on."""
    evening.fill_the_disk()
    field = evening.field()
    field.set_value("tea " * 4_000)
    evening.press("primary")


def test_going_on_waits_with_a_clear_choice(begin: Begin) -> None:
    evening = begin(WORD)
    refused(evening)

    assert evening.shows(TroublePage)
    assert "tea" not in evening.said()
    assert evening.walk.scene.step is not None
    assert evening.walk.scene.step.id == "one"
    evening.press("primary")
    assert evening.shows(TroublePage)
    evening.empty_the_disk()
    evening.press("primary")

    assert evening.walk.scene.step.id == "two"
    assert "tea" in str(words(evening))


def test_back_to_the_page_has_every_word(begin: Begin) -> None:
    evening = begin(WORD)
    refused(evening)

    evening.press("back")

    assert evening.shows(StepPage)
    assert str(evening.field().value()).startswith("tea tea")
    assert evening.presenter.unkept()
    evening.empty_the_disk()


def test_a_private_page_covers_itself_while_the_disk_refuses(begin: Begin) -> None:
    evening = begin(ALONE)
    evening.press("primary")
    refused(evening)
    assert "tea" not in evening.said()

    evening.press("back")

    assert evening.shows(HandOverPage)
    assert "tea" not in evening.said()
    evening.press("primary")
    assert evening.shows(PrivatePage)
    assert str(evening.field().value()).startswith("tea tea")
    evening.empty_the_disk()


def test_closing_waits_as_well(begin: Begin) -> None:
    evening = begin(WORD)
    evening.fill_the_disk()
    evening.field().set_value("tea " * 4_000)

    assert not evening.presenter.close()

    assert evening.shows(TroublePage)
    closed: list[int] = []
    evening.presenter.closed.connect(lambda: closed.append(1))
    evening.empty_the_disk()
    evening.press("primary")
    assert closed == [1]
    assert "tea" in str(words(evening))


def test_another_folder_and_paper_can_be_asked_for(begin: Begin) -> None:
    evening = begin(WORD)
    asked: list[str] = []
    evening.presenter.elsewhere_asked.connect(lambda: asked.append("folder"))
    evening.presenter.paper_asked.connect(lambda: asked.append("paper"))
    refused(evening)

    evening.press("elsewhere")
    evening.press("print")

    assert asked == ["folder", "paper"]
    assert evening.presenter.unkept()
    evening.empty_the_disk()
    evening.presenter.saved_elsewhere()
    assert evening.walk.scene.step is not None
    assert evening.walk.scene.step.id == "two"


def test_under_a_cover_nothing_of_the_evening_is_left(begin: Begin) -> None:
    evening = begin(WORD)
    evening.type("tea")

    evening.presenter.take_away()
    settle()

    assert evening.said().strip() == ""
    evening.presenter.bring_back()
    settle()
    assert evening.field().value() == "tea"


def test_a_private_page_comes_back_behind_its_hand_over(begin: Begin) -> None:
    evening = begin(ALONE)
    evening.press("primary")
    evening.type("the tea")
    evening.presenter.take_away()

    evening.presenter.bring_back()
    settle()

    assert evening.shows(HandOverPage)
    assert "the tea" not in evening.said()
    assert "Hand over to" in evening.said()
    assert isinstance(evening.walk.standing.place, Page)
    evening.press("primary")
    assert evening.field().value() == "the tea"


def test_every_page_can_be_covered_and_comes_back(begin: Begin) -> None:
    evening = begin(exercise="role-reversal")
    seen = []
    for _ in range(60):
        before = type(evening.screen.page)
        seen.append(before.__name__)
        evening.presenter.take_away()
        settle()
        assert evening.said().strip() == ""
        evening.presenter.bring_back()
        settle()
        after = type(evening.screen.page)
        assert after is before or (before is PrivatePage and after is HandOverPage)
        if before.__name__ == "FinishPage":
            break
        if before is PrivatePage:
            evening.press("primary")
        if before.__name__ == "ReadyPage":
            evening.press("ready-a")
            evening.press("ready-b")
        else:
            evening.press("primary")

    assert {"HandOverPage", "PrivatePage", "StepPage", "ReadyPage", "FinishPage"} <= set(seen)


def test_what_was_typed_when_the_walk_was_left_is_there_when_it_is_resumed(begin: Begin) -> None:
    evening = begin(ALONE)
    evening.press("primary")
    evening.type("the tea")
    evening.presenter.close()

    walk = evening.house.services.walking.resume(evening.walk.id)

    assert walk.scene.partner == "a"
    assert not walk.scene.fields  # behind its hand-over
