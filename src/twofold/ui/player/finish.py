"""Before they keep it: everything on one page, with a change beside each part."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from twofold.exercise.model import Kind, Step
from twofold.people import BOTH
from twofold.services.walk_values import Draft, Summary, SummaryEntry, SummaryLine
from twofold.ui.fields.unreadable import Unreadable
from twofold.ui.icons import Icon
from twofold.ui.player.company import Company
from twofold.ui.player.finish_entry import Editing, Entry, asked, level
from twofold.ui.player.frame import PlayerColumn, PlayerPage
from twofold.ui.player.reveal import ReadyButton
from twofold.ui.theme.look import look
from twofold.ui.widgets.buttons import link, pill, primary, quiet, secondary
from twofold.ui.widgets.card import Card, line
from twofold.ui.widgets.column import row
from twofold.ui.widgets.gone import gone
from twofold.ui.widgets.naming import named
from twofold.ui.widgets.one_of import OneOf
from twofold.ui.widgets.part import Part
from twofold.ui.widgets.text import Words, lead, reading, title
from twofold.ui.widgets.text import plain as plain_label
from twofold.walk.answers import Key
from twofold.walk.kept import Stays
from twofold.walk.moves import Back, CloseAgain, OpenLater
from twofold.walk.sight import Scene


class FinishPage(PlayerPage):
    """The page before keeping. It adds no question; it shows, lets change, and keeps."""

    change_asked = Signal(object)  # Draft
    keep_asked = Signal(object)  # Stays
    print_asked = Signal()

    def __init__(
        self, scene: Scene, company: Company, summary: Summary, parent: QWidget | None = None
    ) -> None:
        super().__init__(scene, company, parent)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        column = PlayerColumn(840, top=32, parent=self)
        around.addWidget(column)
        self._top(column)
        column.add(title(self.tr("Before you keep this")), 8)
        column.add(
            plain_label(
                self.tr("Everything is saved. Change what you like, or let it go."), "muted"
            ),
            8,
        )
        column.gap(24)
        self._lost = QWidget()
        self._lost_lines = QVBoxLayout(self._lost)
        self._lost_lines.setContentsMargins(0, 0, 0, look().gap(24))
        column.add(self._lost)
        self._card = Card(padding=28)
        self._entries: list[Entry] = []
        column.add(self._card)
        self._yes: set[tuple[str, str]] = set()
        self._stays = Stays.EVERYTHING
        self.show_summary(summary)
        for step in summary.later:
            column.add(self._door(step), 20)
        column.add(plain_label(self.tr("What stays"), "muted"), 28)
        column.add(self._choices(), 8)
        self._foot(column)
        column.finish()
        self.shortcuts()

    def heading(self) -> str:
        """Return what the page is about."""
        return self.tr("Before you keep this")

    def show_changed(self, summary: Summary, key: Key) -> None:
        """Show what one answer has become; editors of other answers stay as they are."""
        self._tell_of_damage(summary)
        shown = {entry.key: entry for line_ in summary.lines for entry in line_.entries}
        if {entry.key for entry in self._entries} == shown.keys():
            for entry in self._entries:
                if entry.key == key:
                    entry.show_entry(shown[key])
            return
        others = [editing for editing in self.editing() if editing.key != key]
        self.show_summary(summary)  # another answer, other questions
        self.edit_again(others)

    def editing(self) -> tuple[Editing, ...]:
        """Return the editors that stand open."""
        return tuple(found for entry in self._entries if (found := entry.editing()) is not None)

    def edit_again(self, editing: Sequence[Editing]) -> None:
        """Open editors as they stood before the page was covered."""
        entries = {entry.key: entry for entry in self._entries}
        for one in editing:
            if one.key in entries:
                entries[one.key].edit_again(one)

    def show_summary(self, summary: Summary) -> None:
        """Show what is about to be kept."""
        self._tell_of_damage(summary)
        body = self._card.body
        _empty(body)
        self._entries = []
        if not summary.lines:
            body.addWidget(reading(self.tr("Nothing was written tonight. That is fine."), "muted"))
        for number, line_ in enumerate(summary.lines):
            if number:
                body.addSpacing(look().gap(16))
                body.addWidget(line())
                body.addSpacing(look().gap(16))
            self._add_row(line_)

    def _tell_of_damage(self, summary: Summary) -> None:
        """Name whose lines could not be opened, until they are written anew."""
        _empty(self._lost_lines)
        do = self.tr("It can be written anew below, before you keep the evening.")
        for who in summary.unreadable:
            self._lost_lines.addWidget(Unreadable(who, self.company.name(who), do))
        self._lost.setVisible(bool(summary.unreadable))

    def _add_row(self, line_: SummaryLine) -> None:
        holder = Part(self._card)
        self._card.body.addWidget(holder)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look().gap(20))
        grid.setVerticalSpacing(look().gap(4))
        label = plain_label(asked(line_), "muted")
        answers = QVBoxLayout()
        answers.setSpacing(look().gap(6))
        if look().text_size >= 150:
            grid.addWidget(label, 0, 0)
            grid.addLayout(answers, 1, 0)
        else:
            grid.addWidget(label, 0, 0, Qt.AlignmentFlag.AlignTop)
            label.setContentsMargins(0, level(look().px(21)), 0, 0)
            grid.addLayout(answers, 0, 1)
            grid.setColumnStretch(0, 2)
            grid.setColumnStretch(1, 5)
        marks = line_.question.kind is not Kind.SIGN
        for entry in self._by_seat(line_.entries):
            made = Entry(line_, entry, self.company, holder, marks=marks)
            made.changed.connect(self.change_asked)
            made.typed.connect(self.typed)
            self._entries.append(made)
            answers.addWidget(made)

    def _by_seat(self, entries: Sequence[SummaryEntry]) -> list[SummaryEntry]:
        """Return answers in the order in which the two sit, as on the pages before."""
        order = (*self.company.across(), "ours")
        return sorted(entries, key=lambda entry: order.index(entry.key.owner))

    def _top(self, column: PlayerColumn) -> None:
        quiet_ones: list[QWidget | int] = []
        if Back() in self.scene.moves:
            back = named(link(self.tr("Back"), Icon.CHEVRON_LEFT), "back")
            back.clicked.connect(self.go_back)
            quiet_ones.append(back)
        quiet_ones.append(1)
        pause = named(quiet(self.tr("Pause")), "pause")
        pause.clicked.connect(self.pause_asked)
        cover = named(quiet(self.tr("Cover")), "cover")
        cover.clicked.connect(self.cover_asked)
        if CloseAgain() in self.scene.moves:
            close = named(quiet(self.tr("Close again")), "close-again")
            close.clicked.connect(partial(self.ask_move, CloseAgain()))
            quiet_ones.append(close)
        quiet_ones += [pause, cover]
        column.add(row(*quiet_ones, gap=4))

    def _door(self, step: Step) -> QWidget:
        card = Card(padding=24)
        named(card, f"later-{step.id}")
        card.add(lead(step.title))
        card.add(
            reading(
                self.tr("Left for another day. It can still be opened together, with both yeses."),
                "muted",
            ),
            4,
        )
        both = QHBoxLayout()
        both.setSpacing(look().gap(16))
        for who in self.company.across():
            button = ReadyButton(who, self.company.name(who))
            button.clicked.connect(partial(self._ready, step.id, button))
            both.addWidget(button)
        card.body.addSpacing(look().gap(16))
        card.body.addLayout(both)
        return card

    def _ready(self, step_id: str, button: ReadyButton) -> None:
        mark = (step_id, button.who)
        self._yes ^= {mark}
        button.show_yes(yes=mark in self._yes)
        if all((step_id, who) in self._yes for who in BOTH):
            self.move_asked.emit(OpenLater(step_id))

    def _choices(self) -> QWidget:
        holder = named(QWidget(), "stays", self.tr("What stays"))
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(look().gap(10))
        self._group = OneOf(self)
        for stays, words in (
            (Stays.EVERYTHING, self.tr("everything above")),
            (Stays.DATE, self.tr("only that we met")),
            (Stays.NOTHING, self.tr("nothing")),
        ):
            button = named(pill(words, checked=stays is Stays.EVERYTHING), f"stays-{stays.value}")
            button.clicked.connect(partial(self._choose, stays))
            self._group.addButton(button)
            across.addWidget(button)
        across.addStretch(1)
        return holder

    def _choose(self, stays: Stays) -> None:
        self._stays = stays

    def _foot(self, column: PlayerColumn) -> None:
        keep = primary(self.tr("Keep and close"))
        self.primary = named(keep, "primary")
        keep.clicked.connect(self._keep)
        paper = named(secondary(self.tr("Print this evening"), large=True), "print")
        paper.clicked.connect(self.print_asked)
        thanks = Words(self.tr("Thank you both. Breathe out."), "quote", "muted")
        thanks.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        across = row(keep, paper, gap=16)
        across.addWidget(thanks, 1)
        column.add(across, 28)

    def _keep(self) -> None:
        self.keep_asked.emit(self._stays)

    def drafts(self) -> tuple[Draft, ...]:
        """Return what was typed into open editors."""
        return tuple(draft for entry in self._entries if (draft := entry.draft()) is not None)


def _empty(box: QLayout) -> None:
    """Take everything out of a layout, at once and for good."""
    while (item := box.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            gone(widget)
