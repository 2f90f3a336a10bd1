"""Places to write and marks to make, measured: rules, circles, boxes, tables, signatures."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QFont

from twofold.paper.sheet import Entries, Grid, Options, Rules, Scale, Signatures
from twofold.people import BOTH
from twofold.printing import fonts
from twofold.printing.ink import BLACK, QUIET, RULE, Box, Circle, Frame, Ink, Line, Mark, Slice
from twofold.printing.measures import mm
from twofold.printing.pieces import Piece, Spot, glue, guarded, spaced
from twofold.printing.set_text import SetText
from twofold.printing.typeset import Typesetter
from twofold.walk.answers import Key

_RULE = mm(0.25)
_MOST_FRAMED = 20  # lines in a frame; it cannot break
_TALL_ROW = mm(60)  # a kept row higher than this may break between its lines


class Forms:
    """Measures everything one fills in.

    `asked` is the question that what comes next belongs to, in plain words. `framed` puts frames
    to type into where there would be rules.
    """

    def __init__(self, setter: Typesetter, *, framed: bool = False) -> None:
        self.asked = ""
        self._framed = framed
        self._setter = setter
        self._look = setter.look
        self._body = fonts.font(fonts.SERIF, self._look.body)
        self._label = fonts.font(fonts.SANS, self._look.small)
        self._bold = fonts.font(fonts.SANS, self._look.small, semibold=True)

    def rules(self, block: Rules, x: float, width: float, below: float) -> list[Piece]:
        """Return ruled lines; the first lies 12 mm under the prompt's last baseline.

        Args:
            block: How many.
            x: Where they start.
            width: How long they are.
            below: What of the 12 mm the prompt's own descenders have used.
        """
        if self._framed and block.key:
            return [self._frame(block, x, width)]
        pieces = []
        for number in range(block.count):
            high = mm(self._look.pitch) if number else mm(self._look.first_rule) - below
            rule = Line(x, high, x + width, high, _RULE)
            pieces.append(Piece(height=high, ink=(rule,)))
        if block.key and pieces:
            high = sum(p.height for p in pieces)
            pieces[0] = replace(pieces[0], spots=(self._whole(block.key, x, 0, width, high),))
        return glue(pieces) if len(pieces) <= 4 else guarded(pieces)

    def _frame(self, block: Rules, x: float, width: float) -> Piece:
        """Return a frame as high as the rules it stands for."""
        high = mm(min(block.count, _MOST_FRAMED) * self._look.pitch)
        spots = (self._whole(block.key, x, 0, width, high),) if block.key else ()
        return Piece(height=high, ink=(Frame(x, 0, width, high),), before=mm(1.5), spots=spots)

    def _whole(self, key: Key, x: float, y: float, width: float, high: float) -> Spot:
        return Spot(key, x, y, width, high, "lines", words=self.asked)

    def scale(self, block: Scale, x: float, width: float) -> list[Piece]:
        """Return one row of circles between its two end words, or under them."""
        size, gap = mm(self._look.circle), mm(self._look.circle * 0.5)
        row = block.top * size + (block.top - 1) * gap
        if row > width:
            gap = max((width - block.top * size) / (block.top - 1), mm(0.6))
            row = block.top * size + (block.top - 1) * gap
        low, high = (self._setter.width(t, self._label) for t in (block.low, block.high))
        beside = low + high + row + 2 * mm(3) <= width
        ascent = mm(self._look.small * 0.352778 * 0.24)
        ink: list[Ink] = []
        left, top = x, 0.0
        if beside:
            middle = size / 2 + ascent
            if block.low:
                ink.append(self._setter.word(block.low, self._label, x, middle, QUIET))
                left = x + low + mm(3)
        else:
            top = self._ends(block, x, width, row, ink)
        face = fonts.font(fonts.SANS, self._look.small)
        spots: list[Spot] = []
        for number in range(1, block.top + 1):
            at = left + (number - 1) * (size + gap)
            chosen = number == block.chosen
            ink.append(Circle(at, top, size, mm(0.3), full=chosen))
            words = str(number)
            if block.key:
                spots.append(self._pick(block.key, (at, top, size), words, f"{words}/{block.top}"))
            wide = self._setter.width(words, face)
            ink.append(
                self._setter.word(
                    words,
                    face,
                    at + (size - wide) / 2,
                    top + size / 2 + ascent * 1.05,
                    1.0 if chosen else QUIET,
                )
            )
        if beside and block.high:
            at = left + row + mm(3)
            ink.append(self._setter.word(block.high, self._label, at, size / 2 + ascent, QUIET))
        return [Piece(height=top + size, ink=tuple(ink), before=mm(2.5), spots=tuple(spots))]

    def _pick(
        self, key: Key, place: tuple[float, float, float], part: str, label: str, sort: str = "pick"
    ) -> Spot:
        x, y, size = place
        told = f"{self.asked} {label}".strip()
        return Spot(key, x, y, size, size, "tick" if sort == "tick" else "pick", part, told)

    def _ends(self, block: Scale, x: float, width: float, row: float, ink: list[Ink]) -> float:
        """Set the end words on lines of their own above the circles; return their height."""
        half = min(row, width) / 2 - mm(2)
        tallest = 0.0
        for text, ends in ((block.low, False), (block.high, True)):
            if text:
                set_text = self._setter.plain(text, half, face=self._label)
                at = x + row - min(set_text.natural_width, half) if ends else x
                ink.append(set_text.whole(at, 0, QUIET))
                tallest = max(tallest, set_text.height)
        return tallest + mm(1.5)

    def options(self, block: Options, x: float, width: float) -> list[Piece]:
        """Return the choices: in one row where all fit, else in two columns or in one."""
        size, gap = mm(self._look.box), mm(2.6)
        wide = [self._setter.width(label, self._body) + mm(1) for label in block.labels]
        between = mm(7)
        total = sum(size + gap + w for w in wide) + between * (len(wide) - 1)
        if total <= width:
            ink: list[Ink] = []
            spots: list[Spot] = []
            at, high = x, 0.0
            for number, label in enumerate(block.labels):
                text = self._setter.plain(label, wide[number])
                marks = self._choice(block, number, at, text)
                ink += marks
                spots += self._chosen(block, number, marks[0])
                ink.append(text.whole(at + size + gap, 0))
                at += size + gap + wide[number] + between
                high = max(high, text.height)
            return [Piece(height=high, ink=tuple(ink), before=mm(2.5), spots=tuple(spots))]
        columns = 2 if len(wide) >= 4 and size + gap + max(wide) <= (width - between) / 2 else 1
        column = (width - between * (columns - 1)) / columns
        pieces = []
        for first in range(0, len(wide), columns):
            inks: list[Ink] = []
            places: list[Spot] = []
            high = 0.0
            for number in range(first, min(first + columns, len(wide))):
                at = x + (number - first) * (column + between)
                text = self._setter.plain(block.labels[number], column - size - gap)
                marks = self._choice(block, number, at, text)
                inks += [*marks, text.whole(at + size + gap, 0)]
                places += self._chosen(block, number, marks[0])
                high = max(high, text.height)
            piece = Piece(height=high, ink=tuple(inks), before=mm(2.2), spots=tuple(places))
            pieces.append(piece)
        return glue(pieces) if len(pieces) <= 6 else guarded(pieces)

    def _chosen(self, block: Options, number: int, mark: Box | Circle) -> tuple[Spot, ...]:
        """Return the place to choose an option, where it can be chosen on a screen."""
        if block.key is None or number >= len(block.ids):
            return ()
        sort = "tick" if block.many else "pick"
        place = (mark.x, mark.y, mark.size)
        return (self._pick(block.key, place, block.ids[number], block.labels[number], sort),)

    def _choice(
        self, block: Options, number: int, x: float, text: SetText
    ) -> list[Box] | list[Circle]:
        size = mm(self._look.box)
        line = text.lines[0]
        y = line.baseline - line.top - size * 0.88
        chosen = number in block.chosen
        if block.many:
            return [Box(x, y, size, mm(0.3), tick=chosen)]
        return [Circle(x, y, size, mm(0.3), dot=chosen)]

    def entries(self, block: Entries, x: float, width: float) -> list[Piece]:
        """Return a numbered list, to be written or as kept."""
        indent = mm(8)
        if block.kept:
            pieces: list[Piece] = []
            for number, words in enumerate(block.kept, 1):
                text = self._setter.plain(words, width - indent, theirs=True)
                lines = spaced(text.slices(x + indent), mm(2))
                base = text.lines[0].baseline - text.lines[0].top
                figure = self._setter.word(f"{number}.", self._body, x, base, QUIET)
                lines[0] = replace(lines[0], ink=(figure, *lines[0].ink))
                pieces += lines
            return pieces
        pieces = []
        for number in range(1, block.count + 1):
            high = mm(self._look.pitch) if number > 1 else mm(self._look.first_rule - 1)
            figure = self._setter.word(f"{number}.", self._body, x, high - mm(1.2), QUIET)
            rule = Line(x + indent, high, x + width, high, _RULE)
            spots = self._line(block.key, str(number - 1), (x + indent, high, width - indent))
            pieces.append(Piece(height=high, ink=(figure, rule), spots=spots))
        return glue(pieces) if len(pieces) <= 5 else guarded(pieces)

    def _line(
        self, key: Key | None, part: str, place: tuple[float, float, float]
    ) -> tuple[Spot, ...]:
        """Return a place for one line of text over a rule: from x, on the rule at y, so wide."""
        if key is None:
            return ()
        x, y, width = place
        high = mm(self._look.pitch - 1.5)
        return (Spot(key, x, y - high - mm(0.3), width, high, "line", part, self.asked),)

    def signatures(self, block: Signatures, x: float, width: float) -> list[Piece]:
        """Return two lines side by side, each behind its mark."""
        gap = mm(8)
        half = (width - gap) / 2
        high = mm(self._look.first_rule + 1)
        ink: list[Ink] = []
        spots: list[Spot] = []
        for number, owner in enumerate(BOTH):
            left = x + number * (half + gap)
            ink.append(Mark(owner, left, high - mm(2.9), mm(2.4)))
            at = left + mm(4.2)
            ink.append(self._setter.word(block.words, self._label, at, high - mm(0.8), QUIET))
            start = at + self._setter.width(block.words, self._label) + mm(2)
            ink.append(Line(start, high, left + half, high, _RULE))
            name = block.names[number]
            if name:
                ink.append(self._fitting(name, start + mm(1), high - mm(1.4), left + half - start))
            spots += self._line(block.key, owner, (start, high, left + half - start))
        return [Piece(height=high + mm(1), ink=tuple(ink), spots=tuple(spots))]

    def _fitting(self, text: str, x: float, y: float, width: float) -> Ink:
        """Return words on one line, set smaller where they would run out of it."""
        face = QFont(self._body)
        while self._setter.width(text, face) > width and face.pixelSize() > 60:
            face.setPixelSize(round(face.pixelSize() * 0.92))
        return self._setter.word(text, face, x, y)

    def grid(self, block: Grid, x: float, width: float) -> list[Piece]:
        """Return a table; its head is set again on every page it runs over to."""
        wide = self._columns(block, width)
        head = self._row(block.columns, x, wide, head=True)
        pieces: list[Piece] = []
        top = head[-1] if head else None
        for number, row in enumerate(block.rows):
            lines = self._row(row, x, wide)
            if block.key:
                spots = self._cells(block, number, x, wide, sum(p.height for p in lines))
                lines[0] = replace(lines[0], spots=spots)
            pieces += [replace(piece, head=top) for piece in lines]
        return [*glue(head, to_next=True), *pieces]

    def _cells(
        self, block: Grid, row: int, x: float, wide: Sequence[float], high: float
    ) -> tuple[Spot, ...]:
        """Return the empty cells of a row, as places to type."""
        spots, left = [], x
        for number, (cell, width) in enumerate(zip(block.rows[row], wide, strict=False)):
            if block.key and not cell.strip():
                head = block.columns[number] if number < len(block.columns) else ""
                words = f"{self.asked} {head} {row + 1}".strip()
                inset = mm(0.6)
                spots.append(
                    Spot(
                        block.key,
                        left + inset,
                        inset,
                        width - 2 * inset,
                        high - 2 * inset,
                        "line",
                        f"{row}.{number}",
                        words,
                    )
                )
            left += width
        return tuple(spots)

    def _row(
        self,
        cells: Sequence[str],
        x: float,
        wide: Sequence[float],
        *,
        head: bool = False,
    ) -> list[Piece]:
        """Return one row as pieces of one line each, held together unless it is very tall."""
        pad = mm(1.8)
        texts = [
            self._setter.plain(
                cell, w - 2 * pad, face=self._bold if head else None, theirs=not head
            )
            for cell, w in zip(cells, wide, strict=False)
        ]
        if head and not any(c.strip() for c in cells):
            return []
        count = max((len(t.lines) for t in texts), default=1)
        empty = any(not c.strip() for c in cells)
        pieces = []
        for at in range(count):
            lines = [(t, t.lines[at]) for t in texts if at < len(t.lines)]
            high = max((s.bottom - s.top for _, s in lines), default=mm(5))
            above = pad if at == 0 else 0.0
            below = pad if at == count - 1 else 0.0
            if head:
                above, below = mm(2), mm(0.8)
            elif count == 1 and empty:
                spare = max(mm(self._look.row) - high, 2 * pad)
                above = below = spare / 2
            tall = above + high + below
            ink: list[Ink] = []
            if not head:
                ink += _frame(x, wide, tall, top=at == 0, bottom=at == count - 1)
            left = x
            for number, text in enumerate(texts):
                if at < len(text.lines) and cells[number].strip():
                    level = QUIET if head else BLACK
                    line = (text.lines[at],)
                    ink.append(Slice(line, text.width, left + pad, above, level))
                left += wide[number]
            pieces.append(Piece(height=tall, ink=tuple(ink)))
        together = sum(p.height for p in pieces) <= _TALL_ROW
        return glue(pieces) if together else guarded(pieces)

    def _columns(self, block: Grid, width: float) -> list[float]:
        """Return the widths of the columns in layout units."""
        count = (
            max(len(block.columns), *(len(r) for r in block.rows), 1)
            if block.rows
            else len(block.columns)
        )
        if len(block.shares) == count:
            return [share * width for share in block.shares]
        texts = [
            [r[n] if n < len(r) else "" for r in (block.columns, *block.rows)] for n in range(count)
        ]
        printed = [any(c.strip() for c in column[1:]) for column in texts]
        least, most = width * 0.12, width * 0.75 if count > 1 else width
        wanted = [
            max(
                max(
                    self._setter.width(c, self._bold if not n else self._body)
                    for n, c in enumerate(column)
                )
                + mm(5),
                width / count if not filled else least,
            )
            for column, filled in zip(texts, printed, strict=True)
        ]
        wanted = [min(max(w, least), most) for w in wanted]
        return [w * width / sum(wanted) for w in wanted]


def _frame(x: float, wide: Sequence[float], high: float, *, top: bool, bottom: bool) -> list[Ink]:
    """Return the lines round the cells of one row."""
    right = x + sum(wide)
    lines: list[Ink] = []
    if top:
        lines.append(Line(x, 0, right, 0, _RULE, RULE))
    if bottom:
        lines.append(Line(x, high, right, high, _RULE, RULE))
    at = x
    for w in (0.0, *wide):
        at += w
        lines.append(Line(at, 0, at, high, _RULE, RULE))
    return lines
