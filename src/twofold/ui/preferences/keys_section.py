"""Keys, each with what it does, and a way to choose another."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from twofold.ui.help.key_words import deed_words
from twofold.ui.preferences.key_button import KeyButton
from twofold.ui.shortcuts import USUAL, refusal
from twofold.ui.theme.look import look
from twofold.ui.widgets.announce import announce
from twofold.ui.widgets.buttons import quiet
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.notice import Notice
from twofold.ui.widgets.text import plain


class KeysSection(QWidget):
    """Shows every key that can be chosen. `changed` carries the whole mapping, usual → chosen."""

    changed = Signal(object)

    def __init__(self, keys: dict[str, str]) -> None:
        super().__init__()
        self._keys = dict(keys)
        self._buttons: dict[str, KeyButton] = {}
        self._notice = named(Notice(), "keys-notice")
        self._usual = named(quiet(self.tr("Use the usual keys again")), "usual-keys")
        self._usual.clicked.connect(self._back_to_usual)
        grid = QGridLayout()
        grid.setHorizontalSpacing(look().gap(16))
        grid.setVerticalSpacing(look().gap(4))
        grid.setColumnStretch(0, 1)
        for at, usual in enumerate(USUAL):
            words = deed_words(usual)
            button = named(KeyButton("", words), f"key-{at}")
            button.pressed_keys.connect(partial(self._choose, usual))
            self._buttons[usual] = button
            grid.addWidget(plain(words), at, 0)
            grid.addWidget(button, at, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look().gap(12))
        box.addLayout(grid)
        box.addWidget(self._notice)
        box.addWidget(flowing(self._usual))
        self._show()

    def _choose(self, usual: str, wanted: str) -> None:
        match refusal(usual, wanted, self._keys):
            case "":
                self._keys[usual] = wanted
                self._notice.clear()
                self._change()
                announce(self, self._buttons[usual].accessibleName())
            case "typed":
                self._notice.say(
                    self.tr("{keys} may be wanted in a text. One with Ctrl or Alt is free.").format(
                        keys=_written(wanted)
                    )
                )
            case "taken":
                self._notice.say(
                    self.tr("{keys} already works everywhere. Another one is free.").format(
                        keys=_written(wanted)
                    )
                )
            case other:
                self._notice.say(
                    self.tr("{keys} already does this: {deed}.").format(
                        keys=_written(wanted), deed=deed_words(other)
                    )
                )

    def _back_to_usual(self) -> None:
        self._keys = {}
        self._notice.clear()
        self._change()
        self._buttons[USUAL[0]].setFocus()  # the button that was pressed is gone now

    def _change(self) -> None:
        self._keys = {usual: key for usual, key in self._keys.items() if key != usual}
        self._show()
        self.changed.emit(dict(self._keys))

    def _show(self) -> None:
        for usual, button in self._buttons.items():
            button.show_keys(_written(self._keys.get(usual, usual)))
        self._usual.setVisible(bool(self._keys))


def _written(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
