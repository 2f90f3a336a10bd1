"""What a private page leaves behind, and what it remembers for its writer."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit

from tests.ui.player.conftest import Begin, Evening, settle
from tests.ui.player.test_recovering import refuse, write
from twofold.ui.fields.words_edit import WordsEdit
from twofold.ui.player.hand_over import HandOverPage
from twofold.ui.player.step_page import PrivatePage
from twofold.ui.player.trouble import TroublePage

ALONE = (
    "## Alone {#alone who=private}\n**What helped?** {#helped}\n________\n\n"
    "## Open {#open do=reveal show=alone}\nRead.\n"
)
TWO_REVEALS = (
    "## Alone {#alone who=private}\n**What helped?** {#helped}\n________\n\n"
    "## More {#more who=private}\n**What hurt?** {#hurt}\n________\n\n"
    "## Open {#open do=reveal show=alone}\nRead.\n\n"
    "## Open more {#open2 do=reveal show=more}\nRead.\n"
)
THREE = "## One {#one who=private}\n" + "".join(f"**{n}?** {{#q{n}}}\n________\n\n" for n in "abc")
THREE += "## Open {#open do=reveal show=one}\nRead.\n"
TIMED = ALONE.replace("who=private", "who=private time=3m")


def copy(evening: Evening) -> None:
    edit = evening.screen.findChild(QTextEdit)
    assert edit is not None
    edit.selectAll()
    edit.copy()
    assert QGuiApplication.clipboard().text() == "canary"


def hidden(evening: Evening) -> list[bool]:
    return [edit.letters_hidden for edit in evening.screen.findChildren(WordsEdit)]


def at_private_page(begin: Begin, body: str = ALONE) -> Evening:
    evening = begin(body)
    evening.press("primary")
    write(evening, "canary")
    return evening


def test_what_was_copied_does_not_go_on_to_the_next_person(begin: Begin) -> None:
    evening = at_private_page(begin)
    copy(evening)

    evening.press("primary")

    assert evening.shows(HandOverPage)
    assert QGuiApplication.clipboard().text() == ""


def test_nor_does_it_outlast_a_cover_or_a_pause(begin: Begin) -> None:
    evening = at_private_page(begin)
    copy(evening)
    evening.presenter.take_away()
    assert QGuiApplication.clipboard().text() == ""
    evening.presenter.bring_back()
    evening.press("primary")
    copy(evening)

    evening.press("pause")

    assert QGuiApplication.clipboard().text() == ""


def test_what_another_program_copied_stays(begin: Begin) -> None:
    evening = at_private_page(begin)
    QGuiApplication.clipboard().setText("from elsewhere")

    evening.press("primary")

    assert QGuiApplication.clipboard().text() == "from elsewhere"


def test_hidden_letters_stay_hidden_for_the_whole_turn(begin: Begin) -> None:
    evening = begin(THREE, size=(1280, 900))
    evening.press("primary")
    evening.press("hide-letters")
    evening.screen.resize(1280, 520)
    QTest.qWait(250)
    settle()
    assert all(hidden(evening))
    assert evening.find("hide-letters").text() == "Show letters"
    evening.press("primary")
    assert isinstance(evening.screen.page, PrivatePage)
    assert all(hidden(evening))
    evening.press("pause")
    evening.press("primary")
    evening.press("primary")
    assert all(hidden(evening))

    while not evening.shows(HandOverPage):
        evening.press("primary")
    evening.press("primary")

    assert not any(hidden(evening))  # the next one begins with letters


def test_a_reveal_before_can_be_closed_again_at_the_next_one(begin: Begin) -> None:
    evening = begin(TWO_REVEALS)
    while not evening.has("ready-a"):
        if evening.asked():
            write(evening, "canary")
        evening.press("primary")
    evening.press("ready-a")
    evening.press("ready-b")
    evening.press("primary")
    assert evening.has("ready-a")
    assert evening.find("close-again").isVisible()

    evening.press("close-again")

    assert evening.has("ready-a")
    assert not evening.find("close-again").isVisible()
    assert "canary" not in str(evening.kept())


def test_the_time_used_on_a_private_page_outlasts_its_hand_over(begin: Begin) -> None:
    evening = at_private_page(begin, TIMED)
    evening.clock.seconds += 100
    evening.presenter.close()
    walking = evening.house.services.walking
    again = walking.resume(evening.walk.id)
    assert again.standing.used == 100

    evening = begin(resumed=again)
    evening.presenter.keep()
    evening.press("primary")

    assert evening.presenter.used() == 100


def test_a_time_paused_by_hand_stays_paused_after_a_cover(begin: Begin) -> None:
    evening = begin("## Talk {#talk do=talk time=3m}\nOne small thing each.\n")
    evening.press("timer-pause")
    evening.presenter.take_away()
    evening.presenter.bring_back()
    settle()

    evening.clock.seconds += 60

    assert evening.presenter.used() == 0
    assert evening.find("timer-pause").text() == "Go on"


def test_printing_what_a_full_disk_refused_goes_through_the_hand_over(begin: Begin) -> None:
    evening = at_private_page(begin)
    asked: list[bool] = []
    evening.presenter.paper_asked.connect(lambda: asked.append(evening.shows(TroublePage)))
    refuse(evening)
    evening.press("primary")

    evening.press("print")

    assert asked == []
    assert evening.shows(HandOverPage)
    assert "Hand over to" in evening.said()
    evening.press("primary")
    assert asked == [True]
    assert [draft.value for draft in evening.presenter.unkept()] == ["canary"]
    refuse(evening, yes=False)
