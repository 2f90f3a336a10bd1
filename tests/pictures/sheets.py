"""Contact sheets: all screens of a language at a size, four themes side by side."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from twofold.ui.theme.tokens import THEMES

_WIDE: Final = 480
_TALL: Final = 300
_GAP: Final = 12
_CAPTION: Final = 22
_ROWS: Final = 12


def lay_out(folder: Path) -> list[Path]:
    """Put all pictures of a folder onto sheets beside it, twelve screens each; return the sheets.

    Needs a `QGuiApplication`.
    """
    found = (path.stem for path in sorted(folder.glob("*-dark.png")))  # `-hc-dark` ends so as well
    names = [stem.removesuffix("-dark") for stem in found if not stem.endswith("-hc-dark")]
    groups = [names[at : at + _ROWS] for at in range(0, len(names), _ROWS)]
    return [_sheet(folder, group, number) for number, group in enumerate(groups, start=1)]


def _sheet(folder: Path, names: list[str], number: int) -> Path:
    size = (
        len(THEMES) * (_WIDE + _GAP) + _GAP,
        len(names) * (_TALL + _GAP + _CAPTION) + _GAP,
    )
    sheet = QImage(*size, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#777777"))
    painter = QPainter(sheet)
    painter.setPen(QColor("#FFFFFF"))
    for row, name in enumerate(names):
        top = _GAP + row * (_TALL + _GAP + _CAPTION)
        painter.drawText(_GAP, top + 14, f"{folder.name}  {name}")
        for column, theme in enumerate(THEMES):
            picture = QImage(str(folder / f"{name}-{theme}.png"))
            if picture.isNull():
                continue  # the story did not come there in this theme; the run says so
            small = picture.scaled(
                _WIDE,
                _TALL,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            left = _GAP + column * (_WIDE + _GAP)
            painter.drawImage(left, top + _CAPTION, small)
    painter.end()
    target = folder.parent / f"contact-{folder.name}-{number}.png"
    sheet.save(str(target))
    return target
