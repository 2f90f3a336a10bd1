"""Folded booklets and cards to cut, as they come out of the printer."""

from itertools import pairwise
from pathlib import Path

import pytest

from tests.unit.paper.evenings import SHIPPED, SOUND, everything, exercise
from tests.unit.printing import finished
from twofold.exercise.model import Exercise, Shelf
from twofold.paper.booklet import booklet
from twofold.paper.cards import Kept, floor_and_pause, kept_cards, pocket_cards
from twofold.paper.sheet import Sheet
from twofold.printing.manner import Manner, print_out
from twofold.printing.measures import HALF, Paper
from twofold.printing.pdf import as_pdf, save
from twofold.printing.sides import sides_of


def both(found: Exercise) -> tuple[Sheet, ...]:
    return booklet(found, "a"), booklet(found, "b"), floor_and_pause(found)


def printed(sheets: tuple[Sheet, ...], target: Path, manner: Manner) -> Path:
    save(as_pdf(print_out(sheets, manner).sides), target)
    return target


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", SHIPPED[:8], ids=lambda p: p.stem)
def test_a_folded_pile_reads_from_the_first_page_to_the_last(path: Path) -> None:
    printout = print_out(both(exercise(path)), Manner())
    for laid in printout.laids[:2]:
        sides = sides_of((laid,), Paper.A4)
        count = len(laid.pages)
        assert count % 4 == 0
        assert len(sides) == count // 2
        # fold the pile: sheet by sheet its front left is the last page, its front right the first
        reads: dict[int, int] = {}
        for number, side in enumerate(sides):
            left, right = side.parts
            assert left.left < right.left
            assert left.number + right.number == count - 1
            assert (right.number if number % 2 == 0 else left.number) == number
            reads |= {left.number: number, right.number: number}
        assert sorted(reads) == list(range(count))


@pytest.mark.usefixtures("qapp")
def test_a_pile_from_right_to_left_opens_the_other_way() -> None:
    [laid, *_] = print_out(both(exercise(SOUND / "rtl.md")), Manner()).laids
    first = sides_of((laid,), Paper.A4)[0]
    assert first.parts[0].number == 0, "the cover lies on the left"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("paper", list(Paper))
def test_the_fold_stays_free_and_its_marks_lie_at_the_edges(tmp_path: Path, paper: Paper) -> None:
    file = printed(both(exercise(SHIPPED[0])), tmp_path / "x.pdf", Manner(paper=paper))
    wide, high = paper.height, paper.width
    for words in finished.words(file)[:-1]:
        for word in words:
            near = min(abs(word.left - wide / 2), abs(word.right - wide / 2))
            assert near >= 10
            assert not word.left < wide / 2 < word.right
            assert word.left >= 14
            assert word.right <= wide - 14
            assert 14 <= word.top < word.bottom <= high - 14
    page = finished.picture(file, 1, 200)
    column = page.down(wide / 2)
    dark = [n * 25.4 / 200 for n, level in enumerate(column) if level < 200]
    assert dark[0] == pytest.approx(6, abs=0.4)
    assert dark[-1] == pytest.approx(high - 6, abs=0.4)
    assert len(dark) * 25.4 / 200 == pytest.approx(6, abs=0.8), "two ticks of 3 mm"


@pytest.mark.usefixtures("qapp")
def test_the_cover_of_a_booklet_has_nothing_to_write_on() -> None:
    for path in SHIPPED:
        for laid in print_out(both(exercise(path)), Manner()).laids[:2]:
            outside = [*laid.pages[0].placed, *laid.pages[-1].placed]
            spots = [spot for placed in outside for spot in placed.piece.spots]
            assert not [s for s in spots if s.key.owner != "ours"]


@pytest.mark.usefixtures("qapp")
def test_large_booklets_and_those_to_type_into_are_not_folded() -> None:
    found = both(everything())
    assert not any(side.folds for side in print_out(found, Manner(folded=False)).sides)
    assert not any(side.folds for side in print_out(found, Manner(fillable=True)).sides)
    assert print_out(found, Manner()).laids[0].form is HALF


@pytest.mark.usefixtures("qapp")
def test_cards_are_85_by_55_and_say_cut(tmp_path: Path) -> None:
    file = printed((pocket_cards(exercise(SHIPPED[0])),), tmp_path / "cards.pdf", Manner())
    [words, *_] = finished.words(file)
    assert [w.text for w in words if w.text == "cut"] == ["cut"]
    page = finished.picture(file, 1)
    across = page.grey[round(30 * 400 / 25.4) * page.width :][: page.width]
    dark = [n * 25.4 / 400 for n, level in enumerate(across) if level < 200]
    assert dark[0] == pytest.approx(20, abs=0.3)
    lines = [y for y in page.lines(20.8) if 15 < y < 262]
    steps = [b - a for a, b in pairwise(lines) if b - a > 20]
    assert steps == pytest.approx([55.0] * len(steps), abs=0.2)
    assert steps


@pytest.mark.usefixtures("qapp")
def test_what_a_card_cannot_hold_goes_on_on_the_next(tmp_path: Path) -> None:
    long = " ".join(f"word{n}" for n in range(160))
    kept = Kept(Shelf.AGREEMENT, long, "ours")
    file = printed((kept_cards([kept]),), tmp_path / "cards.pdf", Manner())
    said = [w for w in finished.text(file, raw=True).split() if w.startswith("word")]
    assert said == long.split()
    titles = finished.text(file).count("What we agreed")
    assert titles > 1
    assert finished.text(file).count("let go") == 1, "the boxes stand on the last one"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("pitch", [7, 8, 10])
def test_lines_lie_as_far_apart_as_was_chosen(tmp_path: Path, pitch: int) -> None:
    file = printed((booklet(everything(), "a"),), tmp_path / "x.pdf", Manner(pitch=pitch))
    last = finished.picture(file, 1)
    rules = [y for y in last.lines(40) if y < 190][-6:]
    assert [b - a for a, b in pairwise(rules)] == pytest.approx([pitch] * 5, abs=0.1)
