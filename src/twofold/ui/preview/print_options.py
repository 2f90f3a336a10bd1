"""The options of a print: kind, paper, lines, type, folding, names, fields, grey."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QVBoxLayout, QWidget

from twofold.paper.sheet import Sheet, SheetKind
from twofold.printing.manner import PITCHES, Manner
from twofold.printing.measures import Paper
from twofold.ui.preview.offers import SPANS, Offer, kind_words, span_words
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import pill
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.one_of import OneOf
from twofold.ui.widgets.text import strong


class PrintOptions(QWidget):
    """Shows only what makes a difference to the present kind.

    `changed`: something was chosen. `kind_chosen`: it was another kind or another span.
    """

    changed = Signal()
    kind_chosen = Signal()

    def __init__(self, offers: Sequence[Offer], paper: Paper) -> None:
        super().__init__()
        self.kind: SheetKind = offers[0].kind
        self.days = SPANS[0]
        self.paper = paper
        self._pitch = 8
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look().gap(8))
        kinds = [(offer.kind, kind_words(offer.kind)) for offer in offers]
        if len(kinds) > 1:
            self._pills("kind", self.tr("What to print"), kinds, self.kind)
        self._spans = self._pills(
            "span", self.tr("How far back"), [(d, span_words(d)) for d in SPANS], self.days
        )
        papers = [(Paper.A4, self.tr("A4")), (Paper.LETTER, self.tr("Letter"))]
        self._pills("paper", self.tr("Paper"), papers, paper)
        lines = [(p, self.tr("{count} mm").format(count=p)) for p in PITCHES]
        self._lines = self._pills("lines", self.tr("From line to line"), lines, self._pitch)
        self._large = self._tick("large", self.tr("Large text"))
        self._fold = self._tick("fold", self.tr("Fold in half"), on=True)
        self._names = self._tick("names", self.tr("Names on the sheet"), on=True)
        self._fields = self._tick("fields", self.tr("Fields to type into, in the PDF"))
        self._grey = self._tick("grey", self.tr("Look at it in grey"))

    @property
    def grey(self) -> bool:
        """Whether the preview shows it without colours."""
        return self._grey.isChecked()

    @property
    def manner(self) -> Manner:
        """How it is to be printed."""
        return Manner(
            paper=self.paper,
            pitch=self._pitch,
            large=self._large.isChecked(),
            folded=self._fold.isChecked(),
            names=self._names.isChecked(),
            fillable=self._fields.isChecked() and self._has_fields(),
        )

    def offer_for(self, sheets: Sequence[Sheet]) -> None:
        """Show what matters to these sheets, and hide the rest."""
        writes = self.kind in {"blank", "booklet"}
        self._spans.setVisible(self.kind == "period")
        self._lines.setVisible(writes and not self._large.isChecked())
        self._fold.setVisible(self.kind == "booklet" and not self.manner.fillable)
        self._names.setVisible(any(sheet.named for sheet in sheets))
        self._fields.setVisible(self._has_fields())

    def state(self) -> dict[str, int]:
        """Return the options to be remembered for this kind."""
        return {
            "pitch": self._pitch,
            "large": int(self._large.isChecked()),
            "fold": int(self._fold.isChecked()),
            "names": int(self._names.isChecked()),
            "fields": int(self._fields.isChecked()),
            "grey": int(self._grey.isChecked()),
        }

    def recall(self, state: Mapping[str, int]) -> None:
        """Take up what was remembered, without a signal. What is unknown stays as it is."""
        pitch = state.get("pitch", 8)
        if pitch in PITCHES:
            self._pitch = pitch
            button = self.findChild(QAbstractButton, f"lines-{pitch}")
            if button is not None:
                button.blockSignals(True)  # noqa: FBT003 - Qt's own
                button.setChecked(True)
                button.blockSignals(False)  # noqa: FBT003 - Qt's own
        for name, box in (
            ("large", self._large),
            ("fold", self._fold),
            ("names", self._names),
            ("fields", self._fields),
            ("grey", self._grey),
        ):
            box.blockSignals(True)  # noqa: FBT003 - Qt's own
            box.setChecked(bool(state.get(name, name in {"fold", "names"})))
            box.blockSignals(False)  # noqa: FBT003 - Qt's own

    def _has_fields(self) -> bool:
        return self.kind in {"blank", "booklet"}

    def _pills(
        self, name: str, words: str, values: Sequence[tuple[object, str]], chosen: object
    ) -> QWidget:
        holder = named(QWidget(), f"{name}-choices", words)
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, look().gap(12), 0, 0)
        box.setSpacing(look().gap(8))
        box.addWidget(strong(words))
        group = OneOf(self)
        pills = []
        for value, label in values:
            button = named(pill(label, checked=value == chosen), f"{name}-{value}")
            button.setProperty("chooses", value)
            group.addButton(button)
            pills.append(button)
        group.setObjectName(name)
        group.buttonToggled.connect(self._chosen)
        box.addWidget(flowing(*pills, gap=8))
        self._box.addWidget(holder)
        return holder

    def _tick(self, name: str, words: str, *, on: bool = False) -> QCheckBox:
        box = named(QCheckBox(words), name)
        box.setChecked(on)
        box.toggled.connect(self.changed)
        self._box.addWidget(box)
        return box

    def _chosen(self, button: QAbstractButton, on: bool) -> None:  # noqa: FBT001 - Qt's signal hands it over so
        if not on:
            return
        name, _, _ = button.objectName().partition("-")
        value = button.property("chooses")
        match name:
            case "kind":
                self.kind = value
                self.kind_chosen.emit()
            case "span":
                self.days = int(value)
                self.kind_chosen.emit()
            case "paper":
                self.paper = Paper(value)
                self.changed.emit()
            case _:
                self._pitch = int(value)
                self.changed.emit()
