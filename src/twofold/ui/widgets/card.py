"""Cards and lines between things."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from twofold.ui.theme.look import look
from twofold.ui.widgets.naming import marked


class Card(QFrame):
    """A sheet on the page. Put things into `body`. `padding` in px at 100 %."""

    def __init__(self, *, padding: int = 24, kind: str = "card") -> None:
        super().__init__()
        marked(self, kind=kind)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.body = QVBoxLayout(self)
        side = look().gap(padding)
        self.body.setContentsMargins(side, side, side, side)
        self.body.setSpacing(0)

    def add(self, widget: QWidget, gap: int = 0) -> None:
        """Put something at the end, `gap` px under what is there."""
        if gap:
            self.body.addSpacing(look().gap(gap))
        self.body.addWidget(widget)


def line() -> QFrame:
    """Return a hairline across the column."""
    made = marked(QFrame(), kind="line")
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made
