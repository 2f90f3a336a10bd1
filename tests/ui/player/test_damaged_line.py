"""A line that waited and was damaged meanwhile: told calmly at the reveal, whose and not what."""

from tests.ui.player.conftest import Begin, Evening
from twofold.people import PartnerId
from twofold.ui.player.finish import FinishPage
from twofold.ui.player.reveal import OpenedPage
from twofold.walk.answers import Key
from twofold.walk.places import Finish

ALONE = (
    "## Alone {#alone who=private}\n**What helped?** {#helped}\n________\n\n"
    "**And what else?** {#else}\n________\n\n"
    "## Open {#open do=reveal show=alone}\nRead.\n"
)
TOLD = "cannot be read any more"


def write(begin: Begin, lines: dict[PartnerId, tuple[str, ...]]) -> Evening:
    """Let each write their lines and hand over, up to the two yeses."""
    evening = begin(ALONE)
    for _ in range(2):
        evening.press("primary")  # it is them
        who = evening.walk.scene.partner
        assert who is not None
        for number, words in enumerate(lines[who]):
            evening.field(number).set_value(words)
            evening.field(number).changed.emit()
        evening.press("primary")
    return evening


def damage(evening: Evening, who: PartnerId, question: str) -> None:
    evening.house.services.store.connection.execute(
        "UPDATE answer SET sealed = zeroblob(length(sealed)) WHERE owner = ? AND question_id = ?",
        (who, question),
    )


def open_together(evening: Evening) -> None:
    evening.press("ready-a")
    evening.press("ready-b")
    assert evening.shows(OpenedPage)


def test_it_is_told_with_whose_it_was_and_the_rest_opens(begin: Begin) -> None:
    evening = write(begin, {"a": ("the tea", "the walk"), "b": ("the song", "")})
    damage(evening, "a", "helped")

    open_together(evening)

    assert evening.walk.scene.unreadable == ("a",)
    assert evening.has("unreadable-a")
    assert not evening.has("unreadable-b")
    said = evening.said()
    assert "the walk" in said
    assert "the song" in said
    assert TOLD in said
    assert "Everything else is as it was." in said


def test_where_it_was_the_only_line_the_other_page_opens_all_the_same(begin: Begin) -> None:
    evening = write(begin, {"a": ("the tea", ""), "b": ("the song", "")})
    damage(evening, "a", "helped")

    open_together(evening)

    assert "the song" in evening.said()
    assert evening.has("unreadable-a")


def test_it_is_typed_anew_before_the_evening_is_kept(begin: Begin) -> None:
    evening = write(begin, {"a": ("the tea", "the walk"), "b": ("the song", "")})
    damage(evening, "a", "helped")
    open_together(evening)
    evening.press("primary")
    assert isinstance(evening.walk.standing.place, Finish)
    page = evening.screen.page
    assert isinstance(page, FinishPage)
    assert TOLD in evening.said()
    assert "written anew below" in evening.said()
    assert evening.has("unreadable-a")

    first = evening.find("change")  # the one of the first question and the first of the two
    first.click()
    evening.field().set_value("the tea, again")
    evening.field().changed.emit()
    evening.press("change-done")
    assert TOLD not in evening.said()
    evening.press("primary")

    kept = evening.house.services.reflecting.evening(evening.walk.id).answers
    assert {Key(a.question_id, a.passing, a.owner): a.value for a in kept} == {
        Key("helped", 1, "a"): "the tea, again",
        Key("helped", 1, "b"): "the song",
        Key("else", 1, "a"): "the walk",
    }
    assert evening.house.of("answer WHERE sealed IS NOT NULL") == [(0,)]


def test_where_the_other_shared_nothing_neither_hears_of_it(begin: Begin) -> None:
    """It would tell that somebody wrote."""
    evening = write(begin, {"a": ("the tea", ""), "b": ("", "")})
    damage(evening, "a", "helped")

    open_together(evening)

    assert evening.has("another-day")
    assert TOLD not in evening.said()
    assert evening.walk.scene.unreadable == ()


def test_opened_on_the_last_page_it_is_told_there(begin: Begin) -> None:
    evening = write(begin, {"a": ("the tea", "the walk"), "b": ("the song", "")})
    damage(evening, "a", "helped")
    evening.press("not-today")
    assert TOLD not in evening.said()

    for who in ("a", "b"):
        evening.press(f"ready-{who}")

    assert isinstance(evening.walk.standing.place, Finish)
    assert "the walk" in evening.said()
    assert TOLD in evening.said()


def test_its_writer_is_told_on_their_own_page_and_nobody_else(begin: Begin) -> None:
    evening = begin(ALONE)
    evening.press("primary")  # it is them
    who = evening.walk.scene.partner
    assert who is not None
    evening.type("the tea")
    evening.press("primary")
    damage(evening, who, "helped")
    evening.press("back")
    assert TOLD not in evening.said(), "a hand-over shows nothing of anybody's"

    evening.press("primary")

    assert evening.said().count(TOLD) >= 1
    assert "Write it anew here, or go on without it." in evening.said()
    evening.press("primary")
    assert evening.house.of("answer WHERE sealed IS NOT NULL") == [(1,)], "nothing was erased"
    evening.press("primary")
    assert evening.walk.scene.partner != who
    assert TOLD not in evening.said()
