"""What the keys of the window do, in words; the keys themselves are those in force."""

from PySide6.QtCore import QCoreApplication

from twofold.ui.shortcuts import told


def _tr(text: str) -> str:
    return QCoreApplication.translate("help", text)


def deed_words(usual: str) -> str:
    """Return what a key does that can be chosen anew. `usual` is one of `shortcuts.USUAL`."""
    return {
        "F9": _tr("Cover the screen at once"),
        "Ctrl+Return": _tr("Go on, from within a text"),
        "Alt+Left": _tr("Back"),
        "F6": _tr("From the page to the rail, and back"),
        "Ctrl+Space": _tr("Hold or go on with the timer, wherever you are"),
        "Ctrl++": _tr("One more minute"),
        "Ctrl+F": _tr("Search, where there is a search field"),
        "Ctrl+P": _tr("Print, where there is something to print"),
        "F11": _tr("What is asked larger, for the sofa, or as before"),
        "F1": _tr("These keys, on any page"),
    }[usual]


def key_list() -> tuple[tuple[str, str], ...]:
    """Return every key of the window and what it does, most needed first."""
    cover = _tr("{keys}, or Esc three times").format(keys=told("F9"))
    return (
        (cover, deed_words("F9")),
        (_tr("Tab, Shift+Tab"), _tr("To the next thing on the page, or the one before")),
        (_tr("Enter or Space"), _tr("Press what the ring is around")),
        *((told(usual), deed_words(usual)) for usual in ("Ctrl+Return", "Alt+Left", "F6")),
        (_tr("Space"), _tr("Hold or go on with the timer, when nothing else has the ring")),
        *((told(usual), deed_words(usual)) for usual in ("Ctrl+Space", "Ctrl++")),
        (_tr("Arrow keys"), _tr("Along a scale or a choice; Delete empties it")),
        *((told(usual), deed_words(usual)) for usual in ("Ctrl+F", "Ctrl+P", "F11")),
        (_tr("Ctrl+Z"), _tr("Undo, in a text")),
        (told("F1"), deed_words("F1")),
    )
