"""The colours of one theme, by what they are for."""

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Final

from twofold.ui.theme.colours import read_colours

THEMES: Final = ("light", "dark", "hc-light", "hc-dark")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Every colour as `#RRGGBB`. `divider` is decoration; `border` outlines controls."""

    bg: str
    surface: str
    surface2: str
    text: str
    muted: str
    border: str
    divider: str
    primary: str
    on_primary: str
    primary_soft: str
    focus: str
    partner_a: str
    on_partner_a: str
    partner_a_soft: str
    partner_b: str
    on_partner_b: str
    partner_b_soft: str
    ours: str
    ours_soft: str
    success: str
    warning: str
    danger: str
    info: str
    disabled: str


def read_tokens(path: Path) -> Tokens:
    """Read one theme. Raises KeyError for a missing colour, so a gap is found at once."""
    colours = read_colours(path)
    return Tokens(**{field.name: colours[field.name] for field in fields(Tokens)})


def contrast(ink: str, paper: str) -> float:
    """Return the WCAG contrast ratio of two `#RRGGBB`, from 1.0 (equal) to 21.0.

    The order of the two does not matter. Body text needs 4.5, large text and edges 3.0.
    """
    lighter, darker = sorted((_luminance(ink), _luminance(paper)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
