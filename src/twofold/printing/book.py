"""Evenings set as a book: title page, contents with page numbers, one chapter an evening.

Setting is cut into slices like all carrying away: each `next` sets a few evenings. The contents
are set last, when every page has its number, and bound in front.
"""

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFont

from twofold.host.streams import new_file
from twofold.paper.away_words import ENGLISH_AWAY, AwayWords
from twofold.paper.book import BookEvening, Cover, chapter, cover
from twofold.paper.sheet import Sheet
from twofold.paper.words import ENGLISH, Words
from twofold.printing import fonts
from twofold.printing.breaking import Page, Placed, paginate
from twofold.printing.ink import BLACK, QUIET, Book, Ink, Line
from twofold.printing.layout import Laid, lay
from twofold.printing.measures import NORMAL, Paper, mm
from twofold.printing.pdf import offscreen, pressed
from twofold.printing.pieces import Piece
from twofold.printing.sides import sides_of
from twofold.printing.typeset import Typesetter
from twofold.services.away_values import Period, told

if TYPE_CHECKING:  # a book is set of what it hands over; it reads the store
    from twofold.services.carrying_away import CarryingAway

_NUMBER: Final = mm(14)  # of the column at the end of a line of contents
_DAY: Final = mm(62)
_LEADING: Final = mm(1.1)


@dataclass(frozen=True, slots=True)
class _Chapter:
    """One evening and the number of its first page, from 0.

    Its pages are set again to be painted: one weighs half a megabyte, ten years have thousands.
    """

    evening: BookEvening
    page: int


def write_book(
    front: Cover, slices: Iterable[Sequence[BookEvening]], target: Path, *, paper: str = "a4"
) -> Generator[int, None, None]:
    """Set a book and write it to a place that is free; yields how many evenings are done.

    Each counts half when it is set and half when it is painted.

    Args:
        front: The title page.
        slices: The evenings in order, some at a time.
        target: The file; it must not exist.
        paper: `a4` or `letter`.

    Raises:
        OSError: The disk refuses; nothing was written. FileExistsError: the place is taken.
    """
    with offscreen(), new_file(target) as file:
        chapters: list[_Chapter] = []
        pages = 0
        for evenings in slices:
            for evening in evenings:
                chapters.append(_Chapter(evening, pages))
                pages += len(lay(evening.sheet).pages)
                yield len(chapters) // 2
        half = len(chapters) // 2
        made = pressed(
            side for laid in _bound(front, chapters) for side in sides_of((laid,), Paper(paper))
        )
        while True:
            try:
                painted = next(made)
            except StopIteration as end:
                file.write(end.value)
                break
            yield half + min(painted, pages) * (len(chapters) - half) // max(pages, 1)


def carry_book(
    carrying: "CarryingAway",
    target: Path,
    period: Period,
    words: AwayWords = ENGLISH_AWAY,
    *,
    paper: str = "a4",
    on_paper: Words = ENGLISH,
) -> Generator[int, None, None]:
    """Set the evenings of a period as a book; yields how many are done. Raises NotCarried."""
    front = cover(carrying.names(words), carrying.days(period, words), words)
    slices = (
        [chapter(evening, words, on_paper) for evening in evenings]
        for evenings in carrying.evenings(period)
    )
    with told(target):
        yield from write_book(front, slices, target, paper=paper)


def _bound(front: Cover, chapters: Sequence[_Chapter]) -> Iterator[Laid]:
    """Yield all pages in order; each has its number, the title page alone shows none."""
    like = lay(Sheet(exercise_id="", title=front.title, lang="en", blocks=()))
    setter = Typesetter(NORMAL)
    before = 1 + len(_contents(front, chapters, setter, like, before=0))  # numbers take no room
    yield _alone(like, _title_page(front, setter, like), "", "")
    for number, page in enumerate(_contents(front, chapters, setter, like, before=before), 2):
        yield _alone(like, page, front.contents, str(number))
    for one in chapters:
        laid = lay(one.evening.sheet)
        foot = one.evening.sheet.exercise_id
        for number, page in enumerate(laid.pages, one.page + before + 1):
            yield _alone(laid, page, foot, str(number))


def _alone(like: Laid, page: Page, foot: str, number: str) -> Laid:
    """Return one page as a sheet of its own, with that foot."""
    sheet = replace(like.sheet, exercise_id=foot, footer=number, blocks=())
    return replace(like, sheet=sheet, pages=(page,))


def _title_page(front: Cover, setter: Typesetter, like: Laid) -> Page:
    width, height = mm(like.form.width), mm(like.form.body)
    size = mm(26)
    placed = [Placed(Piece(height=size, ink=(Book((width - size) / 2, 0, size),)), height * 0.24)]
    y = height * 0.24 + size + mm(14)
    face = fonts.font(fonts.SERIF, 30, semibold=True)
    for words, font, gap, level in (
        (front.title, face, mm(7), BLACK),
        (front.names, fonts.font(fonts.SERIF, 17), mm(5), BLACK),
        (front.days, fonts.font(fonts.SANS, 11), mm(4), QUIET),
    ):
        piece = _centred(words, font, setter, width, level)
        placed.append(Placed(piece, y))
        y += piece.height + gap
    foot = _centred(front.open_file, fonts.font(fonts.SANS, 9.5), setter, width, QUIET)
    placed.append(Placed(foot, height - foot.height))
    return Page(tuple(placed))


def _centred(words: str, font: QFont, setter: Typesetter, width: float, level: float) -> Piece:
    text = setter.plain(words, width, face=font, leading=104)
    left = (width - min(text.natural_width, width)) / 2
    return Piece(height=text.height, ink=(text.whole(left, 0, level),))


def _contents(
    front: Cover, chapters: Sequence[_Chapter], setter: Typesetter, like: Laid, *, before: int
) -> list[Page]:
    """Return the pages of contents. `before` is how many pages stand before the first evening."""
    width = mm(like.form.width)
    head = setter.plain(front.contents, width, face=fonts.font(fonts.SERIF, 22, semibold=True))
    pieces = [
        Piece(height=head.height, ink=(head.whole(0, 0),), glued=True),
        Piece(height=mm(2), glued=True),
    ]
    for year, of_year in groupby(chapters, key=lambda chapter: chapter.evening.on.year):
        heading = setter.plain(str(year), width, face=fonts.font(fonts.SERIF, 13, semibold=True))
        pieces.append(
            Piece(
                height=heading.height + mm(1),
                ink=(heading.whole(0, 0),),
                before=mm(6),
                glued=True,
            )
        )
        pieces += [_line(chapter, setter, width, before) for chapter in of_year]
    return list(paginate(pieces, mm(like.form.body)))


def _line(chapter: _Chapter, setter: Typesetter, width: float, before: int) -> Piece:
    """Return a line of contents: the day, the exercise, and a fine rule to the page's number."""
    face = fonts.font(fonts.SERIF, NORMAL.body)
    day = setter.plain(chapter.evening.day, _DAY, face=fonts.font(fonts.SANS, NORMAL.small))
    title = setter.plain(chapter.evening.title, width - _DAY - _NUMBER - mm(8), face=face)
    base = title.lines[-1].baseline - title.lines[0].top
    number = str(chapter.page + before + 1)
    end = width - setter.width(number, face)
    ends_at = _DAY + _last_width(chapter.evening.title, title.natural_width, setter, face)
    ink: list[Ink] = [
        day.whole(0, mm(0.5), QUIET),
        title.whole(_DAY, 0),
        setter.word(number, face, end, base),
    ]
    if ends_at + mm(6) < end - mm(3) and len(title.lines) == 1:
        ink.append(Line(ends_at + mm(2.5), base, end - mm(2.5), base, mm(0.12), 0.7))
    return Piece(height=max(title.height, day.height), ink=tuple(ink), before=_LEADING)


def _last_width(words: str, natural: float, setter: Typesetter, face: QFont) -> float:
    return min(natural, setter.width(words, face))
