"""The face of what people type into a PDF: embedded whole, for any letter may come.

Qt embeds only the letters that a page shows. Here the whole program of our reading face goes into
the file, with a table from letters to its glyphs, so that a viewer needs no font of its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Final

from PySide6.QtGui import QRawFont

from twofold.printing import fonts

NAME: Final = "TwofoldText"  # in the file
_EM: Final = 1000  # PDF counts widths in thousandths of the size
#: Latin with all its accents, Greek, Cyrillic, and the marks, currencies and signs beside them. A
#: glyph that serves several letters is known by the first: what people type comes first.
_LETTERS: Final = (
    *range(0x20, 0x7F),
    *range(0xA1, 0xB5),
    *range(0xB6, 0x250),
    *range(0x370, 0x530),
    *range(0x1E00, 0x2000),
    *range(0x2010, 0x2300),
    *(0xA0, 0xB5),
    *range(0x2B0, 0x370),
)


@dataclass(frozen=True, slots=True)
class FieldFace:
    """A font program (bare CFF) and what a PDF has to say about it.

    Args:
        program: The CFF table.
        glyphs: Letter → its glyph.
        widths: Glyph → how wide it is, in thousandths of the size.
        ascent: Height above the baseline, in thousandths.
        descent: Depth below it, negative.
    """

    program: bytes
    glyphs: dict[int, int]
    widths: dict[int, int]
    ascent: int
    descent: int

    def to_unicode(self) -> bytes:
        """Return the table by which a viewer finds the glyph of a letter, and back."""
        named: dict[int, int] = {}
        for letter, glyph in self.glyphs.items():
            named.setdefault(glyph, letter)
        pairs = [f"<{glyph:04X}> <{letter:04X}>" for glyph, letter in sorted(named.items())]
        parts = [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
        ]
        for start in range(0, len(pairs), 100):  # the most that one list may have
            some = pairs[start : start + 100]
            parts += [f"{len(some)} beginbfchar", *some, "endbfchar"]
        parts.append("endcmap CMapName currentdict /CMap defineresource pop end end")
        return "\n".join(parts).encode()

    def runs(self) -> Iterator[tuple[int, list[int]]]:
        """Yield widths as a PDF lists them: a first glyph, and those of it and its followers."""
        ordered = sorted(self.widths.items())
        numbered = ((glyph - place, glyph, wide) for place, (glyph, wide) in enumerate(ordered))
        for _, run in groupby(numbered, key=lambda one: one[0]):
            found = list(run)
            yield found[0][1], [wide for _, _, wide in found]


@cache
def field_face() -> FieldFace:
    """Read the face. Needs no application."""
    raw = QRawFont(str(fonts.file_of(fonts.SERIF)), _EM)
    glyphs: dict[int, int] = {}
    for letter in _LETTERS:
        if raw.supportsCharacter(letter):
            found = raw.glyphIndexesForString(chr(letter))
            if len(found) == 1 and found[0]:
                glyphs[letter] = found[0]
    ordered = sorted(set(glyphs.values()))
    wide = raw.advancesForGlyphIndexes(ordered)
    return FieldFace(
        program=bytes(raw.fontTable("CFF ").data()),
        glyphs=glyphs,
        widths={g: round(at.x()) for g, at in zip(ordered, wide, strict=True)},
        ascent=round(raw.ascent()),
        descent=-round(raw.descent()),
    )
