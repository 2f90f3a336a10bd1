"""How sheets are to be printed, and the sheets laid out in that way."""

from collections.abc import Sequence
from dataclasses import dataclass

from twofold.paper.sheet import Sheet, without_names
from twofold.printing.layout import Laid, lay
from twofold.printing.measures import HALF, LARGE, NORMAL, PAGE, WIDE, Look, Paper, with_pitch
from twofold.printing.sides import Side, sides_of

#: Lines to write on may lie this many mm apart.
PITCHES = (7, 8, 10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How it is printed.

    Args:
        paper: What lies in the printer.
        pitch: Millimetres from line to line; large type needs 10.
        large: 14 pt type.
        folded: Whether booklets fold in half, two pages a side.
        names: Whether names stand where there are any.
        fillable: Whether there are frames to type into instead of rules.
    """

    paper: Paper = Paper.A4
    pitch: int = 8
    large: bool = False
    folded: bool = True
    names: bool = True
    fillable: bool = False

    @property
    def look(self) -> Look:
        """The sizes of type and lines."""
        if self.large:
            return LARGE
        return NORMAL if self.pitch == NORMAL.pitch else with_pitch(NORMAL, self.pitch)


@dataclass(frozen=True, slots=True)
class Printout:
    """Sheets laid out in a manner, for a preview, a file and a printer alike."""

    sheets: tuple[Sheet, ...]
    manner: Manner
    laids: tuple[Laid, ...]
    sides: tuple[Side, ...]


def print_out(sheets: Sequence[Sheet], manner: Manner) -> Printout:
    """Lay sheets out in that manner. Needs a QGuiApplication, not a window."""
    given = tuple(s if manner.names or not s.named else without_names(s) for s in sheets)
    folds = manner.folded and not manner.fillable and any(s.kind == "booklet" for s in given)
    laids = []
    for sheet in given:
        form = PAGE
        if folds:
            form = HALF if sheet.kind == "booklet" else WIDE
        laids.append(lay(sheet, manner.look, form, fillable=manner.fillable))
    return Printout(given, manner, tuple(laids), sides_of(laids, manner.paper))
