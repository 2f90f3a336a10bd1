"""A text broken into lines, so that pages can break between any two of them."""

from dataclasses import dataclass

from twofold.printing.ink import BLACK, SetLine, Slice
from twofold.printing.pieces import Piece


@dataclass(frozen=True, slots=True)
class SetText:
    """A text broken to a width, in layout units. What it is set in is not changed any more."""

    lines: tuple[SetLine, ...]
    width: float

    @property
    def height(self) -> float:
        """From the top of the first line to the bottom of the last."""
        return self.lines[-1].bottom - self.lines[0].top if self.lines else 0.0

    @property
    def natural_width(self) -> float:
        """How wide the longest line really is."""
        wide = (part.line.naturalTextWidth() for line in self.lines for part in line.parts)
        return max(wide, default=0.0)

    def slices(self, x: float, grey_level: float = BLACK) -> list[Piece]:
        """Return one piece for each line; single lines at a page's edge are avoided."""
        pieces = []
        above = self.lines[0].top if self.lines else 0.0
        for number, line in enumerate(self.lines):
            ink = Slice((line,), self.width, x, 0, grey_level)
            pieces.append(
                Piece(
                    height=line.bottom - line.top,
                    ink=(ink,),
                    before=line.top - above,
                    glued=self._holds(number),
                )
            )
            above = line.bottom
        return pieces

    def whole(self, x: float, y: float, grey_level: float = BLACK) -> Slice:
        """Return all lines as one ink."""
        return Slice(self.lines, self.width, x, y, grey_level)

    def _holds(self, number: int) -> bool:
        """Say whether a line is the first or last but one of its paragraph."""
        own = [n for n, s in enumerate(self.lines) if s.paragraph == self.lines[number].paragraph]
        return number != own[-1] and number in {own[0], own[-2]}
