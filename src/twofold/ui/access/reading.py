"""Headings, paragraphs and scrolling pages in the accessibility tree.

Qt tells a screen reader that every label is a text, and prose of five paragraphs is one. Here a
title is a heading; prose, and what people wrote, has its paragraphs and list items as children, so
that they can be jumped to and read one at a time. What has a name and holds others is a group, so
that the question is said with its answers; what has a name and is only drawn is a picture; a line
that unfolds says so. Nothing of this is made before a screen reader asks.
"""

from typing import Final, TypeGuard

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea, QWidget
from shiboken6 import isValid

from twofold.ui.access.paragraphs import ProseTold
from twofold.ui.access.scrolled import ScrolledTold
from twofold.ui.access.unfolding import FoldTold
from twofold.ui.widgets.disclosure import Fold
from twofold.ui.widgets.text import Prose, Words

_HEADINGS: Final = frozenset({"title", "heading", "card-title"})
#: What is set like this is often what people wrote, in as many paragraphs as they liked.
_WRITTEN: Final = frozenset({"quote", "lead"})
#: Qt asks once for each class a widget is of, from its own to QObject; one answer is enough.
_CLASSES: Final = frozenset({"Words", "Prose", "Fold", "QScrollArea", "QWidget"})
#: What Qt takes these for; anything else it knows better.
_QTS: Final = (QAccessible.Role.StaticText, QAccessible.Role.Client, QAccessible.Role.Button)
_MANY: Final = 256  # interfaces held before those of destroyed widgets are let go


class Reading(QObject):
    """Answers for titles, prose and scrolling pages. Made once; lives as long as the application.

    Qt does not hold what a factory returns; whoever made it does, and for as long as Qt has it:
    Qt deletes it together with its widget, and only then may it be dropped here.

    Args:
        window: What is shown already. Where somebody listened to it before this was made, it is
            told anew.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._held: list[QAccessibleInterface] = []
        QAccessible.installFactory(self._make)
        if QAccessible.isActive():
            for thing in window.findChildren(QWidget):
                self._tell_anew(thing)

    def _tell_anew(self, thing: QWidget) -> None:
        if not self._is_ours(thing):
            return
        told = QAccessible.queryAccessibleInterface(thing)
        if told in self._held or told.role() not in _QTS:
            return
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(told))
        QAccessible.updateAccessibility(QAccessibleEvent(thing, QAccessible.Event.ObjectCreated))

    def _make(self, kind: str, thing: QObject) -> QAccessibleInterface | None:
        if kind not in _CLASSES or not self._is_ours(thing):
            return None
        told: QAccessibleInterface
        if kind == "QWidget" and isinstance(thing, QWidget):
            told = NamedTold(thing)
        elif isinstance(thing, Prose) or _is_written(thing):
            told = ProseTold(thing)
            thing.destroyed.connect(told.let_go)
        elif isinstance(thing, QScrollArea):
            told = ScrolledTold(thing)
        elif isinstance(thing, Fold):
            told = FoldTold(thing)
        elif isinstance(thing, Words):
            told = QAccessibleWidget(thing, QAccessible.Role.Heading, thing.text())
        else:
            return None
        if len(self._held) >= _MANY:
            self._held = [one for one in self._held if isValid(one)]
        self._held.append(told)
        return told

    def _is_ours(self, thing: QObject) -> bool:
        """Say whether there is more to tell of a thing than Qt does."""
        if isinstance(thing, Words):
            return thing.property("type") in _HEADINGS or _is_written(thing)
        if isinstance(thing, (Prose, QScrollArea, Fold)):
            return True
        return isinstance(thing, QWidget) and bool(thing.accessibleName())


def _is_written(thing: QObject) -> TypeGuard[Words]:
    """Say whether words may have paragraphs; whether they do shows when somebody asks."""
    if not isinstance(thing, Words):
        return False
    return thing.property("type") in _WRITTEN or "\n" in thing.text()


class NamedTold(QAccessibleWidget):
    """A thing that Qt knows nothing about, but that has a name: a group, or a picture.

    It gets its name before it gets what it holds, and the name is when Qt asks.
    """

    def __init__(self, thing: QWidget) -> None:
        super().__init__(thing)
        self._thing = thing

    def role(self) -> QAccessible.Role:
        """Qt: a group where it holds something, else a picture."""
        held = self._thing.children() if isValid(self._thing) else []
        group = any(isinstance(child, QWidget) for child in held)
        return QAccessible.Role.Grouping if group else QAccessible.Role.Graphic
