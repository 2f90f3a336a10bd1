"""The rail: where one can go. It folds to its drawings when the window is narrow."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from twofold.ui.icons import Icon
from twofold.ui.marks import FoldedMark
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import Button, Wordless
from twofold.ui.widgets.column import margins
from twofold.ui.widgets.naming import named, remark
from twofold.ui.widgets.one_of import OneOf
from twofold.ui.widgets.tab_order import last_stop
from twofold.ui.widgets.text import line_of


class Rail(QFrame):
    """A column of places. Says which one was chosen; it goes nowhere itself."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "rail", self.tr("Places"))
        self._narrow = False
        self._buttons: dict[str, tuple[Button, str]] = {}
        self._group = OneOf(self)
        self._group.setExclusive(True)
        self._brand = named(line_of(self.tr("Twofold")), "brand")
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(FoldedMark())
        head.addWidget(self._brand)
        head.addStretch(1)
        self._box = QVBoxLayout(self)
        self._box.addWidget(self._head)
        self._box.addStretch(1)
        self._foot = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._turn()
        self._measure()

    def add(self, name: str, icon: Icon, words: str, *, last: bool = False) -> None:
        """Add a place; `last` ones stand at the foot. One that is there is only named anew."""
        if name in self._buttons:
            self._rename(name, words)
            return
        button = named(Wordless(words, "rail", icon, "muted", "text"), f"to-{name}", words)
        button.setCheckable(True)
        button.clicked.connect(partial(self._choose, name))
        self._group.addButton(button)
        self._buttons[name] = (button, words)
        if self._narrow:
            self._fold(button, words)
        self._box.insertWidget(self._box.count() - (0 if last else 1 + self._foot), button)
        self._foot += last
        self._measure()

    def _rename(self, name: str, words: str) -> None:
        button = self._buttons[name][0]
        self._buttons[name] = (button, words)
        button.setText("" if self._narrow else words)
        button.setAccessibleName(words)
        button.setToolTip(words if self._narrow else "")

    def come_after(self, above: QWidget) -> None:
        """Let Tab reach the places after what stands above them, and before what came later."""
        before = last_stop(above)
        for button, _ in self._buttons.values():
            QWidget.setTabOrder(before, button)
            before = button

    def mark(self, name: str) -> None:
        """Mark where we are; an unknown name marks nothing."""
        self._group.setExclusive(False)
        for key, (button, _) in self._buttons.items():
            button.setChecked(key == name)
        self._group.setExclusive(True)

    def focus_here(self) -> None:
        """Take the keyboard to where we are."""
        button = self._group.checkedButton() or next((b for b, _ in self._buttons.values()), None)
        if button is not None:
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 -- a property setter in all but name
        """Fold to drawings, or unfold."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._brand.setVisible(not narrow)
        for button, words in self._buttons.values():
            self._fold(button, words)
        self._measure()

    def _fold(self, button: Button, words: str) -> None:
        button.setText("" if self._narrow else words)
        button.setAccessibleName(words)
        button.setToolTip(words if self._narrow else "")
        remark(button, narrow="true" if self._narrow else "false")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self._measure()
        super().changeEvent(event)

    def _turn(self) -> None:
        """Keep the line towards the page: a style sheet does not know which way people read."""
        remark(self, at="right" if QGuiApplication.isRightToLeft() else "left")

    def _choose(self, name: str) -> None:
        self.chosen.emit(name)

    def _measure(self) -> None:
        worn = look()
        side = 12 if self._narrow else 16
        wide = max(64, worn.px(20) + 40) if self._narrow else worn.px(208)
        self.setFixedWidth(wide)
        self._box.setContentsMargins(side, worn.gap(28), side, worn.gap(28))
        self._box.setSpacing(4)
        before = (
            (wide - 2 * side - worn.px(26)) // 2 if self._narrow else 10
        )  # the mark in the middle
        self._head.setContentsMargins(margins(before, 0, 0, worn.gap(24)))
        layout = self._head.layout()
        if layout is not None:
            layout.setSpacing(worn.gap(12))
