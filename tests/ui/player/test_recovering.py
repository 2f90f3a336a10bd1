"""Words that are off the page come back, whatever became of the disk meanwhile."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit

from tests.ui.player.conftest import Begin, Evening, settle
from twofold.ui.player.hand_over import HandOverPage
from twofold.ui.player.step_page import StepPage
from twofold.ui.player.trouble import TroublePage

WORD = "## One {#one}\n**A word?** {#word}\n________\n\n## Two {#two}\nRead.\n"
ALONE = (
    "## Alone {#alone who=private}\n**What helped?** {#helped}\n________\n\n"
    "## Open {#open do=reveal show=alone}\nRead.\n"
)
THREE = "## One {#one}\n" + "".join(f"**{n}?** {{#q{n}}}\n________\n\n" for n in "abc")
LONG = "precious " * 700


def write(evening: Evening, words: str, number: int = 0) -> None:
    """Paste words, as somebody's hands would."""
    edit = evening.screen.findChildren(QTextEdit)[number]
    edit.setFocus()
    edit.insertPlainText(words)


def refuse(evening: Evening, *, yes: bool = True) -> None:
    """Let the disk take nothing, or everything again."""
    door = evening.house.services.store.connection
    door.execute(f"PRAGMA query_only = {'ON' if yes else 'OFF'}")


def words_in(evening: Evening) -> list[object]:
    return [row[2] for row in evening.kept()]


def test_a_keep_behind_the_trouble_page_does_not_empty_the_field(begin: Begin) -> None:
    evening = begin(WORD)
    write(evening, "precious")
    refuse(evening)
    evening.press("primary")
    assert evening.shows(TroublePage)
    refuse(evening, yes=False)
    evening.presenter.keep()  # as the autosave does, soon after
    assert words_in(evening) == ['"precious"']

    evening.press("back")

    assert evening.field().value() == "precious"
    evening.press("primary")
    assert words_in(evening) == ['"precious"']


def test_nor_does_one_under_a_cover(begin: Begin) -> None:
    evening = begin(WORD)
    refuse(evening)
    write(evening, "precious")
    evening.presenter.take_away()
    refuse(evening, yes=False)
    evening.presenter.keep()

    evening.presenter.bring_back()
    settle()

    assert evening.field().value() == "precious"
    evening.press("primary")
    assert words_in(evening) == ['"precious"']


def test_nor_one_under_a_pause_or_behind_a_guard(begin: Begin) -> None:
    evening = begin(ALONE)
    evening.press("primary")
    refuse(evening)
    write(evening, "precious")
    evening.press("pause")
    evening.press("primary")
    assert evening.shows(HandOverPage)
    refuse(evening, yes=False)
    evening.presenter.keep()

    evening.press("primary")

    assert evening.field().value() == "precious"
    evening.press("primary")
    assert len(evening.kept()) == 1


def test_words_that_are_held_win_over_what_is_stored(begin: Begin) -> None:
    evening = begin(WORD)
    write(evening, "old")
    evening.presenter.keep()
    refuse(evening)
    write(evening, " and new")
    evening.presenter.take_away()

    evening.presenter.bring_back()
    settle()

    assert evening.field().value() == "old and new"
    refuse(evening, yes=False)


def test_a_window_made_smaller_under_a_cover_gets_pages_that_fit(begin: Begin) -> None:
    evening = begin(THREE, size=(1280, 900))
    assert evening.asked() == 3
    evening.presenter.take_away()
    evening.screen.resize(1280, 520)
    QTest.qWait(150)

    evening.presenter.bring_back()
    settle()

    assert evening.asked() < 3
    assert evening.find("primary").text() == "Continue"


def test_a_damaged_book_is_told_and_the_words_stay(begin: Begin) -> None:
    evening = begin(WORD)
    path = evening.house.places.vault
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (size - 4096))
    evening.house.services.store.connection.execute("PRAGMA shrink_memory")
    write(evening, "precious")

    evening.presenter.keep()

    assert evening.screen.banner.isVisible()
    assert evening.field().value() == "precious"
    evening.press("primary")
    assert evening.shows(TroublePage)
    assert [draft.value for draft in evening.presenter.unkept()] == ["precious"]


def test_a_pass_leaves_no_row_and_coming_back_finds_the_words(begin: Begin) -> None:
    evening = begin(WORD)
    write(evening, "precious")
    evening.presenter.keep()

    evening.press("pass")
    assert evening.kept() == []
    evening.press("back")

    assert evening.field().value() == "precious"
    assert evening.kept() == []


def test_words_emptied_by_hand_after_a_pass_stay_empty(begin: Begin) -> None:
    evening = begin(WORD)
    write(evening, "precious")
    evening.press("pass")
    evening.press("back")
    evening.field().set_value(None)
    evening.press("primary")

    evening.press("back")

    assert evening.field().value() is None


def test_a_pass_passes_only_what_is_on_the_page(begin: Begin) -> None:
    evening = begin(THREE, size=(1280, 900))
    for number in range(3):
        write(evening, f"word {number}", number)
    refuse(evening)  # so that all three are held while the page is laid out anew
    evening.screen.resize(1280, 520)
    QTest.qWait(250)
    settle()
    here = evening.asked()
    assert here < 3
    refuse(evening, yes=False)

    evening.press("pass")

    assert len(evening.kept()) == 3 - here


def test_a_refused_pass_holds_the_real_words(begin: Begin) -> None:
    evening = begin(WORD)
    write(evening, "precious")
    evening.presenter.keep()
    refuse(evening)
    evening.press("pass")
    assert evening.shows(TroublePage)
    assert [draft.value for draft in evening.presenter.unkept()] == ["precious"]

    evening.press("back")

    assert evening.shows(StepPage)
    assert evening.field().value() == "precious"
    refuse(evening, yes=False)
