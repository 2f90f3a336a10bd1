"""The neutral page between two people. Nothing from before is on it or behind it."""

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twofold.people import PartnerId, other
from twofold.ui.marks import Mark
from twofold.ui.player.company import Company
from twofold.ui.player.frame import PlayerColumn, PlayerPage
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import primary, quiet
from twofold.ui.widgets.column import row
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import reading, shortened, title
from twofold.walk.moves import Back, CloseAgain, Forward
from twofold.walk.places import HandingOver
from twofold.walk.sight import Scene

#: Milliseconds after which a page that nobody starts covers itself: both may have left the room.
UNATTENDED_MS: Final = 120_000
#: Percent from which on the words need the room that the mark would grow into.
_LARGE: Final = 150
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class HandOverPage(PlayerPage):
    """Names who comes next; they start it themselves. `who` wins over the scene's partner."""

    def __init__(
        self,
        scene: Scene,
        company: Company,
        who: PartnerId | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(scene, company, parent)
        self.who: PartnerId = who or scene.partner or "a"
        name, waiting = company.name(self.who), company.name(other(self.who))
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        column = PlayerColumn(560, top=24, parent=self)
        around.addWidget(column)
        body = column.body
        body.addStretch(3)
        first = reading(self.tr("Hand over to"), "muted")
        self._name = title(name)
        rest = reading(
            self.tr(
                "{name}, rest your eyes: three slow breaths.\nNothing from before is on the screen."
            ).format(name=waiting),
            "muted",
        )
        said = self.tr("I am {name}, start")
        start = primary(said.format(name=shortened(name)))
        start.setAccessibleName(said.format(name=name))
        start.clicked.connect(self._start)
        self.primary = named(start, "primary")
        for words in (first, self._name, rest):
            words.setAlignment(_MIDDLE)
        body.addWidget(first)
        column.gap(20)
        body.addWidget(Mark(self.who, 104 if look().text_size < _LARGE else 56), 0, _MIDDLE)
        column.gap(16)
        body.addWidget(self._name)
        column.gap(12)
        body.addWidget(rest)
        column.gap(28)
        body.addWidget(start, 0, _MIDDLE)
        column.gap(12)
        body.addLayout(self._quiet_ones())
        body.addStretch(4)
        self.shortcuts()
        self._unattended = QTimer(self)
        self._unattended.setObjectName("unattended")
        self._unattended.setSingleShot(True)
        self._unattended.setInterval(UNATTENDED_MS)
        self._unattended.timeout.connect(self.cover_asked)
        self._unattended.start()

    def heading(self) -> str:
        """Return who comes next."""
        return self.tr("Hand over to {name}").format(name=self.company.name(self.who))

    def _quiet_ones(self) -> QVBoxLayout:
        box = QVBoxLayout()
        buttons = []
        if Back() in self.scene.moves:
            back = named(quiet(self.tr("Back")), "back")
            back.clicked.connect(self.go_back)
            buttons.append(back)
        pause = named(quiet(self.tr("Pause")), "pause")
        pause.clicked.connect(self.pause_asked)
        cover = named(quiet(self.tr("Cover")), "cover")
        cover.clicked.connect(self.cover_asked)
        buttons += [pause, cover]
        if CloseAgain() in self.scene.moves:
            close = named(quiet(self.tr("Close again")), "close-again")
            close.clicked.connect(self._close_again)
            buttons.append(close)
        box.addLayout(row(1, *buttons, 1, gap=4))
        return box

    def _start(self) -> None:
        self.move_asked.emit(Forward())

    def _close_again(self) -> None:
        self.move_asked.emit(CloseAgain())


def guard_of(scene: Scene, company: Company) -> HandOverPage:
    """Return a hand-over to whoever writes on this page, with nothing of the page in it."""
    turn = scene.turn.index if scene.turn is not None else 0
    blank = Scene(place=HandingOver(turn), turn=None, step=None, partner=scene.partner)
    return HandOverPage(blank, company)
