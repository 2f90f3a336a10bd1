"""The two families, loaded from their packages: only the files that are used."""

import importlib.util
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFontDatabase

_PACKAGES: Final = {
    "SourceSansPro": "font_source_sans_pro",
    "SourceSerifPro": "font_source_serif_pro",
}
_FACES: Final = ("Regular", "Semibold", "It")


def load_fonts() -> None:
    """Register the families with Qt; other scripts fall back to the system's fonts."""
    for stem, package in _PACKAGES.items():
        # found, not imported: importing the packages would list forty files at every start
        spec = importlib.util.find_spec(package)
        if spec is None or spec.origin is None:
            continue
        folder = Path(spec.origin).parent / "files"
        for face in _FACES:
            QFontDatabase.addApplicationFont(str(folder / f"{stem}-{face}.otf"))
