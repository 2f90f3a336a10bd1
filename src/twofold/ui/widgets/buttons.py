"""Buttons. One filled action a page; what happens is what it says."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolTip

from twofold.ui.icons import Icon, icon_of, icon_size
from twofold.ui.theme.look import Look, look
from twofold.ui.widgets.naming import marked
from twofold.ui.widgets.toggled import Toggled

_PRESSES: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class Button(Toggled, QPushButton):
    """A push button that Enter presses as well, with an icon that follows the theme.

    One press is one press: a key that is held, and the second half of a double click whose first
    half pressed something else, are not for this button. `text()` gives the words as they were
    set, an ampersand included.

    `ink` and `checked` name the tokens it is drawn in, at rest and once it is chosen.
    """

    def __init__(
        self, text: str, kind: str, icon: Icon | None = None, ink: str = "", checked: str = ""
    ) -> None:
        super().__init__(_shown(text))
        self._wording, self._clicked_before = text, False
        self._icon, self._ink, self._checked = icon, ink or "muted", checked
        self._drawn: tuple[Icon, str, int, Look] | None = None
        self._swells = kind == "pill"  # its words are set semibold once it is chosen
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
        if text == self._wording:
            return
        self._wording = text
        super().setText(_shown(text))
        self.setAccessibleName(text)
        self._draw_icon()

    def text(self) -> str:
        """Return the words."""
        return self._wording

    def sizeHint(self) -> QSize:
        """Qt: what its words need, chosen or not, so that choosing moves nothing."""
        hint = super().sizeHint()
        if self._swells:
            heavy = QFont(self.font())
            heavy.setWeight(QFont.Weight.DemiBold)
            words = super().text()
            more = QFontMetrics(heavy).horizontalAdvance(words)
            hint.setWidth(hint.width() + more - self.fontMetrics().horizontalAdvance(words))
        return hint

    def minimumSizeHint(self) -> QSize:
        """Qt: the words are not cut."""
        return self.sizeHint() if self._swells else super().minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key once, however long it is held: the page before may have heard it first."""
        if event.isAutoRepeat() and event.key() in _PRESSES:
            event.accept()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Remember that this button was clicked."""
        self._clicked_before = True
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Let a double click be two presses only where both were on this button."""
        if self._clicked_before:
            super().mouseDoubleClickEvent(event)
        else:  # the first one turned the page
            self.setDown(False)
            event.accept()

    def set_icon(self, icon: Icon | None) -> None:
        """Show another icon, or none."""
        self._icon = icon
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon again when the theme or the text size changed."""
        if self._icon is not None and event.type() == QEvent.Type.StyleChange:
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


class Wordless(Button):
    """A button that shows a drawing; hands that rest on it are told what it is.

    Qt tells screen readers a tool tip as a description, after the name: every such button was
    said twice. Here it is shown, and not told.
    """

    _hint = ""

    def setToolTip(self, words: str) -> None:
        """Qt: show these words where the mouse rests; "" shows none."""
        self._hint = words

    def toolTip(self) -> str:
        """Qt: the words."""
        return self._hint

    def event(self, event: QEvent) -> bool:
        """Qt: show the tool tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._hint:
            QToolTip.showText(event.globalPos(), self._hint, self)
            return True
        return super().event(event)


def _shown(words: str) -> str:
    return words.replace("&", "&&")  # Qt reads a single & as a key


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
    button = marked(Wordless("", "quiet", icon), bare="true")
    button.setAccessibleName(words)
    button.setToolTip(words)
    return button


def flush(button: Button) -> Button:
    """Let the words of a quiet button end where its line ends; it has no air at its sides."""
    return marked(button, flush="true")


def _sized(button: Button, *, large: bool) -> Button:
    return marked(button, large="true") if large else button


def _checkable(button: Button, *, checked: bool, tone: str) -> Button:
    button.setCheckable(True)
    button.setChecked(checked)
    return marked(button, tone=tone) if tone else button
