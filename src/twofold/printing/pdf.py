"""A sheet as a PDF file, where the couple chose, and nothing of them in its metadata."""

import errno
import re
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QUuid
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from twofold.errors import NotWritten
from twofold.host.disk import refusal, write_whole
from twofold.paper.sheet import Sheet
from twofold.printing.layout import lay
from twofold.printing.measures import DPI, LARGE, NORMAL, Paper
from twofold.printing.sides import Side, paint_side, sides_of

_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
_WITHOUT_DISPLAY = ["twofold", "-platform", "offscreen"]
_NO_PLACE = {errno.EISDIR, errno.ELOOP, errno.ENAMETOOLONG}
_ONE_ID = QUuid("{00000000-0000-4000-8000-000000000000}")

#: Qt always writes when a file was made; these are overwritten with a date of the same length.
#: Each pattern begins with plain letters, as does that of the glyphs: such are found at once.
_INFO_DATE = re.compile(rb"Date \(D:\d{14}([+-]\d\d'\d\d')?")
_XMP_DATE = re.compile(rb'Date="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-]\d\d:\d\d)?')

#: One glyph serves several letters, and Qt names each by the first: a space would be copied as
#: a tab, an apostrophe as a modifier letter that no search for “it’s” finds.
_GLYPH_NAMES = re.compile(rb"> \[(?:<[0-9A-F]{4}> )+\]")
_LETTER = re.compile(rb"<[0-9A-F]{4}>")
_MEANT = {
    b"<0009>": b"<0020>",
    b"<02BC>": b"<2019>",
    b"<02BB>": b"<2018>",
    b"<00B5>": b"<03BC>",  # Greek mu, not the sign for a millionth
}


def as_pdf(sides: Sequence[Side]) -> bytes:
    """Return the finished file. The same sides give the same bytes."""
    made = pressed(sides)
    while True:
        try:
            next(made)
        except StopIteration as end:
            return bytes(end.value)


def pressed(sides: Iterable[Side]) -> Generator[int, None, bytes]:
    """Paint side by side, for whoever must not be held up: yields how many are done.

    Returns:
        The finished file, when all are.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setDocumentId(_ONE_ID)
    painter = QPainter()
    try:
        for number, side in enumerate(sides):
            writer.setPageLayout(page_layout(side))
            if number:
                writer.newPage()
            else:
                painter.begin(writer)
            paint_side(painter, side, DPI)
            yield number + 1
    finally:  # also when it is given up half way: a writer does not outlive its painter
        painter.end()
    return _readable(_dateless(bytes(buffer.data().data())))


def page_layout(side: Side) -> QPageLayout:
    """Return how the paper lies under a side, without margins: ours are drawn."""
    way = QPageLayout.Orientation.Landscape if side.landscape else QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(_SIZES[side.paper]), way, QMarginsF(0, 0, 0, 0))


def write_pdf(sheet: Sheet, target: Path, *, paper: str = "a4", large: bool = False) -> None:
    """Lay a sheet out and write it; works without a window, even without a display.

    Args:
        sheet: What to print.
        target: The file; replaced in one go, never half written.
        paper: `a4` or `letter`.
        large: 14 pt type and 10 mm lines.

    Raises:
        NotWritten: `no-folder`, `read-only`, `disk-full` or `disk-error`.
    """
    with offscreen():
        laid = lay(sheet, LARGE if large else NORMAL)
        save(as_pdf(sides_of((laid,), Paper(paper))), target)


def save(content: bytes, target: Path) -> None:
    """Write a file in one go, for its owner only: all of it is there, or what was there before.

    Raises:
        NotWritten: `no-folder`, `read-only`, `disk-full` or `disk-error`.
    """
    try:
        if target.exists() and not target.is_file():  # a folder; or a device, which is no place
            raise IsADirectoryError(errno.EISDIR, "")
        write_whole(target, content)
    except OSError as error:
        raise NotWritten(_code(error), str(target)) from None


@contextmanager
def offscreen() -> Iterator[None]:
    """Lend Qt an application without a display, where there is none yet."""
    lent = None if QGuiApplication.instance() else QGuiApplication(_WITHOUT_DISPLAY)
    try:
        yield
    finally:
        del lent


def _dateless(content: bytes) -> bytes:
    content = _INFO_DATE.sub(
        lambda found: b"Date (D:20000101000000" + (b"+00'00'" if found[1] else b""), content
    )
    return _XMP_DATE.sub(
        lambda found: b'Date="2000-01-01T00:00:00' + (b"+00:00" if found[1] else b""), content
    )


def _readable(content: bytes) -> bytes:
    """Let shared glyphs be read as the letter that was meant; nothing changes its length."""
    return _GLYPH_NAMES.sub(lambda found: _LETTER.sub(_meant, found[0]), content)


def _meant(letter: re.Match[bytes]) -> bytes:
    return _MEANT.get(letter[0], letter[0])


def _code(error: OSError) -> str:
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return "no-folder"
    return "read-only" if error.errno in _NO_PLACE else refusal(error)
