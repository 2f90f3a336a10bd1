"""Help: what the keys do, where the words are, and the safety page."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from twofold.ui.icons import Icon
from twofold.ui.safety import safety_title, safety_words
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import link
from twofold.ui.widgets.card import Card
from twofold.ui.widgets.column import FRAME, Column
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import heading, line_of, plain, title


def _tr(text: str) -> str:
    return QCoreApplication.translate("help", text)


def keys() -> tuple[tuple[str, str], ...]:
    """Return every key of the window and what it does, most needed first."""
    return (
        (_tr("F9, or Esc three times"), _tr("Cover the screen at once")),
        (_tr("Tab, Shift+Tab"), _tr("To the next thing on the page, or the one before")),
        (_tr("Enter or Space"), _tr("Press what the ring is around")),
        (_tr("Ctrl+Enter"), _tr("Go on, from within a text")),
        (_tr("Alt+Left"), _tr("Back")),
        (_tr("F6"), _tr("From the page to the rail, and back")),
        (_tr("Space"), _tr("Hold or go on with the timer, when nothing else has the ring")),
        (_tr("Ctrl+Space"), _tr("The same, wherever you are")),
        (_tr("Ctrl+Plus"), _tr("One more minute")),
        (_tr("Arrow keys"), _tr("Along a scale or a choice; Delete empties it")),
        (_tr("Ctrl+F"), _tr("Search, where there is a search field")),
        (_tr("Ctrl+P"), _tr("Print, where there is something to print")),
        (_tr("Ctrl+Z"), _tr("Undo, in a text")),
        (_tr("F1"), _tr("This page")),
    )


class HelpPage(QWidget):
    """A page to read. A `closable` one lies over an evening and says `closed`."""

    closed = Signal()

    def __init__(self, *, closable: bool = False) -> None:
        super().__init__()
        page = Column(720, frame=FRAME)
        if closable:
            back = named(link(self.tr("Back to your evening"), Icon.BACK), "back")
            back.clicked.connect(self.closed)
            page.add(flowing(back))
        page.add(title(self.tr("Help")))
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
        page.add(heading(safety_title()), 40)
        page.add(safety_words(), 16)
        page.finish()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)


def _key_list() -> Card:
    card = Card(padding=20)
    grid = QGridLayout()
    grid.setHorizontalSpacing(look().gap(24))
    grid.setVerticalSpacing(look().gap(8))
    grid.setColumnStretch(1, 1)
    for at, (key, does) in enumerate(keys()):
        grid.addWidget(line_of(key, "strong"), at, 0)
        grid.addWidget(plain(does, "muted"), at, 1)
    card.body.addLayout(grid)
    return card
