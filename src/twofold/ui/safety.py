"""The one safety page: the same for everybody, nothing to tick, nothing kept about it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from twofold.ui.widgets.card import Card
from twofold.ui.widgets.column import stack
from twofold.ui.widgets.text import heading, reading


def _tr(text: str) -> str:
    return QCoreApplication.translate("safety", text)


def safety_title() -> str:
    """Return the title of the page."""
    return _tr("Not for every relationship")


def safety_words() -> QVBoxLayout:
    """Return the page's words, without its title."""
    ground = Card(kind="note")
    ground.add(
        reading(
            _tr(
                "These exercises live on honesty, and honesty needs safety. Perhaps you bend the "
                "truth at times because you are afraid of what your partner might do. Perhaps your "
                "partner hurts, threatens, follows or controls you. Then please leave these "
                "exercises aside. You have done nothing wrong, and no exercise can mend that."
            )
        )
    )
    ground.add(
        reading(
            _tr(
                "Someone you trust can help, or a service that knows about this. Reach them from a "
                "device your partner cannot look into."
            )
        ),
        12,
    )
    return stack(
        ground,
        28,
        heading(_tr("Better with a professional first")),
        8,
        reading(
            _tr(
                "An affair not long ago, thoughts of ending your life, addiction, pressure around "
                "sex, losing touch with what is real, violence towards children, a separation or a "
                "court case. These deserve more than two people and a screen."
            )
        ),
        28,
        heading(_tr("Whenever you are here")),
        8,
        reading(
            _tr(
                "Either of you can pass, pause or stop at any moment. Nothing records who did, or "
                "why. F9 covers the screen at once; so does Esc, three times. It hides this "
                "window, not files, prints or somebody watching the computer."
            )
        ),
    )
