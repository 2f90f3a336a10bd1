"""Help: what the keys do, where the words are, and the safety page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from twofold.ui.help.getting_help import GettingHelpPage, getting_help_link
from twofold.ui.help.key_words import key_list
from twofold.ui.icons import Icon
from twofold.ui.keys import leave, turn
from twofold.ui.safety import safety_title, safety_words
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import Button, link
from twofold.ui.widgets.card import Card
from twofold.ui.widgets.column import FRAME, Column
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import heading, line_of, plain, title


class HelpPage(QWidget):
    """A page to read. A `closable` one lies over what was there and says `closed`."""

    closed = Signal()

    def __init__(self, *, closable: bool = False) -> None:
        super().__init__()
        page = Column(720, frame=FRAME)
        if closable:
            back = named(link(self.tr("Back to your page"), Icon.BACK), "back")
            back.clicked.connect(self.closed)
            page.add(flowing(back))
        page.add(title(self.tr("Help")))
        page.add(flowing(self._further("getting-help")), 12)
        page.add(heading(self.tr("Keys")), 28)
        page.add(_key_list(), 12)
        page.add(heading(self.tr("Where your words are")), 36)
        page.add(
            plain(
                self.tr(
                    "Only on this computer, in one encrypted file. There is no passphrase yet: the "
                    "key lies beside the file. So whoever can use this account could open it. "
                    "Settings shows the folder."
                )
            ),
            8,
        )
        page.add(
            plain(
                self.tr(
                    "A disk that the system itself encrypts guards all of it. It also guards what "
                    "the computer writes down while it sleeps."
                )
            ),
            8,
        )
        page.add(heading(safety_title()), 40)
        page.add(safety_words(), 16)
        page.add(flowing(self._further("getting-help-too")), 24)
        page.finish()
        self._pages = QStackedWidget()
        self._pages.addWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._pages)

    def _further(self, name: str) -> Button:
        """Return a way to the page on getting help: at the top, and where safety is spoken of."""
        way = named(getting_help_link(), name)
        way.clicked.connect(self.to_getting_help)
        return way

    def to_getting_help(self) -> None:
        """Turn to the page on when to get help."""
        further = GettingHelpPage(self.tr("Help"))
        further.closed.connect(self.to_keys)
        self._pages.addWidget(further)
        turn(self._pages, further)

    def to_keys(self) -> None:
        """Turn back to the first page."""
        further = self._pages.currentWidget()
        if self._pages.currentIndex() > 0 and further is not None:
            leave(self._pages)
            self._pages.removeWidget(further)
            further.deleteLater()
            if (way := self.findChild(QWidget, "getting-help")) is not None:
                way.setFocus()


def _key_list() -> Card:
    card = Card(padding=20)
    grid = QGridLayout()
    grid.setHorizontalSpacing(look().gap(24))
    grid.setVerticalSpacing(look().gap(8))
    grid.setColumnStretch(1, 1)
    for at, (key, does) in enumerate(key_list()):
        grid.addWidget(line_of(key, "strong"), at, 0)
        grid.addWidget(plain(does, "muted"), at, 1)
    card.body.addLayout(grid)
    return card
