"""The two families, loaded from their packages: only the files that are used."""

import importlib.util
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFontDatabase

#: In which our name is set: one face alone, for the first picture.
BRAND: Final = "SourceSerifPro-Semibold"
_PACKAGES: Final = {
    "SourceSansPro": "font_source_sans_pro",
    "SourceSerifPro": "font_source_serif_pro",
}
_FACES: Final = ("Regular", "Semibold", "It")


def load_fonts() -> None:
    """Register the families with Qt; other scripts fall back to the system's fonts."""
    for stem in _PACKAGES:
        for face in _FACES:
            load_face(f"{stem}-{face}")


@cache
def load_face(name: str) -> None:
    """Register one face, such as `BRAND`. It is read only once."""
    # found, not imported: importing the packages would list forty files at every start
    spec = importlib.util.find_spec(_PACKAGES[name.partition("-")[0]])
    if spec is not None and spec.origin is not None:
        file = Path(spec.origin).parent / "files" / f"{name}.otf"
        QFontDatabase.addApplicationFont(str(file))
