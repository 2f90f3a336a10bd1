"""A sheet laid out: measured, broken into pages, ready to be painted."""

from collections.abc import Iterator, Sequence
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
    blocks = tuple(_covered(sheet.blocks)) if form.folds else sheet.blocks
    breaking = paginate if sheet.kind == "cards" else settled  # cards are cut, not read on
    pages = tuple(breaking(measure.pieces(blocks), mm(form.body)))
    if form.folds:
        pages = _on_fewest_sheets(
            pages, tuple(settled(measure.pieces(blocks, hold=False), mm(form.body)))
        )
        count = int((form.body - 20 - look.first_rule) / look.pitch)
        spare = measure.pieces((Heading(0, sheet.more), Rules(count)))
        pages += tuple(paginate(spare, mm(form.body)))[:1] * _missing(pages)
    return Laid(sheet=sheet, look=look, mirrored=mirrored, pages=pages, form=form)


def _covered(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks with a turn behind the head, which is the cover of what is folded."""
    for block in blocks:
        yield block
        if isinstance(block, PageOf):
            yield Turn()


def _on_fewest_sheets(held: tuple[Page, ...], loose: tuple[Page, ...]) -> tuple[Page, ...]:
    """Return the pages that hold together, unless these cost a sheet of paper more."""
    sheets = [(len(pages) + _missing(pages)) // 4 for pages in (held, loose)]
    return held if sheets[0] <= sheets[1] else loose


def _missing(pages: Sequence[Page]) -> int:
    """Return how many pages fill the last sheet; four where somebody's lines would lie outside."""
    rest = -len(pages) % 4
    outside = any(s.key.owner != "ours" for p in pages[-1].placed for s in p.piece.spots)
    return 4 if not rest and outside else rest


def reads_from_right(lang: str) -> bool:
    """Say whether a language is written from right to left."""
    return QLocale(lang).textDirection() is Qt.LayoutDirection.RightToLeft
