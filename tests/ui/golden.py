"""Pictures that screens are compared with, dot by dot, in the few colours of their theme.

Every colour is taken for the nearest of the theme's own and of the steps between them: a picture
then has one byte a dot and packs to a few kilobytes, and a colour that changes still shows.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from twofold.ui.theme.look import look

FOLDER: Final = Path(__file__).parent / "golden"
#: Ink on paper: letters have soft edges, so these pairs get steps between them.
_BLENDS: Final = (
    ("bg", "text", 8),
    ("surface", "text", 8),
    ("bg", "muted", 6),
    ("surface", "muted", 6),
    ("primary_soft", "text", 4),
    ("primary", "on_primary", 6),
    ("partner_a_soft", "partner_b_soft", 10),
    ("surface", "border", 4),
    ("bg", "partner_a", 4),
    ("bg", "partner_b", 4),
)

#: What the edge of a letter may differ by, of 255, and how much of a picture may.
_EDGE: Final = 40
_EDGES: Final = 0.01


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: a screen of `tests.ui.screens`, how it is dressed, and how large it is."""

    screen: str
    theme: str = "light"
    size: int = 100
    mirrored: bool = False

    @property
    def name(self) -> str:
        """Return its file's stem."""
        way = "-mirrored" if self.mirrored else ""
        return f"{self.screen}-{self.theme}-{self.size}{way}"

    @property
    def soft(self) -> bool:
        """Say whether its largest letters may differ a little.

        Once, in a whole run, the edges of a greeting at 200 % were up to 22 of 255 apart, and
        alone they never were. Why is not known; perhaps Qt fills outlines of that size.
        """
        return self.size > 100

    @property
    def path(self) -> Path:
        """Return where it is kept."""
        return FOLDER / f"{self.name}.png"


#: About thirty: each screen by day, the ones that differ most by night, large, and mirrored.
SHOTS: Final = (
    *(
        Shot(screen)
        for screen in (
            "broken",
            "evening",
            "help",
            "help-over",
            "home",
            "home-first",
            "home-full",
            "journal",
            "library",
            "library-empty",
            "overview",
            "overview-first",
            "overview-paused",
            "programs",
            "settings",
            "settings-keys",
            "then-now",
            "welcome",
            "welcome-safety",
        )
    ),
    *(
        Shot(screen, theme)
        for screen in ("home", "library", "settings")
        for theme in ("dark", "hc-light", "hc-dark")
    ),
    *(Shot(screen, size=200) for screen in ("home", "library", "overview", "welcome")),
    *(Shot(screen, mirrored=True) for screen in ("home", "library", "overview", "settings")),
)


def reduced(image: QImage) -> QImage:
    """Return a picture in the colours of the theme that is worn."""
    table = [colour.rgb() for colour in _table()]
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    plain.setDevicePixelRatio(1.0)
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def kept(shot: Shot) -> QImage:
    """Return the picture that is kept, null where there is none."""
    return QImage(str(shot.path))


def same(one: QImage, other: QImage, *, soft: bool = False) -> bool:
    """Say whether two pictures show the same, dot by dot; `soft` forgives a little in few dots."""
    first, second = (it.convertToFormat(QImage.Format.Format_RGB32) for it in (one, other))
    if first == second:
        return True
    if not soft or first.size() != second.size():
        return False
    apart = [abs(a - b) for a, b in zip(first.constBits(), second.constBits(), strict=True)]
    return max(apart) <= _EDGE and sum(1 for it in apart if it) <= _EDGES * len(apart)


def _table() -> Iterator[QColor]:
    worn = look()
    yield from (worn.colour(token) for token in worn.tokens.__slots__)
    for one, other, steps in _BLENDS:
        first, last = worn.colour(one), worn.colour(other)
        for step in range(1, steps):
            yield _between(first, last, step / steps)


def _between(one: QColor, other: QColor, share: float) -> QColor:
    parts = zip(
        (one.red(), one.green(), one.blue()),
        (other.red(), other.green(), other.blue()),
        strict=True,
    )
    return QColor(*(round(a + (b - a) * share) for a, b in parts))
