"""The faces of paper: Source Serif and Source Sans from their packages.

So a sheet looks the same everywhere. Other scripts fall back to the system's fonts.
"""

import importlib.util
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from twofold.printing.measures import pt

SERIF = "Source Serif Pro"
SANS = "Source Sans Pro"
_PACKAGES = {SERIF: "font_source_serif_pro", SANS: "font_source_sans_pro"}
_FACES = ("Regular", "Semibold", "It")


def load() -> None:
    """Make the faces known to Qt, unless the window has done so. Needs a running application."""
    for family in _PACKAGES:
        if any("Semi" in style for style in QFontDatabase.styles(family)):
            continue
        for face in _FACES:
            QFontDatabase.addApplicationFont(str(file_of(family, face)))


def file_of(family: str, face: str = "Regular") -> Path:
    """Return the file of a face; a path that is not there where its package is not."""
    found = importlib.util.find_spec(_PACKAGES[family])  # importing it would list forty files
    folder = Path(found.origin).parent if found is not None and found.origin else Path()
    return folder / "files" / f"{family.replace(' ', '')}-{face}.otf"


@cache
def font(family: str, points: float, *, semibold: bool = False) -> QFont:
    """Return a face at a size in points, in layout units.

    Ligatures are off, because a reader that copies or reads aloud would meet one odd character
    for "fi"; kerning is on; hinting is off, because it belongs to screens. Nobody changes it.
    """
    face = QFont(family)
    face.setPixelSize(round(pt(points)))
    if semibold:
        face.setWeight(QFont.Weight.DemiBold)
    face.setKerning(True)
    face.setFeature(QFont.Tag("liga"), 0)
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return face
