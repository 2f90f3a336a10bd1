"""A wide card with a cover drawing at its start side, as a book lies on a table."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twofold.ui.motifs import Motif
from twofold.ui.theme.look import look
from twofold.ui.widgets.card import Card


class Covered(Card):
    """The cover goes where the words would have too little room beside it."""

    def __init__(self, motif: str, pillar: str, inside: QVBoxLayout) -> None:
        super().__init__(padding=0)
        self._cover = Motif(motif, pillar=pillar, corners="start", height=120, fills=True)
        self._cover.setMaximumWidth(200)
        edge = look().gap(28)
        inside.setContentsMargins(edge, edge, edge, edge)
        inside.setSpacing(0)
        across = QHBoxLayout()
        across.setContentsMargins(1, 1, 1, 1)  # inside the card's line
        across.setSpacing(0)
        across.addWidget(self._cover, 2)
        across.addLayout(inside, 7)
        self.body.addLayout(across)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words at least two thirds of a narrow column."""
        self._cover.setVisible(event.size().width() >= look().px(_ROOM))
        super().resizeEvent(event)


_ROOM = 520  # px at 100 % text size


def covered(motif: str, pillar: str, inside: QVBoxLayout) -> QWidget:
    """Return words and buttons on such a card."""
    return Covered(motif, pillar, inside)
