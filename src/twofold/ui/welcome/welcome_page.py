"""The first start, in two pages: who is here, then the safety page. Nothing else is asked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from twofold.people import BOTH, PartnerId
from twofold.ui.icons import Icon
from twofold.ui.keys import land
from twofold.ui.marks import FoldedMark, Mark
from twofold.ui.safety import safety_title, safety_words
from twofold.ui.widgets.buttons import link, primary
from twofold.ui.widgets.column import Column, row
from twofold.ui.widgets.fields import line_edit
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.text import caption, line_of, reading, title

LONGEST_NAME = 40


class WelcomePage(QWidget):
    """Asks for two names. `introduced` carries both, trimmed, once the safety page was left."""

    introduced = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._names: dict[PartnerId, QLineEdit] = {}
        self._on = named(primary(self.tr("Continue")), "continue")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._who())
        self._safety_page = self._safety()
        self._pages.addWidget(self._safety_page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._pages)
        self.setProperty("lands", "name-a")
        self._look_at_names()

    def _who(self) -> QWidget:
        page = Column(560, top=72)
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
            page.add(label, 24)
            line = row(Mark(who, 14), gap=12)
            line.addWidget(field, 1)
            page.add(line, 6)
        self._on.clicked.connect(self.to_safety)
        page.add(flowing(self._on), 36)
        page.add(caption(self.tr("Nothing else is asked.")), 20)
        page.finish()
        return page

    def _safety(self) -> QWidget:
        page = Column(680, top=48)
        back = named(link(self.tr("Names"), Icon.BACK), "back")
        back.clicked.connect(self._to_names)
        done = named(primary(self.tr("Continue")), "continue-home")
        done.clicked.connect(self._introduce)
        page.add(flowing(back))
        page.add(title(safety_title()), 8)
        page.add(safety_words(), 20)
        page.add(flowing(done), 36)
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
        self._pages.setCurrentWidget(self._safety_page)
        land(self._safety_page)

    def _to_names(self) -> None:
        self._pages.setCurrentIndex(0)
        self._names["a"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _introduce(self) -> None:
        self.introduced.emit(*self._given())
