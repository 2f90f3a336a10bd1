"""Looking at finished PDFs with poppler's tools, the way a printer would."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

_POINT = 25.4 / 72
_WORD = re.compile(
    r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>'
)


@dataclass(frozen=True)
class Word:
    """One word and its box in millimetres from the top left corner of the paper."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def words(pdf: Path) -> list[list[Word]]:
    """Return the words of each page."""
    html = _run("pdftotext", "-bbox", str(pdf), "-").decode()
    pages = []
    for page in html.split("<page ")[1:]:
        found = []
        for left, top, right, bottom, text in _WORD.findall(page):
            box = (float(v) * _POINT for v in (left, top, right, bottom))
            found.append(Word(text, *box))
        pages.append(found)
    return pages


def text(pdf: Path, *, raw: bool = False) -> str:
    """Return the words, spaces made one; `raw` as the file holds them, else as poppler reads."""
    how = ["-raw"] if raw else []
    return " ".join(_run("pdftotext", *how, str(pdf), "-").decode().split())


def info(pdf: Path) -> dict[str, str]:
    """Return what pdfinfo tells, dates as they stand in the file."""
    told = _run("pdfinfo", "-rawdates", str(pdf)).decode()
    return {k.strip(): v.strip() for k, _, v in (line.partition(":") for line in told.splitlines())}


def fonts(pdf: Path) -> list[str]:
    """Return one line for each font."""
    return _run("pdffonts", str(pdf)).decode().splitlines()[2:]


def flattened(pdf: Path) -> Path:
    """Return the file as a viewer draws it: what stands in fields has become words of the page."""
    flat = pdf.with_stem(f"{pdf.stem}-flat")
    _run("pdftocairo", "-pdf", str(pdf), str(flat))
    return flat


@dataclass(frozen=True)
class Picture:
    """A page in grey, one byte a pixel."""

    width: int
    height: int
    grey: bytes
    dpi: int

    def down(self, x_mm: float) -> bytes:
        """Return the column of pixels at x."""
        return self.grey[round(x_mm * self.dpi / 25.4) :: self.width]

    def lines(self, x_mm: float) -> list[float]:
        """Return where dark lines cross the column at x, in mm from the top: their middles."""
        found, start = [], -1
        for y, level in enumerate(self.down(x_mm)):
            if level < 200 and start < 0:
                start = y
            elif level >= 200 and start >= 0:
                found.append((start + y) / 2 * 25.4 / self.dpi)
                start = -1
        return found


def picture(pdf: Path, page: int, dpi: int = 400) -> Picture:
    """Return a page (from 1) as pixels."""
    data = _run("pdftoppm", "-gray", "-r", str(dpi), "-f", str(page), "-l", str(page), str(pdf))
    head = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", data)
    assert head is not None
    return Picture(int(head[1]), int(head[2]), data[head.end() :], dpi)


def colours(pdf: Path, page: int) -> set[bytes]:
    """Return every colour on a page (from 1) that is not a grey."""
    data = _run("pdftoppm", "-r", "60", "-f", str(page), "-l", str(page), str(pdf))
    head = re.match(rb"P6\s+(\d+)\s+(\d+)\s+255\s", data)
    assert head is not None
    pixels = data[head.end() :]
    return {pixels[n : n + 3] for n in range(0, len(pixels), 3)} - {
        bytes([g] * 3) for g in range(256)
    }


def _run(*command: str) -> bytes:
    return subprocess.run(command, check=True, capture_output=True).stdout
