"""Hands and eyes of the tour: they find what is on the screen, click it and type into it.

Every event goes through Qt's own queue, as if it came from a keyboard and a mouse. Nothing here
calls a service or a presenter.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from twofold.ui.motion import Fade

W = TypeVar("W", bound=QWidget)

_PATIENCE_MS = 20_000


class LostError(Exception):
    """What the story wanted to touch is not on the screen."""


class Hands:
    """Touches what can be seen in one window. Actions are generators: a yield lets Qt breathe."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def seen(self, kind: type[W], name: str = "", inside: QWidget | None = None) -> list[W]:
        """Return the visible, enabled widgets of a kind (and object name), in reading order."""
        within = inside or self._window
        found = within.findChildren(kind, name) if name else within.findChildren(kind)
        there = [w for w in found if w.isVisibleTo(self._window) and w.isEnabled()]
        return sorted(there, key=lambda w: _corner(self._window, w))

    def see(self, name: str, inside: QWidget | None = None) -> QWidget | None:
        """Return the one visible widget with that object name, or None."""
        found = self.seen(QWidget, name, inside)
        return found[0] if found else None

    def until(self, there: Callable[[], object], what: str) -> Iterator[None]:
        """Wait until something is there.

        Raises:
            LostError: It did not come within twenty seconds.
        """
        clock = QElapsedTimer()
        clock.start()
        while not there():
            if clock.elapsed() > _PATIENCE_MS:
                raise LostError(what)
            yield

    def click(self, name: str, inside: QWidget | None = None) -> Iterator[None]:
        """Click what has that object name, once it is there."""
        yield from self.until(lambda: self.see(name, inside), name)
        widget = self.see(name, inside)
        if widget is not None:
            yield from self.touch(widget)

    def touch(self, widget: QWidget, at: QPoint | None = None) -> Iterator[None]:
        """Click a widget, scrolled into view first as a person would."""
        _scroll_to(widget)
        yield
        button = Qt.MouseButton.LeftButton
        QTest.mouseClick(
            widget, button, Qt.KeyboardModifier.NoModifier, at or widget.rect().center()
        )
        yield

    def type_into(self, widget: QWidget, text: str) -> Iterator[None]:
        """Click into a field and type."""
        yield from self.touch(widget)
        QTest.keyClicks(widget, text)
        yield

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> Iterator[None]:
        """Press a key; the window hands it on to where the focus is, shortcuts included."""
        QTest.keyClick(self._window.windowHandle(), key, modifier)
        yield

    def picture(self, target: Path) -> QImage:
        """Keep what the window shows as a PNG."""
        for fade in self._window.findChildren(Fade):
            fade.end()
        image = self._window.grab().toImage()
        image.save(str(target))
        return image


def _corner(window: QWidget, widget: QWidget) -> tuple[int, int]:
    at = widget.mapTo(window, QPoint(0, 0))
    return (at.y(), at.x())


def _scroll_to(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        inside = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and inside is not None:
            area = QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())
            above.ensureVisible(area.center().x(), area.center().y(), 40, area.height() // 2 + 40)
        above = above.parentWidget()
