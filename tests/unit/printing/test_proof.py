"""Every shipped exercise in every language, on both papers, in both sizes, as sheet and booklets.

Checked from the pages' own geometry: no piece hangs over the foot of a page, no ink leaves the
text block, no page is empty. Paper itself changes only the margins, so pages are laid out once
and painted on both papers where something is read back from a finished PDF.
"""

from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.unit.paper.evenings import ROOT, exercise
from tests.unit.printing import finished
from twofold.exercise.library import markdown_files
from twofold.paper.booklet import booklet
from twofold.paper.cards import ON_CARDS, Kept, kept_cards, pocket_cards
from twofold.paper.invitation import invitation
from twofold.paper.sheet import Sheet
from twofold.paper.words import ENGLISH, Words
from twofold.paper.worksheet import blank
from twofold.printing.cards import WIDTH
from twofold.printing.ink import Bar, Book, Box, Circle, Frame, Ink, Line, Mark, Slice, Word
from twofold.printing.layout import Laid
from twofold.printing.manner import Manner, print_out
from twofold.printing.measures import LAST_START_MM, Paper, mm
from twofold.printing.pdf import as_pdf, save
from twofold.printing.set_text import SetText

EVERY = [p for p in markdown_files(ROOT / "exercises") if "programs" not in p.parts]
_SLACK = mm(0.6)


def kinds(path: Path) -> list[tuple[Sheet, ...]]:
    found = exercise(path)
    return [
        (blank(found, folder=path.parent),),
        (booklet(found, "a"), booklet(found, "b")),
        (pocket_cards(found),),
        (invitation(found),),
    ]


def width(ink: Ink) -> tuple[float, float]:
    """Return from where to where an ink reaches, counted from the start side."""
    match ink:
        case Line():
            return min(ink.x1, ink.x2), max(ink.x1, ink.x2)
        case Word():
            return ink.x, ink.x + ink.width
        case Slice():
            return ink.x, ink.x + SetText(ink.lines, ink.wide).natural_width
        case Frame():
            return ink.x, ink.x + ink.wide
        case Bar():
            return ink.x, ink.x + ink.width
        case Circle() | Box() | Mark() | Book():
            return ink.x, ink.x + ink.size


def check(laid: Laid) -> None:
    body, wide = mm(laid.form.body), mm(laid.form.width)
    if laid.sheet.kind == "invitation":
        assert len(laid.pages) == 1, f"{laid.sheet.exercise_id}: one page to hand over"
    for number, page in enumerate(laid.pages, 1):
        where = f"{laid.sheet.exercise_id} {laid.sheet.kind} page {number}"
        assert page.placed, where
        assert any(placed.piece.ink for placed in page.placed), where
        follows = laid.pages[number].placed[0].piece if number < len(laid.pages) else None
        free = follows is None or follows.room or (number == 1 and laid.form.folds)
        assert free or not page.placed[-1].piece.glued, f"{where}: parted from its next line"
        for placed in page.placed:
            assert placed.y + placed.piece.height <= body + 1, where
            if placed.piece.room:
                assert placed.y <= body - mm(LAST_START_MM) + 1, where
            for ink in placed.piece.ink:
                start, end = width(ink)
                assert -_SLACK <= start <= end <= wide + _SLACK, f"{where}: {ink!r}"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
@pytest.mark.parametrize("path", EVERY, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_nothing_is_cut_off_and_no_page_is_empty(path: Path, *, large: bool) -> None:
    for sheets in kinds(path):
        for folded in (True, False) if sheets[0].kind == "booklet" else (True,):
            for laid in print_out(sheets, Manner(large=large, folded=folded)).laids:
                check(laid)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("path", EVERY[::7], ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_a_finished_file_keeps_its_margins(tmp_path: Path, path: Path, paper: Paper) -> None:
    for number, sheets in enumerate(kinds(path)[:2]):
        for large in (False, True):
            printout = print_out(sheets, Manner(paper=paper, large=large, folded=not large))
            file = tmp_path / f"{number}-{large}.pdf"
            save(as_pdf(printout.sides), file)
            pages = finished.words(file)
            assert len(pages) == len(printout.sides)
            for side, words in zip(printout.sides, pages, strict=True):
                assert len(words) > 4 * len(side.parts)
                assert min(w.left for w in words) >= 14
                assert max(w.right for w in words) <= side.width - 14
                assert min(w.top for w in words) >= 14
                assert max(w.bottom for w in words) <= side.height - 14


def longer() -> Words:
    """Return the fixed sentences as a wordy language might have them: half as long again."""
    told: dict[str, Any] = {
        field.name: f"{field.default} {'ñandú ' * (len(field.default) // 12)}".strip()
        for field in fields(Words)
        if isinstance(field.default, str)
    }
    return Words(**told)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", EVERY[::9], ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_a_wordier_language_fits_as_well(path: Path) -> None:
    found, words = exercise(path), longer()
    sheets = (booklet(found, "a", words), booklet(found, "b", words))
    for large in (False, True):
        for given in (sheets, (blank(found, words),), (invitation(found, words),)):
            for laid in print_out(given, Manner(large=large)).laids:
                check(laid)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("words", [ENGLISH, longer()], ids=["English", "longer"])
def test_no_word_leaves_its_card(words: Words) -> None:
    slips = [
        Kept(shelf, "A very_long_word_" * 9, "ours", "Maximiliane-Theodora", date(2026, 9, 30))
        for shelf in ON_CARDS
    ]
    for sheet in (kept_cards(slips, words=words), pocket_cards(exercise(EVERY[0]), words)):
        for large in (False, True):
            [laid] = print_out((sheet,), Manner(large=large)).laids
            check(laid)
            for page in laid.pages:
                for placed in page.placed:
                    inks = [i for i in placed.piece.ink if not isinstance(i, Line)]
                    for start, end in map(width, inks):
                        card = int(start // WIDTH)
                        assert end <= (card + 1) * WIDTH - mm(4)
