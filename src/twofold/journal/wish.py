"""What somebody looks for: words and phrases, read from whatever was typed.

Nothing typed has a meaning to SQLite: what comes out is quoted tokens of letters and digits only.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from twofold.journal.folding import Placed, continuous, folded, one_to_one, placed, tokens

_QUOTED: Final = re.compile(r'["“”„‟«»「」『』]([^"“”„‟«»「」『』]*)(["“”„‟«»「」『』]?)')
_MOST_PIECES: Final = 16
_MOST_TYPED: Final = 400
_HANGUL: Final = re.compile("[\u1100-\u11ff\uac00-\ud7ff]")


@dataclass(frozen=True, slots=True)
class Piece:
    """Tokens that stand side by side. `begins`: the last one may go on."""

    tokens: tuple[str, ...]
    begins: bool

    def pattern(self) -> re.Pattern[str]:
        """Return what finds this piece in a folded text that has only simple letters."""
        return _pattern(self)

    def at(self, there: Sequence[Placed]) -> list[tuple[int, int]]:
        """Return where this piece stands among the tokens of a text."""
        return [
            (there[start][1], there[start + len(self.tokens) - 1][2])
            for start in range(len(there) - len(self.tokens) + 1)
            if self._fits([token for token, _, _ in there[start : start + len(self.tokens)]])
        ]

    def _fits(self, words: list[str]) -> bool:
        if self.begins:
            return words[:-1] == [*self.tokens[:-1]] and words[-1].startswith(self.tokens[-1])
        return words == [*self.tokens]


@lru_cache(maxsize=256)
def _pattern(piece: Piece) -> re.Pattern[str]:
    words = r"[\W_]+".join(re.escape(token) for token in piece.tokens)
    return re.compile(rf"(?<![^\W_]){words}" + (r"[^\W_]*" if piece.begins else r"(?![^\W_])"))


@dataclass(frozen=True, slots=True)
class Wish:
    """All of these pieces, in one line of the journal."""

    pieces: tuple[Piece, ...] = field(repr=False)

    def __bool__(self) -> bool:
        return bool(self.pieces)

    def to_sqlite(self) -> str:
        """Return it for MATCH."""
        return " AND ".join(
            '"' + " ".join(piece.tokens) + '"' + (" *" if piece.begins else "")
            for piece in self.pieces
        )

    def marks(self, text: str, reach: int | None = None) -> tuple[tuple[int, int], ...]:
        """Return what of a text was looked for: stretches from, to, in order, none over another.

        Args:
            text: What was written.
            reach: How far from the first stretch others are still wanted; None for all there are.
        """
        if one_to_one(text):
            bare = folded(text)
            if len(self.pieces) == 1:  # in order, and apart from one another
                return tuple(_spans(self.pieces[0], bare, reach))
            found = sorted(span for piece in self.pieces for span in _spans(piece, bare, reach))
        else:
            there = placed(text)
            found = sorted(span for piece in self.pieces for span in piece.at(there))
        joined: list[tuple[int, int]] = []
        for start, end in found:
            if joined and start <= joined[-1][1]:
                joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
            else:
                joined.append((start, end))
        return tuple(joined)


def _spans(piece: Piece, bare: str, reach: int | None) -> Iterator[tuple[int, int]]:
    """Yield where a piece stands; a common word stands in a long text a hundred times."""
    last = len(bare)
    for number, found in enumerate(piece.pattern().finditer(bare)):
        if number == 0 and reach is not None:
            last = found.start() + reach
        if found.start() > last:
            return
        yield found.span()


def read_wish(typed: str) -> Wish:
    """Read what was typed.

    Words between quotation marks are looked for as they stand, side by side. Every other word
    finds what begins with it; a single letter only itself. Where a quotation mark is still open,
    its last word may be unfinished.
    """
    typed = typed[:_MOST_TYPED]
    pieces: list[Piece] = []
    end = 0
    for quoted in _QUOTED.finditer(typed):
        pieces += [_piece(word, begins=True) for word in typed[end : quoted.start()].split()]
        pieces.append(_piece(quoted[1], begins=not quoted[2]))
        end = quoted.end()
    pieces += [_piece(word, begins=True) for word in typed[end:].split()]
    told = dict.fromkeys(piece for piece in pieces if piece.tokens)
    return Wish(tuple(told)[:_MOST_PIECES])


def _piece(words: str, *, begins: bool) -> Piece:
    found = tuple(tokens(words))
    return Piece(found, begins and bool(found) and _may_go_on(found[-1]))


def _may_go_on(token: str) -> bool:
    """Say whether a token can be the beginning of another. One letter begins far too many."""
    return not continuous(token) and (len(token) > 1 or _HANGUL.match(token) is not None)
