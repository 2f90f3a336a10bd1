"""Cards measured: two beside each other, 85 × 55 mm, with lines to cut along."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtGui import QFont

from twofold.paper.sheet import Card, Cards
from twofold.printing import fonts
from twofold.printing.ink import QUIET, Box, Ink, Line, Mark, moved
from twofold.printing.measures import mm
from twofold.printing.paint import mark_width
from twofold.printing.pieces import Piece, glue
from twofold.printing.typeset import SetText, Typesetter

WIDTH, HEIGHT = mm(85), mm(55)
_SIDE, _TOP = mm(6), mm(5.5)
_FOOT = mm(5.2)  # from the baseline of the last line to the edge
_LINE = mm(6.2)  # from foot to ticks
_PITCH = mm(8)


class CardPress:
    """Measures cards. What a card cannot hold goes on on the next one."""

    def __init__(self, setter: Typesetter) -> None:
        self._setter = setter
        large = setter.look.body > 13
        self._title = fonts.font(fonts.SERIF, 13 if large else 11.5, semibold=True)
        self._text = fonts.font(fonts.SERIF, 12 if large else 10.5)
        self._small = fonts.font(fonts.SANS, 10 if large else 8.5)

    def pieces(self, block: Cards) -> list[Piece]:
        """Return one piece for each row of two; the word "cut" stands over every page."""
        faces = [face for card in block.cards for face in self._faces(card)]
        word = self._setter.word(block.cut, self._small, 0, mm(3.4), QUIET)
        head = Piece(height=mm(4.6), ink=(word,), glued=True)
        rows = [self._row(faces[n : n + 2]) for n in range(0, len(faces), 2)]
        return [*glue([head], to_next=True), *(replace(row, head=head) for row in rows)]

    def _row(self, faces: Sequence[tuple[Ink, ...]]) -> Piece:
        ink: list[Ink] = []
        for number, face in enumerate(faces):
            ink += [moved(one, number * WIDTH, 0) for one in face]
        wide = len(faces) * WIDTH
        for y in (0.0, HEIGHT):
            ink.append(_cut(0, y, wide, y))
        for number in range(len(faces) + 1):
            ink.append(_cut(number * WIDTH, 0, number * WIDTH, HEIGHT))
        return Piece(height=HEIGHT, ink=tuple(ink))

    def _faces(self, card: Card) -> Iterator[tuple[Ink, ...]]:
        """Yield the card, and further ones for the lines that found no room on it."""
        head, top = self._head(card)
        foot, bottom = self._foot(card)
        room = HEIGHT - bottom - top - (_PITCH * card.rules + mm(1.5) if card.rules else 0)
        text = self._setter.plain(card.text, WIDTH - 2 * _SIDE, face=self._text, theirs=True)
        lines = text.lines if card.text.strip() else ()
        while True:
            taken = max(_fitting(text, lines, room), 1) if lines else 0
            ink: list[Ink] = [*head]
            if taken:
                ink.append(replace(text.whole(_SIDE, top), lines=lines[:taken]))
            lines = lines[taken:]
            if not lines:
                yield (*ink, *self._rules(card, bottom), *foot)
                return
            yield tuple(ink)

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

    def _rules(self, card: Card, bottom: float) -> Iterator[Ink]:
        for number in range(card.rules):
            y = HEIGHT - bottom - number * _PITCH - mm(0.5)
            yield Line(_SIDE, y, WIDTH - _SIDE, y, mm(0.25))


def _fitting(text: SetText, lines: Sequence[object], room: float) -> int:
    """Return how many of these lines fit into a height."""
    rest = text.lines[len(text.lines) - len(lines) :]
    return sum(line.bottom - rest[0].top <= room for line in rest)


def _cut(x1: float, y1: float, x2: float, y2: float) -> Line:
    return Line(x1, y1, x2, y2, mm(0.2), dash=mm(1.6))
