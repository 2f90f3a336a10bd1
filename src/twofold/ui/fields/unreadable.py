"""Telling of a private line that was damaged while it waited: whose it was, never what it said."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from twofold.people import PartnerId
from twofold.ui import troubles
from twofold.ui.fields.name_tag import NameTag
from twofold.ui.theme.look import look
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import reading


class Unreadable(QWidget):
    """What happened, what is safe and what can be done here, under the name of the writer.

    Args:
        who: Whose line it was.
        name: Their name; "" where the page is theirs alone.
        do: What can be done on this page.
    """

    def __init__(self, who: PartnerId, name: str, do: str) -> None:
        super().__init__()
        named(self, f"unreadable-{who}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(4))
        if name:
            column.addWidget(NameTag(who, name))
        column.addWidget(reading(troubles.unreadable(do), "muted"))
