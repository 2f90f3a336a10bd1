"""Cards: what is too long for one is set a little smaller, or folds; nothing is cut off."""

from datetime import date

import pytest
from PySide6.QtGui import QTextLayout

from twofold.exercise.model import Shelf
from twofold.paper.cards import Kept, kept_cards
from twofold.paper.sheet import Card, Cards, Sheet
from twofold.printing.cards import HEIGHT, WIDTH
from twofold.printing.ink import Line, Slice
from twofold.printing.layout import lay
from twofold.printing.measures import LARGE, NORMAL, Look
from twofold.printing.pieces import Piece

TWO_LINES = "Phones stay in the hall from eight\nuntil the children sleep."
LONG = "Whoever comes home first starts the rice; whoever comes second says what the day was. " * 4
VERY_LONG = LONG * 4


def agreement(text: str) -> Kept:
    return Kept(Shelf.AGREEMENT, text, "ours", "", date(2026, 4, 5))


def rows(*kept: Kept, look: Look = NORMAL) -> list[Piece]:
    """Return the rows of cards; the last one has the time-out card that always goes along."""
    laid = lay(kept_cards(kept), look)
    return [p.piece for page in laid.pages for p in page.placed if p.piece.height == HEIGHT]


def texts(piece: Piece) -> list[str]:
    return [" ".join(words(ink)) for ink in piece.ink if isinstance(ink, Slice)]


def words(ink: Slice) -> list[str]:
    """Return what the lines say, one by one."""
    found = []
    for line in ink.lines:
        [part] = line.parts
        assert isinstance(part.of, QTextLayout)
        start = part.line.textStart()
        found.append(part.of.text()[start : start + part.line.textLength()].strip())
    return found


def cuts(piece: Piece) -> set[float]:
    """Return where a row is cut from top to bottom."""
    return {ink.x1 for ink in piece.ink if isinstance(ink, Line) and ink.dash and ink.x1 == ink.x2}


def folds(piece: Piece) -> list[Line]:
    upright = (i for i in piece.ink if isinstance(i, Line) and not i.dash and i.x1 == i.x2)
    return [line for line in upright if line.x1 == WIDTH]


def lines_of(piece: Piece, text: str) -> int:
    """Return how many lines a text takes that stands in a row whole; 0 where it is not there."""
    slices = [i for i in piece.ink if isinstance(i, Slice)]
    lines = [line for i in slices for line in words(i) if line in text]
    return len(lines) if " ".join(lines) == text else 0


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("look", [NORMAL, LARGE], ids=["normal", "large"])
def test_an_agreement_of_two_lines_stands_on_one_card(look: Look) -> None:
    [row] = rows(agreement(TWO_LINES), look=look)
    assert "Time-out" in texts(row), "and another card beside it"
    assert cuts(row) == {0, WIDTH, 2 * WIDTH}


@pytest.mark.usefixtures("qapp")
def test_a_long_agreement_takes_a_card_that_folds() -> None:
    folded, last = rows(agreement(LONG))
    assert cuts(folded) == {0, 2 * WIDTH}
    assert len(folds(folded)) == 2, "marks at the top and the bottom, none between"
    assert lines_of(folded, LONG.strip()) > 6
    assert folds(last) == []


@pytest.mark.usefixtures("qapp")
def test_a_single_card_fills_the_place_beside_another_before_one_that_folds() -> None:
    first, second = rows(agreement(TWO_LINES), agreement(LONG))
    assert "Time-out" in texts(first)
    assert len(folds(second)) == 2


@pytest.mark.usefixtures("qapp")
def test_nothing_of_the_longest_is_left_out() -> None:
    found = rows(agreement(VERY_LONG))
    slices = [ink for row in found for ink in row.ink if isinstance(ink, Slice)]
    lines = [line for ink in slices for line in words(ink) if line in VERY_LONG]
    assert " ".join(lines) == VERY_LONG.strip()
    assert any("further" in text for row in found for text in texts(row))


@pytest.mark.usefixtures("qapp")
def test_words_to_write_beside_stay_with_their_lines() -> None:
    slip = Card(title="What we agreed", text=TWO_LINES, rules=2, ticks=("kept",), foot="Look again")
    sheet = Sheet(exercise_id="x", title="X", lang="en", blocks=(Cards((slip,)),), kind="cards")
    [row] = [p.piece for p in lay(sheet).pages[0].placed if p.piece.height == HEIGHT]
    rules = [i for i in row.ink if isinstance(i, Line) and not i.dash]
    assert len(rules) == 2
    assert cuts(row) == {0, WIDTH}
