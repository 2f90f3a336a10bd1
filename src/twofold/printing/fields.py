"""Form fields over our own pages: a sheet that can be filled in on a screen.

Qt writes no fields, so pypdf adds them to the finished file, over the spots that were laid out.
Fields are named by question, pass and owner (`topic:1:ours`), with the blank, cell, option or
partner behind (`topic:1:ours:2`); circles of one question share one field.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from twofold.printing.field_face import NAME, field_face
from twofold.printing.filled import SHEET_FIELD, hush
from twofold.printing.measures import DPI
from twofold.printing.pieces import Spot
from twofold.printing.sides import Part, Side

if TYPE_CHECKING:
    from pypdf import PdfWriter
    from pypdf.generic import (
        DictionaryObject,
        IndirectObject,
        NameObject,
        PdfObject,
        StreamObject,
    )

_POINT = 72 / 25.4  # points in a millimetre
_MULTILINE, _RADIO, _READ_ONLY = 1 << 12, 1 << 15, 1
_HIDDEN, _PRINT = 2, 4
_INK = "0.13 g"
_SERIF, _CAPITALS, _STEM = 1 << 1 | 1 << 5, 670, 84  # of our face, in a viewer's words
_NUMBERED = 15  # points; circles that wide carry a number
_BEZIER = 0.5523  # what makes four curves a circle


@dataclass(frozen=True, slots=True)
class Place:
    """A spot on a finished side: the rectangle in points from the lower left corner."""

    spot: Spot
    side: int
    box: tuple[float, float, float, float]

    @property
    def group(self) -> str:
        """The name that all parts of one answer share."""
        key = self.spot.key
        return f"{key.question}:{key.passing}:{key.owner}"

    @property
    def name(self) -> str:
        """The name of the field."""
        alone = self.spot.sort in {"pick", "lines"}
        return self.group if alone else f"{self.group}:{self.spot.part}"


def places(sides: Sequence[Side]) -> Iterator[Place]:
    """Yield every place to write, in reading order."""
    for number, side in enumerate(sides):
        for part in side.parts:
            for placed in part.laid.pages[part.number].placed:
                for spot in placed.piece.spots:
                    yield Place(spot, number, _box(side, part, spot, placed.y))


def with_fields(content: bytes, sides: Sequence[Side]) -> bytes:
    """Return a finished PDF with a field over every place to write."""
    hush()
    from pypdf import PdfReader, PdfWriter  # late: 250 ms, and few sheets are filled on a screen

    writer = PdfWriter(clone_from=PdfReader(BytesIO(content)))
    writer.pdf_header = "%PDF-1.6"
    sheet = sides[0].parts[0].laid.sheet
    _Fields(writer).add(tuple(places(sides)), sheet.lang)
    mark = f"{sheet.exercise_id} {sheet.lang} {sheet.sha}"
    _Fields(writer).add_hidden(mark)
    done = BytesIO()
    writer.write(done)
    return done.getvalue()


class _Fields:
    """Adds fields to one file."""

    def __init__(self, writer: "PdfWriter") -> None:
        # Late, as above.
        from pypdf import generic

        self._pdf = generic
        self._writer = writer

    def add(self, found: Sequence[Place], lang: str) -> None:
        """Add a field for each place; circles of one question become one."""
        pdf, writer = self._pdf, self._writer
        name = pdf.NameObject
        fonts = pdf.DictionaryObject({name(f"/{NAME}"): self._face()})
        form = pdf.DictionaryObject(
            {
                name("/Fields"): pdf.ArrayObject(),
                name("/NeedAppearances"): pdf.BooleanObject(True),  # noqa: FBT003 - a PDF's own true
                name("/DA"): pdf.TextStringObject(f"/{NAME} 11 Tf {_INK}"),
                name("/DR"): pdf.DictionaryObject({name("/Font"): fonts}),
            }
        )
        writer.root_object[name("/AcroForm")] = form
        writer.root_object[name("/Lang")] = pdf.TextStringObject(lang)
        groups: dict[str, IndirectObject] = {}
        for place in found:
            match place.spot.sort:
                case "line" | "lines":
                    self._field(self._text(place), place)
                case "tick":
                    self._field(self._tick(place), place)
                case "pick":
                    if place.name not in groups:
                        groups[place.name] = self._group(place)
                    self._circle(place, groups[place.name])
        for page in writer.pages:
            page[name("/Tabs")] = name("/R")

    def add_hidden(self, words: str) -> None:
        """Say which sheet this is, where no reader sees it and no viewer drops it."""
        pdf = self._pdf
        name = pdf.NameObject
        field = pdf.DictionaryObject(
            {
                name("/FT"): name("/Tx"),
                name("/T"): pdf.TextStringObject(SHEET_FIELD),
                name("/V"): pdf.TextStringObject(words),
                name("/Ff"): pdf.NumberObject(_READ_ONLY),
            }
        )
        self._attach(self._widget(field, (0, 0, 0, 0), 0, _HIDDEN), 0, top=True)

    def _face(self) -> "IndirectObject":
        """Put the face of what is typed into the file, whole."""
        pdf, face = self._pdf, field_face()
        name, number, text = pdf.NameObject, pdf.NumberObject, pdf.TextStringObject
        base = name(f"/{NAME}")
        program = self._stream(face.program)
        program[name("/Subtype")] = name("/CIDFontType0C")
        about = pdf.DictionaryObject(
            {
                name("/Type"): name("/FontDescriptor"),
                name("/FontName"): base,
                name("/Flags"): number(_SERIF),
                name("/FontBBox"): pdf.ArrayObject(
                    [number(n) for n in (-200, face.descent, 1200, face.ascent)]
                ),
                name("/ItalicAngle"): number(0),
                name("/Ascent"): number(face.ascent),
                name("/Descent"): number(face.descent),
                name("/CapHeight"): number(_CAPITALS),
                name("/StemV"): number(_STEM),
                name("/FontFile3"): self._kept(program),
            }
        )
        widths = pdf.ArrayObject()
        for first, wide in face.runs():
            widths += [number(first), pdf.ArrayObject([number(w) for w in wide])]
        system = {"/Registry": text("Adobe"), "/Ordering": text("Identity")}
        order = pdf.DictionaryObject({name(key): value for key, value in system.items()})
        order[name("/Supplement")] = number(0)
        glyphs = pdf.DictionaryObject(
            {
                name("/Type"): name("/Font"),
                name("/Subtype"): name("/CIDFontType0"),
                name("/BaseFont"): base,
                name("/CIDSystemInfo"): order,
                name("/FontDescriptor"): self._kept(about),
                name("/W"): widths,
            }
        )
        whole = pdf.DictionaryObject(
            {
                name("/Type"): name("/Font"),
                name("/Subtype"): name("/Type0"),
                name("/BaseFont"): base,
                name("/Encoding"): name("/Identity-H"),
                name("/DescendantFonts"): pdf.ArrayObject([self._kept(glyphs)]),
                name("/ToUnicode"): self._kept(self._stream(face.to_unicode())),
            }
        )
        return self._kept(whole)

    def _stream(self, content: bytes) -> "StreamObject":
        stream = self._pdf.StreamObject()
        stream.set_data(content)
        return stream.flate_encode()

    def _kept(self, made: "PdfObject") -> "IndirectObject":
        return self._writer._add_object(made)  # noqa: SLF001 - pypdf's way in

    # ── the sorts ────────────────────────────────────────────────────────────────────────────
    def _text(self, place: Place) -> "DictionaryObject":
        pdf = self._pdf
        name = pdf.NameObject
        size = 11 if place.box[3] - place.box[1] > 13 else 0
        field = self._named(place, place.name)
        field[name("/FT")] = name("/Tx")
        field[name("/V")] = pdf.TextStringObject("")
        field[name("/DA")] = pdf.TextStringObject(f"/{NAME} {size} Tf {_INK}")
        if place.spot.sort == "lines":
            field[name("/Ff")] = pdf.NumberObject(_MULTILINE)
        return field

    def _tick(self, place: Place) -> "DictionaryObject":
        pdf = self._pdf
        name = pdf.NameObject
        field = self._named(place, place.name)
        field[name("/FT")] = name("/Btn")
        self._states(field, place, "yes")
        field[name("/V")] = name("/Off")
        return field

    def _group(self, place: Place) -> "IndirectObject":
        pdf = self._pdf
        name = pdf.NameObject
        field = self._named(place, place.name)
        field[name("/FT")] = name("/Btn")
        field[name("/Ff")] = pdf.NumberObject(_RADIO)
        field[name("/V")] = name("/Off")
        field[name("/Kids")] = pdf.ArrayObject()
        kept = self._kept(field)
        self._all().append(kept)
        return kept

    def _circle(self, place: Place, group: "IndirectObject") -> None:
        pdf = self._pdf
        name = pdf.NameObject
        circle = pdf.DictionaryObject({name("/Parent"): group})
        circle[name("/TU")] = pdf.TextStringObject(place.spot.words)
        self._states(circle, place, place.spot.part)
        kept = self._attach(self._widget(circle, place.box, place.side), place.side, top=False)
        group.get_object()[name("/Kids")].append(kept)  # type: ignore[index] # the dictionary of `_group`

    # ── what they share ──────────────────────────────────────────────────────────────────────
    def _named(self, place: Place, field_name: str) -> "DictionaryObject":
        pdf = self._pdf
        name = pdf.NameObject
        named: DictionaryObject = pdf.DictionaryObject(
            {
                name("/T"): pdf.TextStringObject(field_name),
                name("/TU"): pdf.TextStringObject(place.spot.words or field_name),
            }
        )
        return named

    def _states(self, field: "DictionaryObject", place: Place, on: str) -> None:
        """Give a box or circle its two looks. What lies under it is printed on the page."""
        pdf = self._pdf
        name = pdf.NameObject
        wide, high = place.box[2] - place.box[0], place.box[3] - place.box[1]
        drawn = _tick(wide, high) if place.spot.sort == "tick" else _dot(wide, high)
        looks = pdf.DictionaryObject()
        for state, ink in ((on, drawn), ("Off", "")):
            stream = pdf.StreamObject()
            stream.set_data(ink.encode())
            stream[name("/Type")] = name("/XObject")
            stream[name("/Subtype")] = name("/Form")
            stream[name("/BBox")] = pdf.ArrayObject(
                [pdf.FloatObject(round(n, 2)) for n in (0, 0, wide, high)]
            )
            looks[name(f"/{state}")] = self._kept(stream)
        field[name("/AP")] = pdf.DictionaryObject({name("/N"): looks})
        field[name("/AS")] = name("/Off")

    def _widget(
        self,
        field: "DictionaryObject",
        box: tuple[float, float, float, float],
        side: int,
        flags: int = _PRINT,
    ) -> "DictionaryObject":
        pdf = self._pdf
        name = pdf.NameObject
        field[name("/Type")] = name("/Annot")
        field[name("/Subtype")] = name("/Widget")
        field[name("/F")] = pdf.NumberObject(flags)
        field[name("/Rect")] = pdf.ArrayObject([pdf.FloatObject(round(n, 2)) for n in box])
        reference = self._writer.pages[side].indirect_reference
        if reference is not None:
            field[name("/P")] = reference
        return field

    def _field(self, field: "DictionaryObject", place: Place) -> None:
        self._attach(self._widget(field, place.box, place.side), place.side, top=True)

    def _attach(self, widget: "DictionaryObject", side: int, *, top: bool) -> "IndirectObject":
        pdf = self._pdf
        annots: NameObject = pdf.NameObject("/Annots")
        page = self._writer.pages[side]
        if annots not in page:
            page[annots] = pdf.ArrayObject()
        kept = self._kept(widget)
        page[annots].append(kept)  # type: ignore[attr-defined] # an array, see above
        if top:
            self._all().append(kept)
        return kept

    def _all(self) -> "list[IndirectObject]":
        form = self._writer.root_object["/AcroForm"]
        fields: list[IndirectObject] = form["/Fields"]  # type: ignore[index] # made in `add`
        return fields


def _box(side: Side, part: Part, spot: Spot, top: float) -> tuple[float, float, float, float]:
    per = 25.4 / DPI
    wide, x = spot.width * per, spot.x * per
    if part.laid.mirrored:
        x = part.laid.form.width - x - wide
    left = part.left + x
    upper = side.height - (part.top + (top + spot.y) * per)
    lower = upper - spot.height * per
    return left * _POINT, lower * _POINT, (left + wide) * _POINT, upper * _POINT


def _dot(wide: float, high: float) -> str:
    """Return a ring inside a printed circle with a number, a dot in one without."""
    numbered = wide > _NUMBERED
    radius, x, y = min(wide, high) * (0.40 if numbered else 0.26), wide / 2, high / 2
    way = [f"0.13 G 0.13 g {max(radius * 0.22, 0.5):.2f} w {x + radius:.2f} {y:.2f} m"]
    east, north = (1.0, 0.0), (0.0, 1.0)
    for _ in range(4):  # a quarter at a time, each from where the one before ended
        points = (
            (east[0] + _BEZIER * north[0], east[1] + _BEZIER * north[1]),
            (north[0] + _BEZIER * east[0], north[1] + _BEZIER * east[1]),
            north,
        )
        way.append(" ".join(f"{x + radius * a:.2f} {y + radius * b:.2f}" for a, b in points) + " c")
        east, north = north, (-east[0], -east[1])
    return " ".join([*way, "s" if numbered else "f"])


def _tick(wide: float, high: float) -> str:
    points = [(0.2, 0.48), (0.42, 0.24), (0.82, 0.78)]
    way = " ".join(
        f"{x * wide:.2f} {y * high:.2f} {'l' if n else 'm'}" for n, (x, y) in enumerate(points)
    )
    return f"0.13 G {wide * 0.12:.2f} w 1 J 1 j {way} S"
