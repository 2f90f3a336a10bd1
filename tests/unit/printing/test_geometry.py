"""What a ruler finds on the finished page."""

from itertools import pairwise
from pathlib import Path

import pytest

from tests.unit.paper.evenings import SHIPPED, SOUND, exercise, kept, walk, written
from tests.unit.printing import finished
from tests.unit.printing.conftest import Print
from twofold.exercise.model import Kind
from twofold.paper.cards import pocket_cards
from twofold.paper.record import record
from twofold.paper.sheet import Heading
from twofold.paper.worksheet import blank
from twofold.printing.layout import lay
from twofold.printing.measures import LARGE, LAST_START_MM, NORMAL, PAGE, Look, mm

LINES = "## Write {#write}\n**Our home seen anew** {#home}\n____\n____\n____\n____\n____\n____\n"
FILES = [*SHIPPED, *sorted(SOUND.glob("*.md"))]


@pytest.mark.parametrize(("large", "pitch"), [(False, 8.0), (True, 10.0)])
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_rules_lie_eight_millimetres_apart(
    printed: Print, paper: str, pitch: float, *, large: bool
) -> None:
    file = printed(blank(written(LINES)), paper=paper, large=large)
    rules = finished.picture(file, 1).lines(150)[-6:]
    assert [b - a for a, b in pairwise(rules)] == pytest.approx([pitch] * 5, abs=0.1)


def test_the_first_rule_lies_twelve_millimetres_under_its_prompt(printed: Print) -> None:
    file = printed(blank(written(LINES)))
    page = finished.picture(file, 1)
    word = next(w for w in finished.words(file)[0] if w.text == "home")
    # no letter of "home" hangs below the line: its lowest ink is the baseline
    across = [
        page.down(word.left + n * 0.05) for n in range(1, round((word.right - word.left) / 0.05))
    ]
    top, bottom = (round(v * page.dpi / 25.4) for v in (word.top, word.bottom))
    base = max(y for column in across for y in range(top, bottom) if column[y] < 128)
    first = page.lines(150)[-6]
    assert first - base * 25.4 / page.dpi == pytest.approx(12.0, abs=0.25)


def test_rules_are_a_quarter_millimetre_of_half_grey(printed: Print) -> None:
    page = finished.picture(printed(blank(written(LINES))), 1, 1200)
    column = page.down(150)
    dark = [n for n, level in enumerate(column) if level < 200]
    last = [n for n in dark if n > dark[-1] - 40]
    assert len(last) * 25.4 / 1200 == pytest.approx(0.25, abs=0.05)
    assert min(column[n] for n in last) == pytest.approx(128, abs=3)


def test_rating_circles_are_seven_millimetres_wide(printed: Print) -> None:
    scale = "## Ask {#ask}\n**How?** {#how}\n\nlow (1) (2) (3) (4) (5) high\n"
    file = printed(blank(written(scale)))
    three = next(w for w in finished.words(file)[0] if w.text == "3")
    page = finished.picture(file, 1)
    middle = (three.left + three.right) / 2
    edges = [y for y in page.lines(middle) if three.top - 5 < y < three.bottom + 5]
    assert edges[-1] - edges[0] == pytest.approx(7.0, abs=0.3)


@pytest.mark.parametrize(("paper", "large"), [("a4", False), ("letter", True)])
@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_no_word_leaves_the_text_block_and_no_page_is_empty(
    printed: Print, path: Path, paper: str, *, large: bool
) -> None:
    found = exercise(path)
    file = printed(blank(found, folder=None), paper=paper, large=large)
    wide, high = (210.0, 297.0) if paper == "a4" else (215.9, 279.4)
    start = 20.0 if found.lang not in {"he", "ar"} else wide - 20 - 175
    for words in finished.words(file):
        assert len(words) > 6, "more than the footer"
        assert min(w.left for w in words) >= start - 0.4
        assert max(w.right for w in words) <= start + 175.4
        assert min(w.top for w in words) >= 15
        assert max(w.bottom for w in words) <= high - 15


@pytest.mark.parametrize("look", [NORMAL, LARGE], ids=["normal", "large"])
@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_no_step_starts_low_and_no_prompt_parts_from_its_first_line(
    qapp: object, path: Path, look: Look
) -> None:
    laid = lay(blank(exercise(path)), look)
    for page in laid.pages:
        assert not page.placed[-1].piece.glued
        for placed in page.placed:
            if placed.piece.room:
                assert placed.y <= mm(PAGE.body - LAST_START_MM) + 1
            assert placed.y + placed.piece.height <= mm(PAGE.body) + 1


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_words_come_out_in_reading_order(printed: Print, path: Path) -> None:
    sheet = blank(exercise(path))
    file = printed(sheet)
    heads = [b for b in sheet.blocks if isinstance(b, Heading)]
    for said, text in (
        ([h.text for h in heads], finished.text(file)),
        ([f"{h.number} {h.text}" for h in heads], finished.text(file, raw=True)),
    ):
        at = 0
        for words in said:
            found = text.find(words, at)
            assert found >= 0, words
            at = found
    assert "“ " not in finished.text(file), "a quotation mark stays with its word"


def test_pages_are_numbered_and_named_by_id_alone(printed: Print) -> None:
    file = printed(blank(exercise(SHIPPED[0])))
    pages = finished.words(file)
    for number, words in enumerate(pages, 1):
        foot = [w.text for w in sorted(words, key=lambda w: w.top)[-5:]]
        assert set(foot) == {SHIPPED[0].stem, "page", str(number), "of", str(len(pages))}


def test_cards_say_at_their_foot_which_exercise_they_go_with(printed: Print) -> None:
    found = exercise(SHIPPED[0])
    [words] = finished.words(printed(pocket_cards(found)))
    foot = [w.text for w in words if w.top > max(w.bottom for w in words) - 5]
    assert " ".join(foot) == f"{found.title} page 1 of 1"


def test_every_page_of_ones_own_carries_its_mark(qapp: object) -> None:
    long = next(path for path in SHIPPED if path.stem == "value-system")
    owners = [page.owner for page in lay(blank(exercise(long)), LARGE).pages]
    assert owners.count("a") == owners.count("b") > 1, "they run over to a second page"
    assert owners == sorted(owners, key=lambda owner: owner or "")


def test_a_right_to_left_sheet_is_mirrored(printed: Print) -> None:
    file = printed(blank(exercise(SOUND / "rtl.md")))
    for words in finished.words(file):
        low = max(w.bottom for w in words)
        foot = {w.text: w for w in words if w.bottom > low - 3}
        edge = foot["rtl"].right
        behind_a_mark = pytest.approx(186, abs=1)  # on pages of one's own
        assert edge in (pytest.approx(190, abs=1), behind_a_mark), "the binding is on the right"
        assert foot["page"].left == pytest.approx(15, abs=1)


def test_a_thousand_words_are_printed_to_the_last(printed: Print) -> None:
    said = [f"word{n}" for n in range(1000)]
    rows = [[f"cell{n}", " ".join(said[:300])] for n in range(4)]
    answers = [
        kept("long", Kind.TEXT, " ".join(said)),
        kept("rows", Kind.TABLE, rows, columns=("Head", "Body"), question_no=2),
        kept("one", Kind.TEXT, "x" * 400, "b", question_no=3),
    ]
    file = printed(record(walk(), answers))
    found = [w.text for page in finished.words(file) for w in page]
    only = [w for w in found if w.startswith("word")]
    assert only == said + said[:300] * 4
    assert sum(w.count("x") for w in found if set(w) == {"x"}) == 400
    for words in finished.words(file):
        assert max(w.right for w in words) <= 195.4


def test_the_head_of_a_table_comes_again_on_its_next_page(printed: Print) -> None:
    rows = [["Ana", "a short line"] for _ in range(60)]
    file = printed(record(walk(), [kept("rows", Kind.TABLE, rows, columns=("Head", "Body"))]))
    pages = [[w.text for w in page] for page in finished.words(file)]
    assert len(pages) > 1
    assert [page.count("Head") for page in pages] == [1] * len(pages)
    assert sum(page.count("short") for page in pages) == 60
