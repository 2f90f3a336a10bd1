"""Which keys do what: the usual ones, and those that people chose instead.

A deed is known by its usual keys, such as `F9`. What was chosen hangs on the application object,
like the look: pages ask when they begin to listen.
"""

import re
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

#: Every key that can be chosen anew, by its usual name.
USUAL: Final = (
    "F9",
    "Ctrl+Return",
    "Alt+Left",
    "F6",
    "Ctrl+Space",
    "Ctrl++",
    "Ctrl+F",
    "Ctrl+P",
    "F11",
    "F1",
)
#: Keys that move, press, write or cover whatever is chosen; nothing else may take them.
_TAKEN: Final = (
    "Esc",
    "Tab",
    "Shift+Tab",
    "Return",
    "Enter",
    "Space",
    "Backspace",
    "Del",
    "Ctrl+Z",
    "Ctrl+Y",
    "Ctrl+Shift+Z",
    "Ctrl+X",
    "Ctrl+C",
    "Ctrl+V",
    "Ctrl+A",
    *("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown"),
)
_SILENT: Final = re.compile(r"(Ctrl|Alt|(Shift\+)?F\d)")
_PROPERTY: Final = "twofold_keys"


def choose(keys: Mapping[str, str]) -> None:
    """Use these keys from now on. `keys` maps usual to chosen; anything unusable is left out."""
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(_PROPERTY, usable(keys))


def usable(keys: Mapping[str, str]) -> dict[str, str]:
    """Return what can be used of `keys`: known deeds, one key each, none for two deeds."""
    kept = {usual: keys[usual] for usual in USUAL if keys.get(usual, usual) != usual}
    while bad := [usual for usual, wanted in kept.items() if refusal(usual, wanted, kept)]:
        del kept[bad[0]]  # what is left may be free again, or no longer
    return kept


def refusal(usual: str, wanted: str, keys: Mapping[str, str]) -> str:
    """Say why a key cannot be taken for a deed: `typed`, `taken`, a usual key, or "" (it can)."""
    sequence = QKeySequence(wanted)
    if sequence.count() != 1:
        return "typed"
    if any(sequence == QKeySequence(other) for other in _TAKEN):
        return "taken"
    if not _beside_writing(sequence):
        return "typed"
    for deed in USUAL:
        if deed != usual and sequence == QKeySequence(keys.get(deed, deed)):
            return deed
    return ""


def keys_of(usual: str) -> QKeySequence:
    """Return the keys in force for a deed, given by its usual ones."""
    app = QCoreApplication.instance()
    chosen = app.property(_PROPERTY) if app is not None else None
    return QKeySequence(chosen.get(usual, usual) if isinstance(chosen, dict) else usual)


def told(usual: str) -> str:
    """Return the keys in force for a deed, as they are written on this system."""
    written = keys_of(usual).toString(QKeySequence.SequenceFormat.NativeText)
    enter = QCoreApplication.translate("help", "Enter")  # what keyboards call it today
    return re.sub(r"\bReturn$", enter, written)


def _beside_writing(sequence: QKeySequence) -> bool:
    """Say whether a key writes nothing: it has Ctrl or Alt, or is one of F1 to F35."""
    return _SILENT.match(sequence.toString(QKeySequence.SequenceFormat.PortableText)) is not None
