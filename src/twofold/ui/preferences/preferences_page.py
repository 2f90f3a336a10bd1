"""Settings: names, look, timers, keys, paper. Changes apply at once; no Apply button."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from twofold.host.settings import Settings
from twofold.people import BOTH, Couple, PartnerId
from twofold.ui.icons import Icon
from twofold.ui.marks import Mark
from twofold.ui.preferences.keys_section import KeysSection
from twofold.ui.shortcuts import told as told_keys
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import Button, icon_only, pill
from twofold.ui.widgets.card import Card
from twofold.ui.widgets.column import FRAME, Column, row
from twofold.ui.widgets.disclosure import Disclosure
from twofold.ui.widgets.fields import line_edit
from twofold.ui.widgets.flow import flowing
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.one_of import OneOf
from twofold.ui.widgets.text import Words, caption, heading, line_of, plain, shortened, title

TEXT_SIZES = (100, 115, 130, 150, 175, 200)
_LABEL = 160


class PreferencesPage(QWidget):
    """Shows settings and names; says every change at once.

    Signals:
        changed: The whole new `Settings`.
        renamed: Both names, trimmed, neither empty.
    """

    changed = Signal(object)
    renamed = Signal(str, str)

    def __init__(
        self,
        settings: Settings,
        couple: Couple | None,
        folder: str,
        languages: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__()
        self._settings, self._couple = settings, couple
        self._names: dict[PartnerId, QLineEdit] = {}
        self._page = Column(760, frame=FRAME)
        self._page.add(title(self.tr("Settings")))
        if couple is not None:
            self._begin(self.tr("What to call you"))
            self._add_names(couple)
            self._add_seats(couple)
        self._begin(self.tr("Look and reading"))
        if languages:
            self._add_pills("lang", self.tr("Language"), languages, self._settings.lang)
        self._add_looks()
        self._begin(self.tr("Timers"))
        self._add_timers()
        self._begin(self.tr("When somebody comes in"))
        self._add_covering()
        self._begin(self.tr("Keys"))
        self._add_keys()
        self._begin(self.tr("Paper"))
        self._add_paper()
        self._begin(self.tr("Where your words are"))
        self._add_folder(folder)
        self._page.finish()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._page)

    def _begin(self, words: str) -> None:
        """Begin a sheet with a heading of its own."""
        self._sheet = Card()
        self._sheet.add(heading(words))
        self._sheet.body.addSpacing(look().gap(4))
        self._page.add(self._sheet, 20)

    def _put(self, what: QWidget | QLayout, gap: int) -> None:
        self._sheet.body.addSpacing(look().gap(gap))
        if isinstance(what, QLayout):
            self._sheet.body.addLayout(what)
        else:
            self._sheet.body.addWidget(what)

    def _add_names(self, couple: Couple) -> None:
        for who, words in zip(BOTH, (self.tr("One of you"), self.tr("The other")), strict=True):
            field = line_edit(f"name-{who}", words, most=40)
            field.setText(couple.name(who))
            field.editingFinished.connect(self._say_names)
            field.setMaximumWidth(look().px(480))
            field.setCursorPosition(0)
            self._names[who] = field
            line = row(Mark(who, 14), gap=12)
            line.addWidget(field, 3)
            line.addStretch(1)
            self._put(line, 12)
        self._put(caption(self.tr("Earlier evenings keep the name of that day.")), 8)

    def _add_seats(self, couple: Couple) -> None:
        sits = self.tr("{name} on the left")
        self._add_pills(
            "seats",
            self.tr("Where you sit"),
            (
                *((who, sits.format(name=shortened(couple.name(who)))) for who in BOTH),
                ("any", self.tr("It does not matter")),
            ),
            self._settings.seats,
        )

    def _add_looks(self) -> None:
        themes = (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("hc-light", self.tr("Light, strong contrast")),
            ("hc-dark", self.tr("Dark, strong contrast")),
        )
        self._add_pills("theme", self.tr("Colours"), themes, self._settings.theme)
        sizes = [(str(size), self.tr("{size} %").format(size=size)) for size in TEXT_SIZES]
        nearest = min(TEXT_SIZES, key=lambda size: abs(size - self._settings.text_size))
        self._add_pills("text_size", self.tr("Text size"), sizes, str(nearest))
        letters = (
            (False, self.tr("As in a book")),
            (True, self.tr("Plain, with more room")),
        )
        self._add_pills(
            "calm_text",
            self.tr("Letters"),
            [(str(value), said) for value, said in letters],
            str(self._settings.calm_text),
        )
        motion = ((False, self.tr("As the system")), (True, self.tr("None")))
        self._add_pills(
            "less_motion",
            self.tr("Movement"),
            [(str(value), said) for value, said in motion],
            str(self._settings.less_motion),
        )

    def _add_timers(self) -> None:
        shown = ((True, self.tr("Shown")), (False, self.tr("Off")))
        for name, words in (("timers", self.tr("Timers")), ("timer_ring", self.tr("The ring"))):
            now = str(bool(getattr(self._settings, name)))
            self._add_pills(name, words, [(str(value), said) for value, said in shown], now)
        fewer = named(icon_only(Icon.MINUS, self.tr("Shorter turns")), "turns-shorter")
        more = named(icon_only(Icon.PLUS, self.tr("Longer turns")), "turns-longer")
        fewer.clicked.connect(partial(self._stretch_turns, -1))
        more.clicked.connect(partial(self._stretch_turns, 1))
        self._turns = line_of("")
        self._turns.setMinimumWidth(look().px(120))
        self._turns.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._turns_buttons = (fewer, more)
        self._label(self.tr("Time for each turn"), row(fewer, self._turns, more, 1, gap=8))
        self._say_turns()
        self._put(
            caption(self.tr("A timer only tells the time. Nothing moves on when it ends.")), 12
        )

    def _add_covering(self) -> None:
        told = self.tr("{cover} covers the screen at once, and so does Esc, three times.")
        self._put(plain(told.format(cover=told_keys("F9")), "muted"), 4)
        ways = ((False, self.tr("Leave it as it is")), (True, self.tr("Cover the evening")))
        self._add_pills(
            "cover_when_away",
            self.tr("Another program in front"),
            [(str(value), said) for value, said in ways],
            str(self._settings.cover_when_away),
        )

    def _add_keys(self) -> None:
        keys = KeysSection(self._settings.keys)
        keys.changed.connect(self._choose_keys)
        told = self.tr("{help} shows all keys in place.")
        self._put(plain(told.format(help=told_keys("F1")), "muted"), 4)
        self._put(named(Disclosure(self.tr("Choose other keys"), keys), "keys"), 4)

    def _add_paper(self) -> None:
        papers = (
            ("", self.tr("As usual here")),
            ("a4", self.tr("A4")),
            ("letter", self.tr("Letter")),
        )
        self._add_pills("paper", self.tr("Size"), papers, self._settings.paper)

    def _add_folder(self, folder: str) -> None:
        self._put(
            plain(
                self.tr(
                    "In one encrypted file on this computer, and nowhere else. There is no "
                    "passphrase yet: the key lies beside the file, so whoever can use this account "
                    "could open it."
                ),
                "muted",
            ),
            4,
        )
        # a path has no spaces to wrap at: let it break after each separator
        self._put(plain(folder.replace("/", "/\u200b").replace("\\", "\\\u200b")), 8)

    def _add_pills(
        self, name: str, words: str, choices: Sequence[tuple[str, str]], now: str
    ) -> None:
        group = OneOf(self)
        pills: list[Button] = []
        for value, said in choices:
            button = named(pill(said, checked=value == now), f"{name}-{value or 'usual'}")
            button.setAccessibleName(f"{words}: {said}")
            button.clicked.connect(partial(self._choose, name, value))
            group.addButton(button)
            pills.append(button)
        self._label(words, flowing(*pills, gap=8))

    def _label(self, words: str, what: QWidget | QHBoxLayout) -> None:
        line = QHBoxLayout()
        line.setSpacing(look().gap(12))
        label: Words = plain(words, "muted")
        if look().text_size >= 150:
            line.setDirection(QBoxLayout.Direction.TopToBottom)
        else:
            label.setFixedWidth(look().px(_LABEL))
            label.setMinimumHeight(look().px(32) + 2 * look().gap(4) + 2)  # as its pills
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        if isinstance(what, QWidget):
            line.addWidget(what, 1)
        else:
            line.addLayout(what, 1)
        self._put(line, 12)

    def _choose(self, name: str, value: str) -> None:
        match name:
            case "theme":
                settings = replace(self._settings, theme=value)
            case "text_size":
                settings = replace(self._settings, text_size=int(value))
            case "seats":
                settings = replace(self._settings, seats=value)
            case "paper":
                settings = replace(self._settings, paper=value)
            case "lang":
                settings = replace(self._settings, lang=value)
            case "cover_when_away":
                settings = replace(self._settings, cover_when_away=value == "True")
            case "calm_text":
                settings = replace(self._settings, calm_text=value == "True")
            case "less_motion":
                settings = replace(self._settings, less_motion=value == "True")
            case "timers":
                settings = replace(self._settings, timers=value == "True")
            case _:
                settings = replace(self._settings, timer_ring=value == "True")
        self._change(settings)

    def _choose_keys(self, keys: dict[str, str]) -> None:
        self._change(replace(self._settings, keys=keys))

    def _stretch_turns(self, by: int) -> None:
        now = min(10, max(1, self._settings.longer_turns + by))
        self._change(replace(self._settings, longer_turns=now))
        self._say_turns()

    def _say_turns(self) -> None:
        now = self._settings.longer_turns
        self._turns.setText(
            self.tr("as written")
            if now == 1
            else self.tr("{count} times as long").format(count=now)
        )
        fewer, more = self._turns_buttons
        fewer.setEnabled(now > 1)
        more.setEnabled(now < 10)

    def _change(self, settings: Settings) -> None:
        if settings != self._settings:
            self._settings = settings
            self.changed.emit(settings)

    def _say_names(self) -> None:
        a, b = (self._names[who].text().strip() for who in BOTH)
        if a and b and self._couple is not None:
            if (a, b) != (self._couple.a.name, self._couple.b.name):
                self._couple = Couple(
                    replace(self._couple.a, name=a), replace(self._couple.b, name=b)
                )
                self.renamed.emit(a, b)
        elif self._couple is not None:
            for who in BOTH:  # an empty field goes back to the name it had
                if not self._names[who].text().strip():
                    self._names[who].setText(self._couple.name(who))
