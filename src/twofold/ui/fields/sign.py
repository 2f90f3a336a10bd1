"""An agreement: each says yes for themselves, and can take it back."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from twofold.exercise.model import Value
from twofold.people import BOTH, Couple, PartnerId
from twofold.ui.fields.field import FieldWidget
from twofold.ui.fields.name_tag import NameTag
from twofold.ui.icons import Icon
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import link, secondary
from twofold.ui.widgets.flow import Flow
from twofold.ui.widgets.text import shortened

#: Pixels at 100 % that a signature needs; where two have no room, one stands above the other.
_LEAST: Final = 310


class SignLine(QWidget):
    """One person's line: a button before, a name after. Both are as high, so nothing moves."""

    def __init__(self, who: PartnerId, name: str, parent: QWidget) -> None:
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
        self.back.setAccessibleDescription(self.tr("{name} agrees").format(name=name))
        for part in (self.agree, self.tag, self.back):
            row.addWidget(part)
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
    """Both names under an agreement, beside each other as they sit, like on paper."""

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
        across = Flow(gap=12, columns_of=_LEAST)
        self.setLayout(across)
        self._lines = {who: SignLine(who, couple.name(who), self) for who in seats or BOTH}
        for line in self._lines.values():
            line.agree.clicked.connect(self._agreed)
            line.back.clicked.connect(self._taken_back)
            across.addWidget(line)

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
            line.back.show()
            line.back.setFocus()  # before the other goes: Qt would hand it to the next line, aloud
            line.show_signed(name=line.name)
            self.changed.emit()

    def _taken_back(self) -> None:
        line = self._line_of(self.sender())
        if line is not None:
            self._signed.pop(line.who, None)
            line.agree.show()
            line.agree.setFocus()
            line.show_signed(name="")
            self.changed.emit()

    def _line_of(self, button: object) -> SignLine | None:
        return next((x for x in self._lines.values() if button in (x.agree, x.back)), None)
