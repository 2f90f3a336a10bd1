"""The two families, loaded from their packages: only the files that are used."""

import importlib.util
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFontDatabase

_FILES: Final = {
    "font_source_sans_pro": ("SourceSansPro-Regular", "SourceSansPro-Semibold", "SourceSansPro-It"),
    "font_source_serif_pro": (
        "SourceSerifPro-Regular",
        "SourceSerifPro-Semibold",
        "SourceSerifPro-It",
    ),
}


def load_fonts() -> None:
    """Register the families with Qt, once; other scripts fall back to the system's fonts."""
    known = set(QFontDatabase.families())
    if {"Source Sans Pro", "Source Serif Pro"} <= known and _loaded_semibold():
        return
    for package, names in _FILES.items():
        # found, not imported: importing the packages would list forty files at every start
        spec = importlib.util.find_spec(package)
        if spec is None or spec.origin is None:
            continue
        folder = Path(spec.origin).parent / "files"
        for name in names:
            QFontDatabase.addApplicationFont(str(folder / f"{name}.ttf"))


def _loaded_semibold() -> bool:
    return any("Semi" in style for style in QFontDatabase.styles("Source Serif Pro"))
