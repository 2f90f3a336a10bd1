"""A button that shows a key, and listens for another one when it is pressed."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence

from twofold.ui.widgets.announce import announce
from twofold.ui.widgets.buttons import Button

_ALONE: Final = frozenset(
    {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
)


class KeyButton(Button):
    """Shows keys as they are written here. `pressed_keys` carries what was pressed, portably.

    While it listens, Esc or leaving it lets everything stay as it was; every other key is taken.
    """

    pressed_keys = Signal(str)
    _listens = False  # Qt calls `event` while the button is being made

    def __init__(self, keys: str, deed: str) -> None:
        super().__init__(keys, "secondary")
        self._keys, self._deed = keys, deed
        self.show_keys(keys)
        self.clicked.connect(self._listen)

    def show_keys(self, keys: str) -> None:
        """Show these keys."""
        self._keys, self._listens = keys, False
        self.setText(keys)
        self.setAccessibleName(
            self.tr("{deed}: {keys}. Press to change").format(deed=self._deed, keys=keys)
        )

    def event(self, event: QEvent) -> bool:
        """Keep keys from the window's own shortcuts while listening; Tab is heard as well."""
        if self._listens and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._hear(event)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.show_keys(self._keys)
        super().focusOutEvent(event)

    def _listen(self) -> None:
        self._listens = True
        self.setText(self.tr("Press the new keys"))
        announce(self, self.text())

    def _hear(self, event: QKeyEvent) -> None:
        if event.key() in _ALONE or event.isAutoRepeat():
            return
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Tab}:
            self.show_keys(self._keys)
            if event.key() == Qt.Key.Key_Tab:
                self.focusNextChild()
            return
        sequence = QKeySequence(event.keyCombination())
        self.show_keys(self._keys)
        self.pressed_keys.emit(sequence.toString(QKeySequence.SequenceFormat.PortableText))
