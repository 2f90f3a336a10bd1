"""Buttons. One filled action a page; what happens is what it says."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from twofold.ui.icons import Icon, icon_of, icon_size
from twofold.ui.theme.look import Look, look
from twofold.ui.widgets.naming import marked


class Button(QPushButton):
    """A push button that Enter presses as well, with an icon that follows the theme.

    `ink` and `checked` name the tokens it is drawn in, at rest and once it is chosen.
    """

    def __init__(
        self, text: str, kind: str, icon: Icon | None = None, ink: str = "", checked: str = ""
    ) -> None:
        super().__init__(text)
        self._icon, self._ink, self._checked = icon, ink or "muted", checked
        self._drawn: tuple[Icon, str, int, Look] | None = None
        self._air = {"rail": 8, "link": 0}.get(kind, 4)
        marked(self, kind=kind)
        self.setAutoDefault(True)  # Enter does what Space does
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if checked:
            self.toggled.connect(self._draw_icon)
        self._draw_icon()

    def setText(self, text: str) -> None:
        """Say something else, to screen readers too."""
        super().setText(text)
        self.setAccessibleName(text)
        self._draw_icon()

    def set_icon(self, icon: Icon | None) -> None:
        """Show another icon, or none."""
        self._icon = icon
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon again when the theme or the text size changed."""
        if event.type() == QEvent.Type.StyleChange:
            self._draw_icon()
        super().changeEvent(event)

    def _draw_icon(self) -> None:
        if self._icon is None:
            return
        after = self._air if self.text() else 0
        ink = self._checked if self._checked and self.isChecked() else self._ink
        drawn = (self._icon, ink, after, look())
        if drawn == self._drawn:
            return
        self._drawn = drawn
        self.setIcon(icon_of(self._icon, ink, after))
        self.setIconSize(icon_size(look(), after))


def primary(text: str, icon: Icon | None = None) -> Button:
    """The one filled button of a page."""
    return Button(text, "primary", icon, "on_primary")


def secondary(text: str, icon: Icon | None = None, *, large: bool = False) -> Button:
    """An outlined button; `large` where it stands beside a primary one."""
    return _sized(Button(text, "secondary", icon, "text"), large=large)


def quiet(text: str, icon: Icon | None = None, *, large: bool = False) -> Button:
    """Words alone; `large` where it stands beside a primary one."""
    return _sized(Button(text, "quiet", icon), large=large)


def link(text: str, icon: Icon | None = None) -> Button:
    """A way to somewhere else, set like text."""
    button = Button(text, "link", icon)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def pill(text: str, *, checked: bool = False, tone: str = "") -> Button:
    """A small choice that stays chosen. `tone` a or b colours it for a partner."""
    return _checkable(Button(text, "pill"), checked=checked, tone=tone)


def choice(text: str, *, checked: bool = False, tone: str = "") -> Button:
    """A full-width answer to choose, 18 px."""
    return _checkable(Button(text, "choice"), checked=checked, tone=tone)


def dot(number: int, *, tone: str = "") -> Button:
    """One labelled circle of a scale."""
    return _checkable(Button(str(number), "dot"), checked=False, tone=tone)


def icon_only(icon: Icon, words: str) -> Button:
    """A quiet button without text; `words` are its tool tip and its name."""
    button = marked(Button("", "quiet", icon), bare="true")
    button.setAccessibleName(words)
    button.setToolTip(words)
    return button


def _sized(button: Button, *, large: bool) -> Button:
    return marked(button, large="true") if large else button


def _checkable(button: Button, *, checked: bool, tone: str) -> Button:
    button.setCheckable(True)
    button.setChecked(checked)
    return marked(button, tone=tone) if tone else button
