"""A sheet laid out: measured, broken into pages, ready to be painted."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt

from twofold.paper.sheet import Block, Heading, PageOf, Rules, Sheet, Turn
from twofold.printing.breaking import Page, paginate, settled
from twofold.printing.measure import Measure
from twofold.printing.measures import NORMAL, PAGE, Form, Look, mm
from twofold.printing.typeset import Typesetter


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """A sheet laid out. The same pages fit A4 and Letter."""

    sheet: Sheet
    look: Look
    mirrored: bool
    pages: tuple[Page, ...]
    form: Form = PAGE


def lay(sheet: Sheet, look: Look = NORMAL, form: Form = PAGE, *, fillable: bool = False) -> Laid:
    """Measure a sheet and break it into pages. Needs a QGuiApplication, not a window.

    Args:
        sheet: What to lay out.
        look: Sizes of type and lines.
        form: The page it is broken into. One that folds gets a cover, and as many pages with
            lines as it takes to fill whole sheets of paper.
        fillable: Whether frames to type into stand where there are rules otherwise.
    """
    mirrored = reads_from_right(sheet.lang)
    setter = Typesetter(look, mirrored=mirrored, folder=sheet.folder)
    measure = Measure(setter, mm(form.width), framed=fillable)
    if form.folds:
        pages = _folded(sheet, measure, form, look)
    else:
        breaking = paginate if sheet.kind == "cards" else settled  # cards are cut, not read on
        pages = tuple(breaking(measure.pieces(sheet.blocks), mm(form.body)))
    return Laid(sheet=sheet, look=look, mirrored=mirrored, pages=pages, form=form)


def _folded(sheet: Sheet, measure: Measure, form: Form, look: Look) -> tuple[Page, ...]:
    """Return the pages of what folds, with those that fill its last sheet of paper."""
    covered = tuple(_covered(sheet.blocks))
    ways = (
        measure.pieces(covered),
        measure.pieces(covered, hold=False),
        measure.pieces(sheet.blocks),  # what both read begins on the cover
    )
    pages = _on_fewest_sheets(tuple(settled(pieces, mm(form.body))) for pieces in ways)
    count = int((form.body - 20 - look.first_rule) / look.pitch)
    spare = measure.pieces((Heading(0, sheet.more), Rules(count)))
    return pages + tuple(paginate(spare, mm(form.body)))[:1] * _missing(pages)


def _covered(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks with a turn behind the head, which is the cover of what is folded."""
    for block in blocks:
        yield block
        if isinstance(block, PageOf):
            yield Turn()


def _on_fewest_sheets(ways: Iterable[tuple[Page, ...]]) -> tuple[Page, ...]:
    """Return the first of the ways that takes the fewest sheets of paper.

    A way on which somebody's lines would lie on the cover is none.
    """
    fit = [pages for pages in ways if not _is_somebodys(pages[0])]
    return min(fit, key=lambda pages: len(pages) + _missing(pages))


def _missing(pages: Sequence[Page]) -> int:
    """Return how many pages fill the last sheet; four where somebody's lines would lie outside."""
    rest = -len(pages) % 4
    return rest or 4 * _is_somebodys(pages[-1])


def _is_somebodys(page: Page) -> bool:
    """Say whether lines of one of the two stand on a page."""
    return any(spot.key.owner != "ours" for placed in page.placed for spot in placed.piece.spots)


def reads_from_right(lang: str) -> bool:
    """Say whether a language is written from right to left."""
    return QLocale(lang).textDirection() is Qt.LayoutDirection.RightToLeft
