"""An agreement: each says yes for themselves, and can take it back."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twofold.exercise.model import Value
from twofold.people import BOTH, Couple, PartnerId
from twofold.ui.fields.field import FieldWidget
from twofold.ui.fields.name_tag import NameTag
from twofold.ui.icons import Icon
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import link, secondary
from twofold.ui.widgets.text import shortened


class SignLine(QWidget):
    """One person's line: a button before, a name after. `at_end` it stands where lines end."""

    def __init__(self, who: PartnerId, name: str, parent: QWidget, *, at_end: bool) -> None:
        super().__init__(parent)
        self.who, self.name = who, name
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().gap(12))
        self.agree = secondary(self.tr("{name} agrees").format(name=shortened(name)))
        self.agree.setAccessibleName(self.tr("{name} agrees").format(name=name))
        self.agree.setObjectName(f"agree-{who}")
        self.tag = NameTag(who, name)
        self.back = link(self.tr("Take back"), Icon.CLOSE)
        self.back.setObjectName(f"take-back-{who}")
        self.back.setAccessibleName(self.tr("{name} takes it back").format(name=name))
        if at_end:
            row.addStretch(1)
        for part in (self.agree, self.tag, self.back):
            row.addWidget(part)
        if not at_end:
            row.addStretch(1)
        self.show_signed(name="")

    def show_signed(self, *, name: str) -> None:
        """Show the name that stands there, or the button where none does."""
        signed = bool(name)
        self.tag.set_words(self.tr("{name} agrees").format(name=name or self.name))
        self.agree.setVisible(not signed)
        self.tag.setVisible(signed)
        self.back.setVisible(signed)


class SignField(FieldWidget):
    """Both names under an agreement, each on the side where they sit."""

    def __init__(
        self,
        name: str,
        couple: Couple,
        parent: QWidget | None = None,
        *,
        seats: tuple[PartnerId, PartnerId] | None = None,
    ) -> None:
        super().__init__("ours", name, parent)
        self._signed: dict[PartnerId, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(12))
        at_end = seats[1] if seats else None
        self._lines = {
            who: SignLine(who, couple.name(who), self, at_end=who == at_end)
            for who in seats or BOTH
        }
        for line in self._lines.values():
            line.agree.clicked.connect(self._agreed)
            line.back.clicked.connect(self._taken_back)
            column.addWidget(line)

    def value(self) -> Value | None:
        """Return who signed, with the name of today, or None."""
        return {who: self._signed[who] for who in BOTH if who in self._signed} or None

    def set_value(self, value: Value | None) -> None:
        """Show who signed."""
        signed = value if isinstance(value, dict) else {}
        self._signed = {who: signed[who] for who in BOTH if signed.get(who)}
        for who, line in self._lines.items():
            line.show_signed(name=self._signed.get(who, ""))

    def focus_first(self) -> None:
        """Go to the first button."""
        line = next(iter(self._lines.values()))
        (line.back if line.who in self._signed else line.agree).setFocus()

    def _agreed(self) -> None:
        line = self._line_of(self.sender())
        if line is not None:
            self._signed[line.who] = line.name
            line.show_signed(name=line.name)
            line.back.setFocus()
            self.changed.emit()

    def _taken_back(self) -> None:
        line = self._line_of(self.sender())
        if line is not None:
            self._signed.pop(line.who, None)
            line.show_signed(name="")
            line.agree.setFocus()
            self.changed.emit()

    def _line_of(self, button: object) -> SignLine | None:
        return next((x for x in self._lines.values() if button in (x.agree, x.back)), None)
