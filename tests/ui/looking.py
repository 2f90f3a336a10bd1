"""Looking at a widget the way a tester would: what has no name, what is cut off, what overlaps."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from twofold.ui.widgets.toast import Toast

CONTROLS = (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTextEdit,
)


def settle(widget: QWidget, width: int, height: int) -> QWidget:
    """Show a widget at a size and let its layouts come to rest."""
    widget.resize(width, height)
    widget.show()
    for _ in range(4):
        QApplication.sendPostedEvents()
        QTest.qWait(0)
    return widget


def controls(widget: QWidget) -> list[QWidget]:
    """Return everything visible that people can act on."""
    return [
        child
        for child in widget.findChildren(QWidget)
        if isinstance(child, CONTROLS)
        and not isinstance(child, QScrollBar)
        and child.isVisible()
        and child.isEnabled()
        and child.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


def unnamed(widget: QWidget) -> list[str]:
    """Return the controls a screen reader could not name."""
    return [describe(c) for c in controls(widget) if not _said(c)]


def unreached(widget: QWidget) -> list[str]:
    """Return the controls that Tab, from the first one on, does not reach.

    A group of exclusive choices counts as reached when one of them is.
    """
    wanted = controls(widget)
    if not wanted:
        return []
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    met: set[QWidget] = set()
    for _ in range(len(wanted) * 3 + 10):
        now = QApplication.focusWidget()
        if now is None or now in met:
            break
        met.add(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    met |= {c for c in wanted if _group_of(c) & met}
    return [describe(c) for c in wanted if c not in met]


def clipped(widget: QWidget) -> list[str]:
    """Return labels and buttons that have less room than their words need.

    Also what reaches beyond the width of its scroll page, since nothing scrolls sideways.
    """
    found = []
    for child in _shown(widget):
        if isinstance(child, QLabel) and child.text():
            if not _fits(child):
                found.append(f"{describe(child)} has {child.size()}")
        elif isinstance(child, QPushButton) and child.text():
            need = child.minimumSizeHint().boundedTo(child.sizeHint())
            if child.width() < _button_need(child) or child.height() < need.height() - 1:
                found.append(f"{describe(child)} has {child.size()}, needs {need}")
    for area in widget.findChildren(QScrollArea):
        page = area.widget()
        if page is not None and area.isVisible() and page.width() > area.viewport().width():
            found.append(f"{describe(area)} is wider than its window")
    return found


def overlapping(widget: QWidget) -> list[str]:
    """Return pairs of texts or controls that lie over each other; a toast floats on purpose."""
    parts = [
        c
        for c in _shown(widget)
        if isinstance(c, (QLabel, *CONTROLS)) and not isinstance(c, QScrollBar)
        if not isinstance(c.parentWidget(), Toast)
    ]
    seen = [(c, _seen(c, widget)) for c in parts]
    boxes = [(c, box) for c, box in seen if box.width() > 2 and box.height() > 2]
    return [
        f"{describe(one)} and {describe(two)}"
        for at, (one, box) in enumerate(boxes)
        for two, other in boxes[at + 1 :]
        if not one.isAncestorOf(two)
        and not two.isAncestorOf(one)
        and box.adjusted(1, 1, -1, -1).intersects(other.adjusted(1, 1, -1, -1))
    ]


def _seen(part: QWidget, widget: QWidget) -> QRect:
    """Return where a part can be seen: what has scrolled out of its page lies over nothing."""
    box = QRect(part.mapTo(widget, QPoint(0, 0)), part.size())
    above = part.parentWidget()
    while above is not None and above is not widget:
        box &= QRect(above.mapTo(widget, QPoint(0, 0)), above.size())
        above = above.parentWidget()
    return box


def too_small(widget: QWidget, least: int = 40) -> list[str]:
    """Return what one presses and has less than `least` pixels to be hit in.

    Fields within a sentence are text, and what lies in a field (a button that clears it) is its.
    """
    return [
        f"{describe(c)} has {c.size()}"
        for c in controls(widget)
        if isinstance(c, (QAbstractButton, QComboBox))
        and not isinstance(c.parentWidget(), QLineEdit)
        and (c.width() < least or c.height() < least)
    ]


def describe(widget: QWidget) -> str:
    """Return what a person would call a widget in a message."""
    words = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
    name = widget.objectName() or widget.accessibleName()
    return f"{type(widget).__name__}({name!r}, {str(words)[:40]!r})"


def _shown(widget: QWidget) -> Iterator[QWidget]:
    return (c for c in widget.findChildren(QWidget) if c.isVisible() and not _inner(c))


def _inner(child: QWidget) -> bool:
    """Say whether it is a part of a field (a viewport, a menu's list), not a thing of ours."""
    parent = child.parentWidget()
    return isinstance(parent, QAbstractScrollArea) and not isinstance(parent, QScrollArea)


def _said(control: QWidget) -> str:
    if control.accessibleName():
        return control.accessibleName()
    return control.text() if isinstance(control, QAbstractButton) else ""


def _group_of(control: QWidget) -> set[QWidget]:
    group = control.group() if isinstance(control, QAbstractButton) else None
    return set(group.buttons()) if group is not None and group.exclusive() else set()


def _fits(label: QLabel) -> bool:
    room = label.size()
    if not label.pixmap().isNull():
        return True
    if label.wordWrap():
        longest = label.minimumSizeHint().width()
        return label.height() + 1 >= label.heightForWidth(label.width()) and (
            longest <= label.width() + 1 or label.sizeHint().width() <= label.width() + 1
        )
    need = label.sizeHint()
    return need.width() <= room.width() + 2 and need.height() <= room.height() + 2


def _button_need(button: QPushButton) -> int:
    words = button.fontMetrics().horizontalAdvance(button.text())
    icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
    return words + icon
