"""How things look right now: a value every painter may ask for.

It is as ambient as Qt's own palette, and found the same way: it hangs on the application
object. `Theme` alone hangs it there, before it asks every widget to polish itself again, so a
`paintEvent` that calls `look()` always sees the colours of the present theme.
"""

from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont

from twofold.people import Owner
from twofold.ui.theme.tokens import Tokens

SERIF: Final = "Source Serif Pro"
SANS: Final = "Source Sans Pro"
#: Pixels of what is asked when two people sit on the sofa, whatever the text size.
SOFA: Final = 40
_PROPERTY: Final = "twofold_look"


class Type(IntEnum):
    """The type scale, in pixels at 100 % text size."""

    CAPTION = 14
    INTERFACE = 16
    READING = 18
    HEADING = 22
    PROMPT = 28
    TITLE = 34


class Radius(IntEnum):
    """Corner radii in pixels; choices are full pills."""

    CONTROL = 6
    CARD = 10
    SHEET = 16


@dataclass(frozen=True, slots=True)
class Look:
    """Colours, sizes and where the drawings lie.

    `text_size` is a percentage from 100 to 200; `name` one of `tokens.THEMES`; `calm`: letters
    without serifs, and lines that are shorter and further apart.
    """

    tokens: Tokens
    name: str
    text_size: int
    resources: Path
    calm: bool = False

    def colour(self, token: str) -> QColor:
        """Return a token's colour, such as `partner_a` or `muted`."""
        return QColor(getattr(self.tokens, token))

    def ink(self, owner: Owner) -> QColor:
        """Return the colour of a partner, or of what is both theirs."""
        return self.colour("ours" if owner == "ours" else f"partner_{owner}")

    def soft(self, owner: Owner) -> QColor:
        """Return the soft fill that goes with `ink(owner)`."""
        return self.colour("ours_soft" if owner == "ours" else f"partner_{owner}_soft")

    def px(self, size: float) -> int:
        """Scale something that holds or measures text."""
        return round(size * self.text_size / 100)

    def gap(self, size: float) -> int:
        """Scale a distance: a third as fast as text, so that large text keeps its room."""
        return round(size * (1 + (self.text_size / 100 - 1) / 3))

    def font(
        self, size: Type, *, serif: bool = False, strong: bool = False, figures: bool = False
    ) -> QFont:
        """Return a font for painting. `figures` asks for figures of equal width (timers)."""
        font = QFont(SERIF if serif and not self.calm else SANS)
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        if figures:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    @property
    def dark(self) -> bool:
        """Whether ink is lighter than paper."""
        return self.name.endswith("dark")


def look() -> Look:
    """Return the present look. Raises RuntimeError before a `Theme` was applied."""
    app = QCoreApplication.instance()
    value: Look | None = app.property(_PROPERTY) if app is not None else None
    if value is None:
        raise RuntimeError("no theme has been applied yet")
    return value


def hang(value: Look) -> None:
    """Make `value` the present look. For `Theme` alone."""
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(_PROPERTY, value)
