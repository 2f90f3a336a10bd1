"""How a sheet is to be printed, and the sheets laid out in that way."""

from collections.abc import Sequence
from dataclasses import dataclass

from twofold.paper.sheet import Sheet, without_names
from twofold.printing.layout import Laid, lay
from twofold.printing.measures import HALF, LARGE, NORMAL, PAGE, WIDE, Look, Paper, with_pitch

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


def laid_out(sheets: Sequence[Sheet], manner: Manner) -> tuple[Laid, ...]:
    """Lay sheets out in that manner. Needs a QGuiApplication, not a window."""
    folds = manner.folded and any(sheet.kind == "booklet" for sheet in sheets)
    laids = []
    for sheet in sheets:
        form = PAGE
        if folds:
            form = HALF if sheet.kind == "booklet" else WIDE
        bare = sheet.named and not manner.names
        given = without_names(sheet) if bare else sheet
        laids.append(lay(given, manner.look, form, fillable=manner.fillable))
    return tuple(laids)
