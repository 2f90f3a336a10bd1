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
                "These exercises ask you both to be honest. They help where honesty is safe. "
                "Perhaps you choose your words because you fear what comes after. Perhaps you are "
                "being hurt, threatened, watched or controlled. Then please leave these exercises "
                "out. You did not cause this, and no exercise can mend it."
            )
        )
    )
    ground.add(
        reading(
            _tr(
                "Talk to someone you trust, or to a service for people harmed at home. Use a phone "
                "or computer that your partner cannot see. If anyone is in danger now, call your "
                "local emergency number."
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
                "A recent affair; thoughts of ending your life; alcohol, drugs or gambling that "
                "has taken over; pressure about sex; hearing voices, or losing touch with what is "
                "real; a child being hurt; a separation, or a case in court."
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
