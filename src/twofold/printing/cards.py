"""Cards measured: two beside each other, 85 × 55 mm, with lines to cut along.

What is too long for a card is set a point smaller; what is too long even so takes a card that
folds: two places of one row, with fold marks where the others are cut apart.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QFont

from twofold.paper.sheet import Card, Cards
from twofold.printing import fonts
from twofold.printing.ink import QUIET, Box, Ink, Line, Mark, SetLine, moved
from twofold.printing.measures import mm
from twofold.printing.paint import mark_width
from twofold.printing.pieces import Piece, glue
from twofold.printing.set_text import SetText
from twofold.printing.typeset import Typesetter

WIDTH, HEIGHT = mm(85), mm(55)
_SIDE, _TOP = mm(6), mm(5.5)
_FOOT = mm(5.2)  # from the baseline of the last line to the edge
_LINE = mm(6.2)  # from foot to ticks
_PITCH = mm(7)  # pockets are small, and so is writing for them
_FOLD = mm(3)  # length of a fold mark


@dataclass(frozen=True, slots=True)
class _Face:
    """What stands on one card; two halves where it folds."""

    halves: tuple[tuple[Ink, ...], ...]

    @property
    def folds(self) -> bool:
        return len(self.halves) == 2


class CardPress:
    """Measures cards."""

    def __init__(self, setter: Typesetter) -> None:
        self._setter = setter
        large = setter.look.body > 13
        self._title = fonts.font(fonts.SERIF, 13 if large else 11.5, semibold=True)
        sizes = (12, 11) if large else (10.5, 9.5)
        self._texts = tuple(fonts.font(fonts.SERIF, size) for size in sizes)
        self._small = fonts.font(fonts.SANS, 10 if large else 8.5)

    def pieces(self, block: Cards) -> list[Piece]:
        """Return one piece for each row of two; the word "cut" stands over every page."""
        faces = [face for card in block.cards for face in self._faces(card, block.goes_on)]
        word = self._setter.word(block.cut, self._small, 0, mm(3.4), QUIET)
        head = Piece(height=mm(4.6), ink=(word,), glued=True)
        rows = [_row(row) for row in _rows(faces)]
        return [*glue([head], to_next=True), *(replace(row, head=head) for row in rows)]

    def _faces(self, card: Card, goes_on: str) -> Iterator[_Face]:
        """Yield the card; further ones only for what a folded one cannot hold."""
        head, top = self._head(card)
        foot, bottom = self._foot(card)
        for face in self._texts:
            text = self._text(card, face)
            for rules in range(card.rules, min(card.rules, 2) - 1, -1):
                room = HEIGHT - bottom - top - _ruled(rules)
                if _taken(text.lines, room) == len(text.lines):
                    ruled = self._rules(rules, bottom)
                    yield _Face(((*head, *_inked(text, text.lines, top), *ruled, *foot),))
                    return
        yield from self._folded(card, goes_on, (foot, bottom))

    def _folded(self, card: Card, goes_on: str, under: tuple[list[Ink], float]) -> Iterator[_Face]:
        """Yield cards that fold: the words go on behind the fold, lines and boxes end them."""
        foot, bottom = under
        behind_room = HEIGHT - _TOP - bottom - _ruled(card.rules)
        _, top = self._head(card)
        text = self._text(card, self._texts[0])
        before = _taken(text.lines, HEIGHT - top - _FOOT)
        if _taken(text.lines[before:], behind_room) < len(text.lines) - before:
            text = self._text(card, self._texts[-1])
        lines = text.lines
        while lines:
            head, top = self._head(card)
            first = max(_taken(lines, HEIGHT - top - _FOOT), 1)
            rest = lines[first:]
            last = _taken(rest, behind_room) == len(rest)
            second = len(rest) if last else max(_taken(rest, HEIGHT - _TOP - _FOOT), 1)
            end = (*self._rules(card.rules, bottom), *foot) if last else ()
            behind = (*_inked(text, rest[:second], _TOP), *end)
            yield _Face(((*head, *_inked(text, lines[:first], top)), behind))
            if last:
                return
            lines = rest[second:]
            card = replace(card, title=goes_on.format(title=card.title)) if goes_on else card
            goes_on = ""

    def _text(self, card: Card, face: QFont) -> SetText:
        words = card.text.replace(" …", "\u00a0…")  # dots stay with the word before them
        text = self._setter.plain(words, WIDTH - 2 * _SIDE, face=face, theirs=True)
        return text if card.text.strip() else replace(text, lines=())

    def _head(self, card: Card) -> tuple[list[Ink], float]:
        """Return mark, name and title, and where the words begin."""
        ink: list[Ink] = []
        wide = WIDTH - 2 * _SIDE
        if card.owner:
            mark = Mark(card.owner, 0, _TOP + mm(0.6), mm(2.8))
            start = WIDTH - _SIDE - mark_width(mark)
            name = self._setter.width(card.name, self._small)
            if card.name and name < mm(26):
                start -= name + mm(1.6)
                at = start + mark_width(mark) + mm(1.6)
                ink.append(self._setter.word(card.name, self._small, at, _TOP + mm(3), QUIET))
            ink.append(replace(mark, x=start))
            wide = start - _SIDE - mm(3)
        title = self._setter.plain(card.title, wide, face=self._title, leading=100)
        ink.append(title.whole(_SIDE, _TOP - mm(0.8)))
        return ink, _TOP + title.height + mm(1.2)

    def _foot(self, card: Card) -> tuple[list[Ink], float]:
        """Return boxes to tick and the line over them, and how high they stand."""
        ink: list[Ink] = []
        y = HEIGHT - _FOOT
        if card.ticks:
            size, at = mm(3.4), _SIDE
            boxes = len(card.ticks) * (size + mm(1.6)) + (len(card.ticks) - 1) * mm(4)
            face = self._fitting("".join(card.ticks), WIDTH - 2 * _SIDE - boxes)
            for words in card.ticks:
                ink.append(Box(at, y - size * 0.86, size, mm(0.3)))
                word = self._setter.word(words, face, at + size + mm(1.6), y, QUIET)
                ink.append(word)
                at = word.x + word.width + mm(4)
            y -= _LINE
        if card.foot:
            face = self._fitting(card.foot, WIDTH - 2 * _SIDE)
            ink.append(self._setter.word(card.foot, face, _SIDE, y, QUIET))
            y -= _LINE
        return ink, HEIGHT - y - mm(2.2)

    def _fitting(self, words: str, width: float) -> QFont:
        """Return the small face, or a smaller one where words would run out of the card."""
        face = QFont(self._small)
        while self._setter.width(words, face) > width and face.pixelSize() > 60:
            face.setPixelSize(round(face.pixelSize() * 0.94))
        return face

    def _rules(self, count: int, bottom: float) -> Iterator[Ink]:
        for number in range(count):
            y = HEIGHT - bottom - number * _PITCH - mm(1.6)
            yield Line(_SIDE, y, WIDTH - _SIDE, y, mm(0.25))


def _rows(faces: Sequence[_Face]) -> Iterator[list[_Face]]:
    """Yield what stands beside each other; a later card fills the place beside a folded one."""
    waiting = list(faces)
    while waiting:
        first = waiting.pop(0)
        row = [first]
        beside = next((n for n, face in enumerate(waiting) if not face.folds), None)
        if not first.folds and beside is not None:
            row.append(waiting.pop(beside))
        yield row


def _row(faces: Sequence[_Face]) -> Piece:
    ink: list[Ink] = []
    halves = [half for face in faces for half in face.halves]
    for number, half in enumerate(halves):
        ink += [moved(one, number * WIDTH, 0) for one in half]
    wide = len(halves) * WIDTH
    ink += [_cut(0, y, wide, y) for y in (0.0, HEIGHT)]
    ink += [_cut(x, 0, x, HEIGHT) for x in (0.0, wide)]
    if len(faces) == 2:
        ink.append(_cut(WIDTH, 0, WIDTH, HEIGHT))
    elif faces[0].folds:
        for top in (0.0, HEIGHT - _FOLD):
            ink.append(Line(WIDTH, top, WIDTH, top + _FOLD, mm(0.25)))
    return Piece(height=HEIGHT, ink=tuple(ink))


def _inked(text: SetText, lines: tuple[SetLine, ...], y: float) -> tuple[Ink, ...]:
    return (replace(text.whole(_SIDE, y), lines=lines),) if lines else ()


def _taken(lines: Sequence[SetLine], room: float) -> int:
    """Return how many of these lines fit into a height."""
    return sum(line.bottom - lines[0].top <= room for line in lines)


def _ruled(rules: int) -> float:
    """Return the height of lines to write on."""
    return _PITCH * rules + mm(2.6) if rules else 0.0


def _cut(x1: float, y1: float, x2: float, y2: float) -> Line:
    return Line(x1, y1, x2, y2, mm(0.2), dash=mm(1.6))
