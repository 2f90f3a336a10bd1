"""Contact sheets: all screens of a language at a size, four themes side by side."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from twofold.ui.theme.tokens import THEMES

_WIDE: Final = 480
_TALL: Final = 300
_GAP: Final = 12
_CAPTION: Final = 22


def lay_out(folder: Path) -> Path:
    """Put all pictures of a folder onto one sheet beside it; return the sheet."""
    app = QGuiApplication.instance() or QGuiApplication(["pictures", "-platform", "offscreen"])
    found = (path.stem for path in sorted(folder.glob("*-dark.png")))  # `-hc-dark` ends so as well
    names = [stem.removesuffix("-dark") for stem in found if not stem.endswith("-hc-dark")]
    sheet = QImage(
        len(THEMES) * (_WIDE + _GAP) + _GAP,
        len(names) * (_TALL + _GAP + _CAPTION) + _GAP,
        QImage.Format.Format_RGB32,
    )
    sheet.fill(QColor("#777777"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(QColor("#FFFFFF"))
    for row, name in enumerate(names):
        top = _GAP + row * (_TALL + _GAP + _CAPTION)
        painter.drawText(_GAP, top + 14, f"{folder.name}  {name}")
        for column, theme in enumerate(THEMES):
            picture = QImage(str(folder / f"{name}-{theme}.png"))
            small = picture.scaled(
                _WIDE,
                _TALL,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            left = _GAP + column * (_WIDE + _GAP)
            painter.drawImage(QRect(left, top + _CAPTION, small.width(), small.height()), small)
    painter.end()
    target = folder.parent / f"contact-{folder.name}.png"
    sheet.save(str(target))
    del app
    return target
