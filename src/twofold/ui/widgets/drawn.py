"""A drawing beside words: it wears the theme and grows with the text, whenever either changes."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel

from twofold.ui.icons import Icon, icon_size, pixmap
from twofold.ui.theme.look import Look, look


class Drawn(QLabel):
    """One of our icons in the colour of the token `ink`. The words beside it say it: silent."""

    def __init__(self, icon: Icon, ink: str) -> None:
        super().__init__()
        self._drawn: tuple[Icon, str, Look] | None = None
        self.show_icon(icon, ink)

    def show_icon(self, icon: Icon, ink: str) -> None:
        """Show another drawing, or the same in another colour."""
        self._icon, self._ink = icon, ink
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: draw it anew when the theme or the text size changed."""
        if event.type() == QEvent.Type.StyleChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        drawn = (self._icon, self._ink, look())
        if drawn == self._drawn:
            return
        self._drawn = drawn
        self.setPixmap(pixmap(self._icon, self._ink))
        self.setFixedSize(icon_size(look()))
