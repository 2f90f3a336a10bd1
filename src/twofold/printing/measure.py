"""The blocks of a sheet, measured into pieces."""

import re
from collections.abc import Iterable
from dataclasses import replace
from html import escape, unescape

from twofold.paper.sheet import (
    Aside,
    Band,
    Block,
    Cards,
    Chapter,
    Entries,
    Grid,
    Heading,
    Kept,
    Legend,
    LookBack,
    Options,
    PageOf,
    Prompt,
    Prose,
    Rules,
    Scale,
    Sentence,
    Signatures,
    Title,
    Turn,
)
from twofold.people import BOTH, Owner
from twofold.printing import fonts
from twofold.printing.cards import CardPress
from twofold.printing.forms import Forms
from twofold.printing.ink import BLACK, QUIET, Book, Circle, Ink, Line, Mark
from twofold.printing.measures import LAST_START_MM, mm
from twofold.printing.paint import mark_width
from twofold.printing.pieces import Belongs, Piece, Spot, glue, spaced
from twofold.printing.typeset import Typesetter

_TAG = re.compile(r"<[^>]*>")
_BAND_INDENT = mm(5.6)
_MARK = mm(2.5)
_SHORT = mm(60)  # of a step's head and words; higher ones may part from the first question


class Measure:
    """Measures the blocks of one sheet, in order."""

    def __init__(self, setter: Typesetter, width: float, *, framed: bool = False) -> None:
        self._setter = setter
        self._look = setter.look
        self._forms = Forms(setter, framed=framed)
        self._width = width
        self._bands = 0
        self._below = 0.0  # how far the last line reaches under its baseline
        small, heading = self._look.small, self._look.heading
        self._note = fonts.font(fonts.SANS, small)
        self._strong = fonts.font(fonts.SANS, small, semibold=True)
        self._heading = fonts.font(fonts.SERIF, heading, semibold=True)
        self._title = fonts.font(fonts.SERIF, self._look.title, semibold=True)

    def pieces(self, blocks: Iterable[Block], *, hold: bool = True) -> list[Piece]:
        """Return all pieces of a sheet; `hold` keeps a step's words with its first question."""
        found: list[Piece] = []
        start = -1  # where the present step begins, while nothing has been asked in it
        for block in (*blocks, None):
            heads = block is None or isinstance(block, Heading | Turn)
            if hold and start >= 0 and (heads or not _opens(block)):
                found[start:] = self._held(found[start:], to_next=not heads)
                start = -1
            if isinstance(block, Heading) and not block.away:
                start = len(found)
            if block is not None:
                found += self._block(block, 0.0, self._width)
        return found

    @staticmethod
    def _held(opening: list[Piece], *, to_next: bool) -> list[Piece]:
        """Return a short opening of a step held together, and to its first question if it asks."""
        high = sum(piece.before + piece.height for piece in opening)
        return glue(opening, to_next=to_next) if high <= _SHORT else opening

    def _block(self, block: Block, x: float, width: float) -> list[Piece]:
        match block:
            case Title() | Legend() | Heading() | PageOf() | Chapter():
                return self._top(block)
            case Cards():
                return CardPress(self._setter).pieces(block)
            case Turn():
                return [Piece(height=0, turn=True)]
            case Band():
                return self._band(block)
            case Prose() | Aside() | Prompt() | Kept() | LookBack() | Sentence():
                return self._text(block, x, width)
            case Rules() | Scale() | Options() | Entries() | Grid() | Signatures():
                return self._form(block, x, width)

    # ── Text ──────────────────────────────────────────────────────────────────────────────────
    def _text(
        self,
        block: Prose | Aside | Prompt | Kept | LookBack | Sentence,
        x: float,
        width: float,
    ) -> list[Piece]:
        match block:
            case Prose():
                points = self._look.small + 0.5 if block.quiet else self._look.body
                text = self._setter.html(block.html, width, points=points)
                return spaced(text.slices(x, QUIET if block.quiet else BLACK), mm(2.7))
            case Aside():
                return self._aside(block, x, width)
            case Prompt():
                return self._prompt(block, x, width)
            case Kept():
                return spaced(self._setter.plain(block.text, width, theirs=True).slices(x), mm(1.6))
            case LookBack():
                return self._look_back(block, x, width)
            case Sentence():
                return self._sentence(block, x, width)

    def _lines(self, html: str, x: float, width: float, *, before: float) -> list[Piece]:
        text = self._setter.html(html, width)
        last = text.lines[-1]
        self._below = last.bottom - last.baseline
        return spaced(text.slices(x), before)

    def _prompt(self, block: Prompt, x: float, width: float) -> list[Piece]:
        self._forms.asked = _plain(block.html)
        hint = f" <span style='font-size:small'>({escape(block.hint)})</span>" if block.hint else ""
        pieces = self._lines(f"<p>{block.html}{hint}</p>", x, width, before=mm(4.2))
        return glue(pieces, to_next=True)

    def _aside(self, block: Aside, x: float, width: float) -> list[Piece]:
        indent = _BAND_INDENT
        label = f"<span style='font-weight:600'>{escape(block.words)}:</span> "
        html = block.html.replace("<p>", f"<p>{label}", 1)
        if html == block.html:
            html = f"<p>{label}</p>{block.html}"
        text = self._setter.html(html, width - indent, points=self._look.body - 0.5)
        pieces = spaced(text.slices(x + indent), mm(2.7))
        first = text.lines[0]
        mark = self._mark(block.owner, x, first.baseline - first.top)
        return [replace(pieces[0], ink=(mark, *pieces[0].ink)), *pieces[1:]]

    def _look_back(self, block: LookBack, x: float, width: float) -> list[Piece]:
        lead_in = f"{escape(block.lead)}: " if block.lead else ""
        words = f"<p>{lead_in}{escape(block.words)}</p>"
        lead = self._lines(words, x, width, before=mm(3))
        if not block.lines:
            return lead
        rules = self._forms.rules(Rules(block.lines), x, width, self._below)
        return [*glue(lead, to_next=True), *rules]

    def _sentence(self, block: Sentence, x: float, width: float) -> list[Piece]:
        text, gaps = self._setter.sentence(block.parts, block.kept, width)
        pieces = text.slices(x)
        drop, inset = mm(0.9), mm(0.4)
        asked = _plain(" … ".join(block.parts))
        for number, gap in enumerate(gaps):
            piece, line = pieces[gap.line], text.lines[gap.line]
            base = line.baseline - line.top + drop
            rule = Line(x + gap.start + inset, base, x + gap.end - inset, base, mm(0.25))
            spots = piece.spots
            if block.key:
                left, wide, high = rule.x1, rule.x2 - rule.x1, mm(6.5)
                top = base - high - mm(0.2)
                spot = Spot(block.key, left, top, wide, high, "line", str(number), asked)
                spots = (*spots, spot)
            pieces[gap.line] = replace(piece, ink=(*piece.ink, rule), spots=spots)
        pieces = spaced(pieces, mm(4 if gaps else 2))
        return glue(pieces) if len(pieces) <= 4 else pieces

    # ── Heads ─────────────────────────────────────────────────────────────────────────────────
    def _top(self, block: Title | Legend | Heading | PageOf | Chapter) -> list[Piece]:
        match block:
            case Title():
                return self._head(block)
            case Legend():
                return self._legend(block)
            case Heading():
                return self._step(block)
            case PageOf():
                return self._page_of(block)
            case Chapter():
                return self._chapter(block)

    def _head(self, block: Title) -> list[Piece]:
        book = mm(15)
        width = self._width - book - mm(6)
        title = self._setter.plain(block.text, width, face=self._title, leading=104)
        height, ink = title.height, [Book(self._width - book, -mm(1), book)]
        drawn: list[Ink] = [*ink, title.whole(0, 0)]
        if block.facts:
            facts = self._setter.plain(block.facts, width, face=self._note)
            drawn.append(facts.whole(0, height + mm(1.2), QUIET))
            height += mm(1.2) + facts.height
        return [
            Piece(height=max(height, book), ink=tuple(drawn), glued=True),
            Piece(height=mm(1.5)),
        ]

    def _legend(self, block: Legend) -> list[Piece]:
        high, gap = mm(10), mm(8)
        words = self._setter.width(block.words, self._note)
        ink: list[Ink] = []
        free = self._width - words - gap
        beside = free >= mm(90)
        each = ((free if beside else self._width) - gap) / 2
        for number, owner in enumerate(BOTH):
            left = number * (each + gap)
            ink.append(Mark(owner, left, high - mm(2.8), _MARK))
            ink.append(Line(left + mm(4.2), high, left + each, high, mm(0.25)))
        pieces = [Piece(height=high + mm(0.5), ink=tuple(ink))]
        if beside:
            word = self._setter.word(
                block.words, self._note, self._width - words, high - mm(0.4), QUIET
            )
            return [replace(pieces[0], ink=(*ink, word))]
        note = self._setter.plain(block.words, self._width, face=self._note)
        return [*glue(pieces, to_next=True), *spaced(note.slices(0, QUIET), mm(1.4))]

    def _step(self, block: Heading) -> list[Piece]:
        size = mm(6.2 if self._look.body < 13 else 7.4)
        indent = size + mm(2.4) if block.number else 0.0
        title = self._setter.plain(
            block.text, self._width - indent, face=self._heading, leading=104
        )
        base = title.lines[0].baseline - title.lines[0].top
        rise = self._look.heading * 0.352778 * 0.33  # half the height of its capitals, in mm
        ink: list[Ink] = []
        if block.number:
            ink += self._number(block.number, size, base - mm(rise))
        ink.append(title.whole(indent, 0))
        height, extra = title.height, self._beside(block)
        if extra:
            at = indent + title.natural_width + mm(3.4)
            wide = self._extra_width(extra)
            if len(title.lines) == 1 and at + wide <= self._width:
                ink += self._placed(extra, at, base)
            else:
                words = self._setter.plain(
                    block.note, self._width - indent - mm(5), face=self._note
                )
                shift = mm(4) if block.mark else 0.0
                first = words.lines[0].baseline - words.lines[0].top
                if block.mark:
                    ink.append(self._mark(block.mark, indent, height + mm(0.6) + first))
                    shift = mark_width(Mark(block.mark, 0, 0, _MARK)) + mm(1.6)
                ink.append(words.whole(indent + shift, height + mm(0.6), QUIET))
                height += mm(0.6) + words.height
        before = mm(8.5 if self._look.body < 13 else 10)
        return [
            Piece(
                height=max(height, size * 0.9),
                ink=tuple(ink),
                before=before,
                glued=not block.away,
                room=0 if block.away else mm(LAST_START_MM),
            )
        ]

    def _number(self, number: int, size: float, middle: float) -> list[Ink]:
        face = self._strong
        text = str(number)
        wide = self._setter.width(text, face)
        drop = mm(self._look.small * 0.352778 * 0.325)
        return [
            Circle(0, middle - size / 2, size, mm(0.25), 0.5),
            self._setter.word(text, face, (size - wide) / 2, middle + drop, QUIET),
        ]

    def _beside(self, block: Heading) -> tuple[Owner | None, str] | None:
        return (block.mark, block.note) if block.note else None

    def _extra_width(self, extra: tuple[Owner | None, str]) -> float:
        mark, note = extra
        lead = mark_width(Mark(mark, 0, 0, _MARK)) + mm(1.6) if mark else mm(2.2)
        return lead + self._setter.width(note, self._note)

    def _placed(self, extra: tuple[Owner | None, str], x: float, base: float) -> list[Ink]:
        """Return the note beside a title: behind a mark, or behind a small dot."""
        mark, note = extra
        level = QUIET
        if mark:
            drawn = self._mark(mark, x, base)
            start = x + mark_width(drawn) + mm(1.6)
            return [drawn, self._setter.word(note, self._note, start, base, level)]
        dot = Circle(x, base - mm(1.35), mm(0.6), 0, level, full=True)
        return [dot, self._setter.word(note, self._note, x + mm(2.2), base, level)]

    def _page_of(self, block: PageOf) -> list[Piece]:
        text = self._setter.plain(block.words, self._width - mm(7), face=self._note)
        base = text.lines[0].baseline - text.lines[0].top
        mark = Mark(block.owner, 0, base - mm(3.1), mm(3.4))
        high = text.height + mm(2)
        rule = Line(0, high, self._width, high, mm(0.25), 0.75)
        ink = (mark, text.whole(mm(6), 0, QUIET), rule)
        owner = block.owner
        return [Piece(height=high + mm(1), ink=ink, before=mm(5), glued=True, page_of=owner)]

    def _chapter(self, block: Chapter) -> list[Piece]:
        """Return the head of one evening, under a line from edge to edge."""
        text = self._setter.plain(block.text, self._width, face=self._title, leading=104)
        facts = self._setter.plain(block.facts, self._width, face=self._note)
        rule = Line(0, 0, self._width, 0, mm(0.35), 0.4)
        top = mm(4)
        ink = (rule, text.whole(0, top), facts.whole(0, top + text.height + mm(0.8), QUIET))
        height = top + text.height + mm(0.8) + facts.height
        room = mm(LAST_START_MM) + height + mm(10)  # and the first step under it
        return [Piece(height=height, ink=ink, before=mm(14), glued=True, room=room)]

    # ── Somebody's ────────────────────────────────────────────────────────────────────────────
    def _band(self, block: Band) -> list[Piece]:
        self._bands += 1
        belongs = Belongs(self._bands, block.owner)
        pieces = self._band_label(block)
        width = self._width - _BAND_INDENT
        for number, inner in enumerate(block.blocks):
            measured = self._block(inner, _BAND_INDENT, width)
            if not number and measured:
                close = mm(0.8) if pieces else 0.0
                measured = spaced(measured, min(measured[0].before, close))
            pieces += measured
        pieces = [replace(piece, band=belongs) for piece in pieces]
        return spaced(pieces, mm(5))

    def _band_label(self, block: Band) -> list[Piece]:
        if not (block.words or block.name):
            return []
        high = mm(self._look.small * 0.352778 * 1.45)
        base = high * 0.76
        mark = self._mark(block.owner, _BAND_INDENT, base)
        at = _BAND_INDENT + mark_width(mark) + mm(1.6)
        ink: list[Ink] = [mark]
        if block.name:
            name = self._setter.word(block.name, self._strong, at, base)
            ink.append(name)
            at += name.width + mm(1.6)
        if block.words:
            ink.append(self._setter.word(block.words, self._note, at, base, QUIET))
        return [Piece(height=high, ink=tuple(ink), glued=True)]

    def _mark(self, owner: Owner, x: float, base: float) -> Mark:
        """Return a mark that sits on a baseline like a small letter."""
        return Mark(owner, x, base - _MARK * 0.92, _MARK)

    # ── Places to write ───────────────────────────────────────────────────────────────────────
    def _form(
        self,
        block: Rules | Scale | Options | Entries | Grid | Signatures,
        x: float,
        width: float,
    ) -> list[Piece]:
        match block:
            case Rules():
                return self._forms.rules(block, x, width, self._below)
            case Scale():
                return self._forms.scale(block, x, width)
            case Options():
                return self._forms.options(block, x, width)
            case Entries():
                return self._forms.entries(block, x, width)
            case Grid():
                return self._forms.grid(block, x, width)
            case Signatures():
                return self._forms.signatures(block, x, width)


def _opens(block: Block | None) -> bool:
    """Say whether a block is read before a step asks anything."""
    return isinstance(block, Prose | Aside) or (isinstance(block, LookBack) and not block.lines)


def _plain(html: str) -> str:
    """Return the words of a prompt, for those who hear it."""
    return unescape(_TAG.sub("", html)).strip()
