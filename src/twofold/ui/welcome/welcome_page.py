"""The first start, in two pages: who is here, then the safety page. Nothing else is asked."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from twofold.people import BOTH, PartnerId
from twofold.ui.help.getting_help import GettingHelpPage, getting_help_link
from twofold.ui.icons import Icon
from twofold.ui.keys import leave, turn
from twofold.ui.marks import FoldedMark, Mark
from twofold.ui.motifs import Motif
from twofold.ui.safety import safety_title, safety_words
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import link, pill, primary, quiet
from twofold.ui.widgets.column import Column, row
from twofold.ui.widgets.fields import line_edit
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.one_of import OneOf
from twofold.ui.widgets.text import caption, line_of, reading, title

LONGEST_NAME = 40
_ROOM_FOR_ART: Final = 1000  # px of width at 100 % text size


class WelcomePage(QWidget):
    """Asks for two names.

    `languages` are codes and names, `spoken` the one in use; without any there is no choice.

    Signals:
        introduced: Both names, trimmed, once the safety page was left.
        look_around: They would rather see an evening of two invented people first.
        bring: Their evenings are in a file that was carried away elsewhere.
        language_chosen: The code of another language.
    """

    introduced = Signal(str, str)
    look_around = Signal()
    bring = Signal()
    language_chosen = Signal(str)

    def __init__(
        self, languages: Sequence[tuple[str, str]] = (), spoken: str = "", *, around: bool = True
    ) -> None:
        super().__init__()
        self._names: dict[PartnerId, QLineEdit] = {}
        self._on = named(primary(self.tr("Continue")), "continue")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._who(languages, spoken, around=around))
        self._safety_page = self._safety()
        self._pages.addWidget(self._safety_page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._pages)
        self.setProperty("lands", "name-a")
        self._look_at_names()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the drawing where there is room for it beside the words."""
        self._art.setVisible(self.width() >= look().px(_ROOM_FOR_ART))
        self._art.setFixedWidth(self.width() * 2 // 5)
        super().resizeEvent(event)

    def _who(self, languages: Sequence[tuple[str, str]], spoken: str, *, around: bool) -> QWidget:
        page = Column(520, top=72)
        brand = row(FoldedMark(34), line_of(self.tr("Twofold"), "lead"), 1, gap=14)
        page.add(brand)
        page.add(title(self.tr("What shall we call you?")), 40)
        page.add(
            reading(
                self.tr("Two names, as you say them at home. They stay on this computer."), "muted"
            ),
            10,
        )
        for who, words in zip(BOTH, (self.tr("One of you"), self.tr("The other")), strict=True):
            label = caption(words)
            field = line_edit(f"name-{who}", words, most=LONGEST_NAME)
            label.setBuddy(field)
            field.textChanged.connect(self._look_at_names)
            field.returnPressed.connect(self._next_field)
            self._names[who] = field
            page.add(label, 20)
            line = row(Mark(who, 14), gap=12)
            line.addWidget(field, 1)
            page.add(line, 6)
        swap = named(link(self.tr("Swap the two colours"), Icon.SWAP), "swap")
        swap.clicked.connect(self._swap)
        page.add(flowing(swap), 8)
        self._on.clicked.connect(self.to_safety)
        buttons = [self._on]
        if around:
            look_around = named(quiet(self.tr("Look around first"), large=True), "look-around")
            look_around.clicked.connect(self.look_around)
            buttons.append(look_around)
        page.add(flowing(*buttons), 24)
        page.add(caption(self.tr("Nothing else is asked.")), 20)
        if languages:
            page.add(self._languages(languages, spoken), 20)
        if around:
            bring = named(link(self.tr("Bring evenings from another computer…")), "bring-in")
            bring.clicked.connect(self.bring)
            page.add(flowing(bring), 12)
        page.finish()
        whole = QWidget()
        across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(page, 1)
        self._art = Motif("pages", corners="none", fills=True)
        across.addWidget(self._art)
        return whole

    def _languages(self, languages: Sequence[tuple[str, str]], spoken: str) -> QWidget:
        group = OneOf(self)
        pills = []
        for code, name in languages:
            button = named(pill(name, checked=code == spoken), f"lang-{code}")
            button.clicked.connect(partial(self.language_chosen.emit, code))
            group.addButton(button)
            pills.append(button)
        return named(flowing(*pills, gap=8), "languages", self.tr("Language"))

    def _safety(self) -> QWidget:
        page = Column(680, top=24)  # all of it can be read in a window of the usual size
        back = named(link(self.tr("Names"), Icon.BACK), "back")
        back.clicked.connect(self._to_names)
        done = named(primary(self.tr("Continue")), "continue-home")
        done.clicked.connect(self._introduce)
        page.add(flowing(back))
        page.add(title(safety_title()), 8)
        page.add(safety_words(), 16)
        further = getting_help_link()
        further.clicked.connect(self._to_getting_help)
        page.add(flowing(done, further, gap=24), 24)
        page.finish()
        return page

    def _given(self) -> tuple[str, str]:
        return self._names["a"].text().strip(), self._names["b"].text().strip()

    def _look_at_names(self) -> None:
        self._on.setEnabled(all(self._given()))

    def _next_field(self) -> None:
        """Enter goes to the name that is still missing, else on."""
        missing = next((field for field in self._names.values() if not field.text().strip()), None)
        if missing is not None:
            missing.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.to_safety()

    def fill(self, name_a: str, name_b: str) -> None:
        """Put names into the fields, for people who come back to this page."""
        self._names["a"].setText(name_a)
        self._names["b"].setText(name_b)

    def to_safety(self) -> None:
        """Turn to the safety page."""
        turn(self._pages, self._safety_page)

    def _to_getting_help(self) -> None:
        further = GettingHelpPage(self.tr("Back"))
        further.closed.connect(self._from_getting_help)
        self._pages.addWidget(further)
        turn(self._pages, further)

    def _from_getting_help(self) -> None:
        further = self._pages.currentWidget()
        self.to_safety()
        if further is not None:
            self._pages.removeWidget(further)
            further.deleteLater()

    def _to_names(self) -> None:
        leave(self._pages)
        self._pages.setCurrentIndex(0)
        self._names["a"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _swap(self) -> None:
        """Let each have the other's colour; the order of the two fields means nothing else."""
        a, b = self._names["a"].text(), self._names["b"].text()
        self.fill(b, a)

    def names(self) -> tuple[str, str]:
        """Return what stands in the fields, so that a page in another language can go on."""
        return self._names["a"].text(), self._names["b"].text()

    def _introduce(self) -> None:
        self.introduced.emit(*self._given())
