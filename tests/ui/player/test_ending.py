"""The end of an evening on the screen: what is kept, and ends that are offered."""

from PySide6.QtTest import QTest

from tests.ui.player.conftest import Begin, settle
from tests.ui.player.test_pages import PAIR
from twofold.ui.player.reveal import ReadyButton
from twofold.ui.player.step_page import StepPage
from twofold.walk.answers import Key
from twofold.walk.places import Finish


def test_the_finish_lets_every_part_be_changed_and_keeps_what_they_choose(begin: Begin) -> None:
    evening = begin("## One {#one}\n**A word?** {#word}\n________\n")
    evening.type("tea")
    evening.press("primary")
    assert isinstance(evening.walk.standing.place, Finish)
    assert "tea" in evening.said()

    evening.press("change")
    evening.type(" and honey")
    evening.press("change-done")

    assert "tea and honey" in evening.said()
    finished: list[int] = []
    evening.presenter.finished.connect(finished.append)
    evening.press("primary")
    assert finished == [evening.walk.id]
    assert evening.house.services.reflecting.evening(evening.walk.id).answers[0].value == (
        "tea and honey"
    )


def test_an_editor_left_open_at_the_finish_is_meant(begin: Begin) -> None:
    evening = begin("## One {#one}\n**A word?** {#word}\n________\n")
    evening.type("tea")
    evening.press("primary")
    evening.press("change")
    evening.type(" late")

    evening.press("primary")

    detail = evening.house.services.reflecting.evening(evening.walk.id)
    assert detail.answers[0].value == "tea late"


def test_only_that_they_met_can_stay(begin: Begin) -> None:
    evening = begin("## One {#one}\n**A word?** {#word}\n________\n")
    evening.type("tea")
    evening.press("primary")

    evening.press("stays-date")
    evening.press("primary")

    assert evening.kept() == []


def test_more_questions_than_fit_go_on_on_further_pages(begin: Begin) -> None:
    asked = "\n".join(f"**Question {n}?** {{#q{n}}}\n________\n________\n" for n in range(7))
    evening = begin(f"## Many {{#many}}\n{asked}", size=(1024, 640))

    seen: list[list[str]] = []
    while not isinstance(evening.walk.standing.place, Finish):
        seen.append([field.question.id for field in evening.walk.scene.fields])
        evening.press("primary")

    assert [q for page in seen for q in page] == [f"q{n}" for n in range(7)]
    assert all(1 <= len(page) <= 3 for page in seen)
    assert len(seen) > 2


def test_another_size_lays_the_questions_out_anew_and_keeps_the_words(begin: Begin) -> None:
    asked = "\n".join(f"**Question {n}?** {{#q{n}}}\n________\n________\n" for n in range(3))
    evening = begin(f"## Many {{#many}}\n{asked}", size=(1280, 900))
    assert evening.asked() == 3
    evening.type("second", 1)

    evening.screen.resize(1024, 560)
    QTest.qWait(250)
    settle()

    assert evening.asked() < 3
    evening.screen.resize(1280, 900)
    QTest.qWait(250)
    settle()
    assert evening.field(1).value() == "second"


def test_a_page_that_fits_has_no_scroll_bar(begin: Begin) -> None:
    evening = begin("## One {#one}\nRead this.\n")
    page = evening.presenter.page
    assert isinstance(page, StepPage)
    assert page.column.verticalScrollBar().maximum() == 0


def test_marks_of_the_ready_page_belong_to_both(begin: Begin) -> None:
    evening = begin(PAIR, at="open")

    assert {b.who for b in evening.screen.findChildren(ReadyButton)} == {"a", "b"}
    assert Key("helped", 1, "a") not in {f.key for f in evening.walk.scene.fields}
