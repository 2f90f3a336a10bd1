"""Dressing the application. The only place that sets a style sheet or a palette."""

import contextlib
import gc
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from string import Template
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from twofold.ui.theme.fonts import load_fonts
from twofold.ui.theme.look import SANS, SERIF, SOFA, Look, Type, hang, look
from twofold.ui.theme.tokens import Tokens, read_tokens

_SIZE: Final = re.compile(r"([tgi])(\d+)")


@contextlib.contextmanager
def _nothing_collected() -> Iterator[None]:
    """Let no widget that Python has done with go while Qt walks over all widgets there are."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


class Theme(QObject):
    """Dresses the whole application, and follows the system when asked to.

    Made once, beside the `QApplication`; `resources` holds `themes/`, `icons/` and `app.qss`.
    """

    changed = Signal()

    def __init__(self, app: QApplication, resources: Path) -> None:
        super().__init__(app)
        self._app = app
        self._resources = resources
        self._sheet = Template((resources / "app.qss").read_text(encoding="utf-8"))
        self._asked = "system"
        self._text_size = 100
        self._calm = False
        self._worn: Look | None = None
        load_fonts()
        self._hints = app.styleHints()  # held: what it hands out lives as long as this name
        self._hints.colorSchemeChanged.connect(self._follow)
        if hasattr(self._hints, "accessibility"):  # from Qt 6.10 on
            self._access = self._hints.accessibility()
            self._access.contrastPreferenceChanged.connect(self._follow)

    def apply(self, name: str = "system", text_size: int = 100, *, calm: bool = False) -> Look:
        """Dress everything. `name` is system, light, dark, hc-light or hc-dark."""
        self._calm = calm
        self._asked = name
        self._text_size = min(200, max(100, text_size))
        worn = self._system() if name == "system" else name
        wear = Look(self._tokens(worn), worn, self._text_size, self._resources, calm)
        if wear == self._worn:
            return wear
        self._worn = wear
        hang(wear)
        with _nothing_collected():
            self._app.setFont(wear.font(Type.INTERFACE))
            self._app.setPalette(palette_of(wear.tokens))
            self._app.setStyleSheet(self._sheet.substitute(_Values(wear)))
        self.changed.emit()
        return wear

    def _follow(self) -> None:
        if self._asked == "system" and self._worn == look():  # else another one dresses it now
            self.apply("system", self._text_size, calm=self._calm)

    def _system(self) -> str:
        """Return the theme that the system asks for, as far as Qt can tell."""
        dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        strong = (
            hasattr(self, "_access")
            and self._access.contrastPreference() == Qt.ContrastPreference.HighContrast
        )
        return ("hc-" if strong else "") + ("dark" if dark else "light")

    def _tokens(self, name: str) -> Tokens:
        return read_tokens(self._resources / "themes" / f"{name}.toml")


def palette_of(tokens: Tokens) -> QPalette:
    """Return the palette that Qt's own painting uses where the sheet says nothing."""
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in (
        (role.Window, tokens.bg),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.surface2),
        (role.Button, tokens.surface),
        (role.ToolTipBase, tokens.surface),
        (role.WindowText, tokens.text),
        (role.Text, tokens.text),
        (role.ButtonText, tokens.text),
        (role.ToolTipText, tokens.text),
        (role.PlaceholderText, tokens.muted),
        (role.Highlight, tokens.primary),
        (role.HighlightedText, tokens.on_primary),
        (role.Accent, tokens.primary),
        (role.Link, tokens.primary),
        (role.LinkVisited, tokens.primary),
        (role.Mid, tokens.border),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.disabled))
    return palette


def pressed(tokens: Tokens) -> str:
    """Return the ground of what is held down; words stay as readable on it as on paper."""
    return _mixed(tokens.surface2, tokens.text, 0.1)


def _mixed(colour: str, other: str, share: float) -> str:
    """Return `colour` with a share (0 to 1) of `other` in it."""
    parts = (
        round(int(colour[at : at + 2], 16) * (1 - share) + int(other[at : at + 2], 16) * share)
        for at in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02X}" for part in parts)


class _Values(Mapping[str, object]):
    """What `app.qss` may name: tokens, `serif`, `sans`, `t16` (text) and `g16` (gap) in px.

    `i16` is `g16` beside an edge that is 1 px thicker: what stands inside does not move.
    """

    def __init__(self, worn: Look) -> None:
        self._look = worn
        pill, dot = worn.px(32), worn.px(46)
        tokens = worn.tokens
        self._names = {
            **asdict(tokens),
            "serif": SANS if worn.calm else SERIF,
            "sans": SANS,
            "primary_hover": _mixed(tokens.primary, tokens.text, 0.12),
            "primary_down": _mixed(tokens.primary, tokens.text, 0.24),
            "press": pressed(tokens),
            # a radius of more than half the height would be drawn square
            "sofa": f"{max(SOFA, worn.px(Type.PROMPT))}px",
            "pill_h": f"{pill}px",
            "pill": f"{(pill + 2 * worn.gap(4)) // 2}px",
            "pill_48": f"{(worn.px(38) + 2 * worn.gap(4)) // 2}px",
            # no narrower than high: where the words are one figure it would be square as well
            "pill_w": f"{max(0, pill + 2 * worn.gap(4) - 2 * worn.gap(15))}px",
            "tag_h": f"{worn.px(32)}px",
            "tag": f"{worn.px(32) // 2}px",
            "half26": f"{worn.px(26) // 2}px",
            "dot20": f"{worn.px(20) // 2 + 1}px",
            "r10": f"{worn.px(20) - 10}px",
            "parts": (worn.resources / "themes" / worn.name).as_posix(),
            "dot_w": f"{dot}px",
            "dot": f"{dot // 2 + 1}px",
        }

    def __getitem__(self, name: str) -> object:
        if name in self._names:
            return self._names[name]
        size = _SIZE.fullmatch(name)
        if size is None:
            raise KeyError(name)
        scale = self._look.px if size[1] == "t" else self._look.gap
        return f"{scale(int(size[2])) - (size[1] == 'i')}px"

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)
